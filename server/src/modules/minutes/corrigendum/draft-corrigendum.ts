import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { type HeldMeeting, holdAsScribe, MeetingRefusal, MeetingRefusalCode } from '../../meeting/index.js';
import { Minutes } from '../minutes.entity.js';
import { record } from '../minutes.events.js';
import { CorrigendumStatus, MinutesCorrigendum } from './corrigendum.entity.js';
import { whyCannotDraft } from './corrigendum.rules.js';
import type { DraftCorrigendumInput } from './corrigendum.types.js';

/** The scribe writes down which passage is wrong and how it is to be read; whoever confirms minutes confirms it. */
export async function draftCorrigendum(
  ctx: RequestContext,
  input: DraftCorrigendumInput,
): Promise<MinutesCorrigendum | MeetingRefusal> {
  const given = (name: 'passage' | 'reads' | 'reason') =>
    textInput(input[name], { field: `input.${name}`, max: NOTE_MAX, required: true });
  const [passage, reads, reason] = [given('passage'), given('reads'), given('reason')];
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    const minutes = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    const refusal = whyCannotDraft(minutes);
    if (refusal || !minutes) return refusal ?? new MeetingRefusal(MeetingRefusalCode.MINUTES_MISSING);
    if (!minutes.body.includes(passage)) return new MeetingRefusal(MeetingRefusalCode.PASSAGE_NOT_FOUND);
    const writer = actorOf(ctx.viewer).id;
    const draft = input.corrigendumId
      ? await draftOf(tx, floor, input.corrigendumId)
      : tx.em.create(MinutesCorrigendum, {
          ...{ meeting: floor.meeting.id, passage, reads, reason },
          draftedAt: ctx.now(),
        });
    if (draft.status !== CorrigendumStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CORRIGENDUM_SETTLED);
    if (input.corrigendumId) {
      const theirs = { passage: draft.passage, reads: draft.reads, reason: draft.reason };
      expectVersion(draft, input.version ?? 0, theirs);
    }
    const writers = writer && !draft.writers.includes(writer) ? [...draft.writers, writer] : draft.writers;
    Object.assign(draft, { passage, reads, reason, writers, draftedBy: writer, draftedAt: ctx.now() });
    tx.em.persist(draft);
    record(tx, floor, 'corrigendumDrafted', { corrigendumId: draft.id });
    return draft;
  });
}

/** A draft that is not needed after all. */
export async function withdrawCorrigendum(
  ctx: RequestContext,
  meetingId: string,
  corrigendumId: string,
): Promise<MinutesCorrigendum | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, meetingId);
    const draft = await draftOf(tx, floor, corrigendumId);
    if (draft.status === CorrigendumStatus.WITHDRAWN) return draft;
    if (draft.status !== CorrigendumStatus.DRAFT) return new MeetingRefusal(MeetingRefusalCode.CORRIGENDUM_SETTLED);
    draft.status = CorrigendumStatus.WITHDRAWN;
    record(tx, floor, 'corrigendumWithdrawn', { corrigendumId: draft.id });
    return draft;
  });
}

export async function draftOf(
  tx: Transaction,
  { meeting }: HeldMeeting,
  corrigendumId: string,
): Promise<MinutesCorrigendum> {
  const found = await tx.em.findOne(MinutesCorrigendum, { id: knownId(corrigendumId), meeting: meeting.id });
  if (!found) throw notFound();
  return found;
}
