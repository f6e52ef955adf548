import { isDeepStrictEqual } from 'node:util';
import type { RequestContext } from '../../kernel/context.js';
import { badInput, conflict } from '../../kernel/errors.js';
import { textInput } from '../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../kernel/transaction.js';
import { type HeldMeeting, holdAsScribe, MeetingRefusal } from '../meeting/index.js';
import { mergeTexts, writersOf } from './merge.rules.js';
import { Minutes } from './minutes.entity.js';
import { record } from './minutes.events.js';
import type { SaveMinutesInput } from './minutes.inputs.js';
import { DRAFT_MAX, MINUTES_MAX, whyCannotSave } from './minutes.rules.js';
import { MinutesOverlap } from './minutes.types.js';
import { draftedInput } from './sources/drafted-input.js';
import { keyOf, sourcesOf } from './sources/sources.rules.js';

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
  const drafted = draftedInput(input.drafted);
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
    const saved = { body: existing?.body ?? '', sources: existing?.sources ?? [] };
    const sources = sourcesOf(body, drafted, saved).map((sentence) => sentence.sources.map(keyOf));
    const asBefore =
      existing !== null &&
      body === existing.body &&
      (takenIn ?? existing.takenIn) === existing.takenIn &&
      isDeepStrictEqual(sources, existing.sources ?? sources.map(() => []));
    if (asBefore) return existing as Minutes;

    const writer = actorOf(ctx.viewer).id;
    const writers = writersOf({ body: existing?.body ?? '', writers: existing?.writers ?? [] }, body, writer);
    const minutes = existing ?? tx.em.create(Minutes, { meeting: floor.meeting, body });
    minutes.body = body;
    minutes.sources = sources;
    minutes.takenIn = takenIn ?? minutes.takenIn;
    minutes.writers = writers;
    minutes.editedBy = writer;
    minutes.textVersion = existing ? existing.version + 1 : 1;
    record(tx, floor, 'minutesSaved', { minutesId: minutes.id });
    return minutes;
  });
}

/** The text that a version stood for: every one that was ever saved is on record. */
async function textAt(tx: Transaction, { meeting }: HeldMeeting, minutes: Minutes, version: number): Promise<string> {
  if (version >= minutes.textVersion) return minutes.body;
  const [saved] = await tx.em.execute(
    `select change -> 'values' ->> 'body' as body from meeting_event e cross join jsonb_array_elements(e.changes) change
     where e.meeting_id = ? and change ->> 'table' = 'minutes' and jsonb_exists(change -> 'values', 'body')
       and (change -> 'values' ->> 'version')::int <= ? order by e.seq desc limit 1`,
    [meeting.id, version],
  );
  return saved?.body ?? '';
}
