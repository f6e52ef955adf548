-- Written by pnpm schema from what changed in the entities since the last release.
drop index "audit_entry_unsealed";
create index audit_entry_sealed on audit_entry (seal_number, position);

alter table "audit_seal" add "key_id" text null, add "mac" text null;
