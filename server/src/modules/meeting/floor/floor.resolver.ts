import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { AgendaItem, Meeting, PointOfOrderCategory, SpeakerEntry } from '../meeting.entity.js';
import { AddAgendaItemInput } from '../meeting.inputs.js';
import { AT_THE_TABLE } from '../meeting.policy.js';
import { MeetingRefusal } from '../meeting.refusal.js';
import { addAgendaItem } from './add-agenda-item.js';
import { AgendaPlace } from './agenda-tree.rules.js';
import { readChairCandidates } from './chair-candidates.js';
import { closeAgendaItem } from './close-agenda-item.js';
import { editAgendaItem } from './edit-agenda-item.js';
import { EditAgendaItemInput, FloorOptionsInput, HandInput, PointOfOrderCategoryInput } from './floor.inputs.js';
import { ChairCandidate, SpeakingTimes } from './floor.types.js';
import { handChairOver } from './hand-chair-over.js';
import { moveAgendaItem } from './move-agenda-item.js';
import { openAgendaItem } from './open-agenda-item.js';
import { readPointOfOrderCategories, savePointOfOrderCategory } from './points-of-order.js';
import { removeAgendaItem } from './remove-agenda-item.js';
import { reopenAgendaItem } from './reopen-agenda-item.js';
import { setFloorOptions } from './set-floor-options.js';
import { restoreAgendaItem, skipAgendaItem } from './skip-agenda-item.js';
import { addSpeaker, clearQueue, moveSpeaker, raiseHand, readdLastSpeaker, withdrawSpeaker } from './speaker-queue.js';
import { endSpeaker, extendSpeaker, pauseSpeaker, resumeSpeaker, startSpeaker } from './speaking.js';
import { readSpeakingTimes } from './speaking-times.js';

const AgendaItemResult = resultUnion('AgendaItemResult', AgendaItem, MeetingRefusal);
const SpeakerResult = resultUnion('SpeakerResult', SpeakerEntry, MeetingRefusal);
const FloorResult = resultUnion('FloorResult', Meeting, MeetingRefusal);

const HAND = { nullable: true, description: 'Left out or null: a contribution.' } as const;

/** The floor: what is on it, who has it, and who is next. */
@Resolver()
export class FloorResolver {
  @Audience(...AT_THE_TABLE)
  @Query(() => SpeakingTimes)
  speakingTimes(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext): Promise<SpeakingTimes> {
    return readSpeakingTimes(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [ChairCandidate], { description: 'To whom the chair may be handed; for whoever may hand it over.' })
  chairCandidates(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext) {
    return readChairCandidates(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [PointOfOrderCategory], { description: 'In the order they speak; those no longer offered last.' })
  pointOfOrderCategories(@Ctx() ctx: RequestContext) {
    return readPointOfOrderCategories(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PointOfOrderCategory)
  savePointOfOrderCategory(
    @Arg('input', () => PointOfOrderCategoryInput) input: PointOfOrderCategoryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return savePointOfOrderCategory(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  addAgendaItem(@Arg('input', () => AddAgendaItemInput) input: AddAgendaItemInput, @Ctx() ctx: RequestContext) {
    return addAgendaItem(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  editAgendaItem(@Arg('input', () => EditAgendaItemInput) input: EditAgendaItemInput, @Ctx() ctx: RequestContext) {
    return editAgendaItem(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  moveAgendaItem(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('where', () => AgendaPlace) where: AgendaPlace,
    @Arg('of', () => ID) of: string,
    @Ctx() ctx: RequestContext,
  ) {
    return moveAgendaItem(ctx, itemId, where, of);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  openAgendaItem(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('closing', () => ID, {
      nullable: true,
      description: 'The item seen on the floor: closed by the same act. Left out or null: none.',
    })
    closing: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return openAgendaItem(ctx, itemId, closing);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  closeAgendaItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: RequestContext) {
    return closeAgendaItem(ctx, itemId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  skipAgendaItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: RequestContext) {
    return skipAgendaItem(ctx, itemId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult, {
    description: 'Takes an item off the agenda that was never on the floor, with its parts. Answers the item it was.',
  })
  removeAgendaItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: RequestContext) {
    return removeAgendaItem(ctx, itemId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  restoreAgendaItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: RequestContext) {
    return restoreAgendaItem(ctx, itemId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  reopenAgendaItem(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: RequestContext,
  ) {
    return reopenAgendaItem(ctx, itemId, reason);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  raiseHand(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('hand', () => HandInput, HAND) hand: HandInput | null,
    @Ctx() ctx: RequestContext,
  ) {
    return raiseHand(ctx, meetingId, hand ?? undefined);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  addSpeaker(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('participantId', () => ID) participantId: string,
    @Arg('hand', () => HandInput, HAND) hand: HandInput | null,
    @Ctx() ctx: RequestContext,
  ) {
    return addSpeaker(ctx, meetingId, participantId, hand ?? undefined);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  startSpeaker(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('after', () => ID, {
      nullable: true,
      description: 'The entry seen to have the floor: its turn ends by the same act. Left out or null: none.',
    })
    after: string | null,
    @Arg('aside', () => Boolean, {
      nullable: true,
      description: 'True: `after` is interrupted instead, and keeps the time that is left.',
    })
    aside: boolean | null,
    @Ctx() ctx: RequestContext,
  ) {
    return startSpeaker(ctx, entryId, { after, aside });
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  pauseSpeaker(@Arg('entryId', () => ID) entryId: string, @Ctx() ctx: RequestContext) {
    return pauseSpeaker(ctx, entryId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  resumeSpeaker(@Arg('entryId', () => ID) entryId: string, @Ctx() ctx: RequestContext) {
    return resumeSpeaker(ctx, entryId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  extendSpeaker(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('bySeconds', () => Int, { description: '1 to 1800.' }) bySeconds: number,
    @Arg('fromSeconds', () => Int, { description: 'The time allotted as it was seen: two taps at once give it once.' })
    fromSeconds: number,
    @Ctx() ctx: RequestContext,
  ) {
    return extendSpeaker(ctx, entryId, bySeconds, fromSeconds);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  endSpeaker(@Arg('entryId', () => ID) entryId: string, @Ctx() ctx: RequestContext) {
    return endSpeaker(ctx, entryId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  withdrawSpeaker(@Arg('entryId', () => ID) entryId: string, @Ctx() ctx: RequestContext) {
    return withdrawSpeaker(ctx, entryId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  moveSpeaker(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('before', () => ID, { nullable: true, description: 'Left out or null: at the end.' }) before: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return moveSpeaker(ctx, entryId, before);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  readdLastSpeaker(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext) {
    return readdLastSpeaker(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => FloorResult)
  clearQueue(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext) {
    return clearQueue(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => FloorResult)
  setFloorOptions(@Arg('input', () => FloorOptionsInput) input: FloorOptionsInput, @Ctx() ctx: RequestContext) {
    return setFloorOptions(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => FloorResult)
  handChairOver(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('participantId', () => ID) participantId: string,
    @Arg('from', () => ID, { nullable: true, description: 'Who was seen to hold it. Null: nobody by name.' }) from:
      | string
      | null,
    @Ctx() ctx: RequestContext,
  ) {
    return handChairOver(ctx, meetingId, participantId, from);
  }
}
