import { JOIN_PERSON, PERSON } from '../../meeting/index.js';

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
