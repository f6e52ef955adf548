/**
 * The posts that are held on a day: those given until they end, and those held for a time, of an acting director. The office
 * of a group that is retired is held by nobody. The one place that says so; what somebody may do, who is told and what their posts are called read it here.
 */
export const heldPosts = (day = ':today::date') => `(
  select p.id, p.account_id, p.role, p.committee_id, p.department_id, p.member_id, p.group_id, false as acting
  from post p where p.ended_at is null and (p.group_id is null or exists (
    select from post_group g where g.id = p.group_id and (g.retired_on is null or g.retired_on > ${day})))
  union all
  select d.id, d.account_id, 'DIRECTOR', d.committee_id, null::uuid, null::uuid, null::uuid, true
  from acting_director d where d.revoked_at is null and ${day} between d.starts_on and d.ends_on)`;

/** Whether an account holds an office by the database's clock, as `holdsOffice` says of a viewer: writing briefs is none. */
export const holdsOfficeInSql = (account: string) => `exists (
  select from ${heldPosts(`(now() at time zone 'Asia/Shanghai')::date`)} office
  where office.account_id = ${account} and office.role <> 'INFORMANT')`;

/** Whether this account did something at this moment as acting director of this committee: shown where a name is signed. */
export const didAsActing = (account: string, committee: string, at: string) => `exists (select from acting_director ad
  where ad.account_id = ${account} and ad.committee_id = ${committee}
    and (${at} at time zone 'Asia/Shanghai')::date between ad.starts_on and ad.ends_on
    and (ad.revoked_at is null or ad.revoked_at >= ${at}))`;
