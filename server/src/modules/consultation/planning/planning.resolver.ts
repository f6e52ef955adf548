import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { PREPARERS } from '../consultation.audience.js';
import { Consultation } from '../consultation.entity.js';
import { ConsultationRefusal, ConveneRefusal } from '../consultation.refusal.js';
import { ConsultationResult } from '../consultation.results.js';
import { cancelConsultation, postponeConsultation, rescheduleConsultation } from './change-date.js';
import { changeNotice } from './change-notice.js';
import { conveneConsultation } from './convene-consultation.js';
import { createConsultation } from './create-consultation.js';
import { editConsultation } from './edit-consultation.js';
import { nameConsultationHost } from './name-host.js';
import {
  ChangeNoticeInput,
  ConveneConsultationInput,
  CreateConsultationInput,
  EditConsultationInput,
  HaltConsultationInput,
  NameConsultationHostInput,
  RescheduleConsultationInput,
} from './planning.inputs.js';
import { reinstateConsultation } from './reinstate-consultation.js';
import { startPreparation } from './start-preparation.js';

const ConveneConsultationResult = resultUnion(
  'ConveneConsultationResult',
  Consultation,
  ConsultationRefusal,
  ConveneRefusal,
);

@Resolver()
export class PlanningResolver {
  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  startPreparation(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return startPreparation(ctx, consultationId);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  createConsultation(
    @Arg('input', () => CreateConsultationInput) input: CreateConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return createConsultation(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  editConsultation(
    @Arg('input', () => EditConsultationInput) input: EditConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return editConsultation(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ConsultationResult, { description: 'Says who holds it (主办); its liaison committee assists.' })
  nameConsultationHost(
    @Arg('input', () => NameConsultationHostInput) input: NameConsultationHostInput,
    @Ctx() ctx: RequestContext,
  ) {
    return nameConsultationHost(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult, {
    description: 'Another place or hour of the same day, after the notice is out.',
  })
  changeNotice(@Arg('input', () => ChangeNoticeInput) input: ChangeNoticeInput, @Ctx() ctx: RequestContext) {
    return changeNotice(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  postponeConsultation(
    @Arg('input', () => HaltConsultationInput) input: HaltConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return postponeConsultation(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  rescheduleConsultation(
    @Arg('input', () => RescheduleConsultationInput) input: RescheduleConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return rescheduleConsultation(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  cancelConsultation(
    @Arg('input', () => HaltConsultationInput) input: HaltConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return cancelConsultation(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult, { description: '恢复: called off by mistake, it stands again as it did.' })
  reinstateConsultation(
    @Arg('input', () => HaltConsultationInput) input: HaltConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return reinstateConsultation(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConveneConsultationResult)
  conveneConsultation(
    @Arg('input', () => ConveneConsultationInput) input: ConveneConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return conveneConsultation(ctx, input);
  }
}
