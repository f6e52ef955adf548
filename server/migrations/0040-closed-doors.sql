-- Written by pnpm schema from what changed in the entities since the last release.
create index "stored_file_uploaded_by_created_at_index" on "stored_file" ("uploaded_by", "created_at");
