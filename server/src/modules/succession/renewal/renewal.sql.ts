import { groupNameOn, inTermOn, membershipOn } from '../../roster/index.js';
import { heldBy } from '../succession.queries.js';

const EVE = '(r.starts_on - 1)';
const next = (field: string, column: string, now: string) =>
  `case when '${field}' = any(p.changed) then p.${column} else ${now} end`;

/**
 * Everybody in change of term `:id`: members on its eve with what holds of them from the first day on, and those who come.
 * Once it was carried out the columns show what it said.
 */
export const EVERYBODY = `with r as (select * from renewal where id = :id::uuid),
everybody as (
  select m.id, m.id as member_id, p.id as person_id, p.version, m.name, m.gender, m.party,
    case when gone.id is not null and gone.last_on < r.starts_on then 'LEAVES' else coalesce(p.fate, 'UNDECIDED') end as fate,
    gone.id is not null and gone.last_on < r.starts_on and gone.kind <> 'TERM_ENDED' as leaves_anyway,
    coalesce(p.changed, '{}') as changed, coalesce(p.ends_informant, false) as ends_informant,
    s.committee_id as committee_before, s.starts_on as stays_since, ${next('COMMITTEE', 'committee_id', 's.committee_id')} as committee_id,
    ${next('SECTOR', 'sector_id', 'm.sector_id')} as sector_id,
    ${next(
      'SPECIAL_COMMITTEE',
      'special_committee_ids',
      'array(select l.special_committee_id from member_special_committees l where l.member_id = m.id)',
    )} as special_committee_ids,
    ${next('UNIT', 'unit', 'm.unit')} as unit, ${next('POST', 'post', 'm.post')} as post,
    ${next('DUTY', 'duty', 'm.duty')} as duty, ${next('PHONE', 'phone', 'm.phone')} as phone, m.phone as phone_before
  from r join member m on ${inTermOn('m', EVE)}
  left join renewal_person p on p.renewal_id = r.id and p.member_id = m.id
  left join membership s on s.member_id = m.id and ${membershipOn('s', EVE)}
  left join member_departure gone on gone.member_id = m.id and gone.taken_back_at is null
  union all
  select p.id, null, p.id, p.version, p.name, p.gender, p.party, p.fate, false, p.changed, false,
    null, null, p.committee_id, p.sector_id, p.special_committee_ids, p.unit, p.post, p.duty, p.phone, null
  from renewal_person p join r on p.renewal_id = r.id where p.member_id is null
)`;

/** Who directs a committee from the first day on, and as which member, where they are one who stays. */
export const DIRECTORS = `directors as (
  select c.id as committee_id, coalesce(drafted.name, present.name) as name,
    coalesce(drafted.account_id, case when drafted.id is null then present.account_id end) as account_id
  from liaison_committee c
  left join lateral (select a.id, a.name, a.account_id from renewal_appointment a where a.renewal_id = :id::uuid
    and a.committee_id = c.id and a.duty = 'DIRECTOR' order by a.id desc limit 1) drafted on true
  left join lateral (select f.name, f.account_id from committee_staff f where f.committee_id = c.id
    and f.duty = 'DIRECTOR' and f.ends_on is null order by f.id desc limit 1) present on true
)`;

const DIRECTOR_AS_MEMBER = (committee: string) => `(select e.id from directors d
  join post o on o.account_id = d.account_id and o.role = 'MEMBER' and o.ended_at is null
  join everybody e on e.member_id = o.member_id and e.fate = 'STAYS' and e.committee_id = d.committee_id
  where d.committee_id = ${committee} limit 1)`;

/** What leavers have in hand, and to whom each of it goes: as somebody chose, or by the rule. Stands after the two above. */
export const THINGS = `things as (
  select l.id as from_id, l.name as from_name, h.kind, h."recordId" as record_id, h."opensId" as opens_id, h.title,
    h."committeeId" as committee_id, h."needsSuccessor" as needs_successor,
    given.to_member_id is null as by_rule,
    coalesce(given.to_member_id, case when r.rule = 'DIRECTOR' and h.kind <> 'DRAFT'
      then ${DIRECTOR_AS_MEMBER('coalesce(h."committeeId", l.committee_before)')} end) as to_id
  from r join everybody l on l.fate = 'LEAVES' and not l.leaves_anyway
  cross join lateral (${heldBy('l.member_id')}) h
  left join renewal_handover given on given.renewal_id = r.id and given.from_member_id = l.member_id
    and given.kind = h.kind and given.record_id = h."recordId"
)`;

export const SECTOR_NAME = `(select ${groupNameOn('x', '(select r.starts_on from r)')} from sector x where x.id = e.sector_id)`;
