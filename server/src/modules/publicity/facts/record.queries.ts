import { prepared } from '../../../kernel/read.js';
import {
  consultationTakenDownAt,
  demandTakenDownAt,
  isFileReleased,
  isFileTakenDown,
  leadFullNameOf,
  leadNameOf,
  promiseWaits,
} from '../../commitment/index.js';
import { hostName, publicInSql, speaksForResidents, standsInSql } from '../../consultation/index.js';
import type { KnownUnit, RecordedBrief, RecordedConsultation, RecordedPicture } from './record.js';

const dayOf = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`;
const list = (what: string, order: string) =>
  `(select coalesce(json_agg(to_json(listed) order by ${order}), '[]') from (${what}) listed)`;

/** What counts as the verdict of the last round: those who were invited to decide, or else all who answered. */
const VERDICT = `(select case when a.n = 0 then null when a.invited > 0
    then json_build_object('n', a.invited, 'solved', a.isolved, 'halfSolved', a.ihalf, 'notSolved', a.inot, 'cameBack', a.iback, 'good', a.igood)
    else json_build_object('n', a.n, 'solved', a.solved, 'halfSolved', a.half, 'notSolved', a.not_solved, 'cameBack', a.back, 'good', a.good) end
  from (select count(*) as n, count(*) filter (where invited) as invited,
      count(*) filter (where result = 'SOLVED') as solved, count(*) filter (where invited and result = 'SOLVED') as isolved,
      count(*) filter (where result = 'HALF_SOLVED') as half, count(*) filter (where invited and result = 'HALF_SOLVED') as ihalf,
      count(*) filter (where result = 'NOT_SOLVED') as not_solved, count(*) filter (where invited and result = 'NOT_SOLVED') as inot,
      count(*) filter (where result = 'CAME_BACK') as back, count(*) filter (where invited and result = 'CAME_BACK') as iback,
      count(*) filter (where attitude = 'GOOD') as good, count(*) filter (where invited and attitude = 'GOOD') as igood
    from acceptance_answer x where x.commitment_id = c.id
      and x.round = (select max(l.round) from acceptance_answer l where l.commitment_id = c.id)) a)`;

const COMMITMENTS = list(
  `select c.id, c.demand_id as "demandId", c.number, c.tracking_code as "trackingCode", c.action, c.deliverable,
     coalesce(${leadNameOf('c')}, '') as "unitName", coalesce(${leadFullNameOf('c')}, '') as "unitFullName",
     array(select d.short_name from commitment_assisting_departments a join department d on d.id = a.department_id
       where a.commitment_id = c.id order by d.short_name) as "assistingNames",
     array(select d.name from commitment_assisting_departments a join department d on d.id = a.department_id
       where a.commitment_id = c.id order by d.short_name) as "assistingFullNames",
     c.status, c.round, c.result_class as "resultClass", c.closed_unsolved as "closedUnsolved",
     ${dayOf('c.assigned_at')} as "assignedOn", c.promised_due_on as "promisedDueOn", c.due_on as "dueOn",
     ${dayOf('c.acknowledged_at')} as "acknowledgedOn", ${dayOf('c.replied_at')} as "repliedOn",
     (select max(${dayOf('v.verified_at')}) from verification v where v.commitment_id = c.id) as "verifiedOn",
     ${dayOf('c.acceptance_opened_at')} as "acceptanceOpenedOn", ${dayOf('c.closed_at')} as "closedOn",
     ${dayOf('c.last_acted_at')} as "lastActedOn", c.relapse_count as "relapseCount",
     (select max(${dayOf('b.looked_at')}) from look_back b where b.commitment_id = c.id and b.finding = 'RELAPSED') as "relapsedOn",
     ${VERDICT} as verdict
   from commitment c where c.consultation_id = co.id and c.status not in ('SPLIT', 'MERGED')`,
  'listed.number',
);

const DEMANDS = list(
  `select de.id, de.number, de.title, de.disposition, dd.short_name as "unitName", dd.name as "unitFullName",
     de.disposition_reason as reason, de.carried_over_until as "carriedOverUntil", ${dayOf('de.disposed_at')} as "disposedOn",
     ${demandTakenDownAt('de.id')} is not null as "takenDown", ${promiseWaits('de.id')} as "promiseWaits"
   from demand de left join department dd on dd.id = de.department_id
   where de.consultation_id = co.id and ${standsInSql('de')}`,
  'listed.number',
);

/** Those who spoke for the people concerned, and whoever brought it up under a name. */
const PRIVATE_NAMES = `array(select p.name from participant p where p.consultation_id = co.id and ${speaksForResidents('p')}
  union select t.submitter_name from topic t where t.id = co.topic_id and t.submitter_name is not null)`;

/** Everything asked for by the id of a consultation, of one of its commitments, or of one of its demands. */
export const consultationsQuery = prepared<RecordedConsultation, { ids: readonly string[] }>(
  'publicity.consultations',
  `select co.id, co.title, co.form, t.tracking_code as "trackingCode", co.committee_id as "committeeId", lc.name as "committeeName",
     w.name as "townshipName", ${hostName('co', 'lc')} as "hostName", co.place,
     ${publicInSql('co')} and ${consultationTakenDownAt('co.id')} is null as "isPublic",
     ${consultationTakenDownAt('co.id')} is not null as "takenDown",
     ${dayOf('coalesce(g.opened_at, g.ended_at, co.starts_at)')} as "heldOn", ${dayOf('n.confirmed_at')} as "minutesConfirmedOn",
     (select count(*)::int from consensus_clause cl where cl.meeting_id = g.id and cl.status = 'HELD') as "clausesHeld",
     (select nullif(count(*), 0)::int from participant p where p.consultation_id = co.id and p.attendance = 'PRESENT') as present,
     array(select ig.name from interest_group ig where ig.consultation_id = co.id order by ig.name) as groups,
     ${PRIVATE_NAMES} as "privateNames", ${DEMANDS} as demands, ${COMMITMENTS} as commitments
   from consultation co join liaison_committee lc on lc.id = co.committee_id join township w on w.id = lc.township_id
     left join topic t on t.id = co.topic_id left join meeting g on g.consultation_id = co.id
     left join minutes n on n.meeting_id = g.id
   where co.id = any(:ids::uuid[])
     or co.id in (select consultation_id from commitment where id = any(:ids::uuid[]))
     or co.id in (select consultation_id from demand where id = any(:ids::uuid[]))
   order by co.id`,
);

export const briefsQuery = prepared<RecordedBrief, { ids: readonly string[] }>(
  'publicity.briefs',
  `select b.id, case when b.issue_number is null then b.title else coalesce(b.edited_title, b.title) end as title,
     array(select distinct s.level from submission s where s.brief_id = b.id and s.outcome = 'ADOPTED') as "adoptedAt"
   from opinion_brief b where b.id = any(:ids::uuid[])`,
);

export const picturesQuery = prepared<RecordedPicture, { ids: readonly string[] }>(
  'publicity.pictures',
  `select f.id, f.media_type like 'image/%' as "isPicture", ${isFileReleased('f')} as released,
     ${isFileTakenDown('f.id')} as "takenDown"
   from stored_file f where f.id = any(:ids::uuid[])`,
);

export const departmentNamesQuery = prepared<KnownUnit>(
  'publicity.departments',
  'select name, short_name as "shortName" from department order by name',
);
export const placeNamesQuery = prepared<{ committee: string; township: string }>(
  'publicity.places',
  `select l.name as committee, w.name as township from liaison_committee l join township w on w.id = l.township_id
   order by l.name`,
);
export const committeeNamesQuery = prepared<{ id: string; name: string }, { ids: readonly string[] }>(
  'publicity.committees',
  'select id, name from liaison_committee where id = any(:ids::uuid[])',
);
