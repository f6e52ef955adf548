import { ownSeatIn } from '../../consultation/index.js';

/** Parts of statements that the live view and the minutes share. `m` is the meeting, `c` its consultation. */

/** Whom row `s` is about, as `p`: somebody with a seat or sitting in. */
export const joinSomebody = (s: string, p = 'p') =>
  `join lateral meeting_somebody(${s}.participant_id, ${s}.observer_id) ${p} on true`;

/** Who somebody is at the table: `p`, a seat or somebody of the view `meeting_person`; department `d`, interest group `g`. */
export const PERSON = `'party', p.party, 'sitsIn', p.duty = 'OBSERVER', 'name', p.name, 'organisation', p.organisation, 'departmentName', d.short_name,
  'interestGroupName', g.name`;
export const JOIN_PERSON = `left join department d on d.id = p.department_id
  left join interest_group g on g.id = p.interest_group_id`;

/** Who holds the chair, by duty: it moves when the chair is handed over. */
export const CHAIRS = `(select coalesce(json_agg(json_build_object('participantId', p.id, ${PERSON}) order by p.id), '[]')
  from participant p ${JOIN_PERSON} where p.consultation_id = c.id and p.duty = 'CHAIR')`;

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
  'delegateAuthority', p.delegate_authority, 'departmentId', p.department_id, 'speaksForOrganisation',
  exists (select from participant own where own.id = p.id and own.represents_id is not null),
  'isAway', coalesce((select e.act = 'LEFT' from attendance_entry e
    where e.meeting_id = m.id and coalesce(e.participant_id, e.observer_id) = p.id order by e.id desc limit 1), false))
  order by p.party, p.id), '[]')
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
