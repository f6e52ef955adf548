-- The change of term (docs/decisions/0207). A sector or special committee that the draft of a term names is in use as well.
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
    where r.status in ('DRAFT', 'CONFIRMED');

-- One is prepared at a time.
create unique index renewal_open_once on renewal ((true)) where status in ('DRAFT', 'CONFIRMED');
