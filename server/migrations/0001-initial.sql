create table "account" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "login_name" text not null, "display_name" text not null, "status" text not null default 'INVITED', "password_hash" text null, "must_change_password" boolean not null default false, primary key ("id"));
alter table "account" add constraint "account_login_name_unique" unique ("login_name");
alter table "account" add constraint "account_status_check" check ("status" in ('INVITED', 'ACTIVE', 'DISABLED'));

create table "activation_code" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "code_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));
alter table "activation_code" add constraint "activation_code_code_hash_unique" unique ("code_hash");

create table "address_attempt" ("id" uuid not null, "created_at" timestamptz not null, "address_hash" text not null, "purpose" text not null, primary key ("id"));
create index "address_attempt_address_hash_index" on "address_attempt" ("address_hash");

create table "audit_entry" ("position" bigserial primary key, "transaction_id" xid8 not null default pg_current_xact_id(), "actor_kind" text not null, "actor_id" uuid null, "type" text not null, "data" jsonb not null, "request_id" text not null, "occurred_at" timestamptz not null, "seal_number" int null);
create index audit_entry_data on audit_entry using gin (data jsonb_path_ops);
create index audit_entry_unsealed on audit_entry (position) where seal_number is null;

create table "audit_seal" ("number" serial primary key, "entry_count" int not null, "previous_hash" text not null, "hash" text not null, "sealed_at" timestamptz not null);

create table "calendar_year" ("year" int not null, primary key ("year"));

create table "common_problem" ("id" uuid not null, "created_at" timestamptz not null, "reason" text not null, "title" text not null, "words" text[] not null, "township_count" int not null, "record_count" int not null, "first_at" timestamptz not null, "last_at" timestamptz not null, "computed_at" timestamptz not null, "ended_at" timestamptz null, primary key ("id"));
create index "common_problem_ended_at_index" on "common_problem" ("ended_at");
alter table "common_problem" add constraint "common_problem_reason_check" check ("reason" in ('MANY_TOWNSHIPS', 'CAME_BACK'));

create table "common_problem_evidence" ("id" uuid not null, "created_at" timestamptz not null, "problem_id" uuid not null, "kind" text not null, "record_id" uuid not null, "committee_id" uuid null, "words" text[] not null, "rounds" int null, "at" timestamptz not null, primary key ("id"));
create index "common_problem_evidence_record_id_index" on "common_problem_evidence" ("record_id");
alter table "common_problem_evidence" add constraint "common_problem_evidence_problem_id_kind_record_id_unique" unique ("problem_id", "kind", "record_id");
alter table "common_problem_evidence" add constraint "common_problem_evidence_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MEMBER'));

create table "department" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "name" text not null, "short_name" text not null, "contact_name" text null, "contact_phone" text null, "deputy_name" text null, "deputy_phone" text null, primary key ("id"));
alter table "department" add constraint "department_name_unique" unique ("name");

create table "dictionary_term" ("id" uuid not null, "created_at" timestamptz not null, "term" text not null, "note" text null, primary key ("id"));
alter table "dictionary_term" add constraint "dictionary_term_term_unique" unique ("term");

create table "form_settings" ("form" text not null, "notice_working_days" int not null, "readiness_threshold" double precision not null, "readiness_weights" jsonb not null, "consensus_threshold" double precision not null, "minutes_working_days" int not null, "acceptance_threshold" double precision not null, "acceptance_minimum" int not null, "speaking_minutes" int not null, primary key ("form"));

create table "holiday" ("day" date not null, "kind" text not null, "name" text not null, primary key ("day"));
alter table "holiday" add constraint "holiday_kind_check" check ("kind" in ('OFF', 'WORKED'));

create table "idempotency_record" ("actor" text not null, "client_mutation_id" text not null, "act" text not null, "input_hash" text not null, "result_id" text null, "created_at" timestamptz not null, primary key ("actor", "client_mutation_id"));

create table "outbox_event" ("position" bigserial primary key, "transaction_id" xid8 not null default pg_current_xact_id(), "type" text not null, "data" jsonb not null, "wakes" jsonb not null, "occurred_at" timestamptz not null, "handled_at" timestamptz null);
create index outbox_event_unhandled on outbox_event (position) where handled_at is null;

create table "post" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "role" text not null, "committee_id" uuid null, "department_id" uuid null, "member_id" uuid null, "ended_at" timestamptz null, primary key ("id"));
create index "post_committee_id_index" on "post" ("committee_id");
create index "post_department_id_index" on "post" ("department_id");
create index "post_member_id_index" on "post" ("member_id");
create unique index post_one_account_per_member on post (member_id)
    where role = 'MEMBER' and ended_at is null;
create unique index post_held_once on post (account_id, role, committee_id, department_id, member_id)
    nulls not distinct where ended_at is null;
alter table "post" add constraint "post_role_check" check ("role" in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'MEMBER', 'INFORMANT', 'DEPARTMENT_OFFICER'));

create table "roster_import" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "file_name" text not null, "sha256" text not null, "status" text not null default 'PREVIEWED', "plan" jsonb null, "uploaded_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));
alter table "roster_import" add constraint "roster_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED', 'DISCARDED'));

create table "search_entry" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "record_id" uuid not null, "record_version" int not null, "parent_id" uuid null, "committee_id" uuid null, "reach" uuid[] not null, "number" text null, "status" text null, "title" text not null, "text" text not null, "happened_at" timestamptz not null, "lexemes" tsvector not null, "fingerprint" jsonb null, primary key ("id"));
create index "search_entry_happened_at_index" on "search_entry" ("happened_at");
alter table "search_entry" add constraint "search_entry_kind_record_id_unique" unique ("kind", "record_id");
alter table "search_entry" add constraint "search_entry_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MEMBER'));

create table "sector" ("id" uuid not null, "created_at" timestamptz not null, "name" text not null, primary key ("id"));
alter table "sector" add constraint "sector_name_unique" unique ("name");

create table "member" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "name" text not null, "gender" text null, "party" text null, "sector_id" uuid null, "unit" text null, "post" text null, "ethnicity" text null, "born_on" date null, "term" text null, "phone" text null, "skill_tags" text[] not null, "term_starts_on" date null, "term_ends_on" date null, primary key ("id"));
create index "member_name_index" on "member" ("name");
alter table "member" add constraint "member_gender_check" check ("gender" in ('MALE', 'FEMALE'));

create table "session" ("id" uuid not null, "created_at" timestamptz not null, "token_hash" text not null, "kind" text not null, "account_id" uuid null, "participant_id" uuid null, "consultation_id" uuid null, "screen_id" uuid null, "device" text not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, primary key ("id"));
alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");
alter table "session" add constraint "session_kind_check" check ("kind" in ('ACCOUNT', 'GUEST', 'SCREEN'));

create table "special_committee" ("id" uuid not null, "created_at" timestamptz not null, "name" text not null, primary key ("id"));
alter table "special_committee" add constraint "special_committee_name_unique" unique ("name");

create table "member_special_committees" ("member_id" uuid not null, "special_committee_id" uuid not null, primary key ("member_id", "special_committee_id"));

create table "stored_file" ("id" uuid not null, "created_at" timestamptz not null, "name" text not null, "media_type" text not null, "size_bytes" int not null, "sha256" text not null, "bytes" bytea not null, "reach" text not null default 'PARTIES', "uploaded_by" uuid null, primary key ("id"));
alter table "stored_file" add constraint "stored_file_reach_check" check ("reach" in ('PARTIES', 'PUBLIC'));

create table "township" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "code" text null, "name" text not null, "kind" text not null default 'TOWN', primary key ("id"));
alter table "township" add constraint "township_name_unique" unique ("name");
alter table "township" add constraint "township_kind_check" check ("kind" in ('TOWN', 'TOWNSHIP', 'SUBDISTRICT', 'HIGH_TECH_ZONE'));

create table "liaison_committee" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "name" text not null, "township_id" uuid not null, primary key ("id"));
alter table "liaison_committee" add constraint "liaison_committee_name_unique" unique ("name");
alter table "liaison_committee" add constraint "liaison_committee_township_id_unique" unique ("township_id");

create table "topic" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "number" text not null, "tracking_code" text not null, "title" text not null, "body" text not null, "place" text null, "committee_id" uuid null, "status" text not null default 'SUBMITTED', "channel" text not null, "submitted_by" uuid null, "submitter_name" text null, "submitter_phone" text null, "submitted_at" timestamptz null, "decline_reason" text null, "screening_note" text null, "merged_into_id" uuid null, "transferred_to" text null, primary key ("id"));
alter table "topic" add constraint "topic_number_unique" unique ("number");
alter table "topic" add constraint "topic_tracking_code_unique" unique ("tracking_code");
create index "topic_status_index" on "topic" ("status");
alter table "topic" add constraint "topic_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'DECLINED', 'MERGED', 'TRANSFERRED', 'TO_BRIEF', 'ACCEPTED', 'SCHEDULED', 'CONSULTED', 'CLOSED'));
alter table "topic" add constraint "topic_channel_check" check ("channel" in ('PORTAL', 'QR', 'ON_BEHALF', 'IMPORT'));
alter table "topic" add constraint "topic_decline_reason_check" check ("decline_reason" in ('NOT_IN_REMIT', 'UNDER_LITIGATION', 'ALREADY_HANDLED', 'PERSONAL_MATTER', 'NOT_SPECIFIC', 'CONTRARY_TO_POLICY', 'OTHER'));

create table "topic_step" ("id" uuid not null, "created_at" timestamptz not null, "topic_id" uuid not null, "kind" text not null, "note" text null, "other_id" uuid null, "at" timestamptz not null, primary key ("id"));
create index "topic_step_topic_id_index" on "topic_step" ("topic_id");
alter table "topic_step" add constraint "topic_step_kind_check" check ("kind" in ('SUBMITTED', 'RETURNED', 'RESUBMITTED', 'ACCEPTED', 'DECLINED', 'MERGED', 'ABSORBED', 'TRANSFERRED', 'TO_BRIEF', 'SCHEDULED', 'UNSCHEDULED', 'CONSULTED', 'CLOSED'));

create table "screen" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "name" text not null default '', "committee_id" uuid null, "status" text not null default 'PAIRING', "pairing_code" text null, "pairing_expires_at" timestamptz null, "scene" text not null default 'RESULTS_BOARD', "scene_target_id" uuid null, "last_seen_at" timestamptz null, primary key ("id"));
alter table "screen" add constraint "screen_pairing_code_unique" unique ("pairing_code");
alter table "screen" add constraint "screen_status_check" check ("status" in ('PAIRING', 'PAIRED', 'RETIRED'));
alter table "screen" add constraint "screen_scene_check" check ("scene" in ('LIVE_MEETING', 'RESULTS_BOARD', 'CODE_TO_SCAN'));

create table "membership" ("id" uuid not null, "created_at" timestamptz not null, "member_id" uuid not null, "committee_id" uuid not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));

create table "consultation" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "title" text not null, "form" text not null, "status" text not null default 'PLANNED', "committee_id" uuid not null, "topic_id" uuid null, "place" text null, "starts_at" timestamptz null, "convened_at" timestamptz null, "convened_readiness" double precision null, "override_reason" text null, "overridden_by" uuid null, "halt_reason" text null, "ended_at" timestamptz null, primary key ("id"));
create index "consultation_status_index" on "consultation" ("status");
create index "consultation_committee_id_index" on "consultation" ("committee_id");
create index "consultation_topic_id_index" on "consultation" ("topic_id");
alter table "consultation" add constraint "consultation_form_check" check ("form" in ('BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'));
alter table "consultation" add constraint "consultation_status_check" check ("status" in ('PLANNED', 'PREPARING', 'READY', 'NOTIFIED', 'IN_SESSION', 'MINUTES_DRAFT', 'MINUTES_CONFIRMED', 'TRACKING', 'EVALUATED', 'ARCHIVED', 'POSTPONED', 'CANCELLED'));

create table "policy_clause" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "document" text not null, "clause" text not null, "department_id" uuid null, "listed_by" uuid null, primary key ("id"));
create index "policy_clause_consultation_id_index" on "policy_clause" ("consultation_id");

create table "meeting" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "status" text not null default 'SCHEDULED', "join_code" text not null, "opened_at" timestamptz null, "ended_at" timestamptz null, primary key ("id"));
alter table "meeting" add constraint "meeting_consultation_id_unique" unique ("consultation_id");
create index "meeting_join_code_index" on "meeting" ("join_code");
alter table "meeting" add constraint "meeting_status_check" check ("status" in ('SCHEDULED', 'LIVE', 'ENDED'));

create table "minutes" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "status" text not null default 'DRAFT', "body" text not null, "confirmed_at" timestamptz null, "confirmed_by" uuid null, "edited_by" uuid null, primary key ("id"));
alter table "minutes" add constraint "minutes_meeting_id_unique" unique ("meeting_id");
alter table "minutes" add constraint "minutes_status_check" check ("status" in ('DRAFT', 'CONFIRMED'));

create table "consensus_clause" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "number" int not null, "text" text not null, "policy_basis" text not null default '', "status" text not null default 'DRAFT', "settled_at" timestamptz null, primary key ("id"));
create index "consensus_clause_meeting_id_index" on "consensus_clause" ("meeting_id");
alter table "consensus_clause" add constraint "consensus_clause_status_check" check ("status" in ('DRAFT', 'OPEN', 'HELD', 'NOT_HELD'));

create table "agenda_item" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "position" int not null, "title" text not null, "part" text not null default 'OTHER', "planned_minutes" int not null, "status" text not null default 'PENDING', "opened_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));
create index "agenda_item_meeting_id_index" on "agenda_item" ("meeting_id");
alter table "agenda_item" add constraint "agenda_item_part_check" check ("part" in ('BRIEFING', 'QUESTIONS', 'ANSWERS', 'CONSENSUS', 'OTHER'));
alter table "agenda_item" add constraint "agenda_item_status_check" check ("status" in ('PENDING', 'ACTIVE', 'CLOSED', 'SKIPPED'));

create table "material" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "title" text not null, "body" text not null default '', "file_ids" uuid[] not null, primary key ("id"));
create index "material_consultation_id_index" on "material" ("consultation_id");

create table "interest_group" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "name" text not null, "people_count" int null, primary key ("id"));
alter table "interest_group" add constraint "interest_group_consultation_id_name_unique" unique ("consultation_id", "name");

create table "participant" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "party" text not null, "duty" text not null default 'ATTENDEE', "name" text not null, "organisation" text null, "account_id" uuid null, "member_id" uuid null, "department_id" uuid null, "interest_group_id" uuid null, "delegate_authority" text null, "attendance" text not null default 'INVITED', "leave_reason" text null, "sign_in_method" text null, "signed_in_at" timestamptz null, "invitation_code_hash" text null, primary key ("id"));
create index "participant_consultation_id_index" on "participant" ("consultation_id");
create index "participant_account_id_index" on "participant" ("account_id");
create index "participant_member_id_index" on "participant" ("member_id");
alter table "participant" add constraint "participant_invitation_code_hash_unique" unique ("invitation_code_hash");
alter table "participant" add constraint "participant_party_check" check ("party" in ('MEMBER', 'DEPARTMENT', 'TOWNSHIP', 'STAKEHOLDER'));
alter table "participant" add constraint "participant_duty_check" check ("duty" in ('CHAIR', 'SCRIBE', 'ATTENDEE', 'OBSERVER'));
alter table "participant" add constraint "participant_delegate_authority_check" check ("delegate_authority" in ('MAY_PROMISE', 'MUST_REPORT_BACK'));
alter table "participant" add constraint "participant_attendance_check" check ("attendance" in ('INVITED', 'CONFIRMED', 'LEAVE_REQUESTED', 'LEAVE_APPROVED', 'LEAVE_REFUSED', 'DECLINED', 'PRESENT', 'ABSENT'));
alter table "participant" add constraint "participant_sign_in_method_check" check ("sign_in_method" in ('CODE', 'DESK', 'LIST'));

create table "suggestion" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "participant_id" uuid not null, "problem" text not null, "cause" text not null, "measure" text not null, primary key ("id"));
create index "suggestion_consultation_id_index" on "suggestion" ("consultation_id");

create table "stance" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "clause_id" uuid not null, "participant_id" uuid not null, "interest_group_id" uuid null, "kind" text not null, "reservation" text null, primary key ("id"));
alter table "stance" add constraint "stance_clause_id_participant_id_unique" unique ("clause_id", "participant_id");
alter table "stance" add constraint "stance_kind_check" check ("kind" in ('AGREE', 'RESERVED', 'DISAGREE'));

create table "speaker_entry" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "item_id" uuid null, "participant_id" uuid not null, "status" text not null default 'WAITING', "position" int not null, "started_at" timestamptz null, "ends_at" timestamptz null, "finished_at" timestamptz null, primary key ("id"));
create index "speaker_entry_meeting_id_index" on "speaker_entry" ("meeting_id");
alter table "speaker_entry" add constraint "speaker_entry_status_check" check ("status" in ('WAITING', 'SPEAKING', 'FINISHED', 'WITHDRAWN'));

create table "material_receipt" ("id" uuid not null, "created_at" timestamptz not null, "material_id" uuid not null, "participant_id" uuid not null, "read_at" timestamptz not null, primary key ("id"));
alter table "material_receipt" add constraint "material_receipt_material_id_participant_id_unique" unique ("material_id", "participant_id");

create table "hand_count" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "clause_id" uuid not null, "interest_group_id" uuid not null, "agree_count" int not null, "reserved_count" int not null, "disagree_count" int not null, primary key ("id"));
alter table "hand_count" add constraint "hand_count_clause_id_interest_group_id_unique" unique ("clause_id", "interest_group_id");

create table "field_research" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "kind" text not null, "place" text not null, "held_on" date not null, "people_met" text not null default '', "findings" text not null, "department_id" uuid null, "photo_ids" uuid[] not null, "recorded_by" uuid null, primary key ("id"));
create index "field_research_consultation_id_index" on "field_research" ("consultation_id");
alter table "field_research" add constraint "field_research_kind_check" check ("kind" in ('RESEARCH', 'INSPECTION', 'DEPARTMENT_VISIT'));

create table "field_research_taken_by" ("field_research_id" uuid not null, "participant_id" uuid not null, primary key ("field_research_id", "participant_id"));

create table "demand" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "number" int not null, "title" text not null, "body" text not null default '', "raised_by_id" uuid null, "interest_group_id" uuid null, "department_id" uuid null, "rank" int null, "status" text not null default 'RAISED', "disposition" text null, "disposition_reason" text null, "disposition_basis" text null, "carried_over_to" text null, "carried_over_until" date null, "disposed_at" timestamptz null, primary key ("id"));
create index "demand_status_index" on "demand" ("status");
alter table "demand" add constraint "demand_consultation_id_number_unique" unique ("consultation_id", "number");
alter table "demand" add constraint "demand_status_check" check ("status" in ('RAISED', 'RESPONDED', 'DISPOSED'));
alter table "demand" add constraint "demand_disposition_check" check ("disposition" in ('COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'ESCALATED', 'CARRIED_OVER'));

create table "statement" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "item_id" uuid null, "participant_id" uuid not null, "demand_id" uuid null, "mode" text not null default 'ORAL', "text" text not null, "said_at" timestamptz not null, primary key ("id"));
create index "statement_meeting_id_index" on "statement" ("meeting_id");
alter table "statement" add constraint "statement_mode_check" check ("mode" in ('ORAL', 'WRITTEN'));

create table "department_position" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "demand_id" uuid not null, "department_id" uuid not null, "text" text not null, "submitted_at" timestamptz not null, "submitted_by" uuid null, primary key ("id"));
create index "department_position_consultation_id_index" on "department_position" ("consultation_id");
alter table "department_position" add constraint "department_position_demand_id_department_id_unique" unique ("demand_id", "department_id");

create table "demand_response" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "demand_id" uuid not null, "participant_id" uuid not null, "nature" text not null, "downgraded" boolean not null default false, "text" text not null, "action" text null, "deliverable" text null, "due_on" date null, "responsible_person" text null, "authorised_by" text null, "reason" text null, "basis" text null, "responded_at" timestamptz not null, "contest_reason" text null, "contested_by" uuid null, primary key ("id"));
create index "demand_response_meeting_id_index" on "demand_response" ("meeting_id");
create index "demand_response_demand_id_index" on "demand_response" ("demand_id");
alter table "demand_response" add constraint "demand_response_nature_check" check ("nature" in ('EXPLANATION', 'POSITION', 'COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED'));

create table "agenda_item_demands" ("agenda_item_id" uuid not null, "demand_id" uuid not null, primary key ("agenda_item_id", "demand_id"));

create table "committee_staff" ("id" uuid not null, "created_at" timestamptz not null, "committee_id" uuid not null, "duty" text not null, "name" text not null, "phone" text null, "account_id" uuid null, "starts_on" date not null, "ends_on" date null, primary key ("id"));
alter table "committee_staff" add constraint "committee_staff_duty_check" check ("duty" in ('DIRECTOR', 'LIAISON_OFFICER'));

create table "commitment" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "number" text not null, "tracking_code" text not null, "consultation_id" uuid not null, "committee_id" uuid not null, "demand_id" uuid not null, "response_id" uuid not null, "action" text not null, "deliverable" text not null, "due_on" date not null, "promised_due_on" date not null, "responsible_person" text not null, "lead_department_id" uuid not null, "following_member_id" uuid null, "status" text not null default 'ASSIGNED', "result_class" text null, "round" int not null default 1, "assigned_at" timestamptz not null, "acknowledge_by" date not null, "acknowledged_at" timestamptz null, "replied_at" timestamptz null, "acceptance_opened_at" timestamptz null, "acceptance_closes_on" date null, "acceptance_code" text null, "closed_at" timestamptz null, "closed_unsolved" boolean not null default false, "extension_until" date null, "extension_reason" text null, "wrong_unit_reason" text null, "last_acted_at" timestamptz not null, primary key ("id"));
alter table "commitment" add constraint "commitment_number_unique" unique ("number");
alter table "commitment" add constraint "commitment_tracking_code_unique" unique ("tracking_code");
create index "commitment_consultation_id_index" on "commitment" ("consultation_id");
create index "commitment_committee_id_index" on "commitment" ("committee_id");
alter table "commitment" add constraint "commitment_response_id_unique" unique ("response_id");
create index "commitment_lead_department_id_index" on "commitment" ("lead_department_id");
create index "commitment_following_member_id_index" on "commitment" ("following_member_id");
create index "commitment_status_index" on "commitment" ("status");
alter table "commitment" add constraint "commitment_acceptance_code_unique" unique ("acceptance_code");
alter table "commitment" add constraint "commitment_status_check" check ("status" in ('ASSIGNED', 'WRONG_UNIT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPEN', 'CLOSED', 'REPROCESSING'));
alter table "commitment" add constraint "commitment_result_class_check" check ("result_class" in ('A', 'B', 'C', 'D'));

create table "reply" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "round" int not null, "result_class" text not null, "text" text not null, "reason" text null, "basis" text null, "replied_at" timestamptz not null, "replied_by" uuid null, primary key ("id"));
alter table "reply" add constraint "reply_commitment_id_round_unique" unique ("commitment_id", "round");
alter table "reply" add constraint "reply_result_class_check" check ("result_class" in ('A', 'B', 'C', 'D'));

create table "progress_entry" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "round" int not null, "text" text not null, "photo_ids" uuid[] not null, "reported_at" timestamptz not null, "reported_by" uuid null, primary key ("id"));
create index "progress_entry_commitment_id_index" on "progress_entry" ("commitment_id");

create table "commitment_step" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "kind" text not null, "round" int not null, "note" text null, "due_on" date null, "acted_by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "commitment_step_commitment_id_index" on "commitment_step" ("commitment_id");
alter table "commitment_step" add constraint "commitment_step_kind_check" check ("kind" in ('ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'REASSIGNED', 'ASSISTANCE_ADDED', 'FOLLOWER_ASSIGNED', 'PROGRESSED', 'EXTENSION_REQUESTED', 'EXTENDED', 'EXTENSION_REFUSED', 'URGED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPENED', 'CLOSED', 'REPROCESSING'));

create table "commitment_assisting_departments" ("commitment_id" uuid not null, "department_id" uuid not null, primary key ("commitment_id", "department_id"));

create table "acceptance_answer" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "round" int not null, "voice_hash" text not null, "invited" boolean not null default false, "result" text not null, "attitude" text not null, "comment" text null, "answered_at" timestamptz not null, primary key ("id"));
alter table "acceptance_answer" add constraint "acceptance_answer_commitment_id_round_voice_hash_unique" unique ("commitment_id", "round", "voice_hash");
alter table "acceptance_answer" add constraint "acceptance_answer_result_check" check ("result" in ('SOLVED', 'HALF_SOLVED', 'NOT_SOLVED', 'CAME_BACK'));
alter table "acceptance_answer" add constraint "acceptance_answer_attitude_check" check ("attitude" in ('GOOD', 'FAIR', 'POOR'));

create table "try_count" ("key_hash" text not null, "tries" int not null, "last_try_at" timestamptz not null, primary key ("key_hash"));
create index "try_count_last_try_at_index" on "try_count" ("last_try_at");

create table "verification" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "round" int not null, "member_id" uuid not null, "finding" text not null, "text" text not null, "place" text not null, "photo_ids" uuid[] not null, "verified_at" timestamptz not null, primary key ("id"));
alter table "verification" add constraint "verification_commitment_id_round_unique" unique ("commitment_id", "round");
alter table "verification" add constraint "verification_finding_check" check ("finding" in ('DONE', 'PARTLY_DONE', 'NOT_DONE'));

create table "wish_survey" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "asked_count" int not null, "answered_count" int not null, "summary" text not null, "conducted_on" date not null, primary key ("id"));
alter table "wish_survey" add constraint "wish_survey_consultation_id_unique" unique ("consultation_id");

alter table "activation_code" add constraint "activation_code_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "post" add constraint "post_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "member" add constraint "member_sector_id_foreign" foreign key ("sector_id") references "sector" ("id") on delete set null;

alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete set null;

alter table "member_special_committees" add constraint "member_special_committees_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade on delete cascade;
alter table "member_special_committees" add constraint "member_special_committees_special_committee_id_foreign" foreign key ("special_committee_id") references "special_committee" ("id") on update cascade on delete cascade;

alter table "liaison_committee" add constraint "liaison_committee_township_id_foreign" foreign key ("township_id") references "township" ("id");

alter table "topic" add constraint "topic_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;
alter table "topic" add constraint "topic_merged_into_id_foreign" foreign key ("merged_into_id") references "topic" ("id") on delete set null;

alter table "topic_step" add constraint "topic_step_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");
alter table "topic_step" add constraint "topic_step_other_id_foreign" foreign key ("other_id") references "topic" ("id") on delete set null;

alter table "screen" add constraint "screen_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;

alter table "membership" add constraint "membership_member_id_foreign" foreign key ("member_id") references "member" ("id");
alter table "membership" add constraint "membership_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");

alter table "consultation" add constraint "consultation_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");
alter table "consultation" add constraint "consultation_topic_id_foreign" foreign key ("topic_id") references "topic" ("id") on delete set null;

alter table "policy_clause" add constraint "policy_clause_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "policy_clause" add constraint "policy_clause_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;

alter table "meeting" add constraint "meeting_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "minutes" add constraint "minutes_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "consensus_clause" add constraint "consensus_clause_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "material" add constraint "material_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "interest_group" add constraint "interest_group_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "participant" add constraint "participant_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "participant" add constraint "participant_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete set null;
alter table "participant" add constraint "participant_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "participant" add constraint "participant_interest_group_id_foreign" foreign key ("interest_group_id") references "interest_group" ("id") on delete set null;

alter table "suggestion" add constraint "suggestion_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "suggestion" add constraint "suggestion_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");

alter table "stance" add constraint "stance_clause_id_foreign" foreign key ("clause_id") references "consensus_clause" ("id");
alter table "stance" add constraint "stance_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");
alter table "stance" add constraint "stance_interest_group_id_foreign" foreign key ("interest_group_id") references "interest_group" ("id") on delete set null;

alter table "speaker_entry" add constraint "speaker_entry_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "speaker_entry" add constraint "speaker_entry_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id") on delete set null;
alter table "speaker_entry" add constraint "speaker_entry_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");

alter table "material_receipt" add constraint "material_receipt_material_id_foreign" foreign key ("material_id") references "material" ("id");
alter table "material_receipt" add constraint "material_receipt_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");

alter table "hand_count" add constraint "hand_count_clause_id_foreign" foreign key ("clause_id") references "consensus_clause" ("id");
alter table "hand_count" add constraint "hand_count_interest_group_id_foreign" foreign key ("interest_group_id") references "interest_group" ("id") on delete cascade;

alter table "field_research" add constraint "field_research_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "field_research" add constraint "field_research_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;

alter table "field_research_taken_by" add constraint "field_research_taken_by_field_research_id_foreign" foreign key ("field_research_id") references "field_research" ("id") on update cascade on delete cascade;
alter table "field_research_taken_by" add constraint "field_research_taken_by_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on update cascade on delete cascade;

alter table "demand" add constraint "demand_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "demand" add constraint "demand_raised_by_id_foreign" foreign key ("raised_by_id") references "participant" ("id") on delete set null;
alter table "demand" add constraint "demand_interest_group_id_foreign" foreign key ("interest_group_id") references "interest_group" ("id") on delete set null;
alter table "demand" add constraint "demand_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;

alter table "statement" add constraint "statement_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "statement" add constraint "statement_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id") on delete set null;
alter table "statement" add constraint "statement_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");
alter table "statement" add constraint "statement_demand_id_foreign" foreign key ("demand_id") references "demand" ("id") on delete set null;

alter table "department_position" add constraint "department_position_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "department_position" add constraint "department_position_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");
alter table "department_position" add constraint "department_position_department_id_foreign" foreign key ("department_id") references "department" ("id");

alter table "demand_response" add constraint "demand_response_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "demand_response" add constraint "demand_response_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");
alter table "demand_response" add constraint "demand_response_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");

alter table "agenda_item_demands" add constraint "agenda_item_demands_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on update cascade on delete cascade;
alter table "agenda_item_demands" add constraint "agenda_item_demands_demand_id_foreign" foreign key ("demand_id") references "demand" ("id") on update cascade on delete cascade;

alter table "committee_staff" add constraint "committee_staff_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");

alter table "commitment" add constraint "commitment_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "commitment" add constraint "commitment_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");
alter table "commitment" add constraint "commitment_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");
alter table "commitment" add constraint "commitment_lead_department_id_foreign" foreign key ("lead_department_id") references "department" ("id");
alter table "commitment" add constraint "commitment_following_member_id_foreign" foreign key ("following_member_id") references "member" ("id") on delete set null;

alter table "reply" add constraint "reply_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");

alter table "progress_entry" add constraint "progress_entry_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");

alter table "commitment_step" add constraint "commitment_step_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");

alter table "commitment_assisting_departments" add constraint "commitment_assisting_departments_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update cascade on delete cascade;
alter table "commitment_assisting_departments" add constraint "commitment_assisting_departments_department_id_foreign" foreign key ("department_id") references "department" ("id") on update cascade on delete cascade;

alter table "acceptance_answer" add constraint "acceptance_answer_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");

alter table "verification" add constraint "verification_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "verification" add constraint "verification_member_id_foreign" foreign key ("member_id") references "member" ("id");

alter table "wish_survey" add constraint "wish_survey_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
