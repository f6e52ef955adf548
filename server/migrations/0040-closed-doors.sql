-- Written by pnpm schema from what changed in the entities since the last release.
create table "account_request" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "kind" text not null, "role" text null, "requested_by" uuid not null, "decided_at" timestamptz null, "decided_by" uuid null, "confirmed" boolean null, primary key ("id"));
create unique index account_request_waits_once on account_request (account_id, kind, role)
    nulls not distinct where decided_at is null;

create table "acting_director" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "committee_id" uuid not null, "starts_on" date not null, "ends_on" date not null, "reason" text not null, "appointed_by" uuid null, "revoked_at" timestamptz null, "revoked_reason" text null, primary key ("id"));
create index "acting_director_account_id_index" on "acting_director" ("account_id");
create index "acting_director_committee_id_index" on "acting_director" ("committee_id");

create table "appraisal_round" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "year" int not null, "opened_on" date not null, "write_by" date not null, "opine_by" date not null, "objection_days" int not null, "rules" jsonb not null, "opened_by" uuid not null, "called_back_at" timestamptz null, "called_back_reason" text null, primary key ("id"));

create table "calendar_feed" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "token_hash" text not null, "made_at" timestamptz not null, "last_read_at" timestamptz null, primary key ("id"));
alter table "calendar_feed" add constraint "calendar_feed_account_id_unique" unique ("account_id");
alter table "calendar_feed" add constraint "calendar_feed_token_hash_unique" unique ("token_hash");

create table "correction" ("id" uuid not null, "created_at" timestamptz not null, "record" text not null, "record_id" uuid not null, "part_of" uuid null, "field" text not null, "said_before" text null, "says_now" text null, "taken_back" boolean null, "reason" text null, "corrected_by" uuid null, "corrected_at" timestamptz not null, primary key ("id"));
create index "correction_record_id_index" on "correction" ("record_id");
create index "correction_part_of_index" on "correction" ("part_of");

create table "duty_kind_rules" ("id" uuid not null, "created_at" timestamptz not null, "since" date not null, "kinds" jsonb not null, "reason" text null, "made_by" uuid null, "made_at" timestamptz not null, primary key ("id"));

create table "duty_point" ("id" uuid not null, "created_at" timestamptz not null, "member_id" uuid not null, "year" int not null, "kind" text not null, "fact_id" uuid not null, "day" date not null, "rules_id" uuid not null, "earned" int not null, "credited" int not null, "reverses_id" uuid null, primary key ("id"));
create index "duty_point_year_index" on "duty_point" ("year");
create index "duty_point_member_id_year_index" on "duty_point" ("member_id", "year");

create table "group_name" ("id" uuid not null, "created_at" timestamptz not null, "group_id" uuid not null, "starts_on" date null, "name" text not null, primary key ("id"));
create unique index group_name_from_once on group_name (group_id, starts_on) nulls not distinct;

create table "guest_phone" ("id" uuid not null, "created_at" timestamptz not null, "participant_id" uuid not null, "phone" text not null, "consented_at" timestamptz not null, "notice_number" int null, "entered_by" uuid null, "ended_at" timestamptz null, primary key ("id"));
alter table "guest_phone" add constraint "guest_phone_participant_id_unique" unique ("participant_id");

create table "handed_over" ("id" uuid not null, "created_at" timestamptz not null, "from_member_id" uuid not null, "to_member_id" uuid null, "kind" text not null, "record_id" uuid not null, "title" text not null, "handed_by" uuid null, "handed_at" timestamptz not null, primary key ("id"));
create index "handed_over_from_member_id_index" on "handed_over" ("from_member_id");

create table "keeping_run" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "started_at" timestamptz not null, "ended_at" timestamptz not null, "succeeded" boolean not null, "fault" text null, "detail" text null, "backup_name" text null, "backup_created_at" timestamptz null, "bytes" double precision null, "sha256" text null, primary key ("id"));
create index "keeping_run_kind_ended_at_index" on "keeping_run" ("kind", "ended_at");

create table "known_device" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "device_hash" text not null, "last_used_at" timestamptz not null, primary key ("id"));
alter table "known_device" add constraint "known_device_account_id_device_hash_unique" unique ("account_id", "device_hash");

create table "line_holder" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "record_id" uuid not null, "since" timestamptz not null, "account_id" uuid not null, "assigned_by_id" uuid not null, primary key ("id"));
alter table "line_holder" add constraint "line_holder_kind_record_id_unique" unique ("kind", "record_id");

create table "line_set_aside" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "kind" text not null, "record_id" uuid not null, "since" timestamptz not null, "until" date not null, primary key ("id"));
create index "line_set_aside_until_index" on "line_set_aside" ("until");
alter table "line_set_aside" add constraint "line_set_aside_account_id_kind_record_id_unique" unique ("account_id", "kind", "record_id");

create table "list_view" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "account_id" uuid not null, "list" text not null, "name" text not null, "query" text not null, "is_shared" boolean not null, primary key ("id"));
alter table "list_view" add constraint "list_view_account_id_list_name_unique" unique ("account_id", "list", "name");

create table "message_digest" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "at" text not null, primary key ("id"));
alter table "message_digest" add constraint "message_digest_account_id_unique" unique ("account_id");

create table "message_template" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "text" text null, "provider_template_id" text null, "parameters" jsonb not null, primary key ("id"));
alter table "message_template" add constraint "message_template_kind_unique" unique ("kind");

create table "message_template_change" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "made_version" int not null, "before" jsonb not null, "after" jsonb not null, "changed_by" uuid not null, "changed_at" timestamptz not null, primary key ("id"));
create index "message_template_change_kind_id_index" on "message_template_change" ("kind", "id");

create table "instruction_holder" ("id" uuid not null, "created_at" timestamptz not null, "instruction_id" uuid not null, "department_id" uuid null, "since" timestamptz not null, "reason" text null, "given_by" uuid null, primary key ("id"));
create index "instruction_holder_instruction_id_index" on "instruction_holder" ("instruction_id");
create index "instruction_holder_department_id_index" on "instruction_holder" ("department_id");

create table "instruction_correction" ("id" uuid not null, "created_at" timestamptz not null, "instruction_id" uuid not null, "field" text not null, "said_before" text not null, "says_now" text not null, "reason" text not null, "corrected_by" uuid null, "at" timestamptz not null, primary key ("id"));
create index "instruction_correction_instruction_id_index" on "instruction_correction" ("instruction_id");

create table "outside_arrival" ("id" uuid not null, "created_at" timestamptz not null, "issuer" text not null, "subject" text not null, "provider" text not null, "name" text null, "phone_end" text null, "last_came_at" timestamptz not null, primary key ("id"));
create index "outside_arrival_last_came_at_index" on "outside_arrival" ("last_came_at");
alter table "outside_arrival" add constraint "outside_arrival_once" unique ("issuer", "subject");

create table "outside_attempt" ("id" uuid not null, "created_at" timestamptz not null, "state_hash" text not null, "device_hash" text not null, "provider" text not null, "nonce" text not null, "verifier" text not null, "account_id" uuid null, "leads_to" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "identity_id" uuid null, primary key ("id"));
alter table "outside_attempt" add constraint "outside_attempt_state_hash_unique" unique ("state_hash");
create index "outside_attempt_device_hash_index" on "outside_attempt" ("device_hash");
create index "outside_attempt_expires_at_index" on "outside_attempt" ("expires_at");

create table "outside_identity" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "issuer" text not null, "subject" text not null, "provider" text not null, "name" text null, "bound_by" uuid not null, "last_used_at" timestamptz null, primary key ("id"));
alter table "outside_identity" add constraint "outside_identity_once_per_issuer" unique ("account_id", "issuer");
alter table "outside_identity" add constraint "outside_identity_one_account" unique ("issuer", "subject");

create table "personal_notice" ("id" uuid not null, "created_at" timestamptz not null, "number" int not null, "keeper" text null, "contact" text null, "lines" jsonb not null, "since" timestamptz not null, "said_by" uuid null, primary key ("id"));
alter table "personal_notice" add constraint "personal_notice_number_unique" unique ("number");

create table "publicity_settings" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "topical_working_days" int not null, "in_depth_working_days" int not null, "follow_up_days" int not null, "follow_up_working_days" int not null, "fact_check_working_days" int not null, primary key ("id"));

create table "publicity_settings_change" ("id" uuid not null, "created_at" timestamptz not null, "before" jsonb not null, "after" jsonb not null, "reason" text not null, "changed_by" uuid not null, "changed_at" timestamptz not null, primary key ("id"));

create table "recovery_code" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "code_hash" text not null, "used_at" timestamptz null, primary key ("id"));
create index "recovery_code_account_id_index" on "recovery_code" ("account_id");
alter table "recovery_code" add constraint "recovery_code_code_hash_unique" unique ("code_hash");

create table "renewal" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "number" int not null, "starts_on" date not null, "ends_on" date null, "note" text null, "rule" text not null, "status" text not null default 'DRAFT', "status_reason" text null, "begun_by" uuid null, "confirmed_by" uuid null, "confirmed_at" timestamptz null, "done_at" timestamptz null, "stopped_by" text null, "stopped_about" text null, "stayed" int null, "left" int null, "came" int null, primary key ("id"));
create index "renewal_status_index" on "renewal" ("status");

create table "renewal_appointment" ("id" uuid not null, "created_at" timestamptz not null, "renewal_id" uuid not null, "committee_id" uuid not null, "duty" text not null, "name" text not null, "phone" text null, "account_id" uuid null, primary key ("id"));
create index "renewal_appointment_renewal_id_index" on "renewal_appointment" ("renewal_id");

create table "renewal_handover" ("id" uuid not null, "created_at" timestamptz not null, "renewal_id" uuid not null, "from_member_id" uuid not null, "kind" text not null, "record_id" uuid not null, "to_member_id" uuid not null, primary key ("id"));
alter table "renewal_handover" add constraint "renewal_handover_renewal_id_from_member_id_kind_r_7001e_unique" unique ("renewal_id", "from_member_id", "kind", "record_id");

create table "renewal_import" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "file_name" text not null, "sha256" text null, "status" text not null default 'PREVIEWED', "stored" jsonb null, "uploaded_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));

create table "renewal_person" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "renewal_id" uuid not null, "member_id" uuid null, "fate" text not null, "changed" text[] not null, "ends_informant" boolean not null default false, "announced" boolean not null default false, "name" text not null, "gender" text null, "party" text null, "ethnicity" text null, "born_on" date null, "committee_id" uuid null, "sector_id" uuid null, "special_committee_ids" uuid[] not null, "unit" text null, "post" text null, "duty" text null, "phone" text null, "skill_tags" text[] not null, primary key ("id"));
alter table "renewal_person" add constraint "renewal_person_renewal_id_member_id_unique" unique ("renewal_id", "member_id");

create table "report" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "kind" text not null, "status" text not null default 'DRAFT', "committee_id" uuid null, "consultation_id" uuid null, "starts_on" date not null, "ends_on" date not null, "title" text not null, "body" jsonb not null, "said" jsonb not null, "number" text null, "writer_id" uuid not null, "hands" uuid[] not null default '{}', "signer_id" uuid null, "signed_at" timestamptz null, "signed_in_spite" text null, "addressee" text null, "sent_on" date null, "returned_because" text null, "correction" int not null default 0, "correction_reason" text null, "corrects" text null, "withdrawn_because" text null, primary key ("id"));
create index "report_status_index" on "report" ("status");
create index "report_committee_id_index" on "report" ("committee_id");
create index "report_consultation_id_index" on "report" ("consultation_id");
create index "report_writer_id_index" on "report" ("writer_id");

create table "report_feedback" ("id" uuid not null, "created_at" timestamptz not null, "report_id" uuid not null, "kind" text not null, "on_day" date not null, "source" text not null, "note" text null, "entered_by" uuid not null, "withdrawn_at" timestamptz null, "withdrawn_because" text null, primary key ("id"));
create index "report_feedback_report_id_index" on "report_feedback" ("report_id");

create table "report_version" ("id" uuid not null, "created_at" timestamptz not null, "report_id" uuid not null, "correction" int not null, "signing" int not null, "reason" text null, "title" text not null, "body" jsonb not null, "said" jsonb not null, "writer_id" uuid not null, "signer_id" uuid not null, "signed_at" timestamptz not null, primary key ("id"));
alter table "report_version" add constraint "report_version_report_id_correction_signing_unique" unique ("report_id", "correction", "signing");

create table "report_wording" ("id" uuid not null, "created_at" timestamptz not null, "feedback_id" uuid not null, "wording" text not null, primary key ("id"));
alter table "report_wording" add constraint "report_wording_feedback_id_unique" unique ("feedback_id");

create table "report_wording_reader" ("id" uuid not null, "created_at" timestamptz not null, "feedback_id" uuid not null, "account_id" uuid not null, primary key ("id"));
alter table "report_wording_reader" add constraint "report_wording_reader_feedback_id_account_id_unique" unique ("feedback_id", "account_id");

create table "report_wording_reading" ("id" uuid not null, "created_at" timestamptz not null, "feedback_id" uuid not null, "account_id" uuid not null, "read_at" timestamptz not null, primary key ("id"));
create index "report_wording_reading_feedback_id_index" on "report_wording_reading" ("feedback_id");

create table "review_step" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "kind" text not null, "note" text null, "taken_by" uuid not null, "at" timestamptz not null, primary key ("id"));
create index "review_step_consultation_id_index" on "review_step" ("consultation_id");

create table "sealed_period" ("id" uuid not null, "created_at" timestamptz not null, "unit" text not null, "starts_on" date not null, "ends_on" date not null, "as_of" date not null, "sealed_at" timestamptz not null, "records" int not null, "hashes" jsonb not null, "natures" jsonb not null, "hash" text not null, primary key ("id"));
alter table "sealed_period" add constraint "sealed_period_starts_on_ends_on_unique" unique ("starts_on", "ends_on");

create table "sealed_record" ("id" uuid not null, "created_at" timestamptz not null, "period_id" uuid not null, "name" text not null, "record_kind" text not null, "record_id" uuid not null, "committee_id" uuid null, "department_id" uuid null, "at" timestamptz null, "counted" boolean not null, "value" numeric null, primary key ("id"));
create index "sealed_record_period_id_name_index" on "sealed_record" ("period_id", "name");

create table "second_factor" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "secret" text not null, "confirmed_at" timestamptz null, "last_step" int not null default 0, primary key ("id"));
alter table "second_factor" add constraint "second_factor_account_id_unique" unique ("account_id");

create table "outside_duty" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "member_id" uuid not null, "committee_id" uuid null, "kind" text not null, "status" text not null default 'WAITING', "held_on" date not null, "title" text not null, "place" text not null, "note" text null, "evidence_ids" uuid[] not null, "entered_by" uuid not null, "decided_by" uuid null, "decided_at" timestamptz null, "reason" text null, primary key ("id"));
create index "outside_duty_committee_id_index" on "outside_duty" ("committee_id");
create index "outside_duty_member_id_held_on_index" on "outside_duty" ("member_id", "held_on");

create table "member_standing" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "member_id" uuid not null, "starts_on" date null, "sector_id" uuid null, "special_committee_ids" uuid[] not null, "unit" text null, "post" text null, "duty" text null, "phone" text null, "reason" text null, "entered_by" uuid null, "entered_at" timestamptz not null, "applied" boolean not null, primary key ("id"));
create index "member_standing_starts_on_index" on "member_standing" ("starts_on");
create unique index member_standing_from_once on member_standing (member_id, starts_on) nulls not distinct;

create table "member_departure" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "member_id" uuid not null, "kind" text not null, "last_on" date not null, "reason" text not null, "recorded_by" uuid null, "recorded_at" timestamptz not null, "term_ended_on_before" date null, "stay_id" uuid null, "stay_ended_on_before" date null, "term_membership_id" uuid null, "term_membership_ended_on_before" date null, "carried_out_at" timestamptz null, "post_id" uuid null, "shut_account_id" uuid null, "taken_back_at" timestamptz null, "taken_back_by" uuid null, "taken_back_reason" text null, primary key ("id"));
create index "member_departure_member_id_index" on "member_departure" ("member_id");
create unique index member_departure_stands_once on member_departure (member_id) where taken_back_at is null;

create table "appraisal" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "round_id" uuid not null, "member_id" uuid not null, "committee_id" uuid null, "did" text null, "came_of_it" text null, "not_done" text null, "next_year" text null, "handed_in_at" timestamptz null, "facts" jsonb null, "opinions_changed" int not null default 0, "proposed" text null, "grade" text null, "grade_reason" text null, "graded_by" uuid null, "graded_at" timestamptz null, "object_by" date null, "objection" text null, "objected_at" timestamptz null, "answer" text null, "answered_by" uuid null, "answered_at" timestamptz null, "archived_at" timestamptz null, "corrected_at" timestamptz null, primary key ("id"));
create index "appraisal_member_id_index" on "appraisal" ("member_id");
create index "appraisal_committee_id_index" on "appraisal" ("committee_id");
alter table "appraisal" add constraint "appraisal_round_id_member_id_unique" unique ("round_id", "member_id");

create table "appraisal_opinion" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "appraisal_id" uuid not null, "side" text not null, "text" text not null, "given_by" uuid not null, "given_at" timestamptz not null, "on_behalf" boolean not null default false, "said_by" text null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, primary key ("id"));
create index "appraisal_opinion_appraisal_id_index" on "appraisal_opinion" ("appraisal_id");

create table "story_reads" ("story_id" uuid not null, "day" date not null, "count" int not null, primary key ("story_id", "day"));

create table "story_slot" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "opened_for" text not null, "kind" text not null, "cause" text not null, "committee_id" uuid null, "consultation_id" uuid null, "commitment_id" uuid null, "brief_id" uuid null, "follows_id" uuid null, "opened_on" date not null, "due_on" date not null, "opened_by" uuid null, "note" text null, "set_aside_because" text null, "set_aside_by" uuid null, "set_aside_at" timestamptz null, "due_told" boolean not null default false, "lapsed" boolean not null default false, primary key ("id"));
alter table "story_slot" add constraint "story_slot_opened_for_unique" unique ("opened_for");
create index "story_slot_committee_id_index" on "story_slot" ("committee_id");
create index "story_slot_consultation_id_index" on "story_slot" ("consultation_id");
create index "story_slot_commitment_id_index" on "story_slot" ("commitment_id");
create index "story_slot_follows_id_index" on "story_slot" ("follows_id");
create index "story_slot_due_on_index" on "story_slot" ("due_on");

create table "story" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "code" text not null, "kind" text not null, "status" text not null default 'DRAFT', "committee_id" uuid null, "slot_id" uuid null, "follows_id" uuid null, "title" text not null, "summary" text not null default '', "body" jsonb not null, "about_ids" uuid[] not null default '{}', "cover_id" uuid null, "released_ids" uuid[] not null default '{}', "writer_id" uuid not null, "reviewer_id" uuid null, "signer_id" uuid null, "fact_check_closed_at" timestamptz null, "fact_check_closed_by" uuid null, "fact_check_skipped_because" text null, "publish_on" date null, "published_at" timestamptz null, "needs_review_since" timestamptz null, "forced_because" text null, "forced_seen_by" uuid null, "withdrawn_at" timestamptz null, "withdrawn_because" text null, "pending" jsonb null, "facts_said" text null, primary key ("id"));
alter table "story" add constraint "story_code_unique" unique ("code");
create index "story_status_index" on "story" ("status");
create index "story_committee_id_index" on "story" ("committee_id");
create index "story_slot_id_index" on "story" ("slot_id");
create index "story_follows_id_index" on "story" ("follows_id");
create index "story_writer_id_index" on "story" ("writer_id");
create index "story_publish_on_index" on "story" ("publish_on");
create index "story_about_ids_index" on "story" using gin ("about_ids");

create table "placement" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "story_id" uuid not null, "outlet" text not null, "level" text not null, "medium" text not null, "link" text null, "used_on" date not null, "recorded_by" uuid not null, "withdrawn_at" timestamptz null, "withdrawn_because" text null, primary key ("id"));
create index "placement_story_id_index" on "placement" ("story_id");
create index "placement_used_on_index" on "placement" ("used_on");

create table "fact_check_link" ("id" uuid not null, "created_at" timestamptz not null, "story_id" uuid not null, "department_id" uuid null, "committee_id" uuid null, "unit_name" text not null, "token_hash" text not null, "expires_on" date not null, "issued_by" uuid not null, "revoked_at" timestamptz null, "answered_at" timestamptz null, primary key ("id"));
create index "fact_check_link_story_id_index" on "fact_check_link" ("story_id");
alter table "fact_check_link" add constraint "fact_check_link_token_hash_unique" unique ("token_hash");

create table "fact_answer" ("id" uuid not null, "created_at" timestamptz not null, "link_id" uuid not null, "fact_key" text not null, "value" text not null, "verdict" text not null, "note" text not null default '', "answered_at" timestamptz not null, primary key ("id"));
alter table "fact_answer" add constraint "fact_answer_link_id_fact_key_unique" unique ("link_id", "fact_key");

create table "story_step" ("id" uuid not null, "created_at" timestamptz not null, "story_id" uuid not null, "kind" text not null, "by" uuid null, "at" timestamptz not null, "reason" text null, primary key ("id"));
create index "story_step_story_id_index" on "story_step" ("story_id");

create table "story_subject" ("id" uuid not null, "created_at" timestamptz not null, "story_id" uuid not null, "consultation_id" uuid null, "commitment_id" uuid null, "brief_id" uuid null, primary key ("id"));
create index "story_subject_story_id_index" on "story_subject" ("story_id");
create index "story_subject_consultation_id_index" on "story_subject" ("consultation_id");
create index "story_subject_commitment_id_index" on "story_subject" ("commitment_id");
create index "story_subject_brief_id_index" on "story_subject" ("brief_id");

create table "story_version" ("id" uuid not null, "created_at" timestamptz not null, "story_id" uuid not null, "number" int not null, "title" text not null, "summary" text not null, "body" jsonb not null, "saved_by" uuid not null, "saved_at" timestamptz not null, "correction_number" int null, "correction_reason" text null, primary key ("id"));
alter table "story_version" add constraint "story_version_story_id_number_unique" unique ("story_id", "number");

create table "story_waiver" ("id" uuid not null, "created_at" timestamptz not null, "story_id" uuid not null, "finding_key" text not null, "reason" text not null, "by" uuid not null, "at" timestamptz not null, primary key ("id"));
alter table "story_waiver" add constraint "story_waiver_story_id_finding_key_unique" unique ("story_id", "finding_key");

create table "take_down" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "record_id" uuid not null, "consultation_id" uuid not null, "reason" text not null, "taken_down_by" uuid not null, "taken_down_at" timestamptz not null, "put_back_reason" text null, "put_back_by" uuid null, "put_back_at" timestamptz null, primary key ("id"));
create index "take_down_consultation_id_index" on "take_down" ("consultation_id");

create table "task" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "title" text not null, "words" text not null, "ask" text not null, "wanted" int null, "starts_on" date not null, "due_on" date not null, "given_by" uuid not null, "given_at" timestamptz not null, "file_ids" uuid[] not null, primary key ("id"));

create table "term" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "number" int not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));
alter table "term" add constraint "term_number_unique" unique ("number");

create table "term_membership" ("id" uuid not null, "created_at" timestamptz not null, "term_id" uuid not null, "member_id" uuid not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));
create index "term_membership_term_id_index" on "term_membership" ("term_id");
create index "term_membership_member_id_index" on "term_membership" ("member_id");

create table "told_back" ("id" uuid not null, "created_at" timestamptz not null, "notice_id" uuid not null, "kind" text not null, "recipient_kind" text not null, "recipient_id" uuid not null, "topic_id" uuid null, "brief_id" uuid null, "consultation_id" uuid null, "told_at" timestamptz not null, "read_at" timestamptz null, "sent_at" timestamptz null, primary key ("id"));
alter table "told_back" add constraint "told_back_notice_id_unique" unique ("notice_id");
create index "told_back_topic_id_index" on "told_back" ("topic_id");
create index "told_back_brief_id_index" on "told_back" ("brief_id");
create index "told_back_consultation_id_index" on "told_back" ("consultation_id");

create table "topic_photo" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "topic_id" uuid not null, "place" int not null, "file_id" uuid not null, "shown_id" uuid null, "released_at" timestamptz null, "released_by" uuid null, primary key ("id"));
alter table "topic_photo" add constraint "topic_photo_file_id_unique" unique ("file_id");
alter table "topic_photo" add constraint "topic_photo_topic_id_place_unique" unique ("topic_id", "place");

create table "task_part" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "task_id" uuid not null, "committee_id" uuid not null, "status" text not null default 'GIVEN', "due_on" date not null, "given_at" timestamptz not null, "received_at" timestamptz null, "asked_due_on" date null, "asked_reason" text null, "asked_at" timestamptz null, "report" text null, "reported_at" timestamptz null, "reported_by" uuid null, "decided_at" timestamptz null, "decision_words" text null, "cancelled_from" text null, "cancelled_reason" text null, "changed_at" timestamptz null, primary key ("id"));
create index "task_part_committee_id_index" on "task_part" ("committee_id");
alter table "task_part" add constraint "task_part_task_id_committee_id_unique" unique ("task_id", "committee_id");

create table "task_step" ("id" uuid not null, "created_at" timestamptz not null, "part_id" uuid not null, "kind" text not null, "at" timestamptz not null, "acted_by" uuid not null, "words" text null, "day" date null, primary key ("id"));
create index "task_step_part_id_index" on "task_step" ("part_id");

create table "task_link" ("id" uuid not null, "created_at" timestamptz not null, "part_id" uuid not null, "kind" text not null, "record_id" uuid not null, primary key ("id"));
create index "task_link_record_id_index" on "task_link" ("record_id");
alter table "task_link" add constraint "task_link_part_id_kind_record_id_unique" unique ("part_id", "kind", "record_id");

create table "task_helper" ("id" uuid not null, "created_at" timestamptz not null, "part_id" uuid not null, "member_id" uuid not null, "named_at" timestamptz not null, "words" text null, "told_at" timestamptz null, "told_by" uuid null, "declined_reason" text null, "taken_off_at" timestamptz null, primary key ("id"));
create index "task_helper_member_id_index" on "task_helper" ("member_id");
alter table "task_helper" add constraint "task_helper_part_id_member_id_unique" unique ("part_id", "member_id");

create table "studio" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "committee_id" uuid not null, "sector_id" uuid null, "name" text not null, "address" text not null, "about" text null, "code" text not null, "status" text not null default 'PROPOSED', "status_reason" text null, "status_at" timestamptz not null, "plate_number" text null, "plate_on" date null, "proposed_by" uuid not null, "members_changed_at" timestamptz null, primary key ("id"));
create index "studio_committee_id_index" on "studio" ("committee_id");
alter table "studio" add constraint "studio_code_unique" unique ("code");
alter table "studio" add constraint "studio_plate_number_unique" unique ("plate_number");

create table "studio_member" ("id" uuid not null, "created_at" timestamptz not null, "studio_id" uuid not null, "member_id" uuid not null, "is_lead" boolean not null, "left_at" timestamptz null, primary key ("id"));
create index "studio_member_member_id_index" on "studio_member" ("member_id");
alter table "studio_member" add constraint "studio_member_studio_id_member_id_unique" unique ("studio_id", "member_id");

create table "reception" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "studio_id" uuid not null, "on_day" date not null, "half" text not null, "starts_at" text not null, "ends_at" text not null, "is_backdated" boolean not null default false, "planned_by" uuid not null, "cancelled_at" timestamptz null, "cancelled_reason" text null, "record" text null, "closed_at" timestamptz null, "closed_by" uuid null, "duty_changed_at" timestamptz null, primary key ("id"));
create index "reception_on_day_index" on "reception" ("on_day");
create index "reception_studio_id_on_day_index" on "reception" ("studio_id", "on_day");

create table "studio_visit" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "reception_id" uuid not null, "visitor_name" text null, "visitor_phone" text null, "anonymised_at" timestamptz null, "notice_number" int null, "noticed_at" timestamptz null, "group_name" text null, "village" text null, "words" text not null, "outcome" text not null, "answer" text null, "topic_id" uuid null, "noted_by" uuid not null, "noted_at" timestamptz not null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, primary key ("id"));
create index "studio_visit_reception_id_index" on "studio_visit" ("reception_id");
create index "studio_visit_topic_id_index" on "studio_visit" ("topic_id");

create table "reception_duty" ("id" uuid not null, "created_at" timestamptz not null, "reception_id" uuid not null, "member_id" uuid not null, "is_present" boolean not null default false, "checked_in_at" timestamptz null, "taken_off_at" timestamptz null, primary key ("id"));
create index "reception_duty_member_id_index" on "reception_duty" ("member_id");
alter table "reception_duty" add constraint "reception_duty_reception_id_member_id_unique" unique ("reception_id", "member_id");

create table "research_trip" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "committee_id" uuid null, "kind" text not null, "led" text not null, "lead_member_id" uuid null, "title" text not null, "purpose" text not null, "places" text not null, "starts_on" date not null, "ends_on" date not null, "department_id" uuid null, "planned_by" uuid not null, "cancelled_at" timestamptz null, "cancelled_reason" text null, "held_at" timestamptz null, "report" text null, "reported_at" timestamptz null, "goers_changed_at" timestamptz null, "field_research_id" uuid null, primary key ("id"));
create index "research_trip_committee_id_index" on "research_trip" ("committee_id");
create index "research_trip_lead_member_id_index" on "research_trip" ("lead_member_id");
create index "research_trip_starts_on_index" on "research_trip" ("starts_on");
create index "research_trip_field_research_id_index" on "research_trip" ("field_research_id");

create table "research_goer" ("id" uuid not null, "created_at" timestamptz not null, "trip_id" uuid not null, "member_id" uuid not null, "answer" text not null default 'ASKED', "leave_reason" text null, "answered_at" timestamptz null, "was_there" boolean null, "taken_off_at" timestamptz null, primary key ("id"));
create index "research_goer_member_id_index" on "research_goer" ("member_id");
alter table "research_goer" add constraint "research_goer_trip_id_member_id_unique" unique ("trip_id", "member_id");

create table "research_finding" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "trip_id" uuid not null, "member_id" uuid null, "place" text not null, "found_on" date not null, "findings" text not null, "photo_ids" uuid[] not null, "recorded_by" uuid not null, "withdrawn_at" timestamptz null, primary key ("id"));
create index "research_finding_trip_id_index" on "research_finding" ("trip_id");
create index "research_finding_member_id_index" on "research_finding" ("member_id");
create index "research_finding_found_on_index" on "research_finding" ("found_on");

create table "personal_request" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "number" text not null, "kind" text not null, "status" text not null default 'RECEIVED', "name" text null, "phone" text null, "record_code" text null, "words" text null, "shown_by" text not null, "received_on" date not null, "answer_by" date not null, "received_by" uuid not null, "committee_id" uuid null, "plan" jsonb null, "answer" text null, "refused" boolean null, "prepared_by" uuid null, "prepared_at" timestamptz null, "returned_reason" text null, "confirmed_by" uuid null, "closed_at" timestamptz null, "erased_count" int null, "kept_count" int null, "withdrawn_reason" text null, "anonymised_at" timestamptz null, primary key ("id"));
create index "personal_request_status_index" on "personal_request" ("status");
create index "personal_request_committee_id_index" on "personal_request" ("committee_id");

create table "organisation" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "committee_id" uuid not null, "kind" text not null, "name" text not null, "contact_name" text null, "contact_phone" text null, "retired_on" date null, "retired_reason" text null, "successor_id" uuid null, primary key ("id"));
create index "organisation_successor_id_index" on "organisation" ("successor_id");
alter table "organisation" add constraint "organisation_committee_id_name_unique" unique ("committee_id", "name");

create table "research_suggestion" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "trip_id" uuid not null, "suggestion" text not null, "department_id" uuid null, "organisation_id" uuid null, "answer_by" date not null, "made_at" timestamptz not null, "made_by" uuid not null, "withdrawn_at" timestamptz null, "topic_id" uuid null, primary key ("id"));
create index "research_suggestion_trip_id_index" on "research_suggestion" ("trip_id");
create index "research_suggestion_department_id_index" on "research_suggestion" ("department_id");
create index "research_suggestion_organisation_id_index" on "research_suggestion" ("organisation_id");
create index "research_suggestion_made_at_index" on "research_suggestion" ("made_at");
alter table "research_suggestion" add constraint "research_suggestion_topic_id_unique" unique ("topic_id");

create table "research_answer" ("id" uuid not null, "created_at" timestamptz not null, "suggestion_id" uuid not null, "outcome" text not null, "words" text not null, "answered_at" timestamptz not null, "answered_by" uuid not null, primary key ("id"));
create index "research_answer_suggestion_id_index" on "research_answer" ("suggestion_id");

create table "practice" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "status" text not null default 'DRAFT', "consultation_id" uuid not null, "committee_id" uuid not null, "title" text not null, "matter" text not null, "worked" text not null, "effect" text not null, "caution" text not null, "parts" jsonb not null, "writer_id" uuid not null, "hands" uuid[] not null default '{}', "proposed_at" timestamptz null, "edition" int not null default 0, "released_at" timestamptz null, "returned_because" text null, "revised_because" text null, "retired_because" text null, primary key ("id"));
create index "practice_status_index" on "practice" ("status");
create index "practice_consultation_id_index" on "practice" ("consultation_id");
create index "practice_committee_id_index" on "practice" ("committee_id");

create table "practice_version" ("id" uuid not null, "created_at" timestamptz not null, "practice_id" uuid not null, "edition" int not null, "reason" text null, "title" text not null, "matter" text not null, "worked" text not null, "effect" text not null, "caution" text not null, "parts" jsonb not null, "writer_id" uuid not null, "reviewer_id" uuid not null, primary key ("id"));
alter table "practice_version" add constraint "practice_version_practice_id_edition_unique" unique ("practice_id", "edition");

create table "practice_use" ("id" uuid not null, "created_at" timestamptz not null, "practice_id" uuid not null, "edition" int not null, "consultation_id" uuid not null, "used_by" uuid not null, "form" boolean not null, "groups" int not null, "questions" int not null, "agenda_items" int not null, "dropped_at" timestamptz null, primary key ("id"));
create index "practice_use_practice_id_index" on "practice_use" ("practice_id");
create index "practice_use_consultation_id_index" on "practice_use" ("consultation_id");

create table "planned_agenda" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "items" jsonb not null, primary key ("id"));
alter table "planned_agenda" add constraint "planned_agenda_consultation_id_unique" unique ("consultation_id");

create table "minutes_corrigendum" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "meeting_id" uuid not null, "status" text not null default 'DRAFT', "number" int null, "passage" text not null, "reads" text not null, "reason" text not null, "drafted_by" uuid null, "writers" uuid[] not null default '{}', "drafted_at" timestamptz not null, "confirmed_by" uuid null, "confirmed_at" timestamptz null, primary key ("id"));
create index "minutes_corrigendum_meeting_id_index" on "minutes_corrigendum" ("meeting_id");
alter table "minutes_corrigendum" add constraint "minutes_corrigendum_meeting_id_number_unique" unique ("meeting_id", "number");

create table "meeting_observer" ("id" uuid not null, "created_at" timestamptz not null, "meeting_id" uuid not null, "name" text not null, "organisation" text null, "account_id" uuid null, "guest_id" uuid null, "address_hash" text null, "signed_in_at" timestamptz not null, "notice_number" int null, "removed_at" timestamptz null, primary key ("id"));
create index "meeting_observer_meeting_id_index" on "meeting_observer" ("meeting_id");
create index "meeting_observer_account_id_index" on "meeting_observer" ("account_id");

create table "suggestion_answer" ("id" uuid not null, "created_at" timestamptz not null, "suggestion_id" uuid not null, "outcome" text not null, "words" text not null, "answered_at" timestamptz not null, "answered_by" uuid null, primary key ("id"));
create index "suggestion_answer_suggestion_id_index" on "suggestion_answer" ("suggestion_id");

create table "further_topic" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "topic_id" uuid not null, primary key ("id"));
create index "further_topic_topic_id_index" on "further_topic" ("topic_id");
alter table "further_topic" add constraint "further_topic_consultation_id_topic_id_unique" unique ("consultation_id", "topic_id");

create table "directive" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "consultation_id" uuid not null, "words" text not null, "due_on" date null, "written_by" uuid not null, "written_at" timestamptz not null, "correction_number" int not null default 0, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, primary key ("id"));
create index "directive_consultation_id_index" on "directive" ("consultation_id");
create index "directive_written_by_index" on "directive" ("written_by");

create table "directive_answer" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "directive_id" uuid not null, "office" text not null, "department_id" uuid null, "words" text null, "answered_at" timestamptz null, "answered_by" uuid null, "correction_number" int not null default 0, primary key ("id"));
create index "directive_answer_directive_id_index" on "directive_answer" ("directive_id");
create index "directive_answer_department_id_index" on "directive_answer" ("department_id");

create table "observer_opinion" ("item_id" uuid not null, "observer_id" uuid not null, "choice" smallint not null, primary key ("item_id", "observer_id"));

create table "passed_on_demand" ("demand_id" uuid not null, "from_account_id" uuid not null, "to_account_id" uuid null, "passed_on_at" timestamptz not null, primary key ("demand_id"));
create index "passed_on_demand_from_account_id_index" on "passed_on_demand" ("from_account_id");

create table "observer_like" ("question_id" uuid not null, "observer_id" uuid not null, primary key ("question_id", "observer_id"));

create table "demand_turn" ("id" uuid not null, "created_at" timestamptz not null, "demand_id" uuid not null, "disposition" text not null, "reason" text null, "owner" text null, "until" date null, "ended_at" timestamptz not null, "ended_by" uuid null, primary key ("id"));
create index "demand_turn_demand_id_index" on "demand_turn" ("demand_id");

create table "copied_person" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "participant_id" uuid not null, "dropped_at" timestamptz null, primary key ("id"));
alter table "copied_person" add constraint "copied_person_consultation_id_participant_id_unique" unique ("consultation_id", "participant_id");

create table "consultation_copy" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "from_consultation_id" uuid not null, "copied_by" uuid not null, "form" boolean not null, "groups" int not null, "people" int not null, "questions" int not null, "agenda_items" int not null, primary key ("id"));
create index "consultation_copy_consultation_id_index" on "consultation_copy" ("consultation_id");

create table "clause_waiver" ("id" uuid not null, "created_at" timestamptz not null, "consultation_id" uuid not null, "clause_id" uuid not null, "reason" text not null, "waived_by" uuid null, "withdrawn_at" timestamptz null, "withdrawn_reason" text null, primary key ("id"));
create index "clause_waiver_consultation_id_index" on "clause_waiver" ("consultation_id");
create index "clause_waiver_clause_id_index" on "clause_waiver" ("clause_id");

create table "handling_link" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "organisation_id" uuid not null, "token_hash" text not null, "expires_on" date not null, "issued_by" uuid null, "revoked_at" timestamptz null, primary key ("id"));
create index "handling_link_commitment_id_index" on "handling_link" ("commitment_id");
alter table "handling_link" add constraint "handling_link_token_hash_unique" unique ("token_hash");

create table "handling_link_use" ("id" uuid not null, "created_at" timestamptz not null, "link_id" uuid not null, "device_hash" text not null, "participant_id" uuid null, primary key ("id"));
create index "handling_link_use_device_hash_index" on "handling_link_use" ("device_hash");
alter table "handling_link_use" add constraint "handling_link_use_link_id_device_hash_unique" unique ("link_id", "device_hash");

create table "coordination" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "commitment_id" uuid not null, "status" text not null, "starts_at" timestamptz not null, "place" text not null, "stuck" text not null, "called_by" uuid not null, "called_side" text not null, "called_at" timestamptz not null, "decided_at" timestamptz null, "refused_reason" text null, "cancelled_reason" text null, "agreed" text null, "recorded_at" timestamptz null, "recorded_by" uuid null, "recorded_side" text null, "correction_number" int not null default 0, "answer_by" date null, "answered_at" timestamptz null, "answer_words" text null, primary key ("id"));
create index "coordination_commitment_id_index" on "coordination" ("commitment_id");

create table "coordination_party" ("id" uuid not null, "created_at" timestamptz not null, "coordination_id" uuid not null, "kind" text not null, "department_id" uuid null, "organisation_id" uuid null, "member_id" uuid null, "name" text null, "came" boolean null, "who" text null, "said" text null, primary key ("id"));
create index "coordination_party_coordination_id_index" on "coordination_party" ("coordination_id");
create index "coordination_party_department_id_index" on "coordination_party" ("department_id");
create index "coordination_party_member_id_index" on "coordination_party" ("member_id");

create table "coordination_step" ("id" uuid not null, "created_at" timestamptz not null, "coordination_id" uuid not null, "party_id" uuid not null, "what" text not null, "due_on" date not null, "reported_at" timestamptz null, "reported_words" text null, "outcome" text null, "outcome_words" text null, "marked_at" timestamptz null, "withdrawn_at" timestamptz null, primary key ("id"));
create index "coordination_step_coordination_id_index" on "coordination_step" ("coordination_id");
create index "coordination_step_party_id_index" on "coordination_step" ("party_id");

create table "relapse_report" ("id" uuid not null, "created_at" timestamptz not null, "commitment_id" uuid not null, "look_back_id" uuid not null, "words" text not null, "former_due_on" date not null, "reported_at" timestamptz not null, "voice_hash" text null, "taken_back_at" timestamptz null, "dismissed_at" timestamptz null, "dismissed_by" uuid null, "answer" text null, primary key ("id"));
create index "relapse_report_commitment_id_index" on "relapse_report" ("commitment_id");
create index "relapse_report_look_back_id_index" on "relapse_report" ("look_back_id");

create table "acceptance_oddity" ("commitment_id" uuid not null, "round" int not null, "kind" text not null, "day" date not null, "answers" int not null, primary key ("commitment_id", "round", "kind", "day"));

create table "acceptance_mark" ("commitment_id" uuid not null, "round" int not null, "voice_hash" text not null, primary key ("commitment_id", "round", "voice_hash"));

create table "wall_announcement" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "committee_id" uuid null, "title" text not null, "body" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "announced_by" uuid not null, "taken_back_at" timestamptz null, "taken_back_because" text null, primary key ("id"));

create table "wall_play" ("id" uuid not null, "created_at" timestamptz not null, "screen_id" uuid not null, "cause" text not null, "source_id" uuid null, "scene" text not null, "target" text null, "started_at" timestamptz not null, "ended_at" timestamptz not null, primary key ("id"));
alter table "wall_play" add constraint "wall_play_screen_id_started_at_unique" unique ("screen_id", "started_at");

create table "wall_play_day" ("id" uuid not null, "created_at" timestamptz not null, "screen_id" uuid not null, "day" date not null, "cause" text not null, "source_id" uuid null, "scene" text not null, "target" text null, "turns" int not null, "milliseconds" int not null, "first_at" timestamptz not null, "last_at" timestamptz not null, "sha256" text not null, primary key ("id"));

create table "wall_playlist" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "committee_id" uuid null, "name" text not null, "items" jsonb not null, "retired_at" timestamptz null, primary key ("id"));

create table "wall_slot" ("id" uuid not null, "created_at" timestamptz not null, "version" int not null default 1, "committee_id" uuid null, "playlist_id" uuid not null, "screen_id" uuid null, "group_name" text null, "weekdays" jsonb not null, "days" text not null default 'ANY', "from_minute" int not null, "until_minute" int not null, "starts_on" date null, "ends_on" date null, "priority" int not null default 0, "retired_at" timestamptz null, primary key ("id"));
create index "wall_slot_playlist_id_index" on "wall_slot" ("playlist_id");

create table "waved_slip" ("id" uuid not null, "created_at" timestamptz not null, "kind" text not null, "text_id" uuid not null, "mark" text not null, "waved_by" uuid not null, primary key ("id"));
alter table "waved_slip" add constraint "waved_slip_kind_text_id_mark_unique" unique ("kind", "text_id", "mark");

drop table if exists "address_attempt" cascade;

alter table "account" add "new_factor_secret" text null;

alter table "activation_code" add "issued_by" uuid null;

drop index "audit_entry_unsealed";
create index audit_entry_sealed on audit_entry (seal_number, position);

alter table "audit_seal" add "key_id" text null, add "mac" text null;

alter table "brief_result_import" add "sha256" text null;

alter table "common_problem_evidence" drop constraint "common_problem_evidence_kind_check";
alter table "common_problem_evidence" add constraint "common_problem_evidence_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER', 'BRIEF', 'RESEARCH', 'REPORT', 'DIRECTIVE', 'PRACTICE'));

alter table "common_problem_ruling" drop constraint "common_problem_ruling_kind_check";
alter table "common_problem_ruling" add constraint "common_problem_ruling_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER', 'BRIEF', 'RESEARCH', 'REPORT', 'DIRECTIVE', 'PRACTICE'));

alter table "dictionary_term" add "also_called" text[] null;

alter table "form_settings" add "reviews_before_publication" boolean not null default false;

alter table "informant_import" add "sha256" text null;

alter table "intake_row" add "said" jsonb null, add "repeats_topic_id" uuid null, add "repeats_row" int null;

alter table "muted_family" drop constraint "muted_family_family_check";
alter table "muted_family" add constraint "muted_family_family_check" check ("family" in ('TOPIC', 'MEETING', 'PREPARATION', 'HANDLING', 'BRIEF', 'POLICY', 'ACCOUNT', 'STORY', 'REPORT'));

alter table "notice" add "story_id" uuid null, add "research_trip_id" uuid null, add "studio_id" uuid null, add "reception_id" uuid null, add "report_id" uuid null, add "topic_call_id" uuid null, add "ranking_round_id" uuid null;

alter table "notice_delivery" add "in_digest" boolean not null default false, add "carried_by" uuid null;
create index "notice_delivery_carried_by_index" on "notice_delivery" ("carried_by");

alter table "opinion_brief" add "acting_id" uuid null, add "committee_hand_since" timestamptz null;
create index "opinion_brief_acting_id_index" on "opinion_brief" ("acting_id");

alter table "leader_instruction" drop constraint "leader_instruction_status_check";
alter table "leader_instruction" add "by_own_hand" boolean not null default false, add "taken_in_at" timestamptz null, add "withdrawn_reason" text null, add "withdrawn_at" timestamptz null, add "entered_by" uuid null;
alter table "leader_instruction" add constraint "leader_instruction_status_check" check ("status" in ('OPEN', 'HANDLED', 'HELD', 'WITHDRAWN'));

alter table "brief_step" drop constraint "brief_step_kind_check";
alter table "brief_step" add constraint "brief_step_kind_check" check ("kind" in ('STARTED', 'SUBMITTED', 'TAKEN_BACK', 'TAKEN_UP', 'RETURNED', 'RETAINED', 'REOPENED', 'PASSED', 'EDITED', 'REVIEWED', 'SENT_BACK', 'SIGNED', 'ISSUED', 'COMPOSED', 'SENT_UP', 'SUBMISSION_WITHDRAWN', 'OUTCOME', 'OUTCOME_CORRECTED', 'INSTRUCTED', 'HANDLED', 'LOOKED_BACK', 'INSTRUCTION_WITHDRAWN', 'ARCHIVED', 'RETRIEVED', 'UNDONE', 'BACK_WITH_COMMITTEE', 'BACK_WITH_WRITER', 'CORRECTED'));

alter table "brief_source" drop constraint "brief_source_kind_check";
alter table "brief_source" add constraint "brief_source_kind_check" check ("kind" in ('TOPIC', 'DEMAND', 'COMMITMENT', 'STATEMENT', 'RESEARCH', 'COMMON_PROBLEM', 'BRIEF'));

alter table "plan_import" add "sha256" text null;

alter table "post" drop constraint "post_role_check";
alter table "post" add "group_id" uuid null;
create index "post_group_id_index" on "post" ("group_id");
alter table "post" add constraint "post_role_check" check ("role" in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'MEMBER', 'INFORMANT', 'DEPARTMENT_OFFICER', 'GROUP_OFFICER'));

drop index "progress_import_uploaded_by_index";
alter table "progress_import" drop constraint "progress_import_status_check";
alter table "progress_import" drop column "added_count";
alter table "progress_import" add "sha256" text null;
alter table "progress_import" alter column "uploaded_by" drop not null;
alter table "progress_import" add constraint "progress_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED', 'DISCARDED'));

alter table "roster_import" alter column "sha256" drop not null;
alter table "roster_import" rename column "plan" to "stored";

alter table "search_entry" drop constraint "search_entry_kind_check";
alter table "search_entry" add constraint "search_entry_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER', 'BRIEF', 'RESEARCH', 'REPORT', 'DIRECTIVE', 'PRACTICE'));

alter table "sector" add "version" int not null default 1, add "retired_on" date null, add "retired_reason" text null, add "successor_id" uuid null;

alter table "member" add "duty" text null, add "standing_changes" int not null default 0;

alter table "session" add "factor_elsewhere" boolean not null default false;

alter table "special_committee" add "version" int not null default 1, add "retired_on" date null, add "retired_reason" text null, add "successor_id" uuid null;

create index "stored_file_uploaded_by_created_at_index" on "stored_file" ("uploaded_by", "created_at");

alter table "topic" add "anonymised_at" timestamptz null, add "left_name" boolean not null default false, add "left_phone" boolean not null default false, add "notice_number" int null, add "noticed_at" timestamptz null, add "status_before_merge" text null;
alter table "topic" add constraint "topic_status_before_merge_check" check ("status_before_merge" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'DECLINED', 'MERGED', 'TRANSFERRED', 'TO_BRIEF', 'ACCEPTED', 'SCHEDULED', 'CONSULTED', 'CLOSED'));

alter table "topic_step" drop constraint "topic_step_kind_check";
alter table "topic_step" add constraint "topic_step_kind_check" check ("kind" in ('SUBMITTED', 'RETURNED', 'RESUBMITTED', 'ACCEPTED', 'DECLINED', 'MERGED', 'ABSORBED', 'UNMERGED', 'RELEASED', 'FORWARDED', 'TRANSFERRED', 'ANSWERED', 'ANSWER_CORRECTED', 'LETTER_RETURNED', 'LETTER_KEPT', 'TO_BRIEF', 'REOPENED', 'CORRECTED', 'SCHEDULED', 'UNSCHEDULED', 'CONSULTED', 'RESUMED', 'CLOSED'));

alter table "screen" drop constraint "screen_scene_check";
alter table "screen" add "held_at" timestamptz null, add "group_name" text null, add "dark_from" int null, add "dark_until" int null;
alter table "screen" add constraint "screen_scene_check" check ("scene" in ('LIVE_MEETING', 'RESULTS_BOARD', 'CODE_TO_SCAN', 'STORY', 'PLAN_OF_MONTH', 'UPCOMING_MEETINGS'));

alter table "consultation" add "host" text not null default 'COMMITTEE', add "host_special_committee_id" uuid null, add "before_cancelled" jsonb null, add "in_review_since" timestamptz null;
alter table "consultation" add constraint "consultation_host_special_committee_id_foreign" foreign key ("host_special_committee_id") references "special_committee" ("id") on delete set null;
create index "consultation_host_special_committee_id_index" on "consultation" ("host_special_committee_id");
alter table "consultation" add constraint "consultation_host_check" check ("host" in ('COMMITTEE', 'DISTRICT', 'SPECIAL_COMMITTEE'));

alter table "meeting" add "before_end" jsonb null, add "before_opening" jsonb null;

alter table "minutes" add "sources" jsonb null;

alter table "material" add "withdrawn_at" timestamptz null;

alter table "interest_group" add "organisation_id" uuid null;
alter table "interest_group" add constraint "interest_group_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;

alter table "participant" add "chairs_for_acting_id" uuid null, add "represents_id" uuid null, add "leave_kind" text null, add "written_in_at" timestamptz null;
alter table "participant" add constraint "participant_represents_id_foreign" foreign key ("represents_id") references "organisation" ("id") on delete set null;
create index "participant_represents_id_index" on "participant" ("represents_id");
alter table "participant" add constraint "participant_leave_kind_check" check ("leave_kind" in ('OFFICIAL', 'ILLNESS', 'PRIVATE', 'OTHER'));

alter table "suggestion" add "withdrawn_at" timestamptz null;

alter table "attendance_entry" add "observer_id" uuid null;
alter table "attendance_entry" add constraint "attendance_entry_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "attendance_entry" alter column "participant_id" drop not null;
create index "attendance_entry_observer_id_index" on "attendance_entry" ("observer_id");

alter table "field_research" add "withdrawn_at" timestamptz null;

alter table "policy_clause" add "version" int not null default 1, add "withdrawn_at" timestamptz null;

alter table "demand" drop constraint "demand_disposition_check";
alter table "demand" add "disposed_afterwards" boolean null, add "merged_into_id" uuid null, add "carried_over_owner_id" uuid null, add "carried_over_acting_id" uuid null, add "before_clause" jsonb null;
alter table "demand" add constraint "demand_merged_into_id_foreign" foreign key ("merged_into_id") references "demand" ("id") on delete set null;
create index "demand_carried_over_owner_id_index" on "demand" ("carried_over_owner_id");
alter table "demand" add constraint "demand_disposition_check" check ("disposition" in ('COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'ESCALATED', 'CARRIED_OVER', 'WITHDRAWN', 'MERGED'));

alter table "statement" add "observer_id" uuid null;
alter table "statement" add constraint "statement_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "statement" alter column "participant_id" drop not null;

alter table "statement_version" add "observer_id" uuid null;
alter table "statement_version" add constraint "statement_version_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "statement_version" alter column "participant_id" drop not null;

alter table "opinion_item" drop constraint "opinion_item_status_check";
alter table "opinion_item" add "submitted_by_observer_id" uuid null;
alter table "opinion_item" add constraint "opinion_item_submitted_by_observer_id_foreign" foreign key ("submitted_by_observer_id") references "meeting_observer" ("id") on delete set null;
create index "opinion_item_submitted_by_observer_id_index" on "opinion_item" ("submitted_by_observer_id");
alter table "opinion_item" add constraint "opinion_item_status_check" check ("status" in ('WAITING', 'ASKED', 'LEFT_OUT', 'TAKEN_BACK'));

alter table "speaker_entry" add "observer_id" uuid null;
alter table "speaker_entry" add constraint "speaker_entry_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "speaker_entry" alter column "participant_id" drop not null;

alter table "floor_question" add "observer_id" uuid null;
alter table "floor_question" add constraint "floor_question_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on delete no action;
alter table "floor_question" alter column "participant_id" drop not null;
create index "floor_question_observer_id_index" on "floor_question" ("observer_id");

alter table "demand_response" drop constraint "demand_response_nature_check";
alter table "demand_response" add "contested_at" timestamptz null, add "before_settled" jsonb null;
alter table "demand_response" add constraint "demand_response_nature_check" check ("nature" in ('EXPLANATION', 'POSITION', 'COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'FORWARDED'));

alter table "commitment" drop constraint "commitment_status_check";
alter table "commitment" add "withdrawn_clause_id" uuid null, add "lead_organisation_id" uuid null, add "notice_posted_on" date null, add "return_reason" text null;
alter table "commitment" add constraint "commitment_lead_organisation_id_foreign" foreign key ("lead_organisation_id") references "organisation" ("id") on delete no action;
alter table "commitment" alter column "lead_department_id" drop not null;
create index "commitment_clause_id_index" on "commitment" ("clause_id");
create index "commitment_withdrawn_clause_id_index" on "commitment" ("withdrawn_clause_id");
create index "commitment_lead_organisation_id_index" on "commitment" ("lead_organisation_id");
alter table "commitment" add constraint "commitment_status_check" check ("status" in ('ASSIGNED', 'WRONG_UNIT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPEN', 'CLOSED', 'REPROCESSING', 'RELAPSED', 'HELD', 'SPLIT', 'MERGED', 'WITHDRAWN'));

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
alter table "account_request" add constraint "account_request_role_check" check ("role" in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'MEMBER', 'INFORMANT', 'DEPARTMENT_OFFICER', 'GROUP_OFFICER'));

alter table "handed_over" add constraint "handed_over_kind_check" check ("kind" in ('FOLLOWS', 'LOOKS_BACK', 'DUTY', 'TRIP', 'STUDIO', 'DRAFT'));

alter table "keeping_run" add constraint "keeping_run_kind_check" check ("kind" in ('BACKUP', 'DRILL'));

alter table "known_device" add constraint "known_device_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "list_view" add constraint "list_view_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "instruction_holder" add constraint "instruction_holder_instruction_id_foreign" foreign key ("instruction_id") references "leader_instruction" ("id");
alter table "instruction_holder" add constraint "instruction_holder_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;

alter table "instruction_correction" add constraint "instruction_correction_instruction_id_foreign" foreign key ("instruction_id") references "leader_instruction" ("id");

alter table "outside_identity" add constraint "outside_identity_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "renewal" add constraint "renewal_rule_check" check ("rule" in ('DIRECTOR', 'NOBODY'));
alter table "renewal" add constraint "renewal_status_check" check ("status" in ('DRAFT', 'CONFIRMED', 'DONE', 'CALLED_OFF'));

alter table "renewal_appointment" add constraint "renewal_appointment_renewal_id_foreign" foreign key ("renewal_id") references "renewal" ("id");
alter table "renewal_appointment" add constraint "renewal_appointment_duty_check" check ("duty" in ('DIRECTOR', 'LIAISON_OFFICER'));

alter table "renewal_handover" add constraint "renewal_handover_renewal_id_foreign" foreign key ("renewal_id") references "renewal" ("id");
alter table "renewal_handover" add constraint "renewal_handover_kind_check" check ("kind" in ('FOLLOWS', 'LOOKS_BACK', 'DUTY', 'TRIP', 'STUDIO', 'DRAFT'));

alter table "renewal_import" add constraint "renewal_import_status_check" check ("status" in ('PREVIEWED', 'CONFIRMED', 'DISCARDED'));

alter table "renewal_person" add constraint "renewal_person_renewal_id_foreign" foreign key ("renewal_id") references "renewal" ("id");
alter table "renewal_person" add constraint "renewal_person_fate_check" check ("fate" in ('UNDECIDED', 'STAYS', 'LEAVES', 'COMES'));
alter table "renewal_person" add constraint "renewal_person_gender_check" check ("gender" in ('MALE', 'FEMALE'));

alter table "report" add constraint "report_kind_check" check ("kind" in ('QUARTER', 'YEAR', 'CONSULTATION', 'DEPARTMENTS', 'PLACEMENTS_MONTH', 'PLACEMENTS_YEAR'));
alter table "report" add constraint "report_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'SIGNED', 'SENT', 'WITHDRAWN', 'DISCARDED'));
alter table "report" add constraint "report_corrects_check" check ("corrects" in ('DRAFT', 'SUBMITTED', 'SIGNED', 'SENT', 'WITHDRAWN', 'DISCARDED'));

alter table "report_feedback" add constraint "report_feedback_report_id_foreign" foreign key ("report_id") references "report" ("id");
alter table "report_feedback" add constraint "report_feedback_kind_check" check ("kind" in ('INSTRUCTED', 'ADOPTED', 'FORWARDED', 'NOT_ADOPTED'));

alter table "report_version" add constraint "report_version_report_id_foreign" foreign key ("report_id") references "report" ("id");

alter table "report_wording" add constraint "report_wording_feedback_id_foreign" foreign key ("feedback_id") references "report_feedback" ("id");

alter table "report_wording_reader" add constraint "report_wording_reader_feedback_id_foreign" foreign key ("feedback_id") references "report_feedback" ("id");

alter table "report_wording_reading" add constraint "report_wording_reading_feedback_id_foreign" foreign key ("feedback_id") references "report_feedback" ("id");

alter table "review_step" add constraint "review_step_kind_check" check ("kind" in ('SENT_BACK', 'ASKED_AGAIN', 'RELEASED'));

alter table "second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "outside_duty" add constraint "outside_duty_member_id_foreign" foreign key ("member_id") references "member" ("id");
alter table "outside_duty" add constraint "outside_duty_status_check" check ("status" in ('WAITING', 'RETURNED', 'CONFIRMED', 'WITHDRAWN'));

alter table "member_standing" add constraint "member_standing_member_id_foreign" foreign key ("member_id") references "member" ("id");

alter table "member_departure" add constraint "member_departure_member_id_foreign" foreign key ("member_id") references "member" ("id");
alter table "member_departure" add constraint "member_departure_kind_check" check ("kind" in ('RESIGNED', 'REVOKED', 'TRANSFERRED', 'DIED', 'TERM_ENDED'));

alter table "appraisal" add constraint "appraisal_round_id_foreign" foreign key ("round_id") references "appraisal_round" ("id");
alter table "appraisal" add constraint "appraisal_member_id_foreign" foreign key ("member_id") references "member" ("id");
alter table "appraisal" add constraint "appraisal_proposed_check" check ("proposed" in ('EXCELLENT', 'COMPETENT', 'BASIC', 'INCOMPETENT'));
alter table "appraisal" add constraint "appraisal_grade_check" check ("grade" in ('EXCELLENT', 'COMPETENT', 'BASIC', 'INCOMPETENT'));

alter table "appraisal_opinion" add constraint "appraisal_opinion_appraisal_id_foreign" foreign key ("appraisal_id") references "appraisal" ("id");
alter table "appraisal_opinion" add constraint "appraisal_opinion_side_check" check ("side" in ('COMMITTEE', 'SPECIAL_COMMITTEE', 'SECTOR'));

alter table "story_slot" add constraint "story_slot_kind_check" check ("kind" in ('TOPICAL', 'IN_DEPTH', 'FOLLOW_UP'));
alter table "story_slot" add constraint "story_slot_cause_check" check ("cause" in ('MINUTES_CONFIRMED', 'ACCEPTED_AFTER_REPROCESS', 'RELAPSE_MENDED', 'COMPOSITE_ADOPTED', 'BY_HAND', 'STILL_OPEN', 'CLOSED', 'RELAPSED'));

alter table "story" add constraint "story_slot_id_foreign" foreign key ("slot_id") references "story_slot" ("id") on delete set null;
alter table "story" add constraint "story_follows_id_foreign" foreign key ("follows_id") references "story" ("id") on delete set null;
alter table "story" add constraint "story_kind_check" check ("kind" in ('TOPICAL', 'IN_DEPTH', 'FOLLOW_UP'));
alter table "story" add constraint "story_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'FACT_CHECK', 'SCHEDULED', 'PUBLISHED', 'NEEDS_REVIEW', 'WITHDRAWN', 'DISCARDED'));

alter table "placement" add constraint "placement_story_id_foreign" foreign key ("story_id") references "story" ("id");
alter table "placement" add constraint "placement_level_check" check ("level" in ('OWN', 'DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'));
alter table "placement" add constraint "placement_medium_check" check ("medium" in ('PAPER', 'BROADCAST', 'WEB', 'OFFICIAL_ACCOUNT'));

alter table "fact_check_link" add constraint "fact_check_link_story_id_foreign" foreign key ("story_id") references "story" ("id");

alter table "fact_answer" add constraint "fact_answer_link_id_foreign" foreign key ("link_id") references "fact_check_link" ("id");
alter table "fact_answer" add constraint "fact_answer_verdict_check" check ("verdict" in ('CONFIRMED', 'OBJECTED'));

alter table "story_step" add constraint "story_step_story_id_foreign" foreign key ("story_id") references "story" ("id");
alter table "story_step" add constraint "story_step_kind_check" check ("kind" in ('STARTED', 'SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'PASSED', 'PHOTOS_RELEASED', 'CHECK_CLOSED', 'SENT_BACK', 'SIGNED', 'SIGNED_IN_SPITE', 'SEEN_IN_SPITE', 'SCHEDULED', 'UNSCHEDULED', 'PUBLISHED', 'HELD_BACK', 'CORRECTION_WRITTEN', 'CORRECTION_DROPPED', 'CORRECTED', 'NEEDS_REVIEW', 'CLEARED', 'WITHDRAWN', 'RESTORED', 'DISCARDED'));

alter table "story_subject" add constraint "story_subject_story_id_foreign" foreign key ("story_id") references "story" ("id");

alter table "story_version" add constraint "story_version_story_id_foreign" foreign key ("story_id") references "story" ("id");

alter table "story_waiver" add constraint "story_waiver_story_id_foreign" foreign key ("story_id") references "story" ("id");

alter table "take_down" add constraint "take_down_kind_check" check ("kind" in ('CONSULTATION', 'MATTER', 'STEP', 'FILE', 'MINUTES'));

alter table "task" add constraint "task_ask_check" check ("ask" in ('WORDS', 'CONSULTATIONS', 'BRIEFS', 'RESEARCH', 'COORDINATIONS', 'RECEPTIONS', 'POLICY_TALKS'));

alter table "term_membership" add constraint "term_membership_term_id_foreign" foreign key ("term_id") references "term" ("id");
alter table "term_membership" add constraint "term_membership_member_id_foreign" foreign key ("member_id") references "member" ("id");

alter table "topic_photo" add constraint "topic_photo_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");

alter table "task_part" add constraint "task_part_task_id_foreign" foreign key ("task_id") references "task" ("id");
alter table "task_part" add constraint "task_part_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");
alter table "task_part" add constraint "task_part_status_check" check ("status" in ('GIVEN', 'RECEIVED', 'REPORTED', 'RETURNED', 'ACCEPTED', 'CANCELLED'));
alter table "task_part" add constraint "task_part_cancelled_from_check" check ("cancelled_from" in ('GIVEN', 'RECEIVED', 'REPORTED', 'RETURNED', 'ACCEPTED', 'CANCELLED'));

alter table "task_step" add constraint "task_step_part_id_foreign" foreign key ("part_id") references "task_part" ("id");
alter table "task_step" add constraint "task_step_kind_check" check ("kind" in ('GIVEN', 'RECEIVED', 'EXTENSION_ASKED', 'DAY_SET', 'EXTENSION_REFUSED', 'REPORTED', 'REPORT_CORRECTED', 'TAKEN_BACK', 'ACCEPTED', 'RETURNED', 'DECISION_TAKEN_BACK', 'CANCELLED', 'RESTORED'));

alter table "task_link" add constraint "task_link_part_id_foreign" foreign key ("part_id") references "task_part" ("id");
alter table "task_link" add constraint "task_link_kind_check" check ("kind" in ('CONSULTATION', 'BRIEF', 'RESEARCH', 'COORDINATION', 'RECEPTION', 'POLICY_TALK'));

alter table "task_helper" add constraint "task_helper_part_id_foreign" foreign key ("part_id") references "task_part" ("id");
alter table "task_helper" add constraint "task_helper_member_id_foreign" foreign key ("member_id") references "member" ("id");

alter table "studio" add constraint "studio_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");
alter table "studio" add constraint "studio_sector_id_foreign" foreign key ("sector_id") references "sector" ("id") on delete set null;
alter table "studio" add constraint "studio_status_check" check ("status" in ('PROPOSED', 'DECLINED', 'OPEN', 'SUSPENDED', 'RETIRED'));

alter table "studio_member" add constraint "studio_member_studio_id_foreign" foreign key ("studio_id") references "studio" ("id");
alter table "studio_member" add constraint "studio_member_member_id_foreign" foreign key ("member_id") references "member" ("id");

alter table "reception" add constraint "reception_studio_id_foreign" foreign key ("studio_id") references "studio" ("id");
alter table "reception" add constraint "reception_half_check" check ("half" in ('MORNING', 'AFTERNOON', 'EVENING'));

alter table "studio_visit" add constraint "studio_visit_reception_id_foreign" foreign key ("reception_id") references "reception" ("id");
alter table "studio_visit" add constraint "studio_visit_outcome_check" check ("outcome" in ('TOPIC', 'ANSWERED'));

alter table "reception_duty" add constraint "reception_duty_reception_id_foreign" foreign key ("reception_id") references "reception" ("id");
alter table "reception_duty" add constraint "reception_duty_member_id_foreign" foreign key ("member_id") references "member" ("id");

alter table "research_trip" add constraint "research_trip_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;
alter table "research_trip" add constraint "research_trip_lead_member_id_foreign" foreign key ("lead_member_id") references "member" ("id") on delete set null;
alter table "research_trip" add constraint "research_trip_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "research_trip" add constraint "research_trip_kind_check" check ("kind" in ('FIELD_RESEARCH', 'DEPARTMENT_VISIT'));
alter table "research_trip" add constraint "research_trip_led_check" check ("led" in ('OFFICE', 'MEMBERS'));

alter table "research_goer" add constraint "research_goer_trip_id_foreign" foreign key ("trip_id") references "research_trip" ("id");
alter table "research_goer" add constraint "research_goer_member_id_foreign" foreign key ("member_id") references "member" ("id");
alter table "research_goer" add constraint "research_goer_answer_check" check ("answer" in ('ASKED', 'COMING', 'ON_LEAVE'));

alter table "research_finding" add constraint "research_finding_trip_id_foreign" foreign key ("trip_id") references "research_trip" ("id");
alter table "research_finding" add constraint "research_finding_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete set null;

alter table "personal_request" add constraint "personal_request_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;
alter table "personal_request" add constraint "personal_request_kind_check" check ("kind" in ('SEE', 'CORRECT', 'ERASE', 'TAKE'));
alter table "personal_request" add constraint "personal_request_status_check" check ("status" in ('RECEIVED', 'PREPARED', 'ANSWERED', 'WITHDRAWN'));

alter table "organisation" add constraint "organisation_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id");
alter table "organisation" add constraint "organisation_successor_id_foreign" foreign key ("successor_id") references "organisation" ("id") on delete set null;
alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('TOWNSHIP_OFFICE', 'VILLAGE', 'COMMUNITY', 'ENTERPRISE', 'CHAMBER', 'PROPERTY_COMPANY', 'OTHER'));

alter table "research_suggestion" add constraint "research_suggestion_trip_id_foreign" foreign key ("trip_id") references "research_trip" ("id");
alter table "research_suggestion" add constraint "research_suggestion_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "research_suggestion" add constraint "research_suggestion_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;

alter table "research_answer" add constraint "research_answer_suggestion_id_foreign" foreign key ("suggestion_id") references "research_suggestion" ("id");
alter table "research_answer" add constraint "research_answer_outcome_check" check ("outcome" in ('TAKEN_UP', 'NOT_TAKEN_UP'));

alter table "practice" add constraint "practice_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "practice" add constraint "practice_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'RELEASED', 'RETIRED', 'DISCARDED'));

alter table "practice_version" add constraint "practice_version_practice_id_foreign" foreign key ("practice_id") references "practice" ("id");

alter table "practice_use" add constraint "practice_use_practice_id_foreign" foreign key ("practice_id") references "practice" ("id");
alter table "practice_use" add constraint "practice_use_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "planned_agenda" add constraint "planned_agenda_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "minutes_corrigendum" add constraint "minutes_corrigendum_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");
alter table "minutes_corrigendum" add constraint "minutes_corrigendum_status_check" check ("status" in ('DRAFT', 'CONFIRMED', 'WITHDRAWN'));

alter table "meeting_observer" add constraint "meeting_observer_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");

alter table "suggestion_answer" add constraint "suggestion_answer_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id");
alter table "suggestion_answer" add constraint "suggestion_answer_outcome_check" check ("outcome" in ('TAKEN_UP', 'NOT_TAKEN_UP'));

alter table "further_topic" add constraint "further_topic_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "further_topic" add constraint "further_topic_topic_id_foreign" foreign key ("topic_id") references "topic" ("id");

alter table "directive" add constraint "directive_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "directive_answer" add constraint "directive_answer_directive_id_foreign" foreign key ("directive_id") references "directive" ("id");
alter table "directive_answer" add constraint "directive_answer_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "directive_answer" add constraint "directive_answer_office_check" check ("office" in ('COMMITTEE', 'SECRETARIAT', 'DEPARTMENT'));

alter table "observer_opinion" add constraint "observer_opinion_item_id_foreign" foreign key ("item_id") references "opinion_item" ("id") on update cascade on delete cascade;
alter table "observer_opinion" add constraint "observer_opinion_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;

alter table "passed_on_demand" add constraint "passed_on_demand_demand_id_foreign" foreign key ("demand_id") references "demand" ("id") on update cascade on delete cascade;

alter table "observer_like" add constraint "observer_like_question_id_foreign" foreign key ("question_id") references "floor_question" ("id") on update cascade on delete cascade;
alter table "observer_like" add constraint "observer_like_observer_id_foreign" foreign key ("observer_id") references "meeting_observer" ("id") on update cascade on delete cascade;

alter table "demand_turn" add constraint "demand_turn_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");
alter table "demand_turn" add constraint "demand_turn_disposition_check" check ("disposition" in ('COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'ESCALATED', 'CARRIED_OVER', 'WITHDRAWN', 'MERGED'));

alter table "copied_person" add constraint "copied_person_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "consultation_copy" add constraint "consultation_copy_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");
alter table "consultation_copy" add constraint "consultation_copy_from_consultation_id_foreign" foreign key ("from_consultation_id") references "consultation" ("id");

alter table "clause_waiver" add constraint "clause_waiver_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id");

alter table "handling_link" add constraint "handling_link_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "handling_link" add constraint "handling_link_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");

alter table "handling_link_use" add constraint "handling_link_use_link_id_foreign" foreign key ("link_id") references "handling_link" ("id");
alter table "handling_link_use" add constraint "handling_link_use_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on delete set null;

alter table "coordination" add constraint "coordination_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "coordination" add constraint "coordination_status_check" check ("status" in ('PROPOSED', 'REFUSED', 'AGREED', 'CANCELLED', 'RECORDED', 'CONTESTED', 'CONFIRMED'));
alter table "coordination" add constraint "coordination_called_side_check" check ("called_side" in ('FOLLOWER', 'COMMITTEE', 'UNIT'));
alter table "coordination" add constraint "coordination_recorded_side_check" check ("recorded_side" in ('FOLLOWER', 'COMMITTEE', 'UNIT'));

alter table "coordination_party" add constraint "coordination_party_coordination_id_foreign" foreign key ("coordination_id") references "coordination" ("id");
alter table "coordination_party" add constraint "coordination_party_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;
alter table "coordination_party" add constraint "coordination_party_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;
alter table "coordination_party" add constraint "coordination_party_member_id_foreign" foreign key ("member_id") references "member" ("id") on delete set null;
alter table "coordination_party" add constraint "coordination_party_kind_check" check ("kind" in ('FOLLOWER', 'COMMITTEE', 'TOWNSHIP', 'DEPARTMENT', 'ORGANISATION', 'OTHER'));

alter table "coordination_step" add constraint "coordination_step_coordination_id_foreign" foreign key ("coordination_id") references "coordination" ("id");
alter table "coordination_step" add constraint "coordination_step_party_id_foreign" foreign key ("party_id") references "coordination_party" ("id");
alter table "coordination_step" add constraint "coordination_step_outcome_check" check ("outcome" in ('DONE', 'NOT_DONE'));

alter table "relapse_report" add constraint "relapse_report_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "relapse_report" add constraint "relapse_report_look_back_id_foreign" foreign key ("look_back_id") references "look_back" ("id");

alter table "acceptance_oddity" add constraint "acceptance_oddity_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
alter table "acceptance_oddity" add constraint "acceptance_oddity_kind_check" check ("kind" in ('MANY_FROM_ONE_PLACE', 'SLIPS_FROM_ONE_PLACE', 'BEFORE_THE_NOTICE', 'SLIPS_TAKEN_BACK', 'SLIPS_MADE_LATE'));

alter table "acceptance_mark" add constraint "acceptance_mark_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");

alter table "wall_announcement" add constraint "wall_announcement_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;

alter table "wall_play" add constraint "wall_play_screen_id_foreign" foreign key ("screen_id") references "screen" ("id");

alter table "wall_play_day" add constraint "wall_play_day_screen_id_foreign" foreign key ("screen_id") references "screen" ("id");

alter table "wall_playlist" add constraint "wall_playlist_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;

alter table "wall_slot" add constraint "wall_slot_committee_id_foreign" foreign key ("committee_id") references "liaison_committee" ("id") on delete set null;
alter table "wall_slot" add constraint "wall_slot_playlist_id_foreign" foreign key ("playlist_id") references "wall_playlist" ("id");
alter table "wall_slot" add constraint "wall_slot_screen_id_foreign" foreign key ("screen_id") references "screen" ("id") on delete set null;
alter table "wall_slot" add constraint "wall_slot_days_check" check ("days" in ('ANY', 'WORKING', 'REST'));

alter table "waved_slip" add constraint "waved_slip_kind_check" check ("kind" in ('MINUTES', 'BRIEF', 'STORY'));
