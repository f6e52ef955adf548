-- roster → identity: the office of a special committee or a sector is held there (docs/decisions/0250).
create view post_group as
select id, name, retired_on, 'SPECIAL_COMMITTEE' as kind from special_committee
union all select id, name, retired_on, 'SECTOR' from sector;

-- A group whose office somebody is or was is in use as well: it is renamed, merged or retired, not removed.
create or replace view member_group_in_use as
  select sector_id as group_id from member where sector_id is not null
  union all select special_committee_id from member_special_committees
  union all select sector_id from member_standing where sector_id is not null
  union all select unnest(special_committee_ids) from member_standing
  union all select sector_id from topic_call_sectors
  union all select coalesce(sector_id, special_committee_id) from plan_entry
    where sector_id is not null or special_committee_id is not null
  union all select coalesce(sector_id, special_committee_id) from special_informant
    where sector_id is not null or special_committee_id is not null
  union all select host_special_committee_id from consultation where host_special_committee_id is not null
  union all select unnest(sector_ids || special_committee_ids) from policy_notice
  union all select p.sector_id from renewal_person p join renewal r on r.id = p.renewal_id
    where p.sector_id is not null and r.status in ('DRAFT', 'CONFIRMED')
  union all select unnest(p.special_committee_ids) from renewal_person p join renewal r on r.id = p.renewal_id
    where r.status in ('DRAFT', 'CONFIRMED')
  union all select group_id from post where group_id is not null;

-- One account may be the office of several groups. There are a few accounts for each of some hundred people.
drop index post_held_once;
create unique index post_held_once on post (account_id, role, committee_id, department_id, member_id, group_id)
  nulls not distinct where ended_at is null;
