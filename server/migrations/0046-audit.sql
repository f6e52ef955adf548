-- A trail that may not be changed may not be emptied either. For every table that only grows, those of other files too:
-- a trigger named after the table and _append_only says which those are.
do $$
declare grows record;
begin
  for grows in
    select t.tgrelid::regclass as name, c.relname
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and t.tgname = c.relname || '_append_only'
  loop
    execute format('create trigger %I before truncate on %s for each statement execute function refuse_history_change()',
      grows.relname || '_not_emptied', grows.name);
  end loop;
end $$;

-- Sealing is the one change of an entry that is allowed. Rows are compared as they lie: a batch has thousands.
create function refuse_audit_entry_change() returns trigger language plpgsql as $$
declare unsealed audit_entry;
begin
  if tg_op = 'UPDATE' and old.seal_number is null and new.seal_number is not null then
    unsealed := new;
    unsealed.seal_number := null;
    if unsealed *= old then
      return new;
    end if;
  end if;
  raise exception 'history is append-only: % on %', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
drop trigger audit_entry_append_only on audit_entry;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_audit_entry_change();
