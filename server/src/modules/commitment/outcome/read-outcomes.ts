import type { RequestContext } from '../../../kernel/context.js';
import { correctionsOf } from '../../../kernel/corrections/index.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import {
  ConsultationStatus,
  isConfirmed,
  readSeat,
  SEAT_OF_DEPARTMENT,
  TAKEN_DOWN_LINE,
  type WithoutMatter,
  withoutTakenDownFor,
} from '../../consultation/index.js';
import { readOwnSide } from '../../floor/index.js';
import { nameOfActor } from '../../identity/index.js';
import { canChair } from '../../meeting/index.js';
import { inUseOn, membershipOn } from '../../roster/index.js';
import { canDispose, isOver, isPromisedSince } from '../carried-over/carried-over.policy.js';
import { CLAUSE_OPEN, WAIVED_BECAUSE } from '../clauses.sql.js';
import { canHandOver, readScopeOf } from '../commitment.policy.js';
import { PASSED_ON } from '../commitment-acts.rules.js';
import { PROMISE, UNIT_NAME_OF_PROMISE } from '../promises.sql.js';
import { leadNameOf, ledByOwnTownship } from '../unit.js';
import type { OutcomeLine, OutcomeList, OutcomePromise, SettledContest } from './outcome.types.js';

const passedOn = PASSED_ON.map((status) => `'${status}'`).join(', ');

/** Whose answer it was, instead of what the viewer may do about it. */
type Said<Of> = Omit<Of, 'viewerCanSettle' | 'viewerCanReopen'> & { readonly participantId: string };
interface StoredLine extends Omit<OutcomeLine, 'viewerCanDispose' | 'promises' | 'settledContests'> {
  readonly promises: Said<OutcomePromise>[];
  readonly settledContests: Said<SettledContest>[];
  readonly isUntouched: boolean;
  readonly ownerId: string | null;
  readonly departmentId: string | null;
  readonly disposedAfterwards: boolean | null;
}
interface Stored extends Omit<OutcomeList, 'viewerCanHandOver' | 'viewerCanCorrect' | 'lines'> {
  readonly committeeId: string;
  readonly status: ConsultationStatus;
  readonly lines: StoredLine[];
}

interface Asked extends Record<string, unknown> {
  readonly id: string;
  readonly all: boolean;
  readonly committeeIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly memberId: string | null;
  readonly today: string;
}

/** What became of these commitments: the ones they were split into or merged with, instead of them. */
const made = (own: string) => `coalesce((select json_agg(to_json(made) order by made.number) from (
    select c.id, c.number, c.status, c.action, ${leadNameOf('c')} as "leadDepartmentName", c.due_on as "dueOn",
      c.responsible_person as "responsiblePerson", c.following_member_id as "followingMemberId", fm.name as "followingMemberName",
      array(select a.department_id from commitment_assisting_departments a where a.commitment_id = c.id) as "assistingDepartmentIds",
      array(select d.short_name from commitment_assisting_departments a join department d on d.id = a.department_id
        where a.commitment_id = c.id order by d.short_name) as "assistingDepartmentNames"
    from commitment c left join member fm on fm.id = c.following_member_id
    where c.id in (select coalesce(own.merged_into_id, own.id) from commitment own
      where ${own} and (own.status not in (${passedOn}) or own.merged_into_id is not null))
  ) made), '[]')`;

/** Nobody objects to it, and it is nobody's commitment: the unit that promised cannot be given one by itself. */
const AWAITS_DEPARTMENT = `${PROMISE} and r.contest_reason is null
  and not exists (select from commitment c where c.response_id = r.id)`;

/** Staff of a committee take nothing back that an office of their own township leads: the secretariat does. */
const OWN_LEADS = `(${ledByOwnTownship('c')} and co.committee_id = any(:committeeIds::uuid[]))`;

/** The clause `cl` was carried out, and nobody has acted on what it became. */
const CAN_TAKE_BACK = `coalesce((select bool_and(c.status = 'ASSIGNED' and not ${OWN_LEADS}) from commitment c
  where c.clause_id = cl.id and c.response_id is null and c.split_from_id is null), false)`;

/** What was promised on the demand `de` was promised on it alone, since the minutes, and nobody has acted on it. */
const UNTOUCHED = `coalesce((select bool_and(c.status = 'ASSIGNED' and c.response_id is null and c.clause_id is null and c.split_from_id is null
    and not ${OWN_LEADS})
  from commitment c where c.demand_id = de.id and c.status <> 'WITHDRAWN'), false)`;

/** Everything promised on the demand `de`, in the order it was said. */
const PROMISES = `coalesce((select json_agg(to_json(promised) order by promised.said, promised."responseId") from (
    select r.id as "responseId", p.id as "participantId", ${UNIT_NAME_OF_PROMISE} as "unitName", r.action, r.deliverable, r.due_on as "dueOn",
      r.responsible_person as "responsiblePerson", r.contest_reason as "contestReason", r.responded_at as said,
      ${AWAITS_DEPARTMENT} as "awaitsDepartment",
      (select c.clause_id from commitment c where c.response_id = r.id) as "clauseId",
      ${made(`own.demand_id = de.id and (own.response_id = r.id or exists (select from commitment whole
        where whole.response_id = r.id and whole.id = any(own.ancestor_ids)))`)} as commitments
    from demand_response r join participant p on p.id = r.participant_id where r.demand_id = de.id and ${PROMISE}
  ) promised), '[]')`;

/** Objections to promises on the demand `de` that were settled, as long as that may be taken back. */
const SETTLED_CONTESTS = `coalesce((select json_agg(json_build_object('responseId', r.id, 'participantId', p.id, 'unitName', ${UNIT_NAME_OF_PROMISE},
    'text', coalesce(r.action, r.text), 'reason', r.before_settled ->> 'contestReason', 'upheld', r.nature <> 'COMMITMENT',
    'handedOver', exists (select from commitment c where c.response_id = r.id)) order by r.responded_at, r.id)
  from demand_response r join participant p on p.id = r.participant_id
  where r.demand_id = de.id and r.before_settled ->> 'nature' = 'COMMITMENT'), '[]')`;

const outcomesQuery = prepared<Stored, Asked>(
  'commitment.outcomes',
  `select co.id as "consultationId", co.committee_id as "committeeId", co.status,
     co.in_review_since is not null as "inReview", (select n.confirmed_at from minutes n join meeting g on g.id = n.meeting_id where g.consultation_id = co.id) as "minutesConfirmedAt",
     coalesce((select json_agg(json_build_object('id', d.id, 'name', d.short_name) order by d.name) from department d), '[]') as departments,
     coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name) from organisation o
       where o.committee_id = co.committee_id and ${inUseOn('o')}), '[]') as organisations,
     coalesce((select json_agg(json_build_object('id', cl.id, 'number', cl.number, 'text', cl.text,
         'isOpen', ${CLAUSE_OPEN}, 'canTakeBack', ${CAN_TAKE_BACK},
         'canRestore', exists (select from commitment c where c.withdrawn_clause_id = cl.id), 'waivedBecause', ${WAIVED_BECAUSE}, 'commitments', ${made('own.clause_id = cl.id')}) order by cl.number)
       from consensus_clause cl join meeting g on g.id = cl.meeting_id where g.consultation_id = co.id and cl.status = 'HELD'), '[]') as clauses,
     coalesce((select json_agg(to_json(line) order by line."demandNumber") from (
       select de.id as "demandId", de.number as "demandNumber", de.title as "demandTitle", de.body as "demandBody", de.disposition,
         ${correctionsOf('demand', 'de.id', nameOfActor)} as corrections,
         (select c.clause_id from commitment c where c.demand_id = de.id and c.clause_id is not null order by c.id limit 1) as "clauseId",
         de.version, de.carried_over_owner_id as "ownerId", de.department_id as "departmentId",
         de.disposed_afterwards as "disposedAfterwards", ${UNTOUCHED} as "isUntouched",
         coalesce((select json_agg(json_build_object('disposition', t.disposition, 'reason', t.reason, 'owner', t.owner,
           'until', t.until, 'endedAt', t.ended_at) order by t.id) from demand_turn t where t.demand_id = de.id), '[]') as turns,
         ${made('own.demand_id = de.id')} as commitments,
         ${PROMISES} as promises, ${SETTLED_CONTESTS} as "settledContests",
         exists (select from demand_response r join participant p on p.id = r.participant_id
           where r.demand_id = de.id and ${AWAITS_DEPARTMENT}) as "awaitsDepartment",
         coalesce(de.carried_over_to, dd.short_name) as owner, de.carried_over_until as until,
         de.disposition_reason as reason, de.disposition_basis as basis
       from demand de left join department dd on dd.id = de.department_id where de.consultation_id = co.id
     ) line), '[]') as lines
   from consultation co where co.id = :id::uuid and (:all::boolean or co.committee_id = any(:committeeIds::uuid[])
     or exists (select from membership m where m.member_id = :memberId::uuid and m.committee_id = co.committee_id
       and ${membershipOn('m')})
     or exists (select from participant p where p.consultation_id = co.id and ${SEAT_OF_DEPARTMENT}))`,
);

/** What was taken down keeps its place and its state before those who have no part in the file. */
function lineWithout(line: StoredLine, without: WithoutMatter): StoredLine {
  if (!without.isDown(line.demandId)) return without.words(line);
  const emptied = { demandBody: '', reason: null, basis: null, owner: null };
  const lists = { corrections: [], turns: [], promises: [], settledContests: [], commitments: [] };
  return { ...line, ...emptied, ...lists, demandTitle: TAKEN_DOWN_LINE };
}

/** The outcome list of one consultation, for those with a part in it. Null for everybody else. */
export async function readOutcomes(ctx: RequestContext, consultationId: string): Promise<OutcomeList | null> {
  const row = await ctx.read.one(outcomesQuery, {
    ...readScopeOf(ctx.viewer),
    id: knownId(consultationId),
    today: ctx.today(),
  });
  if (!row) return null;
  const { committeeId, status, departments, organisations, lines, ...list } = row;
  const viewerCanHandOver = canHandOver(ctx.viewer, committeeId);
  const seat = await readSeat(ctx.read, ctx.viewer, list.consultationId);
  const chairs = canChair(ctx.viewer, { committeeId }, seat);
  const ownSide = await readOwnSide(ctx, { committeeId, consultationId: list.consultationId }, seat?.id ?? null);
  const rulesOn = (participantId: string) => chairs && !ownSide.has(participantId);
  const stillOpen = isConfirmed(status) && status !== ConsultationStatus.ARCHIVED;
  const without = await withoutTakenDownFor(ctx, { id: list.consultationId, committeeId });
  return {
    ...list,
    clauses: without ? without.rows(list.clauses) : list.clauses,
    lines: (without ? lines.map((line) => lineWithout(line, without)) : lines).map(
      ({ ownerId, departmentId, disposedAfterwards, isUntouched, promises, settledContests, ...line }) => ({
        ...line,
        promises: promises.map(({ participantId, ...promise }) => ({
          ...promise,
          viewerCanSettle: promise.contestReason !== null && rulesOn(participantId),
        })),
        settledContests: settledContests.map(({ participantId, ...contest }) => ({
          ...contest,
          viewerCanReopen: !contest.handedOver && rulesOn(participantId),
        })),
        viewerCanDispose:
          stillOpen &&
          (!isOver({ disposition: line.disposition, disposedAfterwards }) ||
            (isUntouched && isPromisedSince({ disposition: line.disposition, disposedAfterwards }))) &&
          canDispose(ctx.viewer, { committeeId, ownerId, departmentId, disposition: line.disposition }),
      }),
    ),
    viewerCanHandOver,
    viewerCanCorrect: viewerCanHandOver && isConfirmed(status),
    departments: viewerCanHandOver ? departments : [],
    organisations: viewerCanHandOver ? organisations : [],
  };
}
