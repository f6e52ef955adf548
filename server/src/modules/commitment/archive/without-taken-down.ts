import { TAKEN_DOWN_TITLE, type WithoutMatter } from '../../consultation/index.js';
import type { ConsultationRecord } from './archive.query.js';

/** What of a row is no words of anybody: it stands where they stood. */
const KEPT: readonly string[] = [
  ...['number', 'demand', 'department', 'status', 'disposition', 'round', 'at', 'kind', 'dueOn', 'promisedDueOn'],
  ...['closedAt', 'closedUnsolved', 'resultClass', 'takenDownAt'],
];

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'string' ? '' : isRow(value) ? null : value;
}

/** A position names its demand by the words of it. */
const keeps = (row: Readonly<Record<string, unknown>>, field: string): boolean =>
  KEPT.includes(field) && !(field === 'demand' && typeof row['demand'] === 'string');

/** What was taken down keeps its place, its state and the day, here as everywhere, and loses its words. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isRow(value)) return value;
  const isDown = typeof value['takenDownAt'] === 'string' && !('recordId' in value);
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => [
      field,
      !isDown ? withoutWords(held) : keeps(value, field) ? held : emptied(held),
    ]),
  );
}

interface Preparation {
  readonly materials: readonly { readonly title: string; readonly body: string; readonly files: readonly string[] }[];
  readonly research: readonly { readonly findings: string; readonly place: string; readonly photos: unknown }[];
  readonly suggestions: readonly { readonly problem: string; readonly cause: string; readonly measure: string }[];
}

/** What was written of the whole meeting, where a matter may be named in words of anybody. */
function aroundIt(record: ConsultationRecord, without: WithoutMatter): ConsultationRecord {
  const { meeting, demands, commitments } = record;
  const { materials, research, suggestions, ...prepared } = record['preparation'] as Preparation;
  const { minutes, ...heard } = (meeting ?? {}) as { readonly minutes?: string | null };
  return {
    ...record,
    ...without.words({ demands, commitments }),
    preparation: {
      ...without.words(prepared),
      materials: without.rows(
        materials.map((one) => (without.isNamedIn(one.title, one.body) ? { ...one, files: [] } : one)),
      ),
      research: without.rows(research, 'findings', 'place', 'photos'),
      suggestions: without.rows(suggestions, 'problem', 'cause', 'measure'),
    },
    meeting: meeting && { ...without.words(heard), minutes: without.minutes(minutes ?? null) },
  };
}

/** An archive goes out of the house: it has what everybody may read, and says what was taken down. */
export function withoutTakenDown(whole: ConsultationRecord, without: WithoutMatter | null): ConsultationRecord {
  const record = without && whole.consultation.takenDownAt === null ? aroundIt(whole, without) : whole;
  const left = withoutWords(record) as ConsultationRecord;
  const { committee, status, takenDownAt } = record.consultation;
  if (takenDownAt === null) return left;
  const { demands, commitments, takenDown, inReviewSince } = left;
  return {
    consultation: { title: TAKEN_DOWN_TITLE, committee, status, takenDownAt },
    demands,
    commitments,
    takenDown,
    inReviewSince,
  };
}
