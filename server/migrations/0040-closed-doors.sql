-- Written by pnpm schema from what changed in the entities since the last release.
create table "acceptance_mark" ("commitment_id" uuid not null, "round" int not null, "voice_hash" text not null, primary key ("commitment_id", "round", "voice_hash"));

alter table "progress_entry" add "step_id" uuid null;
alter table "progress_entry" add constraint "progress_entry_step_id_foreign" foreign key ("step_id") references "commitment_step" ("id") on delete set null;
alter table "progress_entry" add constraint "progress_entry_step_id_unique" unique ("step_id");

alter table "look_back" add "step_id" uuid null;
alter table "look_back" add constraint "look_back_step_id_foreign" foreign key ("step_id") references "commitment_step" ("id") on delete set null;
alter table "look_back" add constraint "look_back_step_id_unique" unique ("step_id");

alter table "acceptance_mark" add constraint "acceptance_mark_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id");
