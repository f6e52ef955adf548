import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { AgendaItem, SpeakerEntry } from '../meeting.entity.js';
import { AddAgendaItemInput } from '../meeting.inputs.js';
import { AT_THE_TABLE } from '../meeting.policy.js';
import { MeetingRefusal } from '../meeting.refusal.js';
import { addAgendaItem } from './add-agenda-item.js';
import { closeAgendaItem } from './close-agenda-item.js';
import { openAgendaItem } from './open-agenda-item.js';
import { skipAgendaItem } from './skip-agenda-item.js';
import { addSpeaker, endSpeaker, raiseHand, startSpeaker, withdrawSpeaker } from './speaker-queue.js';

const AgendaItemResult = resultUnion('AgendaItemResult', AgendaItem, MeetingRefusal);
const SpeakerResult = resultUnion('SpeakerResult', SpeakerEntry, MeetingRefusal);

/** The floor: what is on it, who has it, and who is next. */
@Resolver()
export class FloorResolver {
  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  addAgendaItem(@Arg('input', () => AddAgendaItemInput) input: AddAgendaItemInput, @Ctx() ctx: RequestContext) {
    return addAgendaItem(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => AgendaItemResult)
  openAgendaItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: RequestContext) {
    return openAgendaItem(ctx, itemId);
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
  @Mutation(() => SpeakerResult)
  raiseHand(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext) {
    return raiseHand(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  addSpeaker(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('participantId', () => ID) participantId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return addSpeaker(ctx, meetingId, participantId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SpeakerResult)
  startSpeaker(@Arg('entryId', () => ID) entryId: string, @Ctx() ctx: RequestContext) {
    return startSpeaker(ctx, entryId);
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
}
