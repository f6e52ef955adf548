import { inTermOn, membershipOn } from '../roster/index.js';

/**
 * Whom the notice `n` is for, of those on the roster on `day.today`: each once, with the committee they are in. An informant
 * who is a member too is addressed as the member they are.
 */
export const audienceOf = (n: string) => `
  select distinct on (member_id, account_id) member_id, account_id, committee_id from (
    select m.id as member_id, null::uuid as account_id, s.committee_id
    from member m cross join day left join membership s on s.member_id = m.id and ${membershipOn('s', 'day.today')}
    where ${inTermOn('m', 'day.today')}
      and (${n}.to_all_members or s.committee_id = any(${n}.committee_ids) or m.sector_id = any(${n}.sector_ids)
        or exists (select from member_special_committees x where x.member_id = m.id
          and x.special_committee_id = any(${n}.special_committee_ids)))
    union all
    select q.member_id, case when q.member_id is null then p.account_id end, coalesce(s.committee_id, i.committee_id)
    from post p cross join day
    left join post q on q.account_id = p.account_id and q.role = 'MEMBER' and q.ended_at is null
    left join membership s on s.member_id = q.member_id and ${membershipOn('s', 'day.today')}
    left join lateral (select f.committee_id from special_informant f
      where f.account_id = p.account_id and f.status <> 'ENDED' order by f.id desc limit 1) i on true
    where ${n}.to_informants and p.role = 'INFORMANT' and p.ended_at is null
  ) addressed order by member_id, account_id, committee_id`;
