-- Written by pnpm schema from what changed in the entities since the last release.
create table "common_problem_ruling" ("id" uuid not null, "created_at" timestamptz not null, "problem_id" uuid not null, "kind" text not null, "record_id" uuid not null, "ruling" text not null, "by" uuid null, "ruled_at" timestamptz not null, primary key ("id"));
alter table "common_problem_ruling" add constraint "common_problem_ruling_problem_id_kind_record_id_unique" unique ("problem_id", "kind", "record_id");

create table "common_problem_watch" ("id" uuid not null, "created_at" timestamptz not null, "problem_id" uuid not null, "account_id" uuid not null, primary key ("id"));
alter table "common_problem_watch" add constraint "common_problem_watch_problem_id_account_id_unique" unique ("problem_id", "account_id");

create table "decline_reason" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "code" text not null, "words_zh" text not null, "words_en" text not null, "needs_note" boolean not null default false, "position" int not null default 0, "active" boolean not null default true, primary key ("id"));
alter table "decline_reason" add constraint "decline_reason_code_unique" unique ("code");

create table "form_settings_change" ("id" uuid not null, "created_at" timestamptz not null, "form" text not null, "made_version" int not null, "before" jsonb not null, "after" jsonb not null, "reason" text not null, "changed_by" uuid not null, "changed_at" timestamptz not null, primary key ("id"));
create index "form_settings_change_form_id_index" on "form_settings_change" ("form", "id");

create table "intake_import" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "file_name" text not null, "sha256" text not null, "kind" text not null, "source" text null, "status" text not null default 'RECEIVED', "columns" jsonb not null, "header_key" text not null, "row_count" int not null, "new_count" int not null default 0, "known_count" int not null default 0, "failed_count" int not null default 0, "taken_count" int not null default 0, "uploaded_by" uuid null, "confirmed_at" timestamptz null, "finished_at" timestamptz null, primary key ("id"));

create table "intake_mapping" ("id" uuid not null, "created_at" timestamptz not null, "header_key" text not null, "name" text not null, "source" text not null, "fields" jsonb not null, primary key ("id"));
alter table "intake_mapping" add constraint "intake_mapping_header_key_unique" unique ("header_key");

create table "intake_row" ("id" uuid not null, "created_at" timestamptz not null, "import_id" uuid not null, "row_number" int not null, "cells" jsonb null, "broken_columns" int[] not null, "outcome" text null, "problem" jsonb null, "topic_id" uuid null, primary key ("id"));
alter table "intake_row" add constraint "intake_row_import_id_row_number_unique" unique ("import_id", "row_number");

create table "muted_family" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "family" text not null, primary key ("id"));
alter table "muted_family" add constraint "muted_family_account_id_family_unique" unique ("account_id", "family");

create table "notice" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "recipient_kind" text not null, "recipient_id" uuid not null, "topic_id" uuid null, "consultation_id" uuid null, "commitment_id" uuid null, "detail" jsonb not null, "dedupe_key" text not null, "read_at" timestamptz null, primary key ("id"));
create index "notice_consultation_id_index" on "notice" ("consultation_id");
create index "notice_commitment_id_index" on "notice" ("commitment_id");
alter table "notice" add constraint "notice_dedupe_key_unique" unique ("dedupe_key");
create index "notice_recipient_kind_recipient_id_id_index" on "notice" ("recipient_kind", "recipient_id", "id");

create table "notice_delivery" ("id" uuid not null, "created_at" timestamptz not null, "notice_id" uuid not null, "adapter" text not null, "state" text not null default 'QUEUED', "attempts" int not null default 0, "queued_at" timestamptz not null, "next_attempt_at" timestamptz not null, "sent_at" timestamptz null, "last_error" text null, primary key ("id"));
alter table "notice_delivery" add constraint "notice_delivery_notice_id_adapter_unique" unique ("notice_id", "adapter");

create table "plan_import" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "file_name" text not null, "status" text not null default 'PREVIEWED', "stored" jsonb null, "uploaded_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));

create table "screening_criterion" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "text" text not null, "position" int not null default 0, "active" boolean not null default true, primary key ("id"));

create table "topic_follow" ("id" uuid not null, "created_at" timestamptz not null, "topic_id" uuid not null, "account_id" uuid not null, primary key ("id"));
create index "topic_follow_account_id_index" on "topic_follow" ("account_id");
alter table "topic_follow" add constraint "topic_follow_topic_id_account_id_unique" unique ("topic_id", "account_id");

create table "topic_call" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "code" text not null, "committee_id" uuid null, "title" text not null, "body" text not null, "opens_on" date not null, "closes_on" date not null, "channels" text[] not null, "reach" text not null, "closed_at" timestamptz null, "close_reason" text null, "open_told_at" timestamptz null, "close_told_at" timestamptz null, primary key ("id"));
alter table "topic_call" add constraint "topic_call_code_unique" unique ("code");
create index "topic_call_committee_id_index" on "topic_call" ("committee_id");

create table "topic_call_step" ("id" uuid not null, "created_at" timestamptz not null, "call_id" uuid not null, "kind" text not null, "closes_on" date not null, "reason" text null, "by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "topic_call_step_call_id_index" on "topic_call_step" ("call_id");

create table "topic_call_sectors" ("topic_call_id" uuid not null, "sector_id" uuid not null, primary key ("topic_call_id", "sector_id"));

create table "topic_call_committees" ("topic_call_id" uuid not null, "liaison_committee_id" uuid not null, primary key ("topic_call_id", "liaison_committee_id"));

create table "topic_source" ("id" uuid not null, "created_at" timestamptz not null, "topic_id" uuid not null, "import_id" uuid not null, "source" text not null, "source_number" text null, "source_channel" text null, "reported_at" timestamptz null, "reply" text null, "words_hash" text not null, primary key ("id"));
alter table "topic_source" add constraint "topic_source_topic_id_unique" unique ("topic_id");
create index "topic_source_import_id_index" on "topic_source" ("import_id");
create index "topic_source_words_hash_index" on "topic_source" ("words_hash");
create index "topic_source_source_source_number_index" on "topic_source" ("source", "source_number");

create table "screening_check" ("id" uuid not null, "created_at" timestamptz not null, "topic_id" uuid not null, "answers" jsonb not null, "result" text not null, "decision" text null, "reason" text null, "checked_by" uuid null, "checked_at" timestamptz not null, primary key ("id"));
create index "screening_check_topic_id_index" on "screening_check" ("topic_id");

create table "ranking_round" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "title" text not null, "committee_id" uuid null, "places" int not null, "closes_on" date not null, "opened_by" uuid null, "closed_at" timestamptz null, primary key ("id"));
create index "ranking_round_committee_id_index" on "ranking_round" ("committee_id");

create table "ranking_vote" ("id" uuid not null, "created_at" timestamptz not null, "round_id" uuid not null, "member_id" uuid not null, "choices" jsonb not null, "cast_at" timestamptz not null, primary key ("id"));
alter table "ranking_vote" add constraint "ranking_vote_round_id_member_id_unique" unique ("round_id", "member_id");

create table "ranking_candidate" ("id" uuid not null, "created_at" timestamptz not null, "round_id" uuid not null, "topic_id" uuid not null, "position" int not null default 0, primary key ("id"));
alter table "ranking_candidate" add constraint "ranking_candidate_round_id_topic_id_unique" unique ("round_id", "topic_id");

create table "questionnaire" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "code" text not null, "intro" text not null default '', "questions" jsonb not null, "asked_count" int null, "opened_at" timestamptz null, "closes_at" timestamptz null, "closed_at" timestamptz null, primary key ("id"));
alter table "questionnaire" add constraint "questionnaire_consultation_id_unique" unique ("consultation_id");
alter table "questionnaire" add constraint "questionnaire_code_unique" unique ("code");

create table "plan_entry" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "year" int not null, "committee_id" uuid null, "sector_id" uuid null, "special_committee_id" uuid null, "title" text not null, "form" text null, "activity" text null, "from_on" date not null, "to_on" date not null, "first_from_on" date not null, "first_to_on" date not null, "responsible" text null, "departments" text null, "note" text null, "consultation_id" uuid null, "held_on" date null, "withdrawn_reason" text null, "withdrawn_at" timestamptz null, primary key ("id"));
alter table "plan_entry" add constraint "plan_entry_consultation_id_unique" unique ("consultation_id");
create index "plan_entry_year_committee_id_index" on "plan_entry" ("year", "committee_id");

create table "plan_entry_step" ("id" uuid not null, "created_at" timestamptz not null, "entry_id" uuid not null, "kind" text not null, "from_on" date not null, "to_on" date not null, "reason" text null, "by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "plan_entry_step_entry_id_index" on "plan_entry_step" ("entry_id");

create table "questionnaire_answer" ("id" uuid not null, "created_at" timestamptz not null, "questionnaire_id" uuid not null, "via" text not null, "voice_hash" text null, "interest_group_id" uuid null, "answers" jsonb not null, "answered_at" timestamptz not null, "entered_by" uuid null, primary key ("id"));
create index "questionnaire_answer_questionnaire_id_index" on "questionnaire_answer" ("questionnaire_id");
create index "questionnaire_answer_interest_group_id_index" on "questionnaire_answer" ("interest_group_id");
alter table "questionnaire_answer" add constraint "questionnaire_answer_questionnaire_id_voice_hash_unique" unique ("questionnaire_id", "voice_hash");

create table "speech_paper" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "participant_id" uuid not null, "status" text not null default 'DRAFT', "mode" text not null, "text" text not null, "position" int null, "written_by" uuid not null, "handed_in_at" timestamptz null, "review_note" text null, "reviewed_by" uuid null, "reviewed_at" timestamptz null, primary key ("id"));
create index "speech_paper_consultation_id_index" on "speech_paper" ("consultation_id");
alter table "speech_paper" add constraint "speech_paper_participant_id_unique" unique ("participant_id");

create table "briefing_receipt" ("id" uuid not null, "created_at" timestamptz not null, "participant_id" uuid not null, "read_at" timestamptz not null, "edition" text not null, "digests" jsonb not null, primary key ("id"));
alter table "briefing_receipt" add constraint "briefing_receipt_participant_id_unique" unique ("participant_id");

create table "speech_paper_demands" ("speech_paper_id" uuid not null, "demand_id" uuid not null, primary key ("speech_paper_id", "demand_id"));

create table "raised_wish" ("id" uuid not null, "created_at" timestamptz not null, "answer_id" uuid not null, "question_id" text not null, "demand_id" uuid not null, primary key ("id"));
create index "raised_wish_demand_id_index" on "raised_wish" ("demand_id");
alter table "raised_wish" add constraint "raised_wish_answer_id_question_id_unique" unique ("answer_id", "question_id");

create table "transfer_letter" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "topic_id" uuid not null, "department_id" uuid not null, "note" text null, "reply_due_on" date not null, "sent_at" timestamptz not null, "answer" text null, "answered_at" timestamptz null, "answered_by" uuid null, primary key ("id"));
alter table "transfer_letter" add constraint "transfer_letter_topic_id_unique" unique ("topic_id");
create index "transfer_letter_department_id_index" on "transfer_letter" ("department_id");

alter table "common_problem" add "dismissed_at" timestamptz null, add "dismissed_by" uuid null, add "dismiss_reason" text null, add "merged_into_id" uuid null;
create index "common_problem_merged_into_id_index" on "common_problem" ("merged_into_id");

alter table "common_problem_evidence" drop constraint "common_problem_evidence_kind_check";
alter table "common_problem_evidence" add constraint "common_problem_evidence_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER'));

alter table "form_settings" add "item_due_working_days" jsonb not null default '{}', add "version" int not null default 1;

alter table "search_entry" drop constraint "search_entry_kind_check";
alter table "search_entry" add constraint "search_entry_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER'));

alter table "stored_file" add "subject_kind" text null, add "subject_id" uuid null;

alter table "topic" drop constraint "topic_decline_reason_check";
alter table "topic" drop constraint "topic_channel_check";
alter table "topic" add "category" text null, add "call_id" uuid null, add "screening_result" text null;
alter table "topic" add constraint "topic_call_id_foreign" foreign key ("call_id") references "topic_call" ("id") on delete set null;
create index "topic_merged_into_id_index" on "topic" ("merged_into_id");
alter table "topic" add constraint "topic_screening_result_check" check ("screening_result" in ('FITS', 'NO_GROUND', 'LEFT_OUT'));
alter table "topic" add constraint "topic_channel_check" check ("channel" in ('PORTAL', 'QR', 'ON_BEHALF', 'IMPORT', 'PLAN'));

alter table "topic_step" drop constraint "topic_step_kind_check";
alter table "topic_step" add constraint "topic_step_kind_check" check ("kind" in ('SUBMITTED', 'RETURNED', 'RESUBMITTED', 'ACCEPTED', 'DECLINED', 'MERGED', 'ABSORBED', 'UNMERGED', 'RELEASED', 'FORWARDED', 'TRANSFERRED', 'ANSWERED', 'TO_BRIEF', 'SCHEDULED', 'UNSCHEDULED', 'CONSULTED', 'CLOSED'));

alter table "consultation" add "terms" jsonb null;

alter table "policy_clause" add "document_number" text null, add "link" text null, add "research_id" uuid null;
alter table "policy_clause" add constraint "policy_clause_research_id_foreign" foreign key ("research_id") references "field_research" ("id") on delete set null;
create index "policy_clause_research_id_index" on "policy_clause" ("research_id");

alter table "common_problem_ruling" add constraint "common_problem_ruling_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER'));
alter table "common_problem_ruling" add constraint "common_problem_ruling_ruling_check" check ("ruling" in ('ADDED', 'SPLIT_OFF'));

alter table "form_settings_change" add constraint "form_settings_change_form_check" check ("form" in ('BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'));

alter table "intake_import" add constraint "intake_import_kind_check" check ("kind" in ('MESSAGES', 'WORK_ORDERS'));
alter table "intake_import" add constraint "intake_import_status_check" check ("status" in ('RECEIVED', 'CHECKED', 'RUNNING', 'DONE', 'DISCARDED'));

alter table "intake_row" add constraint "intake_row_outcome_check" check ("outcome" in ('NEW', 'TAKEN', 'KNOWN', 'ERROR'));

alter table "muted_family" add constraint "muted_family_family_check" check ("family" in ('TOPIC', 'MEETING', 'PREPARATION', 'HANDLING'));

alter table "notice" add constraint "notice_recipient_kind_check" check ("recipient_kind" in ('ACCOUNT', 'PARTICIPANT', 'SUBMITTER'));

alter table "notice_delivery" add constraint "notice_delivery_notice_id_foreign" foreign key ("notice_id") references "notice" ("id") on delete cascade;
alter table "notice_delivery" add constraint "notice_delivery_state_check" check ("state" in ('QUEUED', 'SENT', 'FAILED'));

alter table "plan_import" add constraint "plan_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED', 'DISCARDED'));

alter table "screening_criterion" add constraint "screening_criterion_kind_check" check ("kind" in ('TAKE_UP', 'LEAVE_OUT'));

alter table "topic_call" add constraint "topic_call_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;
alter table "topic_call" add constraint "topic_call_reach_check" check ("reach" in ('DISTRICT', 'COMMITTEES', 'SECTORS'));

alter table "topic_call_step" add constraint "topic_call_step_call_id_foreign" foreign key ("call_id") references "topic_call" ("id");
alter table "topic_call_step" add constraint "topic_call_step_kind_check" check ("kind" in ('ANNOUNCED', 'REVISED', 'EXTENDED', 'CLOSED_EARLY'));

alter table "topic_call_sectors" add constraint "topic_call_sectors_topic_call_id_foreign" foreign key ("topic_call_id") references "topic_call" ("id") on update cascade on delete cascade;
alter table "topic_call_sectors" add constraint "topic_call_sectors_sector_id_foreign" foreign key ("sector_id") references "sector" ("id") on update cascade on delete cascade;

alter table "topic_call_committees" add constraint "topic_call_committees_topic_call_id_foreign" foreign key ("topic_call_id") references "topic_call" ("id") on update cascade on delete cascade;
alter table "topic_call_committees" add constraint "topic_call_committees_liaison_committee_id_foreign" foreign key ("liaison_committee_id") references "liaison_committee" ("id") on update cascade on delete cascade;

alter table "topic_source" add constraint "topic_source_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");

alter table "screening_check" add constraint "screening_check_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");
alter table "screening_check" add constraint "screening_check_result_check" check ("result" in ('FITS', 'NO_GROUND', 'LEFT_OUT'));
alter table "screening_check" add constraint "screening_check_decision_check" check ("decision" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'DECLINED', 'MERGED', 'TRANSFERRED', 'TO_BRIEF', 'ACCEPTED', 'SCHEDULED', 'CONSULTED', 'CLOSED'));

alter table "ranking_round" add constraint "ranking_round_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;

alter table "ranking_vote" add constraint "ranking_vote_round_id_foreign" foreign key ("round_id") references "ranking_round" ("id");
alter table "ranking_vote" add constraint "ranking_vote_member_id_foreign" foreign key ("member_id") references "member" ("id");

alter table "ranking_candidate" add constraint "ranking_candidate_round_id_foreign" foreign key ("round_id") references "ranking_round" ("id");
alter table "ranking_candidate" add constraint "ranking_candidate_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");

alter table "questionnaire" add constraint "questionnaire_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "plan_entry" add constraint "plan_entry_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;
alter table "plan_entry" add constraint "plan_entry_sector_id_foreign" foreign key ("sector_id") references "sector" ("id") on delete set null;
alter table "plan_entry" add constraint "plan_entry_special_committee_id_foreign" foreign key ("special_committee_id") references "special_committee" ("id") on delete set null;
alter table "plan_entry" add constraint "plan_entry_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on delete set null;
alter table "plan_entry" add constraint "plan_entry_form_check" check ("form" in ('BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'));

alter table "plan_entry_step" add constraint "plan_entry_step_entry_id_foreign" foreign key ("entry_id") references "plan_entry" ("id");
alter table "plan_entry_step" add constraint "plan_entry_step_kind_check" check ("kind" in ('ADDED', 'IMPORTED', 'REVISED', 'POSTPONED', 'WITHDRAWN', 'RESTORED', 'LINKED', 'UNLINKED', 'HELD'));

alter table "questionnaire_answer" add constraint "questionnaire_answer_questionnaire_id_foreign" foreign key ("questionnaire_id") references "questionnaire" ("id");
alter table "questionnaire_answer" add constraint "questionnaire_answer_interest_group_id_foreign" foreign key ("interest_group_id") references "interest_group" ("id") on delete restrict;
alter table "questionnaire_answer" add constraint "questionnaire_answer_via_check" check ("via" in ('CODE', 'INVITATION', 'PAPER'));

alter table "speech_paper" add constraint "speech_paper_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "speech_paper" add constraint "speech_paper_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");
alter table "speech_paper" add constraint "speech_paper_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'));
alter table "speech_paper" add constraint "speech_paper_mode_check" check ("mode" in ('ORAL', 'WRITTEN'));

alter table "briefing_receipt" add constraint "briefing_receipt_participant_id_foreign" foreign key ("participant_id") references "participant" ("id");

alter table "speech_paper_demands" add constraint "speech_paper_demands_speech_paper_id_foreign" foreign key ("speech_paper_id") references "speech_paper" ("id") on update cascade on delete cascade;
alter table "speech_paper_demands" add constraint "speech_paper_demands_demand_id_foreign" foreign key ("demand_id") references "demand" ("id") on update cascade on delete cascade;

alter table "raised_wish" add constraint "raised_wish_answer_id_foreign" foreign key ("answer_id") references "questionnaire_answer" ("id") on delete cascade;
alter table "raised_wish" add constraint "raised_wish_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");

alter table "transfer_letter" add constraint "transfer_letter_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");
alter table "transfer_letter" add constraint "transfer_letter_department_id_foreign" foreign key ("department_id") references "department" ("id");
