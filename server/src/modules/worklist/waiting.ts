import { type PreparedQuery, prepared } from '../../kernel/read.js';
import type { Reach } from './reach.js';
import type { WaitingKind, WaitingOffice } from './waiting.kinds.js';

/** The oldest lines of a kind that are shown; how many there are is counted whole. */
export const MOST_LINES = 50;

/** One line as its statement gives it. */
export interface StoredLine {
  /** Of the record that is acted on. */
  readonly recordId: string;
  /** What the page of that act is found by: an id, or a code. */
  readonly place: string;
  readonly meetingId: string | null;
  readonly title: string;
  /** What else decides, in the words of whoever asked. */
  readonly detail: string | null;
  readonly committeeName: string | null;
  readonly departmentName: string | null;
  readonly since: string;
  readonly dueOn: string | null;
  /** Working days from `since` on, where the day is counted and not kept. */
  readonly dueWithin: number | null;
  readonly version: number | null;
  /** Where it differs from the kind's. */
  readonly office: WaitingOffice | null;
  readonly total: number;
}

export interface WaitingLines {
  readonly kind: WaitingKind;
  readonly office: WaitingOffice;
  /** Whether somebody can have this at all: nobody else's statement runs. */
  readonly for: (reach: Reach) => boolean;
  readonly query: PreparedQuery<StoredLine, Reach & Record<string, unknown>>;
}

/** The columns every kind gives; what it leaves out is null. */
export interface Columns {
  readonly recordId: string;
  readonly place: string;
  readonly title: string;
  readonly since: string;
  readonly meetingId?: string;
  readonly detail?: string;
  readonly committee?: string;
  readonly department?: string;
  readonly dueOn?: string;
  readonly dueWithin?: string;
  readonly version?: string;
  readonly office?: string;
}

/** One kind: whose it is, what a line says, and where it stands. `where` holds the policy of the act. */
export function waiting(
  kind: WaitingKind,
  office: WaitingOffice,
  whose: (reach: Reach) => boolean,
  columns: Columns,
  from: string,
): WaitingLines {
  const { recordId, place, title, since, committee, department, meetingId, detail, dueOn, dueWithin, version } =
    columns;
  const text = `select w.*, count(*) over () as total from (
      select ${recordId} as "recordId", (${place})::text as place, ${meetingId ?? 'null'}::uuid as "meetingId", ${title} as title,
        ${detail ?? 'null'}::text as detail, (${committee ?? 'null'})::text as "committeeName",
        (${department ?? 'null'})::text as "departmentName", (${since})::timestamptz as since,
        (${dueOn ?? 'null'})::date as "dueOn", (${dueWithin ?? 'null'})::int as "dueWithin",
        (${version ?? 'null'})::int as version, (${columns.office ?? 'null'})::text as office
      ${from}) w
    order by w."dueOn" nulls last, w.since, w."recordId" limit ${MOST_LINES}`;
  return { kind, office, for: whose, query: prepared(`worklist.${kind}`, text) };
}

// Who has a turn, as conditions --------------------------------------------------------------------------------------

/** Serves this committee. */
export const serves = (committeeId: string) => `${committeeId} = any(:committeeIds::uuid[])`;

export const isStaff = ({ committeeIds }: Reach) => committeeIds.length > 0;
export const isStaffOrSecretariat = (reach: Reach) => isStaff(reach) || reach.secretariat;
export const isOfficer = ({ departmentIds }: Reach) => departmentIds.length > 0;
export const isMember = ({ memberId }: Reach) => memberId !== null;
/** May have a seat somewhere. */
export const hasSeats = ({ writes }: Reach) => writes;

/** A day of this house as a moment. */
export const dayAsMoment = (day: string) => `(${day})::timestamp at time zone 'Asia/Shanghai'`;
export const dayOfMoment = (at: string) => `(${at} at time zone 'Asia/Shanghai')::date`;
