import { ownSeatIn } from '../consultation/index.js';

/** Parts of statements that the live view and the minutes share. `m` is the meeting, `c` its consultation. */

/** Whom row `s` is about, as `p`: somebody with a seat or sitting in. */
export const joinSomebody = (s: string) =>
  `join meeting_person p on p.id = coalesce(${s}.participant_id, ${s}.observer_id)`;

/** Who somebody is at the table: `p`, a seat or somebody of the view `meeting_person`; department `d`, interest group `g`. */
export const PERSON = `'party', p.party, 'sitsIn', p.duty = 'OBSERVER', 'name', p.name, 'organisation', p.organisation, 'departmentName', d.short_name,
  'interestGroupName', g.name`;
export const JOIN_PERSON = `left join department d on d.id = p.department_id
  left join interest_group g on g.id = p.interest_group_id`;

export const AGENDA = `(select coalesce(json_agg(json_build_object('id', a.id, 'position', a.position,
  'title', a.title, 'part', a.part, 'plannedMinutes', a.planned_minutes, 'status', a.status, 'openedAt', a.opened_at,
  'closedAt', a.closed_at, 'version', a.version, 'parentId', a.parent_id, 'spentSeconds', a.spent_seconds,
  'reopenReason', a.reopen_reason, 'unsettledCount', (select count(*) from agenda_item_demands l join demand x on x.id = l.demand_id
    where l.agenda_item_id = a.id and x.status <> 'DISPOSED')) order by a.position), '[]')
  from agenda_item a where a.meeting_id = m.id)`;

export const QUEUE = `(select coalesce(json_agg(json_build_object('id', s.id, 'participantId', p.id, ${PERSON},
  'status', s.status, 'position', s.position, 'startedAt', s.started_at, 'endsAt', s.ends_at, 'kind', s.kind,
  'categoryName', k.name, 'demandNumber', x.number, 'answersToId', s.answers_to_id, 'note', s.note,
  'spokenSeconds', round(s.spoken_ms / 1000.0)::int, 'allottedSeconds', s.allotted_ms / 1000,
  'firstTime', coalesce(h.turns, 0) <= (s.started_at is not null and s.kind <> 'POINT_OF_ORDER')::int)
  order by s.position), '[]')
  from speaker_entry s ${joinSomebody('s')} ${JOIN_PERSON}
  left join point_of_order_category k on k.id = s.category_id left join demand x on x.id = s.demand_id
  left join (select coalesce(participant_id, observer_id) as who, count(*) as turns from speaker_entry
    where meeting_id = m.id and started_at is not null and kind <> 'POINT_OF_ORDER' group by 1) h on h.who = p.id
  where s.meeting_id = m.id and s.status in ('WAITING', 'SPEAKING'))`;

/** The turn that ended last, with what can still be answered to it. */
export const LAST_SPOKEN = `(select json_build_object('id', s.id, 'kind', s.kind, 'participantId', p.id, ${PERSON})
  from speaker_entry s ${joinSomebody('s')} ${JOIN_PERSON}
  where s.meeting_id = m.id and s.status = 'FINISHED' order by s.finished_at desc limit 1)`;

/** Who holds the chair, by duty: it moves when the chair is handed over. */
export const CHAIRS = `(select coalesce(json_agg(json_build_object('participantId', p.id, ${PERSON}) order by p.id), '[]')
  from participant p ${JOIN_PERSON} where p.consultation_id = c.id and p.duty = 'CHAIR')`;

export const DEMANDS = `(select coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'title', x.title,
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
    'respondedAt', r.responded_at, 'delegateAuthority', p.delegate_authority, 'hasUnit', p.department_id is not null)
    order by r.id), '[]')
    from demand_response r join participant p on p.id = r.participant_id ${JOIN_PERSON} where r.demand_id = x.id))
  order by x.number), '[]')
  from demand x left join department xd on xd.id = x.department_id left join interest_group xg on xg.id = x.interest_group_id
  where x.consultation_id = c.id)`;

const counts = (alias: string) => `count(*) filter (where ${alias}.kind = 'AGREE') as agree,
  count(*) filter (where ${alias}.kind = 'RESERVED') as reserved,
  count(*) filter (where ${alias}.kind = 'DISAGREE') as disagree`;

/** Stances of a clause `k`, openly taken or from the box; while a secret vote is open nobody sees into it. */
const TAKEN = `(select s.interest_group_id, s.kind, p.party from stance s join participant p on p.id = s.participant_id
    where s.clause_id = k.id
  union all select b.interest_group_id, b.kind, null from secret_ballot b
    where b.clause_id = k.id and k.tally_hash is not null)`;
const HANDS = `left join hand_count h on h.clause_id = k.id and h.interest_group_id = g.id
  and (not k.secret or k.tally_hash is not null)`;

export const CLAUSES = `(select coalesce(json_agg(json_build_object('id', k.id, 'version', k.version,
  'number', k.number, 'text', k.text, 'policyBasis', k.policy_basis, 'policyClauseId', k.policy_clause_id,
  'status', k.status, 'secret', k.secret,
  'votedCount', case when k.secret then (select count(*) from voted_mark v where v.clause_id = k.id) end,
  'groups', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name,
    'agree', t.agree + coalesce(h.agree_count, 0), 'reserved', t.reserved + coalesce(h.reserved_count, 0),
    'disagree', t.disagree + coalesce(h.disagree_count, 0), 'handAgree', coalesce(h.agree_count, 0),
    'handReserved', coalesce(h.reserved_count, 0), 'handDisagree', coalesce(h.disagree_count, 0)) order by g.name), '[]')
    from interest_group g
    cross join lateral (select ${counts('s')} from ${TAKEN} s where s.interest_group_id = g.id) t
    ${HANDS}
    where g.consultation_id = c.id),
  'parties', (select coalesce(json_agg(json_build_object('party', t.party, 'agree', t.agree, 'reserved', t.reserved,
    'disagree', t.disagree) order by t.party), '[]')
    from (select s.party, ${counts('s')} from ${TAKEN} s
      where s.interest_group_id is null group by s.party) t),
  'reservations', (select coalesce(json_agg(json_build_object(${PERSON}, 'kind', s.kind, 'text', s.reservation)
    order by s.id), '[]')
    from stance s join participant p on p.id = s.participant_id ${JOIN_PERSON}
    where s.clause_id = k.id and s.reservation is not null),
  'unnamedReservations', (select coalesce(json_agg(r.text order by r.id), '[]') from secret_reservation r
    where r.clause_id = k.id and k.tally_hash is not null))
  order by k.number), '[]')
  from consensus_clause k where k.meeting_id = m.id)`;

/** `rows` chooses and orders them. */
export const statements = (rows: string, order: 'asc' | 'desc') => `(select coalesce(json_agg(json_build_object(
  'id', s.id, 'version', s.version, 'itemId', s.item_id, 'participantId', p.id, ${PERSON},
  'mode', s.mode, 'kind', s.kind, 'text', s.text, 'demandId', s.demand_id, 'demandNumber', x.number,
  'evidence', s.evidence, 'saidAt', s.said_at, 'withdrawnAt', s.withdrawn_at,
  'versionCount', (select count(*) from statement_version v where v.statement_id = s.id)) order by s.id ${order}), '[]')
  from (select * from statement where meeting_id = m.id ${rows}) s
  ${joinSomebody('s')} ${JOIN_PERSON} left join demand x on x.id = s.demand_id)`;

/** Turns and time by party, pauses left out; the turn under way counts with what it has. */
export const SHARES = `(select coalesce(json_agg(json_build_object('party', t.party, 'turns', t.turns,
  'seconds', t.seconds, 'budgetSeconds', t.budget) order by t.party), '[]')
  from (select p.party, count(s.id) as turns, coalesce(round(sum(s.spoken_ms) / 1000.0), 0)::int as seconds,
      (m.party_minutes::jsonb ->> p.party)::int * 60 as budget
    from participant p
    left join speaker_entry s on s.participant_id = p.id and s.meeting_id = m.id and s.started_at is not null
    where p.consultation_id = c.id and p.duty <> 'OBSERVER' group by p.party) t where t.turns > 0 or t.budget is not null)`;

export const PARTIES_PRESENT = `(select coalesce(json_agg(json_build_object('party', t.party, 'invited', t.invited,
  'present', t.present) order by t.party), '[]')
  from (select p.party, count(*) as invited, count(*) filter (where p.attendance = 'PRESENT') as present
    from participant p where p.consultation_id = c.id and p.duty <> 'OBSERVER' group by p.party) t)`;

export const GROUPS_PRESENT = `(select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name,
  'invited', t.invited, 'present', t.present) order by g.name), '[]')
  from interest_group g cross join lateral (
    select count(*) as invited, count(*) filter (where p.attendance = 'PRESENT') as present
    from participant p where p.interest_group_id = g.id and p.duty <> 'OBSERVER') t
  where g.consultation_id = c.id)`;

/** Those sitting in, by the six digits or as somebody invited who takes no part. */
export const OBSERVERS = `(select count(*) from meeting_person p
  where p.consultation_id = c.id and p.duty = 'OBSERVER' and p.attendance = 'PRESENT')`;

export const PARTICIPANTS = `(select coalesce(json_agg(json_build_object('id', p.id, 'duty', p.duty, ${PERSON},
  'attendance', p.attendance, 'signInMethod', p.sign_in_method, 'signedInAt', p.signed_in_at,
  'delegateAuthority', p.delegate_authority, 'departmentId', p.department_id) order by p.party, p.id), '[]')
  from meeting_person p ${JOIN_PERSON} where p.consultation_id = c.id and not p.removed)`;

export const NAMES_BY_PARTY = `(select coalesce(json_agg(json_build_object('party', t.party, 'present', t.present,
  'onLeave', t.on_leave, 'absent', t.absent) order by t.party), '[]')
  from (select p.party,
      coalesce(json_agg(p.name order by p.id) filter (where p.attendance = 'PRESENT'), '[]') as present,
      coalesce(json_agg(p.name order by p.id) filter (where p.attendance in ('LEAVE_APPROVED', 'LEAVE_REQUESTED', 'DECLINED')), '[]') as on_leave,
      coalesce(json_agg(p.name order by p.id) filter (where p.attendance in ('ABSENT', 'LEAVE_REFUSED', 'INVITED', 'CONFIRMED')), '[]') as absent
    from participant p where p.consultation_id = c.id and p.duty <> 'OBSERVER' group by p.party) t)`;

/** The viewer's seat `p` in consultation `c`. */
export const JOIN_SEAT = `left join lateral ${ownSeatIn('c.id')} p on true`;

/** Whom the viewer sits in as, `o`, where they have no seat `p`: by account, as a guest of elsewhere, or by a pass. */
export const JOIN_OBSERVER = `left join lateral (
  select o.* from meeting_observer o where p.id is null and o.meeting_id = m.id and o.removed_at is null and (
    o.id = :passed::uuid or o.account_id = :accountId::uuid or o.guest_id = :guestId::uuid)
  order by (o.id = :passed::uuid) desc nulls last, o.id limit 1) o on true`;
