-- Written by pnpm schema from what changed in the entities since the last release.
create table "account_request" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "kind" text not null, "role" text null, "requested_by" uuid not null, "decided_at" timestamptz null, "decided_by" uuid null, "confirmed" boolean null, primary key ("id"));
create unique index account_request_waits_once on account_request (account_id, kind, role)
    nulls not distinct where decided_at is null;

create table "acting_director" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "committee_id" uuid not null, "starts_on" date not null, "ends_on" date not null, "reason" text not null, "appointed_by" uuid null, "revoked_at" timestamptz null, "revoked_reason" text null, primary key ("id"));
create index "acting_director_account_id_index" on "acting_director" ("account_id");
create index "acting_director_committee_id_index" on "acting_director" ("committee_id");

create table "correction" ("id" uuid not null, "created_at" timestamptz not null, "record" text not null, "record_id" uuid not null, "part_of" uuid null, "field" text not null, "said_before" text null, "says_now" text null, "taken_back" boolean null, "reason" text null, "corrected_by" uuid null, "corrected_at" timestamptz not null, primary key ("id"));
create index "correction_record_id_index" on "correction" ("record_id");
create index "correction_part_of_index" on "correction" ("part_of");

create table "guest_phone" ("id" uuid not null, "created_at" timestamptz not null, "participant_id" uuid not null, "phone" text not null, "consented_at" timestamptz not null, "entered_by" uuid null, "ended_at" timestamptz null, primary key ("id"));
alter table "guest_phone" add constraint "guest_phone_participant_id_unique" unique ("participant_id");

create table "keeping_run" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "started_at" timestamptz not null, "ended_at" timestamptz not null, "succeeded" boolean not null, "fault" text null, "detail" text null, "backup_name" text null, "backup_created_at" timestamptz null, "bytes" double precision null, "sha256" text null, primary key ("id"));
create index "keeping_run_kind_ended_at_index" on "keeping_run" ("kind", "ended_at");

create table "known_device" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "device_hash" text not null, "last_used_at" timestamptz not null, primary key ("id"));
alter table "known_device" add constraint "known_device_account_id_device_hash_unique" unique ("account_id", "device_hash");

create table "instruction_correction" ("id" uuid not null, "created_at" timestamptz not null, "instruction_id" uuid not null, "field" text not null, "said_before" text not null, "says_now" text not null, "reason" text not null, "corrected_by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "instruction_correction_instruction_id_index" on "instruction_correction" ("instruction_id");

create table "recovery_code" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "code_hash" text not null, "used_at" timestamptz null, primary key ("id"));
create index "recovery_code_account_id_index" on "recovery_code" ("account_id");
alter table "recovery_code" add constraint "recovery_code_code_hash_unique" unique ("code_hash");

create table "review_step" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "kind" text not null, "note" text null, "taken_by" uuid not null, "at" timestamptz not null, primary key ("id"));
create index "review_step_consultation_id_index" on "review_step" ("consultation_id");

create table "second_factor" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "secret" text not null, "confirmed_at" timestamptz null, "last_step" int not null default 0, primary key ("id"));
alter table "second_factor" add constraint "second_factor_account_id_unique" unique ("account_id");

create table "take_down" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "record_id" uuid not null, "consultation_id" uuid not null, "reason" text not null, "taken_down_by" uuid not null, "taken_down_at" timestamptz not null, "put_back_reason" text null, "put_back_by" uuid null, "put_back_at" timestamptz null, primary key ("id"));
create index "take_down_consultation_id_index" on "take_down" ("consultation_id");

create table "organisation" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "committee_id" uuid not null, "kind" text not null, "name" text not null, "contact_name" text null, "contact_phone" text null, "retired_on" date null, "retired_reason" text null, "successor_id" uuid null, primary key ("id"));
create index "organisation_successor_id_index" on "organisation" ("successor_id");
alter table "organisation" add constraint "organisation_committee_id_name_unique" unique ("committee_id", "name");

create table "minutes_corrigendum" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "status" text not null default 'DRAFT', "number" int null, "passage" text not null, "reads" text not null, "reason" text not null, "drafted_by" uuid null, "writers" uuid[] not null default '{}', "drafted_at" timestamptz not null, "confirmed_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));
create index "minutes_corrigendum_meeting_id_index" on "minutes_corrigendum" ("meeting_id");
alter table "minutes_corrigendum" add constraint "minutes_corrigendum_meeting_id_number_unique" unique ("meeting_id", "number");

create table "meeting_observer" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "name" text not null, "organisation" text null, "account_id" uuid null, "guest_id" uuid null, "address_hash" text null, "signed_in_at" timestamptz not null, "removed_at" timestamptz null, primary key ("id"));
create index "meeting_observer_meeting_id_index" on "meeting_observer" ("meeting_id");
create index "meeting_observer_account_id_index" on "meeting_observer" ("account_id");

create table "suggestion_answer" ("id" uuid not null, "created_at" timestamptz not null, "suggestion_id" uuid not null, "outcome" text not null, "words" text not null, "answered_at" timestamptz not null, "answered_by" uuid null, primary key ("id"));
create index "suggestion_answer_suggestion_id_index" on "suggestion_answer" ("suggestion_id");

create table "further_topic" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "topic_id" uuid not null, primary key ("id"));
create index "further_topic_topic_id_index" on "further_topic" ("topic_id");
alter table "further_topic" add constraint "further_topic_consultation_id_topic_id_unique" unique ("consultation_id", "topic_id");

create table "observer_opinion" ("item_id" uuid not null, "observer_id" uuid not null, "choice" smallint not null, primary key ("item_id", "observer_id"));

create table "observer_like" ("question_id" uuid not null, "observer_id" uuid not null, primary key ("question_id", "observer_id"));

create table "demand_turn" ("id" uuid not null, "created_at" timestamptz not null, "demand_id" uuid not null, "disposition" text not null, "reason" text null, "owner" text null, "until" date null, "ended_at" timestamptz not null, "ended_by" uuid null, primary key ("id"));
create index "demand_turn_demand_id_index" on "demand_turn" ("demand_id");

create table "clause_waiver" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "clause_id" uuid not null, "reason" text not null, "waived_by" uuid null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, primary key ("id"));
create index "clause_waiver_consultation_id_index" on "clause_waiver" ("consultation_id");
create index "clause_waiver_clause_id_index" on "clause_waiver" ("clause_id");

create table "handling_link" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "organisation_id" uuid not null, "token_hash" text not null, "expires_on" date not null, "issued_by" uuid null, "revoked_at" timestamptz null, primary key ("id"));
create index "handling_link_commitment_id_index" on "handling_link" ("commitment_id");
alter table "handling_link" add constraint "handling_link_token_hash_unique" unique ("token_hash");

create table "handling_link_use" ("id" uuid not null, "created_at" timestamptz not null, "link_id" uuid not null, "device_hash" text not null, "participant_id" uuid null, primary key ("id"));
create index "handling_link_use_device_hash_index" on "handling_link_use" ("device_hash");
alter table "handling_link_use" add constraint "handling_link_use_link_id_device_hash_unique" unique ("link_id", "device_hash");

create table "acceptance_oddity" ("commitment_id" uuid not null, "round" int not null, "kind" text not null, "day" date not null, "answers" int not null, primary key ("commitment_id", "round", "kind", "day"));

create table "acceptance_mark" ("commitment_id" uuid not null, "round" int not null, "voice_hash" text not null, primary key ("commitment_id", "round", "voice_hash"));

drop table if exists "address_attempt" cascade;

alter table "account" add "new_factor_secret" text null;

alter table "activation_code" add "issued_by" uuid null;

drop index "audit_entry_unsealed";
create index audit_entry_sealed on audit_entry (seal_number, position);

alter table "audit_seal" add "key_id" text null, add "mac" text null;

alter table "brief_result_import" add "sha256" text null;

alter table "dictionary_term" add "also_called" text[] null;

alter table "form_settings" add "reviews_before_publication" boolean not null default false;

alter table "informant_import" add "sha256" text null;

alter table "intake_row" add "said" jsonb null, add "repeats_topic_id" uuid null, add "repeats_row" int null;

alter table "muted_family" drop constraint "muted_family_family_check";
alter table "muted_family" add constraint "muted_family_family_check" check ("family" in ('TOPIC', 'MEETING', 'PREPARATION', 'HANDLING', 'BRIEF', 'POLICY', 'ACCOUNT'));

alter table "notice" add "topic_call_id" uuid null, add "ranking_round_id" uuid null;

alter table "leader_instruction" add "entered_by" uuid null;

alter table "brief_step" drop constraint "brief_step_kind_check";
alter table "brief_step" add constraint "brief_step_kind_check" check ("kind" in ('STARTED', 'SUBMITTED', 'TAKEN_BACK', 'TAKEN_UP', 'RETURNED', 'RETAINED', 'REOPENED', 'PASSED', 'EDITED', 'REVIEWED', 'SENT_BACK', 'SIGNED', 'ISSUED', 'COMPOSED', 'SENT_UP', 'OUTCOME', 'OUTCOME_CORRECTED', 'INSTRUCTED', 'HANDLED', 'LOOKED_BACK', 'ARCHIVED', 'RETRIEVED', 'UNDONE'));

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

alter table "topic" add "status_before_merge" text null;
alter table "topic" add constraint "topic_status_before_merge_check" check ("status_before_merge" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'DECLINED', 'MERGED', 'TRANSFERRED', 'TO_BRIEF', 'ACCEPTED', 'SCHEDULED', 'CONSULTED', 'CLOSED'));

alter table "topic_step" drop constraint "topic_step_kind_check";
alter table "topic_step" add constraint "topic_step_kind_check" check ("kind" in ('SUBMITTED', 'RETURNED', 'RESUBMITTED', 'ACCEPTED', 'DECLINED', 'MERGED', 'ABSORBED', 'UNMERGED', 'RELEASED', 'FORWARDED', 'TRANSFERRED', 'ANSWERED', 'LETTER_RETURNED', 'TO_BRIEF', 'REOPENED', 'CORRECTED', 'SCHEDULED', 'UNSCHEDULED', 'CONSULTED', 'RESUMED', 'CLOSED'));

alter table "consultation" add "host" text not null default 'COMMITTEE', add "host_special_committee_id" uuid null, add "before_cancelled" jsonb null, add "in_review_since" timestamptz null;
alter table "consultation" add constraint "consultation_host_special_committee_id_foreign" foreign key ("host_special_committee_id") references "special_committee" ("id") on delete set null;
alter table "consultation" add constraint "consultation_host_check" check ("host" in ('COMMITTEE', 'DISTRICT', 'SPECIAL_COMMITTEE'));

alter table "meeting" add "before_end" jsonb null;

alter table "material" add "withdrawn_at" timestamptz null;

alter table "interest_group" add "organisation_id" uuid null;
alter table "interest_group" add constraint "interest_group_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;

alter table "participant" add "represents_id" uuid null, add "written_in_at" timestamptz null;
alter table "participant" add constraint "participant_represents_id_foreign" foreign key ("represents_id") references "organisation" ("id") on delete set null;
create index "participant_represents_id_index" on "participant" ("represents_id");

alter table "suggestion" add "withdrawn_at" timestamptz null;

alter table "attendance_entry" add "observer_id" uuid null;
alter table "attendance_entry" add constraint "attendance_entry_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "attendance_entry" alter column "participant_id" drop not null;
create index "attendance_entry_observer_id_index" on "attendance_entry" ("observer_id");

alter table "field_research" add "withdrawn_at" timestamptz null;

alter table "policy_clause" add "version" int not null default 1, add "withdrawn_at" timestamptz null;

alter table "demand" drop constraint "demand_disposition_check";
alter table "demand" add "disposed_afterwards" boolean null, add "merged_into_id" uuid null, add "carried_over_owner_id" uuid null;
alter table "demand" add constraint "demand_merged_into_id_foreign" foreign key ("merged_into_id") references "demand" ("id") on delete set null;
create index "demand_carried_over_owner_id_index" on "demand" ("carried_over_owner_id");
alter table "demand" add constraint "demand_disposition_check" check ("disposition" in ('COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'ESCALATED', 'CARRIED_OVER', 'WITHDRAWN', 'MERGED'));

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

alter table "demand_response" drop constraint "demand_response_nature_check";
alter table "demand_response" add "before_settled" jsonb null;
alter table "demand_response" add constraint "demand_response_nature_check" check ("nature" in ('EXPLANATION', 'POSITION', 'COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'FORWARDED'));

alter table "commitment" add "lead_organisation_id" uuid null, add "notice_posted_on" date null, add "return_reason" text null;
alter table "commitment" add constraint "commitment_lead_organisation_id_foreign" foreign key ("lead_organisation_id") references "organisation" ("id") on delete no action;
alter table "commitment" alter column "lead_department_id" drop not null;
create index "commitment_clause_id_index" on "commitment" ("clause_id");
create index "commitment_lead_organisation_id_index" on "commitment" ("lead_organisation_id");

alter table "commitment_step" drop constraint "commitment_step_kind_check";
alter table "commitment_step" add "in_name_of_id" uuid null, add "channel" text null, add "before" jsonb null, add "continues" boolean not null default false, add "undoes" uuid null;
alter table "commitment_step" add constraint "commitment_step_in_name_of_id_foreign" foreign key ("in_name_of_id") references "organisation" ("id") on delete set null;
create index "commitment_step_undoes_index" on "commitment_step" ("undoes");
alter table "commitment_step" add constraint "commitment_step_channel_check" check ("channel" in ('ON_BEHALF', 'LINK'));
alter table "commitment_step" add constraint "commitment_step_kind_check" check ("kind" in ('ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'RETURN_REQUESTED', 'RETURN_CONSENTED', 'RETURN_REFUSED', 'REASSIGNED', 'ASSISTANCE_ADDED', 'ASSISTANCE_ENDED', 'FOLLOWER_ASSIGNED', 'PROGRESSED', 'EXTENSION_REQUESTED', 'EXTENDED', 'EXTENSION_REFUSED', 'URGED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPENED', 'CLOSED', 'REPROCESSING', 'CORRECTED', 'UNDONE', 'REMINDED', 'PARTY_PRESSED', 'PUT_TO_LEADER', 'SUPERVISED', 'SPLIT', 'SPLIT_OFF', 'MERGED', 'MERGE_RECEIVED', 'LOOKED_BACK', 'HELD', 'RELAPSED'));

alter table "progress_entry" add "step_id" uuid null;
alter table "progress_entry" add constraint "progress_entry_step_id_foreign" foreign key ("step_id") references "commitment_step" ("id") on delete set null;
alter table "progress_entry" add constraint "progress_entry_step_id_unique" unique ("step_id");

alter table "look_back" add "step_id" uuid null;
alter table "look_back" add constraint "look_back_step_id_foreign" foreign key ("step_id") references "commitment_step" ("id") on delete set null;
alter table "look_back" add constraint "look_back_step_id_unique" unique ("step_id");

alter table "transfer_letter" drop constraint "transfer_letter_topic_id_unique";
alter table "transfer_letter" add "withdrawn_at" timestamptz null, add "returned_at" timestamptz null, add "returned_reason" text null, add "returned_by" uuid null;
create index "transfer_letter_topic_id_index" on "transfer_letter" ("topic_id");

alter table "account_request" add constraint "account_request_account_id_foreign" foreign key ("account_id") references "account" ("id");
alter table "account_request" add constraint "account_request_kind_check" check ("kind" in ('POST', 'SLIP'));
alter table "account_request" add constraint "account_request_role_check" check ("role" in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'MEMBER', 'INFORMANT', 'DEPARTMENT_OFFICER'));

alter table "keeping_run" add constraint "keeping_run_kind_check" check ("kind" in ('BACKUP', 'DRILL'));

alter table "known_device" add constraint "known_device_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "instruction_correction" add constraint "instruction_correction_instruction_id_foreign" foreign key ("instruction_id") references "leader_instruction" ("id");

alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "review_step" add constraint "review_step_kind_check" check ("kind" in ('SENT_BACK', 'ASKED_AGAIN', 'RELEASED'));

alter table "second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "take_down" add constraint "take_down_kind_check" check ("kind" in ('CONSULTATION', 'MATTER', 'STEP', 'FILE'));

alter table "organisation" add constraint "organisation_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");
alter table "organisation" add constraint "organisation_successor_id_foreign" foreign key ("successor_id") references "organisation" ("id") on delete set null;
alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('TOWNSHIP_OFFICE', 'VILLAGE', 'COMMUNITY', 'ENTERPRISE', 'CHAMBER', 'PROPERTY_COMPANY', 'OTHER'));

alter table "minutes_corrigendum" add constraint "minutes_corrigendum_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "minutes_corrigendum" add constraint "minutes_corrigendum_status_check" check ("status" in ('DRAFT', 'CONFIRMED', 'WITHDRAWN'));

alter table "meeting_observer" add constraint "meeting_observer_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "suggestion_answer" add constraint "suggestion_answer_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id");
alter table "suggestion_answer" add constraint "suggestion_answer_outcome_check" check ("outcome" in ('TAKEN_UP', 'NOT_TAKEN_UP'));

alter table "further_topic" add constraint "further_topic_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "further_topic" add constraint "further_topic_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");

alter table "observer_opinion" add constraint "observer_opinion_item_id_foreign" foreign key ("item_id") references "opinion_item" ("id") on update cascade on delete cascade;
alter table "observer_opinion" add constraint "observer_opinion_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;

alter table "observer_like" add constraint "observer_like_question_id_foreign" foreign key ("question_id") references "floor_question" ("id") on update cascade on delete cascade;
alter table "observer_like" add constraint "observer_like_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;

alter table "demand_turn" add constraint "demand_turn_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");
alter table "demand_turn" add constraint "demand_turn_disposition_check" check ("disposition" in ('COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'ESCALATED', 'CARRIED_OVER', 'WITHDRAWN', 'MERGED'));

alter table "clause_waiver" add constraint "clause_waiver_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "handling_link" add constraint "handling_link_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "handling_link" add constraint "handling_link_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");

alter table "handling_link_use" add constraint "handling_link_use_link_id_foreign" foreign key ("link_id") references "handling_link" ("id");
alter table "handling_link_use" add constraint "handling_link_use_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on delete set null;

alter table "acceptance_oddity" add constraint "acceptance_oddity_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "acceptance_oddity" add constraint "acceptance_oddity_kind_check" check ("kind" in ('MANY_FROM_ONE_PLACE', 'SLIPS_FROM_ONE_PLACE', 'BEFORE_THE_NOTICE'));

alter table "acceptance_mark" add constraint "acceptance_mark_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
