import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { Refusal, resultUnion } from '../../kernel/refusal.js';
import { LocalDate } from '../../kernel/scalars.js';
import { correctStudio } from './correct-studio.js';
import { checkIn } from './day/check-in.js';
import { closeReception, reopenReception } from './day/close-reception.js';
import { correctVisit, restoreVisit, withdrawVisit } from './day/mend-visit.js';
import { noteVisit } from './day/note-visit.js';
import { proposeStudio } from './propose-studio.js';
import { readPublicStudio } from './public.queries.js';
import { readOwnReceptions, readReception, readReceptions, readVisitCode, readVisits } from './receptions.queries.js';
import { cancelReception, restoreReception } from './rota/cancel-reception.js';
import { moveReception } from './rota/move-reception.js';
import { planReceptions } from './rota/plan-receptions.js';
import { STUDIO_PEOPLE } from './studio.audience.js';
import {
  CheckInInput,
  CloseReceptionInput,
  CorrectStudioInput,
  CorrectVisitInput,
  MoveReceptionInput,
  NoteVisitInput,
  PlanReceptionsInput,
  ProposeStudioInput,
  ReceptionFilter,
  ReceptionReasonInput,
  StudioFilter,
  TurnStudioInput,
  TurnVisitInput,
  VisitFilter,
} from './studio.inputs.js';
import { StudioRefusal } from './studio.refusal.js';
import {
  PublicStudio,
  ReceptionDetail,
  ReceptionPage,
  ReceptionRow,
  StudioChanged,
  StudioChoices,
  StudioDetail,
  StudioPage,
  VisitNoted,
  VisitPage,
} from './studio.types.js';
import { StudioOrder } from './studio-order.js';
import { readStudio, readStudioChoices, readStudios } from './studios.queries.js';
import { turnStudio } from './turn-studio.js';

const StudioResult = resultUnion('StudioResult', StudioChanged, StudioRefusal);
const NoteVisitResult = resultUnion('NoteVisitResult', VisitNoted, StudioRefusal);

const changed = async (answer: Promise<{ readonly id: string } | StudioRefusal>) => {
  const given = await answer;
  return given instanceof Refusal ? given : Object.assign(new StudioChanged(), { id: given.id });
};

@Resolver()
export class StudioResolver {
  @Audience(...STUDIO_PEOPLE)
  @Query(() => StudioPage)
  studios(
    @Arg('filter', () => StudioFilter, { nullable: true }) filter: StudioFilter | null,
    @Arg('order', () => StudioOrder, { nullable: true }) order: StudioOrder | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readStudios(ctx, { filter, order, first, after });
  }

  @Audience(...STUDIO_PEOPLE)
  @Query(() => StudioDetail, { nullable: true, description: 'With its figures of a period; left out: of this year.' })
  studio(
    @Arg('id', () => ID) id: string,
    @Arg('from', () => LocalDate, { nullable: true }) from: string | null,
    @Arg('to', () => LocalDate, { nullable: true }) to: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readStudio(ctx, id, { from, to });
  }

  @Audience(...STUDIO_PEOPLE)
  @Query(() => StudioChoices)
  studioChoices(@Ctx() ctx: RequestContext) {
    return readStudioChoices(ctx);
  }

  @Audience(...STUDIO_PEOPLE)
  @Query(() => ReceptionPage, { description: 'The reception days of a studio, the latest first.' })
  receptions(
    @Arg('filter', () => ReceptionFilter) filter: ReceptionFilter,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readReceptions(ctx, { filter, first, after });
  }

  @Audience(...STUDIO_PEOPLE)
  @Query(() => [ReceptionRow], { description: 'Where the viewer is on duty: what is to come, then what was.' })
  ownReceptions(@Ctx() ctx: RequestContext) {
    return readOwnReceptions(ctx);
  }

  @Audience(...STUDIO_PEOPLE)
  @Query(() => ReceptionDetail, { nullable: true })
  reception(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readReception(ctx, id);
  }

  @Audience(...STUDIO_PEOPLE)
  @Query(() => VisitPage, { description: 'The records behind a number of a studio, the latest first.' })
  studioVisits(
    @Arg('filter', () => VisitFilter) filter: VisitFilter,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readVisits(ctx, { filter, first, after });
  }

  @Audience('PUBLIC')
  @Query(() => PublicStudio, { nullable: true, description: 'By the code at its door.' })
  studioByCode(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return readPublicStudio(ctx, code);
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult, { description: 'Applied for; the secretariat decides.' })
  proposeStudio(@Arg('input', () => ProposeStudioInput) input: ProposeStudioInput, @Ctx() ctx: RequestContext) {
    return changed(proposeStudio(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult)
  correctStudio(@Arg('input', () => CorrectStudioInput) input: CorrectStudioInput, @Ctx() ctx: RequestContext) {
    return changed(correctStudio(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => StudioResult, { description: 'Agreed to, declined, suspended, retired, or that taken back.' })
  turnStudio(@Arg('input', () => TurnStudioInput) input: TurnStudioInput, @Ctx() ctx: RequestContext) {
    return changed(turnStudio(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult, { description: 'All of these days or none; those on duty are told.' })
  planReceptions(@Arg('input', () => PlanReceptionsInput) input: PlanReceptionsInput, @Ctx() ctx: RequestContext) {
    return changed(planReceptions(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult)
  moveReception(@Arg('input', () => MoveReceptionInput) input: MoveReceptionInput, @Ctx() ctx: RequestContext) {
    return changed(moveReception(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult)
  cancelReception(@Arg('input', () => ReceptionReasonInput) input: ReceptionReasonInput, @Ctx() ctx: RequestContext) {
    return changed(cancelReception(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult)
  restoreReception(@Arg('input', () => ReceptionReasonInput) input: ReceptionReasonInput, @Ctx() ctx: RequestContext) {
    return changed(restoreReception(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => StudioResult, { description: 'On the day, for oneself; and that it was pressed wrongly.' })
  checkInAtReception(@Arg('input', () => CheckInInput) input: CheckInInput, @Ctx() ctx: RequestContext) {
    return changed(checkIn(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => NoteVisitResult, {
    description: 'What a visitor said: a topic from then on, or answered on the spot.',
  })
  async noteVisit(@Arg('input', () => NoteVisitInput) input: NoteVisitInput, @Ctx() ctx: RequestContext) {
    const visit = await noteVisit(ctx, input);
    if (visit instanceof Refusal) return visit;
    return Object.assign(new VisitNoted(), { id: visit.id, ...(await readVisitCode(ctx, visit.id)) });
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult)
  correctVisit(@Arg('input', () => CorrectVisitInput) input: CorrectVisitInput, @Ctx() ctx: RequestContext) {
    return changed(correctVisit(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult, { description: 'Kept, and counted no more.' })
  withdrawVisit(@Arg('input', () => TurnVisitInput) input: TurnVisitInput, @Ctx() ctx: RequestContext) {
    return changed(withdrawVisit(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult)
  restoreVisit(@Arg('input', () => TurnVisitInput) input: TurnVisitInput, @Ctx() ctx: RequestContext) {
    return changed(restoreVisit(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult, { description: 'The day is over; points are reckoned from days that are closed.' })
  closeReception(@Arg('input', () => CloseReceptionInput) input: CloseReceptionInput, @Ctx() ctx: RequestContext) {
    return changed(closeReception(ctx, input));
  }

  @Audience(...STUDIO_PEOPLE)
  @Mutation(() => StudioResult)
  reopenReception(@Arg('input', () => ReceptionReasonInput) input: ReceptionReasonInput, @Ctx() ctx: RequestContext) {
    return changed(reopenReception(ctx, input));
  }
}
