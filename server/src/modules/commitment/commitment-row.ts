import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { isDemandTakenDown } from '../consultation/index.js';
import { membershipOn } from '../roster/index.js';
import { waitingOf } from './clock/clock.rules.js';
import type { CommitmentStatus } from './commitment.entity.js';
import { readScopeOf } from './commitment.policy.js';
import { WITH_DEPARTMENT, waitingFor } from './commitment-acts.rules.js';
import type { CommitmentRow } from './commitment-row.types.js';
import { ANSWERED_AT } from './supervision.sql.js';
import { type Days, daysBetween, deadlineState } from './timeliness.rules.js';
import { leadNameOf } from './unit.js';

/** SQL lists of statuses: from the rules, so that they cannot drift apart. */
export const inSql = (statuses: readonly CommitmentStatus[]) => statuses.map((status) => `'${status}'`).join(', ');

const HANDLED_BY_MINE = `(c.lead_department_id = any(:departmentIds::uuid[]) or exists (
  select from commitment_assisting_departments mine
  where mine.commitment_id = c.id and mine.department_id = any(:departmentIds::uuid[])))`;
export const OF_MY_COMMITTEE = `c.committee_id in (select m.committee_id from membership m where m.member_id = :memberId::uuid
  and ${membershipOn('m')})`;

/**
 * `readScopeOf` as a condition. What was taken down is for those who answer for it or go on with it: other members of its committee
 * find it no more than anybody.
 */
export const VISIBLE = `(:all::boolean or c.committee_id = any(:committeeIds::uuid[]) or ${HANDLED_BY_MINE}
  or c.following_member_id = :memberId::uuid or c.look_back_member_id = :memberId::uuid
  or ${OF_MY_COMMITTEE} and not ${isDemandTakenDown('c.demand_id')})`;

export const MINE = `(c.following_member_id = :memberId::uuid or c.look_back_member_id = :memberId::uuid or ${HANDLED_BY_MINE} or c.committee_id = any(:committeeIds::uuid[]))`;

export const FROM = `commitment c
  join liaison_committee lc on lc.id = c.committee_id
  join demand de on de.id = c.demand_id
  join consultation co on co.id = c.consultation_id
  left join member fm on fm.id = c.following_member_id`;

/** On the leaders' list: put there by rule, still long overdue, and no leader has taken it up since. */
export const AWAITS_LEADER = `(c.put_to_leader_at is not null and (c.supervised_at is null or c.supervised_at < c.put_to_leader_at)
  and c.status in (${inSql(WITH_DEPARTMENT)}) and c.due_on < :longOverdueBefore::date)`;

export const ROW = `c.id, c.number, de.title as "demandTitle", c.action, c.deliverable, c.status, c.round,
  c.waiting_since as "waitingSince", c.waiting_until as "waitingUntil", c.supervised_at is not null as supervised,
  c.supervised_at as "supervisedAt", ${ANSWERED_AT} as "supervisionAnsweredAt",
  ${AWAITS_LEADER} as "awaitsLeader", c.extension_count as "extensionCount", c.relapse_count as "relapseCount",
  c.result_class as "resultClass", c.closed_unsolved as "closedUnsolved", c.due_on as "dueOn",
  c.acknowledge_by as "acknowledgeBy", c.acknowledged_at as "acknowledgedAt", c.replied_at as "repliedAt",
  ${leadNameOf('c')} as "leadDepartmentName", lc.name as "committeeName", c.consultation_id as "consultationId",
  co.title as "consultationTitle", fm.name as "followingMemberName", c.last_acted_at as "lastActedAt",
  coalesce((select array_agg(d.short_name order by d.short_name) from commitment_assisting_departments a
    join department d on d.id = a.department_id where a.commitment_id = c.id), '{}') as "assistingDepartmentNames",
  c.progress_count as "progressCount"`;

export interface Stored
  extends Omit<CommitmentRow, 'completion' | 'acknowledgement' | 'waitingFor' | 'waiting' | 'daysSinceUpdate'> {
  readonly waitingSince: string;
  readonly waitingUntil: string | null;
  readonly dueOn: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedAt: string | null;
  readonly repliedAt: string | null;
}

export interface Scoped extends Record<string, unknown> {
  readonly all: boolean;
  readonly committeeIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly memberId: string | null;
  readonly today: string;
}

export interface Dated extends Scoped {
  readonly dueSoonBefore: string;
  readonly overdueBefore: string;
  readonly longOverdueBefore: string;
}

export function scoped(ctx: RequestContext): Scoped {
  return { ...readScopeOf(ctx.viewer), today: ctx.today() };
}

export function toRow(days: Days, today: string, row: Stored): CommitmentRow {
  const { dueOn, acknowledgeBy, acknowledgedAt, repliedAt, waitingSince, waitingUntil, ...shown } = row;
  return {
    ...shown,
    ...derived(days, today, row),
    waiting: waitingOf(days, today, waitingFor[row.status], waitingSince, waitingUntil),
  };
}

/** What is worked out from a stored row and never stored. */
export function derived(
  days: Days,
  today: string,
  row: {
    readonly dueOn: string;
    readonly acknowledgeBy: string;
    readonly acknowledgedAt: string | null;
    readonly repliedAt: string | null;
    readonly lastActedAt: string;
    readonly status: CommitmentStatus;
  },
): Pick<CommitmentRow, 'completion' | 'acknowledgement' | 'waitingFor' | 'daysSinceUpdate'> {
  return {
    completion: deadlineState(days, today, row.dueOn, dayOf(row.repliedAt)),
    acknowledgement: deadlineState(days, today, row.acknowledgeBy, dayOf(row.acknowledgedAt)),
    waitingFor: waitingFor[row.status],
    daysSinceUpdate: daysBetween(dayOf(row.lastActedAt) ?? today, today),
  };
}

export function dayOf(instant: string | null): string | null {
  return instant && dayInChina(new Date(instant));
}

export const jsonList = (select: string, order: string) =>
  `coalesce((select json_agg(to_json(listed) order by ${order}) from (${select}) listed), '[]')`;

/** `l` is a part of `c`, and was not folded back into it because splitting it was a mistake. */
export const PART_OF_IT = 'l.split_from_id = c.id and l.merged_into_id is distinct from c.id';

/** Split or merged: where it goes on, for whoever holds an old code. */
export const MOVED_TO = jsonList(
  `select l.number, l.tracking_code as "trackingCode", l.action, l.status, ${leadNameOf('l')} as "departmentName"
   from commitment l
   where ${PART_OF_IT} or l.id = c.merged_into_id`,
  'listed.number',
);
