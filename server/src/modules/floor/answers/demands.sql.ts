import { JOIN_PERSON, PERSON } from '../../meeting/index.js';

export const DEMANDS = `(select coalesce(json_agg(json_build_object('id', x.id, 'version', x.version, 'number', x.number, 'title', x.title,
  'body', x.body, 'rank', x.rank, 'status', x.status, 'disposition', x.disposition,
  'dispositionReason', x.disposition_reason, 'carriedOverTo', x.carried_over_to,
  'carriedOverUntil', x.carried_over_until, 'departmentId', x.department_id, 'departmentName', xd.short_name,
  'interestGroupName', xg.name,
  'itemId', (select l.agenda_item_id from agenda_item_demands l join agenda_item a on a.id = l.agenda_item_id
    where l.demand_id = x.id and a.meeting_id = m.id order by a.position limit 1),
  'responses', (select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'participantId', p.id,
    ${PERSON}, 'nature', r.nature, 'downgraded', r.downgraded, 'text', r.text, 'action', r.action,
    'deliverable', r.deliverable, 'dueOn', r.due_on, 'responsiblePerson', r.responsible_person,
    'authorisedBy', r.authorised_by, 'reason', r.reason, 'basis', r.basis, 'contestReason', r.contest_reason,
    'contestSettled', r.before_settled is not null,
    'respondedAt', r.responded_at, 'delegateAuthority', p.delegate_authority, 'hasUnit', coalesce(p.department_id, p.represents_id) is not null)
    order by r.id), '[]')
    from demand_response r join participant p on p.id = r.participant_id ${JOIN_PERSON} where r.demand_id = x.id))
  order by x.number), '[]')
  from demand x left join department xd on xd.id = x.department_id left join interest_group xg on xg.id = x.interest_group_id
  where x.consultation_id = c.id)`;
