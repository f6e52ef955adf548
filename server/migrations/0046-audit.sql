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
