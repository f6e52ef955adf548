import type { ReadContext } from '../kernel/read.js';
import { prepared } from '../kernel/read.js';

/** Somebody to try the demonstration as. */
export interface DemonstrationLogin {
  readonly account: string;
  /** null: it was told once, or its holder changed it. */
  readonly password: string | null;
  readonly post: string;
  readonly name: string;
}

const loginsQuery = prepared<Omit<DemonstrationLogin, 'password'>>(
  'demo.logins',
  `select a.login_name as account, a.display_name as name, string_agg(case p.role
       when 'SECRETARIAT' then '区政协机关' when 'LEADER' then '区政协领导'
       when 'REVIEWER' then '信息初审核稿' when 'SIGNER' then '信息签发'
       when 'INFORMANT' then '特邀信息员'
       when 'DIRECTOR' then l.name || '主任' when 'LIAISON_OFFICER' then l.name || '联络员'
       when 'DEPARTMENT_OFFICER' then d.short_name || '经办'
       when 'GROUP_OFFICER' then g.name || case g.kind when 'SECTOR' then '界别组' else '办公室' end
       when 'MEMBER' then coalesce(t.name, '') || '委员' end, '、' order by p.id) as post
   from account a join post p on p.account_id = a.id and p.ended_at is null
   left join liaison_committee l on l.id = p.committee_id
   left join department d on d.id = p.department_id
   left join post_group g on g.id = p.group_id
   left join membership s on s.member_id = p.member_id and s.ends_on is null
   left join liaison_committee c on c.id = s.committee_id left join township t on t.id = c.township_id
   where a.status = 'ACTIVE' and a.login_name ~ '^(office2?|leader|reviewer|signer|informant|director[0-9]{2}|officer[0-9]{2}|dept[0-9]{2}|group[0-9]{2}|wy[0-9]{4})$'
   group by a.id order by min(a.id::text) limit 40`,
);

export async function demonstrationLogins(
  read: ReadContext,
  passwords: ReadonlyMap<string, string>,
): Promise<DemonstrationLogin[]> {
  const rows = await read.all(loginsQuery, {});
  return rows.map((row) => ({ ...row, password: passwords.get(row.account) ?? null }));
}
