import type { RequestContext } from '../../../kernel/context.js';
import { badInput, conflict } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { advanceConsultation, ConsultationStatus } from '../../consultation/index.js';
import { demandsWithoutDisposition } from '../commands/demands-in-the-way.js';
import { type Floor, holdAsChair, holdAsScribe, record } from '../commands/floor.js';
import { Minutes, MinutesStatus } from '../meeting.entity.js';
import type { SaveMinutesInput } from '../meeting.inputs.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { mergeTexts, writersOf } from './merge.rules.js';
import { whyCannotConfirm, whyCannotSave, whyPartiesKeepThemOpen } from './minutes.rules.js';
import { MinutesOverlap, type MinutesRedraft, type RedraftMinutesInput } from './minutes.types.js';
import { authorizeWriter } from './minutes-desk.js';
import { readPartyStandings } from './party-answers.js';

const MINUTES_MAX = 20_000;
/** A draft prints everything that was said: longer than minutes may be. */
const DRAFT_MAX = 200_000;

/**
 * Saves what somebody wrote into the minutes as they stand. Others may have saved meanwhile: what does not overlap is
 * brought together, what does comes back with both, and nothing is saved until a person has settled it.
 */
export async function saveMinutes(
  ctx: RequestContext,
  input: SaveMinutesInput,
): Promise<Minutes | MeetingRefusal | MinutesOverlap> {
  const typed = textInput(input.body, { field: 'body', max: MINUTES_MAX, required: true });
  const takenIn = textInput(input.takenIn ?? null, { field: 'takenIn', max: DRAFT_MAX });
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    const existing = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    const refusal = whyCannotSave(floor.meeting, existing);
    if (refusal) return refusal;
    if (!existing && input.version != null) throw badInput('version', 'NOTHING_SAVED_YET');
    if (existing && (input.version ?? 0) > existing.version) throw conflict(existing.version);

    const base = existing ? await textAt(tx, floor, existing, input.version ?? 0) : '';
    const { body, overlaps } = existing ? mergeTexts(base, existing.body, typed) : { body: typed, overlaps: [] };
    if (existing && overlaps.length > 0) return MinutesOverlap.of(existing, body, overlaps);
    if (body.length > MINUTES_MAX) throw badInput('body', 'LENGTH');
    if (existing && body === existing.body && (takenIn ?? existing.takenIn) === existing.takenIn) return existing;

    const writer = actorOf(ctx.viewer).id;
    const writers = writersOf({ body: existing?.body ?? '', writers: existing?.writers ?? [] }, body, writer);
    const minutes = existing ?? tx.em.create(Minutes, { meeting: floor.meeting, body });
    minutes.body = body;
    minutes.takenIn = takenIn ?? minutes.takenIn;
    minutes.writers = writers;
    minutes.editedBy = writer;
    minutes.textVersion = existing ? existing.version + 1 : 1;
    record(tx, floor, 'minutesSaved', { minutesId: minutes.id });
    return minutes;
  });
}

/**
 * The text as it was written, with what has changed in the record since it was drafted: a statement corrected, or taken
 * back by whoever said it. Nothing is saved; whoever writes reads it first.
 */
export async function redraftMinutes(ctx: RequestContext, input: RedraftMinutesInput): Promise<MinutesRedraft> {
  await authorizeWriter(ctx, knownId(input.meetingId));
  const text = (field: 'body' | 'takenIn' | 'draft', max: number) =>
    textInput(input[field], { field, max, required: true });
  const { body, overlaps } = mergeTexts(
    text('takenIn', DRAFT_MAX),
    text('draft', DRAFT_MAX),
    text('body', MINUTES_MAX),
  );
  return { body, passages: overlaps };
}

/** The text that a version stood for: every one that was ever saved is on record. */
async function textAt(tx: Transaction, { meeting }: Floor, minutes: Minutes, version: number): Promise<string> {
  if (version >= minutes.textVersion) return minutes.body;
  const [saved] = await tx.em.execute(
    `select change -> 'values' ->> 'body' as body from meeting_event e cross join jsonb_array_elements(e.changes) change
     where e.meeting_id = ? and change ->> 'table' = 'minutes' and jsonb_exists(change -> 'values', 'body')
       and (change -> 'values' ->> 'version')::int <= ? order by e.seq desc limit 1`,
    [meeting.id, version],
  );
  return saved?.body ?? '';
}

/** Confirms the minutes: the record is closed, and its promises go out to be kept. */
export async function confirmMinutes(
  ctx: RequestContext,
  meetingId: string,
  version: number,
  typedReason: string | null,
): Promise<Minutes | MeetingRefusal> {
  const reason = textInput(typedReason, { field: 'reason', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsChair(tx, meetingId, { withConsultation: true });
    const minutes = await tx.em.findOne(Minutes, { meeting: floor.meeting.id });
    if (minutes?.status === MinutesStatus.CONFIRMED) return minutes;
    const personId = actorOf(ctx.viewer).id;
    const refusal = whyCannotConfirm(floor.meeting, minutes, personId);
    if (refusal) return refusal;
    if (!minutes) return new MeetingRefusal(MeetingRefusalCode.MINUTES_MISSING);
    expectVersion(minutes, version);
    const unsettled = await demandsWithoutDisposition(tx, { consultationId: floor.consultation.id });
    if (unsettled.length > 0) return new MeetingRefusal(MeetingRefusalCode.DEMANDS_UNSETTLED, unsettled);
    const waiting = whyPartiesKeepThemOpen(minutes, await readPartyStandings(tx, floor, minutes), reason);
    if (waiting) return waiting;

    minutes.status = MinutesStatus.CONFIRMED;
    minutes.confirmedAt = ctx.now();
    minutes.confirmedBy = personId;
    minutes.unansweredReason = reason;
    await advanceConsultation(tx, floor.consultation.id, ConsultationStatus.MINUTES_CONFIRMED);
    record(tx, floor, 'minutesConfirmed');
    return minutes;
  });
}
