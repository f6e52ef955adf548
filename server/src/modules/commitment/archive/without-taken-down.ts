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

/** An archive goes out of the house: it has what everybody may read, and says what was taken down. */
export function withoutTakenDown(record: ConsultationRecord): ConsultationRecord {
  const left = withoutWords(record) as ConsultationRecord;
  const { committee, status, takenDownAt } = record.consultation;
  if (takenDownAt === null) return left;
  const { demands, commitments, takenDown, inReviewSince } = left;
  return {
    consultation: { title: '已撤下', committee, status, takenDownAt },
    demands,
    commitments,
    takenDown,
    inReviewSince,
  };
}
