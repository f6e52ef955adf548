-- Written by pnpm schema from what changed in the entities since the last release.
alter table "common_problem_evidence" drop constraint "common_problem_evidence_kind_check";
alter table "common_problem_evidence" add constraint "common_problem_evidence_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER'));

alter table "form_settings" add "item_due_working_days" jsonb not null default '{}';

alter table "search_entry" drop constraint "search_entry_kind_check";
alter table "search_entry" add constraint "search_entry_kind_check" check ("kind" in ('TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MINUTES', 'RESULT', 'MEMBER'));

alter table "stored_file" add "subject_kind" text null, add "subject_id" uuid null;

alter table "policy_clause" add "document_number" text null, add "link" text null, add "research_id" uuid null;
alter table "policy_clause" add constraint "policy_clause_research_id_foreign" foreign key ("research_id") references "field_research" ("id") on delete set null;
create index "policy_clause_research_id_index" on "policy_clause" ("research_id");
