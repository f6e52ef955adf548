import { type PreparedQuery, prepared } from '../../kernel/read.js';
import { heldPosts } from '../identity/index.js';
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
  /** Set aside by whoever looks, until this day. */
  readonly asideUntil: string | null;
  readonly heldById: string | null;
  readonly heldByName: string | null;
  readonly assignedById: string | null;
  readonly assignedByName: string | null;
  /** Neither set aside nor with a colleague. */
  readonly isMine: boolean;
  readonly total: number;
}

/** What a statement is asked with. */
export interface Asking extends Reach, Record<string, unknown> {
  /** That line alone, wherever it stands. */
  readonly only: string | null;
  /** What is set aside, or lies with a colleague, is told apart: not where somebody looks at a whole committee's. */
  readonly apart: boolean;
}

export interface WaitingLines {
  readonly kind: WaitingKind;
  readonly office: WaitingOffice;
  /** Whether somebody can have this at all: nobody else's statement runs. */
  readonly for: (reach: Reach) => boolean;
  readonly query: PreparedQuery<StoredLine, Asking>;
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

/** Shares an office with whoever looks, or is they. What lies with somebody who left it lies with all again. */
const IS_COLLEAGUE = (account: string) => `(${account} = :accountId::uuid or exists (select from ${heldPosts()} o
      where o.account_id = ${account} and (o.committee_id = any(:committeeIds::uuid[])
        or o.department_id = any(:departmentIds::uuid[]) or o.group_id = any(:groupIds::uuid[])
        or o.role = 'SECRETARIAT' and :secretariat::boolean
        or o.role = 'REVIEWER' and :reviewer::boolean or o.role = 'SIGNER' and :signer::boolean
        or o.role = 'LEADER' and :leader::boolean)))`;

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
  const order = 'w."dueOn" nulls last, w.since, w."recordId"';
  const text = `select * from (select w.*, count(*) filter (where w."isMine") over () as total,
      row_number() over (partition by w."isMine" order by ${order}) as nth from (
    select w.*, s.until as "asideUntil", h.account_id as "heldById", holder.display_name as "heldByName",
      h.assigned_by_id as "assignedById", giver.display_name as "assignedByName",
      not (:apart::boolean and (s.id is not null
        or coalesce(h.account_id <> :accountId::uuid and (w."dueOn" is null or w."dueOn" >= :today::date), false))) as "isMine"
    from (
      select ${recordId} as "recordId", (${place})::text as place, ${meetingId ?? 'null'}::uuid as "meetingId", ${title} as title,
        ${detail ?? 'null'}::text as detail, (${committee ?? 'null'})::text as "committeeName",
        (${department ?? 'null'})::text as "departmentName", (${since})::timestamptz as since,
        (${dueOn ?? 'null'})::date as "dueOn", (${dueWithin ?? 'null'})::int as "dueWithin",
        (${version ?? 'null'})::int as version, (${columns.office ?? 'null'})::text as office
      ${from}) w
    left join line_set_aside s on s.account_id = :accountId::uuid and s.kind = '${kind}' and s.record_id = w."recordId"
      and s.since = date_trunc('milliseconds', w.since) and s.until > :today::date
    left join line_holder h on h.kind = '${kind}' and h.record_id = w."recordId"
      and h.since = date_trunc('milliseconds', w.since) and ${IS_COLLEAGUE('h.account_id')}
    left join account holder on holder.id = h.account_id left join account giver on giver.id = h.assigned_by_id
    where :only::uuid is null or w."recordId" = :only::uuid) w) w
    where w.nth <= ${MOST_LINES} order by ${order}`;
  return { kind, office, for: whose, query: prepared(`worklist.${kind}`, text) };
}

// Who has a turn, as conditions --------------------------------------------------------------------------------------

/** Serves this committee. */
export const serves = (committeeId: string) => `${committeeId} = any(:committeeIds::uuid[])`;

export const isStaff = ({ committeeIds }: Reach) => committeeIds.length > 0;
export const isStaffOrSecretariat = (reach: Reach) => isStaff(reach) || reach.secretariat;
export const isOffice = ({ groupIds }: Reach) => groupIds.length > 0;
export const isOfficer = ({ departmentIds }: Reach) => departmentIds.length > 0;
export const isMember = ({ memberId }: Reach) => memberId !== null;
/** May have a seat somewhere. */
export const hasSeats = ({ writes }: Reach) => writes;

/** A day of this house as a moment. */
export const dayAsMoment = (day: string) => `(${day})::timestamp at time zone 'Asia/Shanghai'`;
export const dayOfMoment = (at: string) => `(${at} at time zone 'Asia/Shanghai')::date`;
