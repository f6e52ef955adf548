-- Written by pnpm schema from what changed in the entities since the last release.
create table "account_request" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "kind" text not null, "role" text null, "requested_by" uuid not null, "decided_at" timestamptz null, "decided_by" uuid null, "confirmed" boolean null, primary key ("id"));
create unique index account_request_waits_once on account_request (account_id, kind, role)
    nulls not distinct where decided_at is null;

create table "known_device" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "device_hash" text not null, "last_used_at" timestamptz not null, primary key ("id"));
alter table "known_device" add constraint "known_device_account_id_device_hash_unique" unique ("account_id", "device_hash");

create table "recovery_code" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "code_hash" text not null, "used_at" timestamptz null, primary key ("id"));
create index "recovery_code_account_id_index" on "recovery_code" ("account_id");
alter table "recovery_code" add constraint "recovery_code_code_hash_unique" unique ("code_hash");

create table "second_factor" ("id" uuid not null, "created_at" timestamptz not null, "account_id" uuid not null, "secret" text not null, "confirmed_at" timestamptz null, "last_step" int not null default 0, primary key ("id"));
alter table "second_factor" add constraint "second_factor_account_id_unique" unique ("account_id");

alter table "account" add "new_factor_secret" text null;

alter table "activation_code" add "issued_by" uuid null;

alter table "account_request" add constraint "account_request_account_id_foreign" foreign key ("account_id") references "account" ("id");
alter table "account_request" add constraint "account_request_kind_check" check ("kind" in ('POST', 'SLIP'));
alter table "account_request" add constraint "account_request_role_check" check ("role" in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'MEMBER', 'INFORMANT', 'DEPARTMENT_OFFICER'));

alter table "known_device" add constraint "known_device_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id");

alter table "second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "account" ("id");
