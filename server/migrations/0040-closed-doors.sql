-- Written by pnpm schema from what changed in the entities since the last release.
create table "account_request" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "kind" text not null, "role" text null, "requested_by" uuid not null, "decided_at" timestamptz null, "decided_by" uuid null, "confirmed" boolean null, primary key ("id"));
create unique index account_request_waits_once on account_request (account_id, kind, role)
    nulls not distinct where decided_at is null;

create table "acting_director" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "committee_id" uuid not null, "starts_on" date not null, "ends_on" date not null, "reason" text not null, "appointed_by" uuid null, "revoked_at" timestamptz null, "revoked_reason" text null, primary key ("id"));
create index "acting_director_account_id_index" on "acting_director" ("account_id");
create index "acting_director_committee_id_index" on "acting_director" ("committee_id");

create table "known_device" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "device_hash" text not null, "last_used_at" timestamptz not null, primary key ("id"));
alter table "known_device" add constraint "known_device_account_id_device_hash_unique" unique ("account_id", "device_hash");

create table "instruction_correction" ("id" uuid not null, "created_at" timestamptz not null, "instruction_id" uuid not null, "field" text not null, "said_before" text not null, "says_now" text not null, "reason" text not null, "corrected_by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "instruction_correction_instruction_id_index" on "instruction_correction" ("instruction_id");

create table "recovery_code" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "code_hash" text not null, "used_at" timestamptz null, primary key ("id"));
create index "recovery_code_account_id_index" on "recovery_code" ("account_id");
alter table "recovery_code" add constraint "recovery_code_code_hash_unique" unique ("code_hash");

create table "second_factor" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "secret" text not null, "confirmed_at" timestamptz null, "last_step" int not null default 0, primary key ("id"));
alter table "second_factor" add constraint "second_factor_account_id_unique" unique ("account_id");

create table "minutes_corrigendum" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "status" text not null default 'DRAFT', "number" int null, "passage" text not null, "reads" text not null, "reason" text not null, "drafted_by" uuid null, "writers" uuid[] not null default '{}', "drafted_at" timestamptz not null, "confirmed_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));
create index "minutes_corrigendum_meeting_id_index" on "minutes_corrigendum" ("meeting_id");
alter table "minutes_corrigendum" add constraint "minutes_corrigendum_meeting_id_number_unique" unique ("meeting_id", "number");

create table "meeting_observer" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "name" text not null, "organisation" text null, "account_id" uuid null, "guest_id" uuid null, "address_hash" text null, "signed_in_at" timestamptz not null, "removed_at" timestamptz null, primary key ("id"));
create index "meeting_observer_meeting_id_index" on "meeting_observer" ("meeting_id");
create index "meeting_observer_account_id_index" on "meeting_observer" ("account_id");

create table "observer_opinion" ("item_id" uuid not null, "observer_id" uuid not null, "choice" smallint not null, primary key ("item_id", "observer_id"));

create table "observer_like" ("question_id" uuid not null, "observer_id" uuid not null, primary key ("question_id", "observer_id"));

create table "commitment_correction" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "record" text not null, "record_id" uuid not null, "field" text not null, "said_before" text null, "says_now" text null, "taken_back" boolean not null, "reason" text not null, "corrected_by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "commitment_correction_commitment_id_index" on "commitment_correction" ("commitment_id");

create table "acceptance_mark" ("commitment_id" uuid not null, "round" int not null, "voice_hash" text not null, primary key ("commitment_id", "round", "voice_hash"));

drop table if exists "address_attempt" cascade;

alter table "account" add "new_factor_secret" text null;

alter table "activation_code" add "issued_by" uuid null;

drop index "audit_entry_unsealed";
create index audit_entry_sealed on audit_entry (seal_number, position);

alter table "audit_seal" add "key_id" text null, add "mac" text null;

alter table "brief_result_import" add "sha256" text null;

alter table "informant_import" add "sha256" text null;

alter table "muted_family" drop constraint "muted_family_family_check";
alter table "muted_family" add constraint "muted_family_family_check" check ("family" in ('TOPIC', 'MEETING', 'PREPARATION', 'HANDLING', 'BRIEF', 'POLICY', 'ACCOUNT'));

alter table "leader_instruction" add "entered_by" uuid null;

alter table "plan_import" add "sha256" text null;

drop index "progress_import_uploaded_by_index";
alter table "progress_import" drop constraint "progress_import_status_check";
alter table "progress_import" drop column "added_count";
alter table "progress_import" add "sha256" text null;
alter table "progress_import" alter column "uploaded_by" drop not null;
alter table "progress_import" add constraint "progress_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED', 'DISCARDED'));

alter table "roster_import" alter column "sha256" drop not null;
alter table "roster_import" rename column "plan" to "stored";

create index "stored_file_uploaded_by_created_at_index" on "stored_file" ("uploaded_by", "created_at");

alter table "consultation" add "before_cancelled" jsonb null;

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

alter table "commitment" add "return_reason" text null;

alter table "commitment_step" drop constraint "commitment_step_kind_check";
alter table "commitment_step" add "before" jsonb null, add "continues" boolean not null default false, add "undoes" uuid null;
create index "commitment_step_undoes_index" on "commitment_step" ("undoes");
alter table "commitment_step" add constraint "commitment_step_kind_check" check ("kind" in ('ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'RETURN_REQUESTED', 'RETURN_CONSENTED', 'RETURN_REFUSED', 'REASSIGNED', 'ASSISTANCE_ADDED', 'ASSISTANCE_ENDED', 'FOLLOWER_ASSIGNED', 'PROGRESSED', 'EXTENSION_REQUESTED', 'EXTENDED', 'EXTENSION_REFUSED', 'URGED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPENED', 'CLOSED', 'REPROCESSING', 'CORRECTED', 'UNDONE', 'REMINDED', 'PARTY_PRESSED', 'PUT_TO_LEADER', 'SUPERVISED', 'SPLIT', 'SPLIT_OFF', 'MERGED', 'MERGE_RECEIVED', 'LOOKED_BACK', 'HELD', 'RELAPSED'));

alter table "progress_entry" add "step_id" uuid null;
alter table "progress_entry" add constraint "progress_entry_step_id_foreign" foreign key ("step_id") references "commitment_step" ("id") on delete set null;
alter table "progress_entry" add constraint "progress_entry_step_id_unique" unique ("step_id");

alter table "look_back" add "step_id" uuid null;
alter table "look_back" add constraint "look_back_step_id_foreign" foreign key ("step_id") references "commitment_step" ("id") on delete set null;
alter table "look_back" add constraint "look_back_step_id_unique" unique ("step_id");

alter table "account_request" add constraint "account_request_account_id_foreign" foreign key ("account_id") references "account" ("id");
alter table "account_request" add constraint "account_request_kind_check" check ("kind" in ('POST', 'SLIP'));
alter table "account_request" add constraint "account_request_role_check" check ("role" in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'MEMBER', 'INFORMANT', 'DEPARTMENT_OFFICER'));

alter table "known_device" add constraint "known_device_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "instruction_correction" add constraint "instruction_correction_instruction_id_foreign" foreign key ("instruction_id") references "leader_instruction" ("id");

alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "minutes_corrigendum" add constraint "minutes_corrigendum_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "minutes_corrigendum" add constraint "minutes_corrigendum_status_check" check ("status" in ('DRAFT', 'CONFIRMED', 'WITHDRAWN'));

alter table "meeting_observer" add constraint "meeting_observer_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "observer_opinion" add constraint "observer_opinion_item_id_foreign" foreign key ("item_id") references "opinion_item" ("id") on update cascade on delete cascade;
alter table "observer_opinion" add constraint "observer_opinion_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;

alter table "observer_like" add constraint "observer_like_question_id_foreign" foreign key ("question_id") references "floor_question" ("id") on update cascade on delete cascade;
alter table "observer_like" add constraint "observer_like_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;

alter table "commitment_correction" add constraint "commitment_correction_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "commitment_correction" add constraint "commitment_correction_record_check" check ("record" in ('PROMISE', 'PROGRESS', 'REPLY', 'VERIFICATION'));
alter table "commitment_correction" add constraint "commitment_correction_field_check" check ("field" in ('ACTION', 'DELIVERABLE', 'RESPONSIBLE_PERSON', 'PROMISED_DUE_ON', 'TEXT', 'STAGE', 'RESULT_CLASS', 'REASON', 'BASIS', 'NEXT_LOOK_ON', 'DELIVERED', 'FINDING', 'PLACE'));

alter table "acceptance_mark" add constraint "acceptance_mark_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
