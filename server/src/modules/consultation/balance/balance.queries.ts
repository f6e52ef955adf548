import { terms } from '../../../kernel/chinese/index.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared, type ReadContext } from '../../../kernel/read.js';
import { inTermOn, membershipOn } from '../../roster/index.js';
import type { ConsultationStatus } from '../consultation.entity.js';
import { canOrganise } from '../consultation.policy.js';
import { standsInSql } from '../demand.entity.js';
import { AttendanceStatus } from '../participant.entity.js';
import { factsQuery } from '../readiness.facts.js';
import { takesPart } from '../readiness.rules.js';
import { titleOnRecord } from '../taken-down/taken-down.sql.js';
import { topicsOf } from '../topics/topics.sql.js';
import { groupsAtTable, partiesAtTable } from './balance.rules.js';
import type { BalanceState, MissingDepartment, SuggestedMember } from './balance.types.js';
import { type CandidateFacts, suggestMembers } from './suggest-members.rules.js';

const missingDepartmentsQuery = prepared<MissingDepartment, { id: string }>(
  'consultation.missingDepartments',
  `select d.department_id as "departmentId", m.short_name as "departmentName", count(*) as "demandCount"
   from demand d join department m on m.id = d.department_id
   where d.consultation_id = :id and ${standsInSql('d')} and not exists (select from participant p where p.consultation_id = d.consultation_id
     and p.department_id = d.department_id and p.attendance not in ('DECLINED', 'LEAVE_APPROVED'))
   group by d.department_id, m.short_name order by count(*) desc, m.short_name`,
);

/** Who is at the table and who is not; for somebody already let in. */
export async function readBalance(read: ReadContext, id: string): Promise<BalanceState> {
  const [row, missingDepartments] = await Promise.all([
    read.one(factsQuery, { ids: [id] }),
    read.all(missingDepartmentsQuery, { id }),
  ]);
  if (!row) throw notFound();
  const { facts } = row;
  const confirmed = facts.people.filter(
    (person) => takesPart(person) && person.attendance === AttendanceStatus.CONFIRMED,
  );
  return {
    parties: partiesAtTable(facts).map((row) => ({
      ...row,
      confirmedCount: confirmed.filter(({ party }) => party === row.party).length,
    })),
    groups: groupsAtTable(facts),
    missingDepartments,
  };
}

interface MatterRow {
  readonly committeeId: string;
  readonly hostGroupId: string | null;
  readonly status: ConsultationStatus;
  readonly text: string;
  readonly placeNames: readonly string[];
}
const matterQuery = prepared<MatterRow, { id: string }>(
  'consultation.matter',
  `select k.committee_id as "committeeId", k.host_special_committee_id as "hostGroupId", k.status, concat_ws(' ', k.title,
     (select string_agg(concat_ws(' ', t.title, left(t.body, 2000)), ' ') from topic t where t.id in ${topicsOf('k.id')}),
     (select string_agg(d.title, ' ') from demand d where d.consultation_id = k.id)) as text,
     (select json_agg(w.name) from township w) as "placeNames"
   from consultation k where k.id = :id`,
);

/** Members in term and not invited yet, with what they did before and how often they are invited this quarter. */
const candidatesQuery = prepared<CandidateFacts, { id: string; today: string }>(
  'consultation.candidates',
  `with here as (
     select k.id, k.committee_id, date_trunc('quarter', coalesce(k.starts_at at time zone 'Asia/Shanghai', :today::date))
       as quarter from consultation k where k.id = :id
   ), seat as (
     select p.id, p.member_id, p.attendance, k.id as consultation_id, ${titleOnRecord('k.title', 'k.id')} as title, k.status,
       date_trunc('quarter', k.starts_at at time zone 'Asia/Shanghai') as quarter
     from participant p join consultation k on k.id = p.consultation_id
     where p.member_id is not null and k.status <> 'CANCELLED' and k.id <> :id
       and coalesce(k.starts_at, k.created_at) > :today::date - interval '3 years'
   ), past as (
     select s.member_id, count(*) filter (where s.quarter = here.quarter) as invited,
       json_agg(json_build_object('consultationId', s.consultation_id, 'title', s.title,
         'tookPart', s.attendance = 'PRESENT',
         'spoke', exists (select from seat_heard h where h.participant_id = s.id),
         'followed', exists (select from matter_followed f where f.consultation_id = s.consultation_id
           and f.member_id = s.member_id))) as matters
     from seat s cross join here group by s.member_id, here.quarter
   )
   select m.id, m.name, nullif(concat_ws(' ', m.unit, m.post), '') as "unitAndTitle", x.name as "sectorName",
     c.name as "committeeName", coalesce(c.id = here.committee_id, false) as "isOwnCommittee",
     to_json(m.skill_tags) as "skillTags", coalesce(past.invited, 0) as "invitedThisQuarter",
     coalesce(past.matters, '[]') as past
   from member m cross join here left join sector x on x.id = m.sector_id
   left join membership s on s.member_id = m.id and ${membershipOn('s')}
   left join liaison_committee c on c.id = s.committee_id left join past on past.member_id = m.id
   where ${inTermOn('m')}
     and not exists (select from participant p where p.consultation_id = here.id and p.member_id = m.id)`,
);

const MOST = 20;

/** Members to think of for this matter, with why. For those who invite. */
export async function readSuggestedMembers(
  ctx: RequestContext,
  asked: { consultationId: string; first: number },
): Promise<SuggestedMember[]> {
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > MOST) throw badInput('first', 'PAGE_SIZE');
  const id = knownId(asked.consultationId);
  const matter = await ctx.read.one(matterQuery, { id });
  if (!matter || !canOrganise(ctx.viewer, matter)) throw notFound();
  const [facts, candidates] = await Promise.all([
    ctx.read.one(factsQuery, { ids: [id] }),
    ctx.read.all(candidatesQuery, { id, today: ctx.today() }),
  ]);
  const groups = facts ? groupsAtTable(facts.facts) : [];
  const placeNames = matter.placeNames ?? [];
  return suggestMembers(candidates, { text: matter.text, groups, placeNames }, terms)
    .slice(0, asked.first)
    .map(({ candidate: { id, name, unitAndTitle, sectorName, committeeName, invitedThisQuarter }, ...why }) => ({
      id,
      name,
      unitAndTitle,
      sectorName,
      committeeName,
      invitedThisQuarter,
      reasons: why.reasons,
      isOverloaded: why.isOverloaded,
    }));
}
