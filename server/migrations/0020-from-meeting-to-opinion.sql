-- Written by pnpm schema from what changed in the entities since the last release.
alter table "commitment" drop constraint "commitment_status_check";
alter table "commitment" add "look_back_member_id" uuid null, add "waiting_since" date not null default current_date, add "waiting_until" date null, add "extension_count" int not null default 0, add "supervised_at" timestamptz null, add "relapse_count" int not null default 0, add "split_from_id" uuid null, add "ancestor_ids" uuid[] not null default '{}', add "merged_into_id" uuid null;
alter table "commitment" add constraint "commitment_look_back_member_id_foreign" foreign key ("look_back_member_id") references "member" ("id") on delete set null;
alter table "commitment" add constraint "commitment_split_from_id_foreign" foreign key ("split_from_id") references "commitment" ("id") on delete set null;
alter table "commitment" add constraint "commitment_merged_into_id_foreign" foreign key ("merged_into_id") references "commitment" ("id") on delete set null;
create index "commitment_look_back_member_id_index" on "commitment" ("look_back_member_id");
create index "commitment_split_from_id_index" on "commitment" ("split_from_id");
create index "commitment_merged_into_id_index" on "commitment" ("merged_into_id");
alter table "commitment" add constraint "commitment_status_check" check ("status" in ('ASSIGNED', 'WRONG_UNIT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPEN', 'CLOSED', 'REPROCESSING', 'RELAPSED', 'HELD', 'SPLIT', 'MERGED'));

alter table "commitment_step" drop constraint "commitment_step_kind_check";
alter table "commitment_step" add constraint "commitment_step_kind_check" check ("kind" in ('ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'REASSIGNED', 'ASSISTANCE_ADDED', 'FOLLOWER_ASSIGNED', 'PROGRESSED', 'EXTENSION_REQUESTED', 'EXTENDED', 'EXTENSION_REFUSED', 'URGED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPENED', 'CLOSED', 'REPROCESSING', 'REMINDED', 'PUT_TO_LEADER', 'SUPERVISED', 'SPLIT', 'SPLIT_OFF', 'MERGED', 'MERGE_RECEIVED', 'LOOKED_BACK', 'HELD', 'RELAPSED'));
