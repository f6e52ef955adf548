import { conditionsOf } from '../../kernel/read.js';
import type { CommitmentStatus } from './commitment.entity.js';
import type { SupervisionState } from './commitment.inputs.js';
import { PASSED_ON, SETTLED, WITH_DEPARTMENT } from './commitment-acts.rules.js';
import { AWAITS_LEADER, type Dated, inSql, MINE, VISIBLE } from './commitment-row.js';
import { Timeliness } from './timeliness.rules.js';
import { leadIdOf } from './unit.js';

// The conditions of a list of commitments `c`, and which of them a filter asks for.

/** `timelinessOf` as an expression over the bounds of a day. */
export const TIMELINESS = `case when c.status not in (${inSql(WITH_DEPARTMENT)}) then null
  when c.due_on < :longOverdueBefore::date then 'LONG_OVERDUE'
  when c.due_on < :overdueBefore::date then 'OVERDUE'
  when c.due_on < :dueSoonBefore::date then 'DUE_SOON' else 'ON_TIME' end`;

/** Over and gone on elsewhere: behind everything that is open, in the list and in its index (0065-kept-matters.sql). */
export const DONE = `c.status in (${inSql([...SETTLED, ...PASSED_ON])})`;

export const CONDITIONS = {
  scope: VISIBLE,
  statuses: 'c.status = any(:statuses::text[])',
  departmentId: `(${leadIdOf('c')} = :departmentId::uuid or exists (
    select from commitment_assisting_departments a where a.commitment_id = c.id and a.department_id = :departmentId::uuid))`,
  leadDepartmentId: `(c.lead_department_id = :leadDepartmentId::uuid or c.lead_organisation_id = :leadDepartmentId::uuid)`,
  committeeId: 'c.committee_id = :committeeId::uuid',
  consultationId: 'c.consultation_id = :consultationId::uuid',
  mine: MINE,
  partyLate: 'c.waiting_until < :overdueBefore::date',
  awaitsLeader: AWAITS_LEADER,
  supervised: 'c.supervised_at is not null',
  text: `strpos(lower(c.number || ' ' || de.title || ' ' || c.action || ' ' || c.deliverable || ' ' || co.title), lower(:text::text)) > 0`,
} as const;
export type Condition = keyof typeof CONDITIONS;
export const { conditions, fits } = conditionsOf(CONDITIONS);

const ON_THE_TABLE = `not ${DONE} and c.status in (${inSql(WITH_DEPARTMENT)})`;
/** What has this timeliness, by the days in the index. */
export const TIMELY: Readonly<Record<Timeliness, string>> = {
  [Timeliness.LONG_OVERDUE]: `${ON_THE_TABLE} and c.due_on < :longOverdueBefore::date`,
  [Timeliness.OVERDUE]: `${ON_THE_TABLE} and c.due_on >= :longOverdueBefore::date and c.due_on < :overdueBefore::date`,
  [Timeliness.DUE_SOON]: `${ON_THE_TABLE} and c.due_on >= :overdueBefore::date and c.due_on < :dueSoonBefore::date`,
  [Timeliness.ON_TIME]: `${ON_THE_TABLE} and c.due_on >= :dueSoonBefore::date`,
};
export const timely = Object.values(Timeliness);

type Has = (part: Condition) => boolean;
/** What words are looked for in beside the commitment itself is joined only for them. */
export const countedFrom = (has: Has) =>
  has('text')
    ? 'commitment c join demand de on de.id = c.demand_id join consultation co on co.id = c.consultation_id'
    : 'commitment c';

export interface Filter extends Dated {
  readonly partyLate: boolean;
  readonly supervision: SupervisionState | null;
  readonly statuses: readonly CommitmentStatus[] | null;
  readonly departmentId: string | null;
  readonly leadDepartmentId: string | null;
  readonly committeeId: string | null;
  readonly consultationId: string | null;
  readonly mine: boolean;
  readonly text: string | null;
}

/** Which conditions are asked for; whoever sees all of them needs none for that. */
export const asks =
  (where: Filter): Has =>
  (part) => {
    if (part === 'scope') return !where.all;
    if (part === 'awaitsLeader') return where.supervision === 'AWAITS_LEADER';
    if (part === 'supervised') return where.supervision !== null && where.supervision !== 'AWAITS_LEADER';
    return where[part] !== null && where[part] !== false;
  };
