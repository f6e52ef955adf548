-- Written by pnpm schema from what changed in the entities since the last release.
create table "brief_result_import" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "file_name" text not null, "status" text not null default 'PREVIEWED', "stored" jsonb null, "uploaded_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));

create table "duty_rules" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "rungs" jsonb not null, "yearly_cap" int null, primary key ("id"));

create table "duty_rules_change" ("id" uuid not null, "created_at" timestamptz not null, "made_version" int not null, "before" jsonb not null, "after" jsonb not null, "reason" text not null, "changed_by" uuid not null, "changed_at" timestamptz not null, primary key ("id"));

create table "informant_import" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "file_name" text not null, "status" text not null default 'PREVIEWED', "stored" jsonb null, "uploaded_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));

create table "opinion_brief" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "kind" text not null default 'SINGLE', "status" text not null default 'DRAFT', "title" text not null default '', "situation" text not null default '', "analysis" text not null default '', "suggestion" text not null default '', "edited_title" text null, "edited_situation" text null, "edited_analysis" text null, "edited_suggestion" text null, "file_ids" uuid[] not null, "lead_author_id" uuid not null, "committee_id" uuid null, "submitted_at" timestamptz null, "desk_note" text null, "editor_ids" uuid[] not null, "reviewer_id" uuid null, "signer_id" uuid null, "issue_year" int null, "issue_number" int null, "issued_on" date null, "sent_to" text[] not null, "copied_to" text[] not null, primary key ("id"));
create index "opinion_brief_lead_author_id_index" on "opinion_brief" ("lead_author_id");
create index "opinion_brief_committee_id_index" on "opinion_brief" ("committee_id");
create index "opinion_brief_status_id_index" on "opinion_brief" ("status", "id");
alter table "opinion_brief" add constraint "opinion_brief_issue_year_issue_number_unique" unique ("issue_year", "issue_number");

create table "leader_instruction" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "brief_id" uuid not null, "leader_name" text not null, "leader_post" text not null, "level" text not null, "instructed_on" date not null, "addressee" text not null, "department_id" uuid null, "duty" text not null, "status" text not null default 'OPEN', "due_on" date not null, "look_back_on" date not null, "handled_note" text null, "handled_on" date null, "look_back_note" text null, "looked_back_on" date null, "reopened" int not null default 0, primary key ("id"));
create index "leader_instruction_brief_id_index" on "leader_instruction" ("brief_id");
create index "leader_instruction_department_id_index" on "leader_instruction" ("department_id");
create index "leader_instruction_status_index" on "leader_instruction" ("status");

create table "instruction_wording" ("id" uuid not null, "created_at" timestamptz not null, "instruction_id" uuid not null, "wording" text not null, primary key ("id"));
alter table "instruction_wording" add constraint "instruction_wording_instruction_id_unique" unique ("instruction_id");

create table "instruction_reading" ("id" uuid not null, "created_at" timestamptz not null, "instruction_id" uuid not null, "account_id" uuid not null, "read_at" timestamptz not null, primary key ("id"));
create index "instruction_reading_instruction_id_index" on "instruction_reading" ("instruction_id");

create table "instruction_reader" ("id" uuid not null, "created_at" timestamptz not null, "instruction_id" uuid not null, "account_id" uuid not null, "named_by" uuid null, "ended_at" timestamptz null, primary key ("id"));
alter table "instruction_reader" add constraint "instruction_reader_instruction_id_account_id_unique" unique ("instruction_id", "account_id");

create table "brief_step" ("id" uuid not null, "created_at" timestamptz not null, "brief_id" uuid not null, "kind" text not null, "note" text null, "by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "brief_step_brief_id_index" on "brief_step" ("brief_id");

create table "brief_source" ("id" uuid not null, "created_at" timestamptz not null, "brief_id" uuid not null, "kind" text not null, "record_id" uuid not null, "committee_id" uuid null, "title" text not null, primary key ("id"));
create index "brief_source_kind_record_id_index" on "brief_source" ("kind", "record_id");
alter table "brief_source" add constraint "brief_source_brief_id_kind_record_id_unique" unique ("brief_id", "kind", "record_id");

create table "brief_author" ("id" uuid not null, "created_at" timestamptz not null, "brief_id" uuid not null, "account_id" uuid not null, "position" int not null, "share" int not null, primary key ("id"));
create index "brief_author_account_id_index" on "brief_author" ("account_id");
alter table "brief_author" add constraint "brief_author_brief_id_account_id_unique" unique ("brief_id", "account_id");

create table "point_entry" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "member_id" uuid null, "committee_id" uuid null, "year" int not null, "occurred_on" date not null, "source" text not null, "source_id" uuid not null, "turn" int not null, "brief_id" uuid not null, "level" text not null, "adopted_as" text null, "rate" int not null, "share" int not null, "earned" int not null, "credited" int not null, "reverses_id" uuid null, primary key ("id"));
create index "point_entry_committee_id_index" on "point_entry" ("committee_id");
create index "point_entry_brief_id_index" on "point_entry" ("brief_id");
create index "point_entry_source_source_id_index" on "point_entry" ("source", "source_id");
create index "point_entry_account_id_year_id_index" on "point_entry" ("account_id", "year", "id");

create table "point_of_order_category" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "name" text not null, "rank" int not null, "minutes" int not null, "retired" boolean not null default false, primary key ("id"));

create table "policy_notice" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "status" text not null default 'DRAFT', "title" text not null, "source_name" text null, "source_number" text null, "source_on" date null, "body" text not null, "key_points" text[] not null, "file_ids" uuid[] not null, "to_all_members" boolean not null default false, "committee_ids" uuid[] not null, "sector_ids" uuid[] not null, "special_committee_ids" uuid[] not null, "to_informants" boolean not null default false, "read_by" date null, "written_by" uuid null, "published_by" uuid null, "published_at" timestamptz null, "withdrawn_by" uuid null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, primary key ("id"));
create index "policy_notice_status_index" on "policy_notice" ("status");

create table "outreach_record" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "notice_id" uuid not null, "committee_id" uuid not null, "place" text not null, "held_on" date not null, "form" text not null, "listeners" text[] not null, "listener_count" int not null, "teller_member_id" uuid null, "teller_account_id" uuid null, "teller_name" text null, "is_on_behalf" boolean not null default false, "recorded_by" uuid not null, "note" text null, "photo_ids" uuid[] not null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, primary key ("id"));
create index "outreach_record_notice_id_index" on "outreach_record" ("notice_id");
create index "outreach_record_teller_member_id_index" on "outreach_record" ("teller_member_id");
create index "outreach_record_teller_account_id_index" on "outreach_record" ("teller_account_id");
create index "outreach_record_committee_id_id_index" on "outreach_record" ("committee_id", "id");

create table "heard_question" ("id" uuid not null, "created_at" timestamptz not null, "record_id" uuid not null, "position" int not null, "text" text not null, "topic_id" uuid null, "taken_up_by" uuid null, "taken_up_at" timestamptz null, primary key ("id"));
create index "heard_question_record_id_index" on "heard_question" ("record_id");
alter table "heard_question" add constraint "heard_question_topic_id_unique" unique ("topic_id");

create table "policy_reader" ("id" uuid not null, "created_at" timestamptz not null, "notice_id" uuid not null, "member_id" uuid null, "account_id" uuid null, "committee_id" uuid null, "read_at" timestamptz null, "reminded_on" date null, primary key ("id"));
create index "policy_reader_member_id_index" on "policy_reader" ("member_id");
create index "policy_reader_account_id_index" on "policy_reader" ("account_id");
create index "policy_reader_notice_id_committee_id_index" on "policy_reader" ("notice_id", "committee_id");
alter table "policy_reader" add constraint "policy_reader_notice_id_account_id_unique" unique ("notice_id", "account_id");
alter table "policy_reader" add constraint "policy_reader_notice_id_member_id_unique" unique ("notice_id", "member_id");

create table "progress_import" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "file_name" text not null, "status" text not null default 'PREVIEWED', "stored" jsonb null, "added_count" int not null default 0, "uploaded_by" uuid not null, "confirmed_at" timestamptz null, primary key ("id"));
create index "progress_import_uploaded_by_index" on "progress_import" ("uploaded_by");

create table "progress_stage" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "words_zh" text not null, "words_en" text not null, "position" int not null default 0, "active" boolean not null default true, primary key ("id"));

create table "submission" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "brief_id" uuid not null, "level" text not null, "recipient" text not null, "sent_on" date not null, "letter_out" text null, "outcome" text not null default 'SENT', "adopted_as" text null, "outcome_on" date null, "letter_in" text null, "note" text null, primary key ("id"));
create index "submission_level_outcome_index" on "submission" ("level", "outcome");
alter table "submission" add constraint "submission_brief_id_level_recipient_unique" unique ("brief_id", "level", "recipient");

create table "special_informant" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "name" text not null, "unit" text null, "phone" text null, "member_id" uuid null, "committee_id" uuid null, "special_committee_id" uuid null, "sector_id" uuid null, "status" text not null default 'NOMINATED', "nominated_on" date not null, "term_starts_on" date null, "term_ends_on" date null, "monthly_expected" int not null default 1, "account_id" uuid null, "post_id" uuid null, "ended_on" date null, "ended_reason" text null, primary key ("id"));
create index "special_informant_status_index" on "special_informant" ("status");
create index "special_informant_account_id_index" on "special_informant" ("account_id");

create table "opinion_round" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "title" text not null, "status" text not null default 'DRAFT', "observers_vote" boolean not null default true, "on_wall" boolean not null default false, "opened_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));
create index "opinion_round_meeting_id_index" on "opinion_round" ("meeting_id");

create table "minutes_editor" ("meeting_id" uuid not null, "person" uuid not null, "place" text null, "seen_at" timestamptz not null, primary key ("meeting_id", "person"));

create table "meeting_event" ("meeting_id" uuid not null, "seq" int not null, "transaction_id" xid8 not null default pg_current_xact_id(), "type" text not null, "data" jsonb not null, "actor_kind" text not null, "actor_id" uuid null, "at" timestamptz not null, "changes" jsonb not null, primary key ("meeting_id", "seq"));

create table "broadcast" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "delay_seconds" int not null, "held_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));
alter table "broadcast" add constraint "broadcast_meeting_id_unique" unique ("meeting_id");

create table "minutes_answer" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "participant_id" uuid not null, "text_version" int not null, "agrees" boolean not null, "dissent" text null, "answered_at" timestamptz not null, "recorded_by" uuid null, primary key ("id"));
alter table "minutes_answer" add constraint "minutes_answer_meeting_id_participant_id_unique" unique ("meeting_id", "participant_id");

create table "chair_term" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "participant_id" uuid not null, "duty_before" text not null, "started_at" timestamptz null, "ended_at" timestamptz null, primary key ("id"));
create index "chair_term_meeting_id_index" on "chair_term" ("meeting_id");

create table "attendance_entry" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "participant_id" uuid not null, "act" text not null, "method" text null, "at" timestamptz not null, "recorded_by_kind" text not null, "recorded_by" uuid null, primary key ("id"));
create index "attendance_entry_meeting_id_index" on "attendance_entry" ("meeting_id");
create index "attendance_entry_participant_id_index" on "attendance_entry" ("participant_id");

create table "secret_reservation" ("id" uuid not null default gen_random_uuid(), "clause_id" uuid not null, "text" text not null, primary key ("id"));

create table "secret_ballot" ("id" uuid not null default gen_random_uuid(), "clause_id" uuid not null, "interest_group_id" uuid null, "kind" text not null, "receipt" text null, primary key ("id"));
alter table "secret_ballot" add constraint "secret_ballot_clause_id_receipt_unique" unique ("clause_id", "receipt");

create table "statement_version" ("id" uuid not null, "created_at" timestamptz not null, "statement_id" uuid not null, "number" int not null, "participant_id" uuid not null, "demand_id" uuid null, "kind" text not null, "text" text not null, "evidence" jsonb not null, "reason" text not null, "written_by" uuid null, "written_at" timestamptz not null, primary key ("id"));
alter table "statement_version" add constraint "statement_version_statement_id_number_unique" unique ("statement_id", "number");

create table "opinion_item" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "round_id" uuid not null, "number" int not null default 0, "text" text not null, "status" text not null, "agree_count" int null, "disagree_count" int null, "pass_count" int null, "submitted_by_id" uuid null, "statement_id" uuid null, primary key ("id"));
create index "opinion_item_round_id_index" on "opinion_item" ("round_id");
create index "opinion_item_submitted_by_id_index" on "opinion_item" ("submitted_by_id");

create table "opinion_vote" ("item_id" uuid not null, "participant_id" uuid not null, "choice" smallint not null, primary key ("item_id", "participant_id"));

create table "broadcast_line" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "statement_id" uuid not null, "text" text not null, "released_at" timestamptz not null, "show_at" timestamptz not null, "shown" boolean not null default false, "withdrawn_at" timestamptz null, "released_by" uuid null, primary key ("id"));
create index "broadcast_line_meeting_id_index" on "broadcast_line" ("meeting_id");

create table "floor_question" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "participant_id" uuid not null, "text" text not null, "status" text not null default 'WAITING', "asked_at" timestamptz not null, "shortlisted_at" timestamptz null, "statement_id" uuid null, "demand_id" uuid null, "set_aside_reason" text null, primary key ("id"));
create index "floor_question_meeting_id_index" on "floor_question" ("meeting_id");
create index "floor_question_participant_id_index" on "floor_question" ("participant_id");

create table "question_like" ("question_id" uuid not null, "participant_id" uuid not null, primary key ("question_id", "participant_id"));

create table "site_fence" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "commitment_id" uuid not null, "place" text not null, "latitude" double precision not null, "longitude" double precision not null, "radius_metres" int not null, primary key ("id"));
alter table "site_fence" add constraint "site_fence_commitment_id_unique" unique ("commitment_id");

create table "look_back" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "round" int not null, "kind" text not null, "due_on" date not null, "dropped_at" timestamptz null, "looked_at" timestamptz null, "member_id" uuid null, "finding" text null, "text" text null, "place" text null, "presence" text not null default 'UNKNOWN', "photo_ids" uuid[] not null default '{}', "new_topic_id" uuid null, primary key ("id"));
create index "look_back_commitment_id_index" on "look_back" ("commitment_id");
create index "look_back_due_on_index" on "look_back" ("due_on");

create table "ladder_step" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "round" int not null, "due_on" date not null, "rung" text not null, primary key ("id"));
alter table "ladder_step" add constraint "ladder_step_commitment_id_round_due_on_rung_unique" unique ("commitment_id", "round", "due_on", "rung");

create table "commitment_turn" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "round" int not null, "party" text not null, "department_id" uuid null, "started_on" date not null, "ended_on" date null, "due_on" date null, primary key ("id"));
create index "commitment_turn_commitment_id_index" on "commitment_turn" ("commitment_id");

create table "acceptance_invitation" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "participant_id" uuid null, "label" text not null, "code_hash" text not null, "withdrawn_at" timestamptz null, primary key ("id"));
create index "acceptance_invitation_commitment_id_index" on "acceptance_invitation" ("commitment_id");
alter table "acceptance_invitation" add constraint "acceptance_invitation_code_hash_unique" unique ("code_hash");
alter table "acceptance_invitation" add constraint "acceptance_invitation_commitment_id_participant_id_unique" unique ("commitment_id", "participant_id");

create table "voted_mark" ("clause_id" uuid not null, "participant_id" uuid not null, primary key ("clause_id", "participant_id"));

alter table "calendar_year" add "published" boolean not null default true, add "version" int not null default 1;

alter table "common_problem_evidence" drop constraint "common_problem_evidence_kind_check";
alter table "common_problem_evidence" add constraint "common_problem_evidence_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER', 'BRIEF'));

alter table "common_problem_ruling" drop constraint "common_problem_ruling_kind_check";
alter table "common_problem_ruling" add constraint "common_problem_ruling_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER', 'BRIEF'));

alter table "form_settings" add "committee_working_days" int not null default 3, add "member_working_days" int not null default 10, add "residents_working_days" int not null default 10, add "extensions_allowed" int not null default 1, add "extension_working_days" int not null default 20;

alter table "muted_family" drop constraint "muted_family_family_check";
alter table "muted_family" add constraint "muted_family_family_check" check ("family" in ('TOPIC', 'MEETING', 'PREPARATION', 'HANDLING', 'BRIEF', 'POLICY'));

alter table "notice" add "brief_id" uuid null, add "policy_notice_id" uuid null;
create index "notice_brief_id_index" on "notice" ("brief_id");
create index "notice_policy_notice_id_index" on "notice" ("policy_notice_id");

alter table "search_entry" drop constraint "search_entry_kind_check";
alter table "search_entry" add constraint "search_entry_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER', 'BRIEF'));

alter table "stored_file" add "original_id" uuid null;
create index "stored_file_original_id_index" on "stored_file" ("original_id");

alter table "meeting" add "planned_ends_at" timestamptz null, add "queue_open" boolean not null default true, add "first_timers_first" boolean not null default false, add "residents_first" boolean not null default false, add "warning_seconds" int not null default 30, add "turn_minutes" int null, add "party_minutes" jsonb not null default '{}';

alter table "minutes" add "taken_in" text null, add "text_version" int not null default 1, add "writers" jsonb null, add "put_to_parties_at" timestamptz null, add "put_to_parties_version" int null, add "unanswered_reason" text null;

alter table "agenda_item" add "parent_id" uuid null, add "spent_seconds" int not null default 0, add "reopen_reason" text null;
alter table "agenda_item" add constraint "agenda_item_parent_id_foreign" foreign key ("parent_id") references "agenda_item" ("id") on delete set null;

alter table "consensus_clause" add "policy_clause_id" uuid null, add "secret" boolean not null default false, add "tally_hash" text null;
alter table "consensus_clause" add constraint "consensus_clause_policy_clause_id_foreign" foreign key ("policy_clause_id") references "policy_clause" ("id") on delete set null;

alter table "statement" add "kind" text not null default 'FACT', add "evidence" jsonb not null default '[]', add "withdrawn_at" timestamptz null;
alter table "statement" add constraint "statement_kind_check" check ("kind" in ('FACT', 'PROBLEM', 'PROPOSAL', 'REPLY', 'PROCEDURE'));

alter table "speaker_entry" add "kind" text not null default 'CONTRIBUTION', add "category_id" uuid null, add "demand_id" uuid null, add "answers_to_id" uuid null, add "note" text null, add "running_since" timestamptz null, add "spoken_ms" int not null default 0, add "allotted_ms" int not null default 0;
alter table "speaker_entry" add constraint "speaker_entry_category_id_foreign" foreign key ("category_id") references "point_of_order_category" ("id") on delete set null;
alter table "speaker_entry" add constraint "speaker_entry_demand_id_foreign" foreign key ("demand_id") references "demand" ("id") on delete set null;
alter table "speaker_entry" add constraint "speaker_entry_answers_to_id_foreign" foreign key ("answers_to_id") references "speaker_entry" ("id") on delete set null;
alter table "speaker_entry" add constraint "speaker_entry_kind_check" check ("kind" in ('CONTRIBUTION', 'QUESTION', 'ANSWER', 'POINT_OF_ORDER'));

alter table "commitment" drop constraint "commitment_status_check";
alter table "commitment" add "clause_id" uuid null, add "promise_version" int not null default 1, add "look_back_member_id" uuid null, add "waiting_since" date not null default current_date, add "waiting_until" date null, add "extension_count" int not null default 0, add "supervised_at" timestamptz null, add "put_to_leader_at" timestamptz null, add "relapse_count" int not null default 0, add "split_from_id" uuid null, add "ancestor_ids" uuid[] not null default '{}', add "merged_into_id" uuid null;
alter table "commitment" add constraint "commitment_look_back_member_id_foreign" foreign key ("look_back_member_id") references "member" ("id") on delete set null;
alter table "commitment" add constraint "commitment_split_from_id_foreign" foreign key ("split_from_id") references "commitment" ("id") on delete set null;
alter table "commitment" add constraint "commitment_merged_into_id_foreign" foreign key ("merged_into_id") references "commitment" ("id") on delete set null;
alter table "commitment" alter column "response_id" drop not null;
create index "commitment_look_back_member_id_index" on "commitment" ("look_back_member_id");
create index "commitment_split_from_id_index" on "commitment" ("split_from_id");
create index "commitment_merged_into_id_index" on "commitment" ("merged_into_id");
alter table "commitment" add constraint "commitment_status_check" check ("status" in ('ASSIGNED', 'WRONG_UNIT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPEN', 'CLOSED', 'REPROCESSING', 'RELAPSED', 'HELD', 'SPLIT', 'MERGED'));

alter table "reply" add "next_look_on" date null, add "delivered" text null, add "progress_ids" uuid[] not null default '{}', add "photo_ids" uuid[] not null default '{}', add "before_ids" uuid[] not null default '{}', add "after_ids" uuid[] not null default '{}', add "document_ids" uuid[] not null default '{}';

alter table "progress_entry" add "stage_id" uuid null, add "before_ids" uuid[] not null default '{}', add "after_ids" uuid[] not null default '{}', add "document_ids" uuid[] not null default '{}';
alter table "progress_entry" add constraint "progress_entry_stage_id_foreign" foreign key ("stage_id") references "progress_stage" ("id") on delete set null;

alter table "commitment_step" drop constraint "commitment_step_kind_check";
alter table "commitment_step" add constraint "commitment_step_kind_check" check ("kind" in ('ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'REASSIGNED', 'ASSISTANCE_ADDED', 'FOLLOWER_ASSIGNED', 'PROGRESSED', 'EXTENSION_REQUESTED', 'EXTENDED', 'EXTENSION_REFUSED', 'URGED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPENED', 'CLOSED', 'REPROCESSING', 'CORRECTED', 'REMINDED', 'PARTY_PRESSED', 'PUT_TO_LEADER', 'SUPERVISED', 'SPLIT', 'SPLIT_OFF', 'MERGED', 'MERGE_RECEIVED', 'LOOKED_BACK', 'HELD', 'RELAPSED'));

alter table "acceptance_answer" add "device_hash" text null;

alter table "verification" add "presence" text not null default 'UNKNOWN';
alter table "verification" add constraint "verification_presence_check" check ("presence" in ('IN', 'OUT', 'UNKNOWN'));

alter table "brief_result_import" add constraint "brief_result_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED', 'DISCARDED'));

alter table "informant_import" add constraint "informant_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED', 'DISCARDED'));

alter table "opinion_brief" add constraint "opinion_brief_kind_check" check ("kind" in ('SINGLE', 'COMPOSITE'));
alter table "opinion_brief" add constraint "opinion_brief_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'FIRST_REVIEW', 'RETURNED', 'RETAINED', 'EDITING', 'REVIEWED', 'SIGNED', 'ISSUED', 'FEEDBACK', 'ARCHIVED'));

alter table "leader_instruction" add constraint "leader_instruction_brief_id_foreign" foreign key ("brief_id") references "opinion_brief" ("id");
alter table "leader_instruction" add constraint "leader_instruction_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "leader_instruction" add constraint "leader_instruction_level_check" check ("level" in ('DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'));
alter table "leader_instruction" add constraint "leader_instruction_status_check" check ("status" in ('OPEN', 'HANDLED', 'HELD'));

alter table "instruction_wording" add constraint "instruction_wording_instruction_id_foreign" foreign key ("instruction_id") references "leader_instruction" ("id");

alter table "instruction_reading" add constraint "instruction_reading_instruction_id_foreign" foreign key ("instruction_id") references "leader_instruction" ("id");

alter table "instruction_reader" add constraint "instruction_reader_instruction_id_foreign" foreign key ("instruction_id") references "leader_instruction" ("id");

alter table "brief_step" add constraint "brief_step_brief_id_foreign" foreign key ("brief_id") references "opinion_brief" ("id") on delete cascade;
alter table "brief_step" add constraint "brief_step_kind_check" check ("kind" in ('STARTED', 'SUBMITTED', 'TAKEN_BACK', 'TAKEN_UP', 'RETURNED', 'RETAINED', 'REOPENED', 'PASSED', 'EDITED', 'REVIEWED', 'SENT_BACK', 'SIGNED', 'ISSUED', 'COMPOSED', 'SENT_UP', 'OUTCOME', 'OUTCOME_CORRECTED', 'INSTRUCTED', 'HANDLED', 'LOOKED_BACK', 'ARCHIVED', 'RETRIEVED'));

alter table "brief_source" add constraint "brief_source_brief_id_foreign" foreign key ("brief_id") references "opinion_brief" ("id") on delete cascade;
alter table "brief_source" add constraint "brief_source_kind_check" check ("kind" in ('TOPIC', 'DEMAND', 'COMMITMENT', 'STATEMENT', 'COMMON_PROBLEM', 'BRIEF'));

alter table "brief_author" add constraint "brief_author_brief_id_foreign" foreign key ("brief_id") references "opinion_brief" ("id") on delete cascade;

alter table "point_entry" add constraint "point_entry_brief_id_foreign" foreign key ("brief_id") references "opinion_brief" ("id");
alter table "point_entry" add constraint "point_entry_reverses_id_foreign" foreign key ("reverses_id") references "point_entry" ("id") on delete set null;
alter table "point_entry" add constraint "point_entry_source_check" check ("source" in ('ADOPTION', 'INSTRUCTION'));
alter table "point_entry" add constraint "point_entry_level_check" check ("level" in ('DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'));
alter table "point_entry" add constraint "point_entry_adopted_as_check" check ("adopted_as" in ('SINGLE', 'COMPOSITE'));

alter table "policy_notice" add constraint "policy_notice_kind_check" check ("kind" in ('POLICY', 'MEETING_SPIRIT'));
alter table "policy_notice" add constraint "policy_notice_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'));

alter table "outreach_record" add constraint "outreach_record_notice_id_foreign" foreign key ("notice_id") references "policy_notice" ("id");
alter table "outreach_record" add constraint "outreach_record_form_check" check ("form" in ('HOUSEHOLD', 'BENCH', 'MARKET', 'TRAINING', 'ONLINE', 'OTHER'));

alter table "heard_question" add constraint "heard_question_record_id_foreign" foreign key ("record_id") references "outreach_record" ("id");

alter table "policy_reader" add constraint "policy_reader_notice_id_foreign" foreign key ("notice_id") references "policy_notice" ("id");

alter table "progress_import" add constraint "progress_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED'));

alter table "submission" add constraint "submission_brief_id_foreign" foreign key ("brief_id") references "opinion_brief" ("id");
alter table "submission" add constraint "submission_level_check" check ("level" in ('DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'));
alter table "submission" add constraint "submission_outcome_check" check ("outcome" in ('SENT', 'ADOPTED', 'FORWARDED', 'NOT_ADOPTED'));
alter table "submission" add constraint "submission_adopted_as_check" check ("adopted_as" in ('SINGLE', 'COMPOSITE'));

alter table "special_informant" add constraint "special_informant_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete set null;
alter table "special_informant" add constraint "special_informant_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;
alter table "special_informant" add constraint "special_informant_special_committee_id_foreign" foreign key ("special_committee_id") references "special_committee" ("id") on delete set null;
alter table "special_informant" add constraint "special_informant_sector_id_foreign" foreign key ("sector_id") references "sector" ("id") on delete set null;
alter table "special_informant" add constraint "special_informant_status_check" check ("status" in ('NOMINATED', 'APPOINTED', 'ACTIVE', 'ENDED'));

alter table "opinion_round" add constraint "opinion_round_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "opinion_round" add constraint "opinion_round_status_check" check ("status" in ('DRAFT', 'OPEN', 'CLOSED'));

alter table "minutes_editor" add constraint "minutes_editor_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete cascade;

alter table "meeting_event" add constraint "meeting_event_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "broadcast" add constraint "broadcast_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "minutes_answer" add constraint "minutes_answer_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "minutes_answer" add constraint "minutes_answer_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");

alter table "chair_term" add constraint "chair_term_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "chair_term" add constraint "chair_term_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");
alter table "chair_term" add constraint "chair_term_duty_before_check" check ("duty_before" in ('CHAIR', 'SCRIBE', 'ATTENDEE', 'OBSERVER'));

alter table "attendance_entry" add constraint "attendance_entry_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "attendance_entry" add constraint "attendance_entry_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");
alter table "attendance_entry" add constraint "attendance_entry_act_check" check ("act" in ('SIGNED_IN', 'UNDONE', 'LEFT', 'RETURNED'));
alter table "attendance_entry" add constraint "attendance_entry_method_check" check ("method" in ('CODE', 'DESK', 'LIST'));

alter table "secret_reservation" add constraint "secret_reservation_clause_id_foreign" foreign key ("clause_id") references "consensus_clause" ("id");

alter table "secret_ballot" add constraint "secret_ballot_clause_id_foreign" foreign key ("clause_id") references "consensus_clause" ("id");
alter table "secret_ballot" add constraint "secret_ballot_interest_group_id_foreign" foreign key ("interest_group_id") references "interest_group" ("id") on delete set null;
alter table "secret_ballot" add constraint "secret_ballot_kind_check" check ("kind" in ('AGREE', 'RESERVED', 'DISAGREE'));

alter table "statement_version" add constraint "statement_version_statement_id_foreign" foreign key ("statement_id") references "statement" ("id");
alter table "statement_version" add constraint "statement_version_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");
alter table "statement_version" add constraint "statement_version_demand_id_foreign" foreign key ("demand_id") references "demand" ("id") on delete set null;
alter table "statement_version" add constraint "statement_version_kind_check" check ("kind" in ('FACT', 'PROBLEM', 'PROPOSAL', 'REPLY', 'PROCEDURE'));
alter table "statement_version" add constraint "statement_version_reason_check" check ("reason" in ('NOTED', 'SLIP', 'MISHEARD', 'SPEAKER_CORRECTED', 'ADDED_TO', 'WITHDRAWN'));

alter table "opinion_item" add constraint "opinion_item_round_id_foreign" foreign key ("round_id") references "opinion_round" ("id");
alter table "opinion_item" add constraint "opinion_item_submitted_by_id_foreign" foreign key ("submitted_by_id") references "participant" ("id") on delete set null;
alter table "opinion_item" add constraint "opinion_item_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete set null;
alter table "opinion_item" add constraint "opinion_item_status_check" check ("status" in ('WAITING', 'ASKED', 'LEFT_OUT'));

alter table "opinion_vote" add constraint "opinion_vote_item_id_foreign" foreign key ("item_id") references "opinion_item" ("id") on update cascade on delete cascade;
alter table "opinion_vote" add constraint "opinion_vote_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on update cascade on delete cascade;

alter table "broadcast_line" add constraint "broadcast_line_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "broadcast_line" add constraint "broadcast_line_statement_id_foreign" foreign key ("statement_id") references "statement" ("id");

alter table "floor_question" add constraint "floor_question_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "floor_question" add constraint "floor_question_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");
alter table "floor_question" add constraint "floor_question_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete set null;
alter table "floor_question" add constraint "floor_question_demand_id_foreign" foreign key ("demand_id") references "demand" ("id") on delete set null;
alter table "floor_question" add constraint "floor_question_status_check" check ("status" in ('WAITING', 'SHORTLISTED', 'ANSWERED', 'SET_ASIDE', 'TAKEN_BACK'));

alter table "question_like" add constraint "question_like_question_id_foreign" foreign key ("question_id") references "floor_question" ("id") on update cascade on delete cascade;
alter table "question_like" add constraint "question_like_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on update cascade on delete cascade;

alter table "site_fence" add constraint "site_fence_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");

alter table "look_back" add constraint "look_back_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "look_back" add constraint "look_back_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete set null;
alter table "look_back" add constraint "look_back_new_topic_id_foreign" foreign key ("new_topic_id") references "topic" ("id") on delete set null;
alter table "look_back" add constraint "look_back_kind_check" check ("kind" in ('DAY_30', 'DAY_90', 'DAY_180', 'NEXT_LOOK'));
alter table "look_back" add constraint "look_back_finding_check" check ("finding" in ('HELD', 'RELAPSED', 'NEW_PROBLEM', 'STILL_HARD', 'CAN_BE_DONE'));
alter table "look_back" add constraint "look_back_presence_check" check ("presence" in ('IN', 'OUT', 'UNKNOWN'));

alter table "ladder_step" add constraint "ladder_step_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "ladder_step" add constraint "ladder_step_rung_check" check ("rung" in ('REMIND', 'URGE', 'PUT_TO_LEADER', 'PRESS_PARTY'));

alter table "commitment_turn" add constraint "commitment_turn_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "commitment_turn" add constraint "commitment_turn_party_check" check ("party" in ('DEPARTMENT', 'HOUSE', 'MEMBER', 'RESIDENTS', 'NOBODY'));

alter table "acceptance_invitation" add constraint "acceptance_invitation_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "acceptance_invitation" add constraint "acceptance_invitation_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on delete set null;

alter table "voted_mark" add constraint "voted_mark_clause_id_foreign" foreign key ("clause_id") references "consensus_clause" ("id") on update cascade on delete cascade;
alter table "voted_mark" add constraint "voted_mark_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on update cascade on delete cascade;
