-- A commitment that was given out by mistake and taken back is due on no day, and nobody stayed with it.
create or replace view open_deadline as
  select due_on from commitment where status not in ('CLOSED', 'HELD', 'SPLIT', 'MERGED', 'WITHDRAWN');

-- outreach → roster: sectors and special committees that somebody or something names; what is named is not removed.
create view member_group_in_use as
  select sector_id as group_id from member where sector_id is not null
  union all select special_committee_id from member_special_committees
  union all select sector_id from topic_call_sectors
  union all select coalesce(sector_id, special_committee_id) from plan_entry
    where sector_id is not null or special_committee_id is not null
  union all select coalesce(sector_id, special_committee_id) from special_informant
    where sector_id is not null or special_committee_id is not null
  union all select host_special_committee_id from consultation where host_special_committee_id is not null
  union all select unnest(sector_ids || special_committee_ids) from policy_notice;
