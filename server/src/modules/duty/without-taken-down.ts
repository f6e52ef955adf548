import { prepared, type ReadContext } from '../../kernel/read.js';
import { TAKEN_DOWN_TITLE, type WithoutMatter, withoutTakenDownOf } from '../consultation/index.js';

/** What a line is called and says, and the record it points at. */
interface Pointing {
  readonly opens: string;
  readonly opensId: string;
  readonly title: string | null;
  readonly note: string | null;
}
type Ids = readonly string[];

/** The consultations behind records, of which something is off the record. */
const behindQuery = prepared<
  { opens: string; opensId: string; consultationId: string },
  { consultations: Ids; commitments: Ids; topics: Ids; trips: Ids }
>(
  'duty.takenDownBehind',
  `select p.opens, p.opens_id as "opensId", p.consultation_id as "consultationId" from (
     select 'CONSULTATION' as opens, id as opens_id, id as consultation_id from unnest(:consultations::uuid[]) c(id)
     union all select 'COMMITMENT', k.id, k.consultation_id from commitment k where k.id = any(:commitments::uuid[])
     union all select 'TOPIC', t.id, x.id from unnest(:topics::uuid[]) t(id) cross join lateral (
       select k.id from consultation k where k.topic_id = topic_lead(t.id)
       union all select f.consultation_id from further_topic f where f.topic_id = topic_lead(t.id)) x
     union all select 'RESEARCH', r.id, f.consultation_id from research_trip r
       join field_research f on f.id = r.field_research_id where r.id = any(:trips::uuid[])) p
   where exists (select from take_down d where d.consultation_id = p.consultation_id and d.put_back_at is null)`,
);

/**
 * The same lines without a word of what was taken down, for whomever: they are read by the year, and leave the house. What a brief
 * is called says its own module (`briefTitleOnRecord`).
 */
export async function withoutTakenDown<Line extends Pointing>(
  read: ReadContext,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  const of = (kind: string) => [...new Set(lines.flatMap(({ opens, opensId }) => (opens === kind ? [opensId] : [])))];
  const behind = await read.all(behindQuery, {
    consultations: of('CONSULTATION'),
    commitments: of('COMMITMENT'),
    topics: of('TOPIC'),
    trips: of('RESEARCH'),
  });
  if (behind.length === 0) return lines;
  const without = new Map<string, WithoutMatter>();
  for (const id of new Set(behind.map(({ consultationId }) => consultationId))) {
    const words = await withoutTakenDownOf(read, id);
    if (words) without.set(id, words);
  }
  const about = Map.groupBy(behind, ({ opens, opensId }) => `${opens} ${opensId}`);
  return lines.map((line) => {
    const all = (about.get(`${line.opens} ${line.opensId}`) ?? []).flatMap(
      ({ consultationId }) => without.get(consultationId) ?? [],
    );
    return all.reduce(standing, line);
  });
}

function standing<Line extends Pointing>(line: Line, without: WithoutMatter): Line {
  const says = (text: string | null) => text !== null && text !== '' && without.isNamedIn(text);
  if (line.title === TAKEN_DOWN_TITLE || says(line.title)) return { ...line, title: TAKEN_DOWN_TITLE, note: null };
  return says(line.note) ? { ...line, note: TAKEN_DOWN_TITLE } : line;
}
