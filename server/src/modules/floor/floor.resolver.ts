import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { AT_THE_TABLE, MeetingRefusal } from '../meeting/index.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { addAgendaItem } from './agenda/add-agenda-item.js';
import { AddAgendaItemInput, EditAgendaItemInput } from './agenda/agenda.inputs.js';
import { AgendaItem } from './agenda/agenda-item.entity.js';
import { closeAgendaItem } from './agenda/close-agenda-item.js';
import { editAgendaItem } from './agenda/edit-agenda-item.js';
import { moveAgendaItem } from './agenda/move-agenda-item.js';
import { openAgendaItem } from './agenda/open-agenda-item.js';
import { reopenAgendaItem } from './agenda/reopen-agenda-item.js';
import { restoreAgendaItem, skipAgendaItem } from './agenda/skip-agenda-item.js';
import { AgendaPlace } from './agenda-place.js';
import { ChairCandidate } from './chair/chair.types.js';
import { readChairCandidates } from './chair/chair-candidates.js';
import { handChairOver } from './chair/hand-chair-over.js';
import { removeAgendaItem } from './course/remove-agenda-item.js';
import { clearQueue } from './queue/clear-queue.js';
import { endSpeaker } from './queue/end-speaker.js';
import { FloorOptionsInput, HandInput, PointOfOrderCategoryInput } from './queue/floor.inputs.js';
import { moveSpeaker } from './queue/move-speaker.js';
import { extendSpeaker, pauseSpeaker, resumeSpeaker } from './queue/pause-speaker.js';
import { readPointOfOrderCategories, savePointOfOrderCategory } from './queue/points-of-order.js';
import { addSpeaker, raiseHand } from './queue/raise-hand.js';
import { readdLastSpeaker } from './queue/readd-last-speaker.js';
import { setFloorOptions } from './queue/set-floor-options.js';
import { PointOfOrderCategory, SpeakerEntry } from './queue/speaker-entry.entity.js';
import { readSpeakingTimes } from './queue/speaking-times.js';
import { SpeakingTimes } from './queue/speaking-times.types.js';
import { startSpeaker } from './queue/start-speaker.js';
import { withdrawSpeaker } from './queue/withdraw-speaker.js';

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
