import { TAKEN_DOWN_TITLE, type WithoutMatter } from '../../consultation/index.js';
import type { KeptRow, RecordedMeetingEvent } from '../../meeting/index.js';
import type { ArchiveFacts } from './archive-facts.sql.js';

interface StoredRecord {
  readonly events: readonly RecordedMeetingEvent[];
  readonly kept: readonly KeptRow[];
}

/** The meeting as it is given out. Who was there and when they spoke stays; of what was taken down no word does. */
export function factsWithout(facts: ArchiveFacts, without: WithoutMatter): ArchiveFacts {
  const { agenda, clauses, statements, demands, minutes } = facts;
  const isDown = (id: unknown) => typeof id === 'string' && without.isDown(id);
  return {
    ...facts,
    ...without.words({ agenda, clauses }),
    title: without.isWhole ? TAKEN_DOWN_TITLE : facts.title,
    statements: without.rows(statements.filter(({ demandId }) => !isDown(demandId))),
    demands: demands.map((demand) => (isDown(demand['id']) ? without.everything(demand) : without.words(demand))),
    minutes: minutes && { ...minutes, body: without.minutes(minutes.body) },
  };
}

/** The same words go from the events and from the rows kept, which still follow from each other. */
export function recordWithout({ events, kept }: StoredRecord, without: WithoutMatter): StoredRecord {
  const own = new Set<string>();
  const note = ({ table, row, values }: Pick<KeptRow, 'table' | 'row' | 'values'>) => {
    const demandId = table === 'demand' ? row : values['demand_id'];
    if (typeof demandId === 'string' && without.isDown(demandId)) own.add(`${table} ${row}`);
  };
  kept.forEach(note);
  for (const { changes } of events) changes.forEach(note);
  const given = <Row extends Pick<KeptRow, 'table' | 'row' | 'values'>>(row: Row): Row => {
    const { table, values } = row;
    if (own.has(`${table} ${row.row}`)) return { ...row, values: without.everything(values) };
    if (table !== 'minutes' || typeof values['body'] !== 'string') return { ...row, values: without.words(values) };
    return { ...row, values: { ...without.words(values), body: without.minutes(values['body']) } };
  };
  return { events: events.map((event) => ({ ...event, changes: event.changes.map(given) })), kept: kept.map(given) };
}
