-- Written by pnpm schema from what changed in the entities since the last release.
create table "meeting_observer" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "name" text not null, "organisation" text null, "account_id" uuid null, "guest_id" uuid null, "address_hash" text null, "signed_in_at" timestamptz not null, "removed_at" timestamptz null, primary key ("id"));
create index "meeting_observer_meeting_id_index" on "meeting_observer" ("meeting_id");
create index "meeting_observer_account_id_index" on "meeting_observer" ("account_id");

create table "observer_opinion" ("item_id" uuid not null, "observer_id" uuid not null, "choice" smallint not null, primary key ("item_id", "observer_id"));

create table "observer_like" ("question_id" uuid not null, "observer_id" uuid not null, primary key ("question_id", "observer_id"));

alter table "attendance_entry" add "observer_id" uuid null;
alter table "attendance_entry" add constraint "attendance_entry_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "attendance_entry" alter column "participant_id" drop not null;
create index "attendance_entry_observer_id_index" on "attendance_entry" ("observer_id");

alter table "statement" add "observer_id" uuid null;
alter table "statement" add constraint "statement_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "statement" alter column "participant_id" drop not null;

alter table "statement_version" add "observer_id" uuid null;
alter table "statement_version" add constraint "statement_version_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "statement_version" alter column "participant_id" drop not null;

alter table "opinion_item" add "submitted_by_observer_id" uuid null;
alter table "opinion_item" add constraint "opinion_item_submitted_by_observer_id_foreign" foreign key ("submitted_by_observer_id") references "meeting_observer" ("id") on delete set null;
create index "opinion_item_submitted_by_observer_id_index" on "opinion_item" ("submitted_by_observer_id");

alter table "speaker_entry" add "observer_id" uuid null;
alter table "speaker_entry" add constraint "speaker_entry_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "speaker_entry" alter column "participant_id" drop not null;

alter table "floor_question" add "observer_id" uuid null;
alter table "floor_question" add constraint "floor_question_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "floor_question" alter column "participant_id" drop not null;
create index "floor_question_observer_id_index" on "floor_question" ("observer_id");

alter table "meeting_observer" add constraint "meeting_observer_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "observer_opinion" add constraint "observer_opinion_item_id_foreign" foreign key ("item_id") references "opinion_item" ("id") on update cascade on delete cascade;
alter table "observer_opinion" add constraint "observer_opinion_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;

alter table "observer_like" add constraint "observer_like_question_id_foreign" foreign key ("question_id") references "floor_question" ("id") on update cascade on delete cascade;
alter table "observer_like" add constraint "observer_like_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;
