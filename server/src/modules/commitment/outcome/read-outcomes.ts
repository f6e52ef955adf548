import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { organises } from '../../../kernel/scope.js';
import { type Viewer } from '../../../kernel/viewer.js';
import { SEAT_OF_DEPARTMENT } from '../../consultation/index.js';
import { inUseOn, membershipOn } from '../../roster/index.js';
import { readScopeOf } from '../commitment.policy.js';
import { PASSED_ON } from '../commitment-acts.rules.js';
import { leadNameOf } from '../unit.js';
import type { OutcomeList } from './outcome.types.js';

/** Staff of the committee, or the secretariat: hand the outcomes over. */
export function canHandOver(viewer: Viewer | null, committeeId: string): boolean {
  return organises(viewer, committeeId);
}

const passedOn = PASSED_ON.map((status) => `'${status}'`).join(', ');

interface Stored extends Omit<OutcomeList, 'viewerCanHandOver'> {
  readonly committeeId: string;
}

interface Asked extends Record<string, unknown> {
  readonly id: string;
  readonly all: boolean;
  readonly committeeIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly memberId: string | null;
  readonly today: string;
}

const outcomesQuery = prepared<Stored, Asked>(
  'commitment.outcomes',
  `select co.id as "consultationId", co.committee_id as "committeeId",
     (select n.confirmed_at from minutes n join meeting g on g.id = n.meeting_id where g.consultation_id = co.id) as "minutesConfirmedAt",
     coalesce((select json_agg(json_build_object('id', d.id, 'name', d.short_name) order by d.name) from department d), '[]') as departments,
     coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name) from organisation o
       where o.committee_id = co.committee_id and ${inUseOn('o')}), '[]') as organisations,
     coalesce((select json_agg(json_build_object('id', cl.id, 'number', cl.number, 'text', cl.text) order by cl.number)
       from consensus_clause cl join meeting g on g.id = cl.meeting_id where g.consultation_id = co.id and cl.status = 'HELD'), '[]') as clauses,
     coalesce((select json_agg(to_json(line) order by line."demandNumber") from (
       select de.id as "demandId", de.number as "demandNumber", de.title as "demandTitle", de.disposition,
         (select c.clause_id from commitment c where c.demand_id = de.id and c.clause_id is not null limit 1) as "clauseId",
         coalesce((select json_agg(to_json(made) order by made.number) from (
           select c.id, c.number, c.status, c.action, ${leadNameOf('c')} as "leadDepartmentName", c.due_on as "dueOn",
             c.responsible_person as "responsiblePerson", c.following_member_id as "followingMemberId", fm.name as "followingMemberName",
             array(select a.department_id from commitment_assisting_departments a where a.commitment_id = c.id) as "assistingDepartmentIds",
             array(select d.short_name from commitment_assisting_departments a join department d on d.id = a.department_id
               where a.commitment_id = c.id order by d.short_name) as "assistingDepartmentNames"
           from commitment c left join member fm on fm.id = c.following_member_id
           where c.demand_id = de.id and c.status not in (${passedOn}) or c.id in (
             select m.merged_into_id from commitment m where m.demand_id = de.id and m.merged_into_id is not null)
         ) made), '[]') as commitments,
         de.disposition is not distinct from 'COMMITMENT' and not exists (select from commitment c where c.demand_id = de.id) as "awaitsDepartment",
         coalesce(de.carried_over_to, dd.short_name) as owner, de.carried_over_until as until,
         de.disposition_reason as reason, de.disposition_basis as basis
       from demand de left join department dd on dd.id = de.department_id where de.consultation_id = co.id
     ) line), '[]') as lines
   from consultation co where co.id = :id::uuid and (:all::boolean or co.committee_id = any(:committeeIds::uuid[])
     or exists (select from membership m where m.member_id = :memberId::uuid and m.committee_id = co.committee_id
       and ${membershipOn('m')})
     or exists (select from participant p where p.consultation_id = co.id and ${SEAT_OF_DEPARTMENT}))`,
);

/** The outcome list of one consultation, for those with a part in it. Null for everybody else. */
export async function readOutcomes(ctx: RequestContext, consultationId: string): Promise<OutcomeList | null> {
  const row = await ctx.read.one(outcomesQuery, {
    ...readScopeOf(ctx.viewer),
    id: knownId(consultationId),
    today: ctx.today(),
  });
  if (!row) return null;
  const { committeeId, departments, organisations, ...list } = row;
  const viewerCanHandOver = canHandOver(ctx.viewer, committeeId);
  return {
    ...list,
    viewerCanHandOver,
    departments: viewerCanHandOver ? departments : [],
    organisations: viewerCanHandOver ? organisations : [],
  };
}
