import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { textInput } from '../../../kernel/text.js';
import { type CheckedRecord, foreignTo } from '../check/check-minutes.rules.js';
import { MINUTES_MAX } from '../minutes.rules.js';
import { readMinutes } from '../read-minutes.js';
import { draftedInput } from './drafted-input.js';
import { heldBy, heldTogether } from './held-by.js';
import { keyOf, MinutesSourceKind, type Source, sourcesOf } from './sources.rules.js';
import type {
  MinutesSentence,
  MinutesSentencesInput,
  MinutesSourceEvent,
  MinutesSourceInput,
  MinutesSourceRecord,
} from './sources.types.js';

const OPENED_AT_ONCE = 20;

const savedQuery = prepared<{ body: string; sources: string[][] | null }, { meetingId: string }>(
  'minutes.savedSources',
  'select body, sources from minutes where meeting_id = :meetingId',
);

/** The sentences of a text of the minutes, each with what it rests on. For whoever may read the minutes. */
export async function readMinutesSentences(
  ctx: RequestContext,
  input: MinutesSentencesInput,
): Promise<MinutesSentence[]> {
  const page = await readMinutes(ctx, input.meetingId);
  const typed = textInput(input.body ?? null, { field: 'body', max: MINUTES_MAX });
  const drafted = draftedInput(input.drafted);
  const saved = await ctx.read.one(savedQuery, { meetingId: page.meetingId });
  const body = typed ?? saved?.body ?? '';
  const held = new Map<string, CheckedRecord | null>();
  const heldOnce = (source: Source) => {
    const key = keyOf(source);
    if (!held.has(key)) held.set(key, heldBy(page, source));
    return held.get(key) ?? null;
  };
  return sourcesOf(body, drafted, { body: saved?.body ?? '', sources: saved?.sources ?? [] }).map((sentence) => {
    const sources = sentence.sources.filter((source) => heldOnce(source) !== null);
    const record = heldTogether(sources.flatMap((source) => heldOnce(source) ?? []));
    const foreign = sources.length === 0 ? [] : foreignTo(record, sentence.text).map(({ text }) => text);
    return { ...sentence, sources, foreign };
  });
}

/** Rows of the record by what a source is: a party has those of its people. */
const eventsQuery = prepared<MinutesSourceEvent & { sources: string[] }, { meetingId: string; keys: string[] }>(
  'minutes.sourceEvents',
  `with named as (
     select key, split_part(key, ':', 1) as kind, split_part(key, ':', 2) as id from unnest(:keys::text[]) key),
   person as (
     select n.key, n.kind, p.id from named n join meeting m on m.id = :meetingId
     join participant p on p.consultation_id = m.consultation_id and p.party = n.id
     where n.kind in ('ATTENDANCE', 'TURNS')),
   resting as (
     select n.key, n.id as row from named n where n.kind not in ('ATTENDANCE', 'TURNS')
     union select key, id::text from person where kind = 'ATTENDANCE'
     union select p.key, a.id::text from person p join attendance_entry a on a.participant_id = p.id
       where p.kind = 'ATTENDANCE' and a.meeting_id = :meetingId
     union select p.key, s.id::text from person p join speaker_entry s on s.participant_id = p.id
       where p.kind = 'TURNS' and s.meeting_id = :meetingId)
   select e.seq as number, e.at, array_agg(distinct r.key) as sources
   from meeting_event e cross join jsonb_array_elements(e.changes) change join resting r on r.row = change ->> 'row'
   where e.meeting_id = :meetingId group by e.seq, e.at order by e.seq`,
);
const EVENTS_SHOWN = 200;

/** What sentences rest on, opened. For whoever may read the minutes; what the record does not have is left out. */
export async function readMinutesSources(
  ctx: RequestContext,
  meetingId: string,
  sources: readonly MinutesSourceInput[],
): Promise<MinutesSourceRecord[]> {
  if (sources.length > OPENED_AT_ONCE) throw badInput('sources', 'TOO_MANY');
  const page = await readMinutes(ctx, knownId(meetingId));
  const known = sources.flatMap((source) => {
    const held = heldBy(page, source);
    return held ? [{ source, held }] : [];
  });
  if (known.length === 0) return [];
  const keys = known.map(({ source }) => keyOf(source));
  const events = await ctx.read.all(eventsQuery, { meetingId: page.meetingId, keys });
  return known.map(({ source: { kind, id }, held }) => {
    const said = kind === MinutesSourceKind.STATEMENT ? page.statements.find((one) => one.id === id) : null;
    const takenBack = (said?.withdrawnAt ?? null) !== null;
    const share = kind === MinutesSourceKind.TURNS ? page.speakingShares.find(({ party }) => party === id) : null;
    return {
      ...{ kind, id, takenBack, turns: share?.turns ?? null, seconds: share?.seconds ?? null },
      words: takenBack ? [] : [...new Set(held.texts)],
      events: events
        .filter((event) => event.sources.includes(keyOf({ kind, id })))
        .slice(0, EVENTS_SHOWN)
        .map(({ number, at }) => ({ number, at })),
    };
  });
}
