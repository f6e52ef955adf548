-- What the entities cannot say.

-- History is never overwritten: the audit trail and its seals only grow. Sealing an entry is the one change allowed.
create function refuse_history_change() returns trigger language plpgsql as $$
begin
  -- Two steps: the condition of one is planned for tables without seals, too.
  if tg_op = 'UPDATE' and tg_table_name = 'audit_entry' then
    if old.seal_number is null and new.seal_number is not null
       and (to_jsonb(new) - 'seal_number') = (to_jsonb(old) - 'seal_number') then
      return new;
    end if;
  end if;
  raise exception 'history is append-only: % on %', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_history_change();
create trigger audit_seal_append_only before update or delete on audit_seal
  for each row execute function refuse_history_change();
create trigger topic_step_append_only before update or delete on topic_step
  for each row execute function refuse_history_change();
create trigger commitment_step_append_only before update or delete on commitment_step
  for each row execute function refuse_history_change();

-- A member is in exactly one liaison committee at a time.
create extension if not exists btree_gist;
alter table membership add constraint membership_one_at_a_time
  exclude using gist (member_id with =, daterange(starts_on, ends_on, '[]') with &&);

-- At most one item on the floor and one person speaking, whatever the code does.
create unique index agenda_item_one_active on agenda_item (meeting_id) where status = 'ACTIVE';
create unique index speaker_entry_one_speaking on speaker_entry (meeting_id) where status = 'SPEAKING';

-- Live counters for numbers that run within a year: one row per series, locked while the next number is taken.
create table running_number (
  series text not null,
  year int not null,
  last int not null,
  primary key (series, year)
);

-- A secret of this installation: what is hashed with it (addresses, voices) cannot be guessed back from the hash.
create table installation (
  one boolean primary key default true check (one),
  secret text not null default gen_random_uuid()::text || gen_random_uuid()::text
);
insert into installation default values;
