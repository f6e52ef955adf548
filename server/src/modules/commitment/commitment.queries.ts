import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { hashOfCode } from './acceptance/invitation-code.js';
import {
  CodeStanding,
  invitedDecide,
  isEnough,
  residentsAccept,
  shareSolved,
  standingOfCode,
} from './acceptance.rules.js';
import { clocksOf, PARTIES_IN_TURN, type Turn, waitingOf } from './clock/clock.rules.js';
import type { PartyTurn, StuckParty } from './clock/clock.types.js';
import type { WaitingFor } from './clock/waiting-for.js';
import { invitedAs, voiceOf } from './commands/answer-acceptance.js';
import {
  type AcceptanceResult,
  type Attitude,
  type CommitmentStatus,
  CommitmentStatus as Status,
} from './commitment.entity.js';
import type { CommitmentFilter, SupervisionState } from './commitment.inputs.js';
import { canCoverPhotos, readScopeOf, standingOf } from './commitment.policy.js';
import {
  AcceptanceNotice,
  type AcceptanceTally,
  type CommitmentChoice,
  type CommitmentChoices,
  CommitmentDetail,
  type CommitmentFilterChoices,
  type CommitmentPage,
  type CommitmentRow,
} from './commitment.types.js';
import {
  CommitmentAct,
  type CommitmentFacts,
  mayAct,
  PASSED_ON,
  SETTLED,
  WITH_DEPARTMENT,
  waitingFor,
  whyCannotAct,
} from './commitment-acts.rules.js';
import { type Days, daysBetween, deadlineState, laterDay, Timeliness, timelinessBounds } from './timeliness.rules.js';

/** SQL lists of statuses: from the rules, so that they cannot drift apart. */
const inSql = (statuses: readonly CommitmentStatus[]) => statuses.map((status) => `'${status}'`).join(', ');

const HANDLED_BY_MINE = `(c.lead_department_id = any(:departmentIds::uuid[]) or exists (
  select from commitment_assisting_departments mine
  where mine.commitment_id = c.id and mine.department_id = any(:departmentIds::uuid[])))`;
const OF_MY_COMMITTEE = `c.committee_id in (select m.committee_id from membership m where m.member_id = :memberId::uuid
  and m.starts_on <= :today::date and (m.ends_on is null or m.ends_on >= :today::date))`;

/** `readScopeOf` as a condition. */
export const VISIBLE = `(:all::boolean or c.committee_id = any(:committeeIds::uuid[]) or ${HANDLED_BY_MINE}
  or c.following_member_id = :memberId::uuid or c.look_back_member_id = :memberId::uuid or ${OF_MY_COMMITTEE})`;

export const MINE = `(c.following_member_id = :memberId::uuid or c.look_back_member_id = :memberId::uuid or ${HANDLED_BY_MINE} or c.committee_id = any(:committeeIds::uuid[]))`;

/** `timelinessOf` as an expression over the bounds of a day. */
const TIMELINESS = `case when c.status not in (${inSql(WITH_DEPARTMENT)}) then null
  when c.due_on < :longOverdueBefore::date then 'LONG_OVERDUE'
  when c.due_on < :overdueBefore::date then 'OVERDUE'
  when c.due_on < :dueSoonBefore::date then 'DUE_SOON' else 'ON_TIME' end`;

const FROM = `commitment c
  join liaison_committee lc on lc.id = c.committee_id
  join department ld on ld.id = c.lead_department_id
  join demand de on de.id = c.demand_id
  join consultation co on co.id = c.consultation_id
  left join member fm on fm.id = c.following_member_id`;

/** On the leaders' list: put there by rule, still long overdue, and no leader has taken it up since. */
const AWAITS_LEADER = `(c.put_to_leader_at is not null and (c.supervised_at is null or c.supervised_at < c.put_to_leader_at)
  and c.status in (${inSql(WITH_DEPARTMENT)}) and c.due_on < :longOverdueBefore::date)`;

const FITS = `${VISIBLE}
  and (:statuses::text[] is null or c.status = any(:statuses::text[]))
  and (:departmentId::uuid is null or c.lead_department_id = :departmentId::uuid or exists (
    select from commitment_assisting_departments a where a.commitment_id = c.id and a.department_id = :departmentId::uuid))
  and (:leadDepartmentId::uuid is null or c.lead_department_id = :leadDepartmentId::uuid)
  and (:committeeId::uuid is null or c.committee_id = :committeeId::uuid)
  and (:consultationId::uuid is null or c.consultation_id = :consultationId::uuid)
  and (not :mine::boolean or ${MINE})
  and (:partyLate::boolean is not true or c.waiting_until < :overdueBefore::date)
  and (:supervision::text is null or case :supervision::text when 'AWAITS_LEADER' then ${AWAITS_LEADER} else c.supervised_at is not null end)
  and (:text::text is null or strpos(lower(c.number || ' ' || de.title || ' ' || c.action || ' ' || c.deliverable || ' ' || co.title), lower(:text::text)) > 0)`;

const ROW = `c.id, c.number, de.title as "demandTitle", c.action, c.deliverable, c.status, c.round,
  c.waiting_since as "waitingSince", c.waiting_until as "waitingUntil", c.supervised_at is not null as supervised,
  ${AWAITS_LEADER} as "awaitsLeader", c.extension_count as "extensionCount", c.relapse_count as "relapseCount",
  c.result_class as "resultClass", c.closed_unsolved as "closedUnsolved", c.due_on as "dueOn",
  c.acknowledge_by as "acknowledgeBy", c.acknowledged_at as "acknowledgedAt", c.replied_at as "repliedAt",
  ld.short_name as "leadDepartmentName", lc.name as "committeeName", c.consultation_id as "consultationId",
  co.title as "consultationTitle", fm.name as "followingMemberName", c.last_acted_at as "lastActedAt",
  coalesce((select array_agg(d.short_name order by d.short_name) from commitment_assisting_departments a
    join department d on d.id = a.department_id where a.commitment_id = c.id), '{}') as "assistingDepartmentNames",
  c.progress_count as "progressCount"`;

interface Stored
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

interface Dated extends Scoped {
  readonly dueSoonBefore: string;
  readonly overdueBefore: string;
  readonly longOverdueBefore: string;
}

interface Filter extends Dated {
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

interface Paged extends Filter {
  readonly timeliness: Timeliness | null;
  readonly after: string | null;
  readonly limit: number;
}

const ORDER = `c.status in (${inSql([...SETTLED, ...PASSED_ON])}), c.due_on, c.id`;

const listQuery = prepared<Stored, Paged>(
  'commitment.list',
  `select ${ROW} from ${FROM}
   where ${FITS} and (:timeliness::text is null or ${TIMELINESS} = :timeliness::text)
     and (:after::uuid is null or (${ORDER}) > (select ${ORDER} from commitment c where c.id = :after::uuid))
   order by ${ORDER} limit :limit::int`,
);

interface Counted {
  readonly timeliness: Timeliness | null;
  readonly awaits: boolean;
  readonly count: number;
}
/** What the filter needs beside the commitment itself is joined only for it. */
const countsQuery = prepared<Counted, Filter>(
  'commitment.counts',
  `select ${TIMELINESS} as timeliness, ${AWAITS_LEADER} as awaits, count(*) as count
   from ${FROM} where ${FITS} group by 1, 2`,
);

const PARTY = `case ${PARTIES_IN_TURN.map(
  (party) =>
    `when c.status in (${inSql(Object.values(Status).filter((one) => waitingFor[one] === party))}) then '${party}'`,
).join(' ')} end`;
/** Whoever has waited longest has the earliest day: the day in the middle is the days in the middle. */
const SO_LONG = `count(*) as open, count(*) filter (where c.waiting_until < :overdueBefore::date) as late,
  min(c.waiting_since) as "oldest", percentile_disc(0.5) within group (order by c.waiting_since desc) as "middle"`;

interface StoredTurn {
  readonly party: WaitingFor | null;
  readonly open: number;
  readonly late: number;
  readonly oldest: string;
  readonly middle: string;
}
/** Whose turn it is, and since when: the list, the dashboard and the boards of leaders and committees count by this alone. */
const turnsQuery = prepared<StoredTurn, Filter>(
  'commitment.turns',
  `select ${PARTY} as party, ${SO_LONG} from ${FROM} where ${FITS} group by 1`,
);
const IS_DEPARTMENT = `${PARTY} = 'DEPARTMENT'`;
const holdersQuery = prepared<StoredTurn & { holderId: string; holderName: string }, Filter>(
  'commitment.turn-holders',
  `select ${PARTY} as party, case when ${IS_DEPARTMENT} then c.lead_department_id else c.committee_id end as "holderId",
     case when ${IS_DEPARTMENT} then ld.short_name else lc.name end as "holderName", ${SO_LONG}
   from ${FROM} where ${FITS} group by 1, 2, 3
   order by count(*) filter (where c.waiting_until < :overdueBefore::date) desc, min(c.waiting_since), 3`,
);

const TIMELINESS_ORDER = [
  Timeliness.DUE_SOON,
  Timeliness.LONG_OVERDUE,
  Timeliness.ON_TIME,
  Timeliness.OVERDUE,
  null,
] as const;

export function scoped(ctx: RequestContext): Scoped {
  return { ...readScopeOf(ctx.viewer), today: ctx.today() };
}

/** The commitments this person may read, open ones first, by due date; with how many are on time and how many are not. */
export async function readCommitments(
  ctx: RequestContext,
  asked: { filter?: CommitmentFilter | null; first: number; after?: string | null },
): Promise<CommitmentPage> {
  const { filter } = asked;
  const { limit, after } = pageInput(asked.first, asked.after);
  const where = filterOf(ctx, filter);
  const timeliness = filter?.timeliness ?? null;
  const [rows, counts, turns] = await Promise.all([
    ctx.read.all(listQuery, { ...where, timeliness, after, limit }),
    ctx.read.all(countsQuery, where),
    ctx.read.all(turnsQuery, where),
  ]);
  const sum = (rows: readonly Counted[]) => rows.reduce((total, { count }) => total + count, 0);
  const fitting = timeliness ? counts.filter((count) => count.timeliness === timeliness) : counts;
  const shown = rows.map((row) => toRow(ctx.services.calendar, ctx.today(), row));
  return {
    ...toPage(shown, limit, sum(fitting)),
    counts: TIMELINESS_ORDER.flatMap((one) => {
      const count = sum(counts.filter(({ timeliness: given }) => given === one));
      return count > 0 ? [{ timeliness: one, count }] : [];
    }),
    parties: toTurns(ctx, turns),
    awaitLeader: sum(counts.filter(({ awaits }) => awaits)),
  };
}

function filterOf(ctx: RequestContext, filter: CommitmentFilter | null | undefined): Filter {
  return {
    ...scoped(ctx),
    ...timelinessBounds(ctx.services.calendar, ctx.today()),
    statuses: statusesIn(filter),
    partyLate: filter?.partyLate ?? false,
    supervision: filter?.supervision ?? null,
    departmentId: knownIdOrNull(filter?.departmentId),
    leadDepartmentId: knownIdOrNull(filter?.leadDepartmentId),
    committeeId: knownIdOrNull(filter?.committeeId),
    consultationId: knownIdOrNull(filter?.consultationId),
    mine: filter?.mine ?? false,
    text: textInput(filter?.text, { field: 'filter.text', max: TITLE_MAX }),
  };
}

function toTurns(ctx: RequestContext, stored: readonly StoredTurn[]): PartyTurn[] {
  const waited = (since: string) => ctx.services.calendar.between(since, ctx.today());
  return PARTIES_IN_TURN.map((party) => {
    const turn = stored.find((one) => one.party === party);
    return {
      party,
      open: turn?.open ?? 0,
      late: turn?.late ?? 0,
      medianWorkingDays: turn ? waited(turn.middle) : null,
      longestWorkingDays: turn ? waited(turn.oldest) : null,
    };
  });
}

const HOLDERS_MOST = 5;

/** Of the matters this person may read, in one committee or all: whose turn it is, and with whom they are stuck. */
export async function readWhoseTurn(ctx: RequestContext, committeeId: string | null): Promise<StuckParty[]> {
  const where = filterOf(ctx, { committeeId });
  const [turns, holders] = await Promise.all([ctx.read.all(turnsQuery, where), ctx.read.all(holdersQuery, where)]);
  return toTurns(ctx, turns).map((turn) => ({
    turn,
    holders: holders
      .filter(({ party }) => party === turn.party)
      .slice(0, HOLDERS_MOST)
      .map(({ holderId, holderName, open, late, oldest }) => ({
        id: holderId,
        name: holderName,
        open,
        late,
        longestWorkingDays: ctx.services.calendar.between(oldest, ctx.today()),
      })),
  }));
}

/** Whom it waits for follows from its status. */
function statusesIn(filter: CommitmentFilter | null | undefined): readonly CommitmentStatus[] | null {
  const asked = filter?.statuses?.length ? filter.statuses : null;
  const party = filter?.waitingFor;
  if (!party) return asked;
  return Object.values(Status).filter((one) => waitingFor[one] === party && (asked?.includes(one) ?? true));
}

function toRow(days: Days, today: string, row: Stored): CommitmentRow {
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

function dayOf(instant: string | null): string | null {
  return instant && dayInChina(new Date(instant));
}

const jsonList = (select: string, order: string) =>
  `coalesce((select json_agg(to_json(listed) order by ${order}) from (${select}) listed), '[]')`;

/** Answers of each round residents were asked in. */
export const TALLIES = jsonList(
  `select a.round, count(*) as n, count(*) filter (where a.invited) as "invitedCount",
     count(*) filter (where a.invited and a.result = 'SOLVED') as "invitedSolved",
     count(*) filter (where a.invited and a.result = 'HALF_SOLVED') as "invitedHalfSolved",
     count(*) filter (where a.invited and a.result = 'NOT_SOLVED') as "invitedNotSolved",
     count(*) filter (where a.invited and a.result = 'CAME_BACK') as "invitedCameBack",
     count(*) filter (where a.result = 'SOLVED') as solved, count(*) filter (where a.result = 'HALF_SOLVED') as "halfSolved",
     count(*) filter (where a.result = 'NOT_SOLVED') as "notSolved", count(*) filter (where a.result = 'CAME_BACK') as "cameBack",
     count(*) filter (where a.attitude = 'GOOD') as "attitudeGood", count(*) filter (where a.attitude = 'FAIR') as "attitudeFair",
     count(*) filter (where a.attitude = 'POOR') as "attitudePoor"
   from acceptance_answer a where a.commitment_id = c.id group by a.round`,
  'listed.round',
);
/** Split or merged: where it goes on, for whoever holds an old code. */
export const MOVED_TO = jsonList(
  `select l.number, l.tracking_code as "trackingCode", l.action, l.status, d.short_name as "departmentName"
   from commitment l join department d on d.id = l.lead_department_id
   where l.split_from_id = c.id or l.id = c.merged_into_id`,
  'listed.number',
);
export const TERMS = `fs.acceptance_threshold as threshold, fs.acceptance_minimum as minimum,
  (select count(*) from acceptance_invitation i where i.commitment_id = c.id and i.withdrawn_at is null) as "invitedTotal"`;
export const WITH_TERMS = 'join consultation_terms fs on fs.consultation_id = co.id';

export type StoredTally = Omit<
  AcceptanceTally,
  'share' | 'invitedShare' | 'invitedTotal' | 'invitedDecide' | 'threshold' | 'minimum' | 'enough' | 'accepted'
>;

export interface StoredTerms {
  readonly threshold: number;
  readonly minimum: number;
  readonly invitedTotal: number;
}

const noAnswers = (round: number): StoredTally => ({
  round,
  n: 0,
  invitedCount: 0,
  invitedSolved: 0,
  invitedHalfSolved: 0,
  invitedNotSolved: 0,
  invitedCameBack: 0,
  solved: 0,
  halfSolved: 0,
  notSolved: 0,
  cameBack: 0,
  attitudeGood: 0,
  attitudeFair: 0,
  attitudePoor: 0,
});

export function toTally(tally: StoredTally, { threshold, minimum, invitedTotal }: StoredTerms): AcceptanceTally {
  const terms = { threshold, minimum };
  const invited = {
    n: tally.invitedCount,
    solved: tally.invitedSolved,
    halfSolved: tally.invitedHalfSolved,
    notSolved: tally.invitedNotSolved,
    cameBack: tally.invitedCameBack,
  };
  const byVoice = { ...tally, invited };
  return {
    ...tally,
    ...terms,
    // A slip may have been taken back after its answer was given.
    invitedTotal: Math.max(invitedTotal, tally.invitedCount),
    invitedShare: shareSolved(invited),
    invitedDecide: invitedDecide(byVoice, terms),
    share: shareSolved(tally),
    enough: isEnough(tally, terms),
    accepted: residentsAccept(byVoice, terms),
  };
}

/** `before_ids` and `after_ids` of a row, as pairs. */
export const pairsOf = (
  row: string,
) => `coalesce((select json_agg(json_build_object('before', pair.before, 'after', pair.after)
  order by pair.n) from unnest(${row}.before_ids, ${row}.after_ids) with ordinality as pair (before, after, n)), '[]') as pairs`;
const documentsOf = (
  row: string,
) => `coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by listed.n)
  from unnest(${row}.document_ids) with ordinality as listed (id, n) join stored_file f on f.id = listed.id), '[]') as documents`;

interface StoredDetail
  extends Stored,
    Omit<
      CommitmentDetail,
      keyof CommitmentRow | 'acceptance' | 'viewerActs' | 'hasSiteFence' | 'clocks' | 'extensionLatest'
    > {
  readonly turns: Turn[];
  readonly extensionWorkingDays: number;
  readonly askedBy: string | null;
  readonly leadDepartmentId: string;
  readonly assistingDepartmentIds: string[];
  readonly followingMemberId: string | null;
  readonly lookBackMemberId: string | null;
  readonly inCommittee: boolean;
  readonly tallies: StoredTally[];
  readonly threshold: number;
  readonly minimum: number;
  readonly invitedTotal: number;
  readonly repliedByViewer: boolean;
  readonly lastUrgedAt: string | null;
}

const LINK = `l.id, l.number, l.action, l.status, l.due_on as "dueOn", (select d.short_name from department d where d.id = l.lead_department_id) as "leadDepartmentName"`;
const links = (condition: string) => jsonList(`select ${LINK} from commitment l where ${condition}`, 'listed.number');
const link = (id: string) => `(select to_json(one) from (select ${LINK} from commitment l where l.id = ${id}) one)`;

/** Its own, and those of the whole it was split off: what was done before goes with each part. */
const OF_IT = (of: string) => `(${of}.commitment_id = c.id or ${of}.commitment_id = any(c.ancestor_ids))`;

const detailQuery = prepared<StoredDetail, Dated & { id: string; accountId: string | null }>(
  'commitment.detail',
  `select ${ROW}, c.tracking_code as "trackingCode", c.committee_id as "committeeId", c.demand_id as "demandId",
     de.number as "demandNumber", de.body as "demandBody", t.id as "topicId", t.title as "topicTitle", coalesce(t.place, co.place) as place,
     c.responsible_person as "responsiblePerson", c.promise_version as "promiseVersion", c.promised_due_on as "promisedDueOn",
     c.extension_until as "extensionUntil", c.extension_reason as "extensionReason",
     c.wrong_unit_reason as "wrongUnitReason", c.acceptance_code as "acceptanceCode",
     c.acceptance_closes_on as "acceptanceClosesOn", c.closed_at as "closedAt",
     c.lead_department_id as "leadDepartmentId", c.following_member_id as "followingMemberId",
     c.look_back_member_id as "lookBackMemberId",
     array(select a.department_id from commitment_assisting_departments a where a.commitment_id = c.id) as "assistingDepartmentIds",
     ${OF_MY_COMMITTEE} as "inCommittee", ${TERMS}, ${TALLIES} as tallies,
     fs.extensions_allowed as "extensionsAllowed", fs.extension_working_days as "extensionWorkingDays",
     ${link('c.split_from_id')} as "splitFrom", ${link('c.merged_into_id')} as "mergedInto",
     ${links('l.split_from_id = c.id')} as parts, ${links('l.merged_into_id = c.id')} as "mergedFrom",
     ${jsonList(
       `select t.party, t.round, t.started_on as "startedOn", t.ended_on as "endedOn", t.due_on as "dueOn"
        from commitment_turn t where ${OF_IT('t')}`,
       'listed."startedOn"',
     )} as turns,
     case when c.status = 'EXTENSION_REQUESTED' then (select s.acted_by from commitment_step s where s.commitment_id = c.id
       and s.kind = 'EXTENSION_REQUESTED' order by s.at desc limit 1) end as "askedBy",
     exists (select from reply r where r.commitment_id = c.id and r.replied_by = :accountId::uuid) as "repliedByViewer",
     (select max(s.at) from commitment_step s where s.commitment_id = c.id and s.kind = 'URGED' and s.acted_by is not null) as "lastUrgedAt",
     ${jsonList(
       `select s.id, s.kind, s.round, s.at, s.note, s.due_on as "dueOn", ac.display_name as "actorName"
        from commitment_step s left join account ac on ac.id = s.acted_by where ${OF_IT('s')}`,
       'listed.at, listed.id',
     )} as steps,
     ${jsonList(
       `select p.id, p.round, ps.words_zh as "stageZh", ps.words_en as "stageEn", p.text, p.photo_ids as "photoIds",
          ${pairsOf('p')}, ${documentsOf('p')}, p.reported_at as "reportedAt", ac.display_name as "reporterName"
        from progress_entry p left join progress_stage ps on ps.id = p.stage_id
          left join account ac on ac.id = p.reported_by where ${OF_IT('p')}`,
       'listed."reportedAt", listed.id',
     )} as progress,
     ${jsonList(
       `select r.id, r.round, r.result_class as "resultClass", r.text, r.reason, r.basis, r.next_look_on as "nextLookOn",
          r.delivered, r.progress_ids as "progressIds", r.photo_ids as "photoIds", ${pairsOf('r')}, ${documentsOf('r')},
          r.replied_at as "repliedAt", ac.display_name as "replierName"
        from reply r left join account ac on ac.id = r.replied_by where ${OF_IT('r')}`,
       'listed.round',
     )} as replies,
     ${jsonList(
       `select v.id, v.round, v.finding, v.text, v.place, v.presence, v.photo_ids as "photoIds", v.verified_at as "verifiedAt", vm.name as "memberName"
        from verification v join member vm on vm.id = v.member_id where ${OF_IT('v')}`,
       'listed.round',
     )} as verifications,
     ${jsonList(
       `select a.id, a.round, a.result, a.invited, a.comment, a.answered_at as "answeredAt"
        from acceptance_answer a where a.commitment_id = c.id and a.comment is not null order by a.answered_at desc limit 100`,
       'listed."answeredAt" desc',
     )} as comments,
     ${jsonList(
       `select b.id, b.round, b.kind, b.due_on as "dueOn", b.looked_at as "lookedAt", bm.name as "memberName", b.finding, b.text,
          b.place, b.presence, b.photo_ids as "photoIds", nt.number as "newTopicNumber"
        from look_back b left join member bm on bm.id = b.member_id left join topic nt on nt.id = b.new_topic_id
        where b.commitment_id = c.id and b.dropped_at is null`,
       'listed."dueOn", listed.id',
     )} as "lookBacks", lbm.name as "lookBackMemberName",
     (select json_build_object('place', sf.place, 'latitude', sf.latitude, 'longitude', sf.longitude,
        'radiusMetres', sf.radius_metres, 'version', sf.version) from site_fence sf where sf.commitment_id = c.id) as "siteFence"
   from ${FROM} ${WITH_TERMS} left join topic t on t.id = co.topic_id
     left join member lbm on lbm.id = c.look_back_member_id
   where c.id = :id::uuid and ${VISIBLE}`,
);

const mayReadQuery = prepared<{ id: string }, Scoped & { id: string }>(
  'commitment.mayRead',
  `select c.id from commitment c where c.id = :id::uuid and ${VISIBLE}`,
);

/** The same rule as the page itself. */
export async function mayReadCommitment(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.one(mayReadQuery, { ...scoped(ctx), id })) !== null;
}

/** One commitment with its whole chain, and what this person may do with it. Null when it is not theirs to read. */
export async function readCommitment(ctx: RequestContext, id: string): Promise<CommitmentDetail | null> {
  const row = await ctx.read.one(detailQuery, {
    ...scoped(ctx),
    ...timelinessBounds(ctx.services.calendar, ctx.today()),
    id: knownId(id),
    accountId: accountIdOf(ctx.viewer),
  });
  return row && toDetail(ctx, row);
}

/** After an act: it was just read under its lock, so it is there. */
export async function readChanged(ctx: RequestContext, id: string): Promise<CommitmentDetail> {
  const detail = await readCommitment(ctx, id);
  if (!detail) throw notFound();
  return detail;
}

function toDetail(ctx: RequestContext, row: StoredDetail): CommitmentDetail {
  const {
    leadDepartmentId,
    assistingDepartmentIds,
    followingMemberId,
    lookBackMemberId,
    inCommittee,
    tallies,
    threshold,
    minimum,
    invitedTotal,
    repliedByViewer,
    lastUrgedAt,
    turns,
    extensionWorkingDays,
    askedBy,
    ...stored
  } = row;
  const today = ctx.today();
  const standing = standingOf(
    ctx.viewer,
    { committeeId: row.committeeId, leadDepartmentId, assistingDepartmentIds, followingMemberId, lookBackMemberId },
    inCommittee,
  );
  const asked = row.acceptanceCode && !tallies.some(({ round }) => round === row.round) && isAsking(row.status);
  const facts: CommitmentFacts = {
    status: row.status,
    today,
    acknowledgeBy: row.acknowledgeBy,
    progressCount: row.progressCount,
    repliedByViewer,
    urgedToday: dayOf(lastUrgedAt) === today,
    extensionCount: row.extensionCount,
    extensionsAllowed: row.extensionsAllowed,
    askedByViewer: askedBy !== null && askedBy === accountIdOf(ctx.viewer),
    answerCount: tallies.find(({ round }) => round === row.round)?.n ?? 0,
    acceptanceMinimum: minimum,
    acceptanceClosesOn: row.acceptanceClosesOn,
  };
  const { comments, ...rest } = stored;
  // An officer of the handling department reads how many accept, not who wrote what to whom.
  const shownComments = standing.house || standing.leader || standing.follows ? comments : [];
  return Object.assign(new CommitmentDetail(), toRow(ctx.services.calendar, today, rest), {
    trackingCode: row.trackingCode,
    committeeId: row.committeeId,
    demandId: row.demandId,
    demandNumber: row.demandNumber,
    demandBody: row.demandBody,
    topicId: row.topicId,
    topicTitle: row.topicTitle,
    place: row.place,
    responsiblePerson: row.responsiblePerson,
    promisedDueOn: row.promisedDueOn,
    clocks: clocksOf(ctx.services.calendar, today, turns, row),
    promiseVersion: row.promiseVersion,
    extensionsAllowed: row.extensionsAllowed,
    extensionLatest: ctx.services.calendar.add(laterDay(row.dueOn, today), extensionWorkingDays).day,
    splitFrom: row.splitFrom,
    mergedInto: row.mergedInto,
    parts: row.parts,
    mergedFrom: row.mergedFrom,
    extensionUntil: row.extensionUntil,
    extensionReason: row.extensionReason,
    wrongUnitReason: row.wrongUnitReason,
    acceptanceCode: row.acceptanceCode,
    acceptanceClosesOn: row.acceptanceClosesOn,
    closedAt: row.closedAt,
    steps: row.steps,
    progress: row.progress,
    replies: row.replies,
    verifications: row.verifications,
    acceptance: [...tallies, ...(asked ? [noAnswers(row.round)] : [])].map((tally) =>
      toTally(tally, { threshold, minimum, invitedTotal }),
    ),
    comments: shownComments,
    lookBacks: row.lookBacks,
    lookBackMemberName: row.lookBackMemberName,
    siteFence: standing.house ? row.siteFence : null,
    hasSiteFence: row.siteFence !== null,
    viewerCanCoverPhotos: canCoverPhotos(standing),
    viewerActs: Object.values(CommitmentAct)
      .filter((act) => mayAct(act, standing))
      .map((act) => ({ act, whyNot: whyCannotAct(act, standing, facts) })),
  });
}

function isAsking(status: CommitmentStatus): boolean {
  return status === Status.ACCEPTANCE_OPEN || status === Status.CLOSED || status === Status.HELD;
}

const departmentChoices = prepared<CommitmentChoice>(
  'commitment.departments',
  'select id, short_name as name from department order by name',
);
const memberChoices = prepared<CommitmentChoice, { committeeId: string; today: string }>(
  'commitment.members',
  `select m.id, m.name from member m join membership s on s.member_id = m.id
   where s.committee_id = :committeeId::uuid and s.starts_on <= :today::date
     and (s.ends_on is null or s.ends_on >= :today::date) order by m.name`,
);

/** Whom staff may give it to; nothing for anybody else. */
export async function readCommitmentChoices(ctx: RequestContext, id: string): Promise<CommitmentChoices> {
  const commitment = await readChanged(ctx, id);
  const chooses = commitment.viewerActs.some(({ act }) => act === CommitmentAct.ASSIGN_FOLLOWING_MEMBER);
  if (!chooses) return { departments: [], members: [] };
  const [departments, members] = await Promise.all([
    ctx.read.all(departmentChoices, {}),
    ctx.read.all(memberChoices, { committeeId: commitment.committeeId, today: ctx.today() }),
  ]);
  return { departments, members };
}

const filterDepartments = prepared<CommitmentChoice, Scoped>(
  'commitment.filterDepartments',
  `select d.id, d.short_name as name from department d
   where d.id in (select c.lead_department_id from commitment c where ${VISIBLE}) order by d.name`,
);
const filterCommittees = prepared<CommitmentChoice, Scoped>(
  'commitment.filterCommittees',
  `select lc.id, lc.name from liaison_committee lc
   where lc.id in (select c.committee_id from commitment c where ${VISIBLE}) order by lc.name`,
);

/** Only what leads to something: departments and committees of commitments this person may read. */
export async function readFilterChoices(ctx: RequestContext): Promise<CommitmentFilterChoices> {
  const [departments, committees] = await Promise.all([
    ctx.read.all(filterDepartments, scoped(ctx)),
    ctx.read.all(filterCommittees, scoped(ctx)),
  ]);
  return { departments, committees };
}

interface StoredNotice
  extends Omit<AcceptanceNotice, 'tally' | 'open' | 'standing' | 'invited' | 'myResult' | 'myAttitude'> {
  readonly id: string;
  readonly tallies: StoredTally[];
  readonly threshold: number;
  readonly minimum: number;
  readonly invitedTotal: number;
  readonly slipId: string | null;
  readonly slipOf: string | null;
  readonly takenBack: boolean;
  readonly closedUnsolved: boolean;
}

const noticeQuery = prepared<StoredNotice, { code: string; codeHash: string }>(
  'commitment.notice',
  `select c.id, c.acceptance_code as "acceptanceCode", c.number, c.tracking_code as "trackingCode",
     de.title as "demandTitle", c.action, c.deliverable, ld.short_name as "departmentName", lc.name as "committeeName",
     coalesce(t.place, co.place) as place, c.round, c.status, c.result_class as "resultClass",
     c.acceptance_closes_on as "closesOn", ${MOVED_TO} as "movedTo", ${TERMS}, ${TALLIES} as tallies,
     (select r.text from reply r where r.commitment_id = c.id order by r.round desc limit 1) as "replyText",
     (select v.finding from verification v where v.commitment_id = c.id order by v.round desc limit 1) as finding,
     slip.id as "slipId", slip.participant_id as "slipOf", c.closed_unsolved as "closedUnsolved",
     slip.id is null and c.acceptance_code is distinct from :code as "takenBack"
   from ${FROM} ${WITH_TERMS} left join topic t on t.id = co.topic_id
     left join acceptance_invitation slip on slip.commitment_id = c.id and slip.code_hash = :codeHash and slip.withdrawn_at is null
   where c.acceptance_code = :code
     or c.id = (select i.commitment_id from acceptance_invitation i where i.code_hash = :codeHash)`,
);
const ownAnswerQuery = prepared<
  { result: AcceptanceResult; attitude: Attitude },
  { commitmentId: string; round: number; voiceHash: string }
>(
  'commitment.ownAnswer',
  `select result, attitude from acceptance_answer
   where commitment_id = :commitmentId::uuid and round = :round::int and voice_hash = :voiceHash`,
);
const invitedQuery = prepared<
  { participantId: string },
  { commitmentId: string; participantId: string | null; accountId: string | null }
>(
  'commitment.invitedVoice',
  `select p.id as "participantId" from commitment c
     join participant p on p.consultation_id = c.consultation_id and p.party = 'STAKEHOLDER'
   where c.id = :commitmentId::uuid and (p.id = :participantId::uuid or p.account_id = :accountId::uuid)
     and not exists (select from acceptance_invitation i
       where i.commitment_id = c.id and i.participant_id = p.id and i.withdrawn_at is not null)
   limit 1`,
);

/** What stands behind the code on a notice, and this voice's own answer. Null when there is no such code. */
export async function readAcceptanceNotice(
  ctx: RequestContext,
  code: string,
  deviceToken: string | null,
): Promise<AcceptanceNotice | null> {
  const typed = normaliseCode(code);
  if (!/^[0-9A-Z]{4,16}$/.test(typed)) return null;
  const row = await ctx.read.one(noticeQuery, { code: typed, codeHash: hashOfCode(typed) });
  if (!row) return null;
  const { id, tallies, threshold, minimum, invitedTotal, slipId, slipOf, takenBack, closedUnsolved, ...notice } = row;
  const standing = standingOfCode({ ...notice, takenBack, closedUnsolved }, ctx.today());
  const { viewer } = ctx;
  const seated =
    viewer &&
    slipId === null &&
    !takenBack &&
    (await ctx.read.one(invitedQuery, {
      commitmentId: id,
      participantId: viewer.kind === 'GUEST' ? viewer.participantId : null,
      accountId: accountIdOf(viewer),
    }));
  const invited = slipId ? invitedAs(slipId, slipOf) : seated ? invitedAs(null, seated.participantId) : null;
  const voiceHash = (await voiceOf(ctx.read, id, invited, deviceToken))?.hash;
  const own = voiceHash && (await ctx.read.one(ownAnswerQuery, { commitmentId: id, round: row.round, voiceHash }));
  const tally = tallies.find(({ round }) => round === row.round) ?? noAnswers(row.round);
  return Object.assign(new AcceptanceNotice(), notice, {
    standing,
    open: standing === CodeStanding.OPEN || standing === CodeStanding.OPEN_BEYOND_DAY,
    invited: invited !== null,
    tally: toTally(tally, { threshold, minimum, invitedTotal }),
    myResult: own ? own.result : null,
    myAttitude: own ? own.attitude : null,
  });
}
