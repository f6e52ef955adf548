import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../kernel/context.js';
import { liveView } from '../../kernel/live/live-view.js';
import { DateTime } from '../../kernel/scalars.js';
import { INVITED, PREPARERS } from './consultation.audience.js';
import { ConsultationFilter, ConsultationOrder } from './consultation.inputs.js';
import {
  pulseAudience,
  readConsultation,
  readDepartmentChoices,
  readInvitableMembers,
  readPulse,
} from './consultation.queries.js';

import {
  ActingChairOffer,
  ChainEntry,
  ConsultationDetail,
  ConsultationPage,
  ConsultationPulse,
  ConsultationStatusCount,
  DepartmentChoice,
  InterestGroupRow,
  InvitableMember,
  OwnConsultationPage,
  ParticipantRow,
} from './consultation.types.js';
import { readConsultationCounts, readConsultations } from './consultation-list.queries.js';
import { readOwnConsultations } from './own-consultations.queries.js';
import { readActingChairOn, readActingOffer } from './planning/acting-director.js';
import {
  readChain,
  readClauses,
  readDemands,
  readGroups,
  readMaterials,
  readPeople,
  readResearch,
  readSuggestions,
  readSurvey,
} from './preparation/prepared.queries.js';
import {
  ClauseRow,
  DemandRow,
  MaterialRow,
  ResearchRow,
  SuggestionRow,
  SurveyRow,
} from './preparation/prepared.types.js';

@Resolver(() => ConsultationDetail)
export class ConsultationResolver {
  @Audience(...PREPARERS)
  @Query(() => ConsultationPage)
  consultations(
    @Arg('filter', () => ConsultationFilter, { nullable: true }) filter: ConsultationFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('order', () => ConsultationOrder, { nullable: true, description: 'Left out: the newest first.' })
    order: ConsultationOrder | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readConsultations(ctx, { filter, order, first, after });
  }

  @Audience(...PREPARERS)
  @Query(() => [ConsultationStatusCount])
  consultationCounts(
    @Arg('filter', () => ConsultationFilter, { nullable: true }) filter: ConsultationFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readConsultationCounts(ctx, filter);
  }

  @Audience(...ORGANISERS)
  @Query(() => ActingChairOffer, {
    nullable: true,
    description: 'Who will chair in the place of the director what is planned for this day; for whoever plans it.',
  })
  actingChairOn(
    @Arg('topicId', () => ID) topicId: string,
    @Arg('startsAt', () => DateTime, { nullable: true }) startsAt: Date | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readActingChairOn(ctx, topicId, startsAt);
  }

  @Audience(...INVITED)
  @Query(() => ConsultationDetail, { nullable: true })
  consultation(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readConsultation(ctx, id);
  }

  @Audience(...INVITED)
  @Query(() => OwnConsultationPage, { description: 'What the viewer is invited to.' })
  myConsultations(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOwnConsultations(ctx, { first, after });
  }

  @Audience(...PREPARERS)
  @Query(() => [InvitableMember], { description: 'Members not yet invited, those of the organising committee first.' })
  invitableMembers(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('text', () => String, { nullable: true }) text: string | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() ctx: RequestContext,
  ) {
    return readInvitableMembers(ctx, { consultationId, text, first });
  }

  @Audience(...INVITED)
  @Query(() => [DepartmentChoice])
  departmentChoices(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readDepartmentChoices(ctx, consultationId);
  }

  /** Pushes the present state of preparation, then the newest after each change. */
  @Audience(...INVITED)
  @Subscription(() => ConsultationPulse, {
    nullable: true,
    subscribe: liveView({
      view: 'consultation',
      id: (args) => args['id'] as unknown as string,
      audience: (viewer, args, services) => pulseAudience(viewer, args['id'] as unknown as string, services),
    }),
  })
  consultationLive(@Arg('id', () => ID) id: string, @Ctx() ctx: LiveContext) {
    return readPulse(ctx.services, ctx.audience, id);
  }

  @FieldResolver(() => [ParticipantRow])
  people(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readPeople(ctx.read, detail);
  }

  @FieldResolver(() => ActingChairOffer, { nullable: true, description: 'For the organisers, before the meeting.' })
  actingDirector(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readActingOffer(ctx, detail);
  }

  @FieldResolver(() => [InterestGroupRow])
  groups(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readGroups(ctx.read, detail.id);
  }

  @FieldResolver(() => [DemandRow])
  demands(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readDemands(ctx, detail);
  }

  @FieldResolver(() => [ResearchRow])
  research(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readResearch(ctx, detail);
  }

  @FieldResolver(() => [ClauseRow])
  clauses(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readClauses(ctx, detail);
  }

  @FieldResolver(() => [SuggestionRow])
  suggestions(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readSuggestions(ctx, detail);
  }

  @FieldResolver(() => [MaterialRow])
  materials(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readMaterials(ctx, detail);
  }

  @FieldResolver(() => SurveyRow, { nullable: true })
  survey(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readSurvey(ctx.read, detail.id);
  }

  @Audience(...PREPARERS)
  @FieldResolver(() => [ChainEntry], { description: 'What happened so far, from the topic on, oldest first.' })
  chain(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return detail.viewerCanOrganise ? readChain(ctx.read, detail.id, detail.topicId) : [];
  }
}
