/** Whatever everybody reads goes through here: what was taken down keeps its place and its day, and loses its words. */
interface TakenDown {
  readonly takenDownAt: string | null;
}

/** The same row with these fields in place of its own where it was taken down. */
export function offTheRecord<Row extends TakenDown>(row: Row, emptied: Partial<Row>): Row {
  return row.takenDownAt === null ? row : { ...row, ...emptied };
}

/** When demand `d` was taken down, alone or with its consultation. */
export const demandTakenDownAt = (demandId: string) =>
  `(select o.taken_down_at from demand_taken_down o where o.demand_id = ${demandId})`;
/** When the whole consultation was. */
export const consultationTakenDownAt = (consultationId: string) =>
  `(select o.taken_down_at from take_down o where o.kind = 'CONSULTATION' and o.record_id = ${consultationId} and o.put_back_at is null)`;
export const stepTakenDownAt = (stepId: string) =>
  `(select o.taken_down_at from take_down o where o.kind = 'STEP' and o.record_id = ${stepId} and o.put_back_at is null)`;
/** File is not given out. */
export const isFileTakenDown = (fileId: string) => `exists (select from file_taken_down o where o.file_id = ${fileId})`;
/** Everybody may see row `f` of `stored_file`: released, not taken down, not waiting for its release. */
export const isFileReleased = (f: string) =>
  `(${f}.reach = 'PUBLIC' and not ${isFileTakenDown(`${f}.id`)} and not exists (select from file_in_review w where w.file_id = ${f}.id))`;
