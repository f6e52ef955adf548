-- The record of a meeting: whatever changes in what it keeps becomes part of an event, whichever way it is changed.

-- Which tables are recorded. `path` leads from a row to its meeting: column, then table, its key, its column, and so on.
create table meeting_recorded_table (
  name text primary key,
  path text[] not null,
  leaving_out text[] not null
);

create function meeting_of_row(given jsonb, path text[]) returns uuid language plpgsql stable as $$
declare
  found_id uuid := (given ->> path[1])::uuid;
begin
  for step in 2 .. coalesce(array_length(path, 1), 0) by 3 loop
    exit when found_id is null;
    execute format('select %I from %I where %I = $1', path[step + 2], path[step], path[step + 1])
      into found_id using found_id;
  end loop;
  return found_id;
end $$;

-- Rows are known by their id; a link between two things by both.
create function meeting_row_key(given jsonb) returns text language sql immutable as $$
  select coalesce(given ->> 'id', (select string_agg(value, ':' order by key) from jsonb_each_text(given)))
$$;

-- What a meeting keeps now, row by row: what its events must add up to.
create function meeting_state(meeting uuid)
returns table (table_name text, row_key text, content jsonb) language plpgsql stable as $$
declare
  recorded meeting_recorded_table;
  joins text;
  owner text;
begin
  for recorded in select * from meeting_recorded_table order by name loop
    joins := '';
    owner := format('t0.%I', recorded.path[1]);
    for step in 2 .. array_length(recorded.path, 1) by 3 loop
      joins := joins || format(' join %1$I t%2$s on t%2$s.%3$I = %4$s', recorded.path[step], step,
        recorded.path[step + 1], owner);
      owner := format('t%s.%I', step, recorded.path[step + 2]);
    end loop;
    return query execute format(
      'select %L::text, meeting_row_key(to_jsonb(t0)), to_jsonb(t0) - $2 from %I t0%s where %s = $1',
      recorded.name, recorded.name, joins, owner) using meeting, recorded.leaving_out;
  end loop;
end $$;

-- Adds changes to the event of this transaction, or begins it. Numbers have no gaps: meetings are numbered one change at
-- a time, which their commands do anyway.
create function add_to_meeting_event(meeting uuid, added jsonb) returns void language plpgsql as $$
declare
  last_seq int;
begin
  perform from meeting m where m.id = meeting for no key update;
  select max(seq) into last_seq from meeting_event where meeting_id = meeting;
  update meeting_event set changes = changes || added
  where meeting_id = meeting and seq = last_seq and type = 'meeting.changed'
    and transaction_id = pg_current_xact_id();
  if not found then
    insert into meeting_event (meeting_id, seq, type, data, actor_kind, at, changes)
    values (meeting, coalesce(last_seq, 0) + 1, 'meeting.changed', '{}', 'SYSTEM', now(), added);
  end if;
end $$;

create function keep_meeting_change() returns trigger language plpgsql as $$
declare
  path text[] := string_to_array(tg_argv[0], ',');
  leaving_out text[] := string_to_array(tg_argv[1], ',');
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - leaving_out end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - leaving_out end;
  meeting uuid;
begin
  if tg_op = 'UPDATE' then
    select coalesce(jsonb_object_agg(key, value), '{}') into after
    from jsonb_each(after) where value is distinct from before -> key;
    if after = '{}' then return null; end if;
  end if;
  meeting := meeting_of_row(to_jsonb(coalesce(new, old)), path);
  if meeting is null then return null; end if;
  -- A meeting begins with what was there before it: the demands its consultation brings.
  if tg_table_name = 'meeting' and tg_op = 'INSERT' then
    perform add_to_meeting_event(meeting, (
      select jsonb_agg(jsonb_build_object('op', 'INSERT', 'table', table_name, 'row', row_key, 'values', content))
      from meeting_state(meeting)));
    return null;
  end if;
  perform add_to_meeting_event(meeting, jsonb_build_array(jsonb_build_object('op', tg_op, 'table', tg_table_name,
    'row', meeting_row_key(to_jsonb(coalesce(new, old))), 'values', coalesce(after, '{}'))));
  return null;
end $$;

-- What happened, by whom and when, as the trail of this transaction says it.
create function name_meeting_event() returns trigger language plpgsql as $$
declare
  meeting uuid := (new.data ->> 'meetingId')::uuid;
  last_seq int;
begin
  perform from meeting m where m.id = meeting for no key update;
  if not found then return null; end if;
  select max(seq) into last_seq from meeting_event where meeting_id = meeting;
  update meeting_event set type = new.type, data = new.data - '{meetingId,consultationId}'::text[],
    actor_kind = new.actor_kind, actor_id = new.actor_id, at = new.occurred_at
  where meeting_id = meeting and seq = last_seq and type = 'meeting.changed' and transaction_id = pg_current_xact_id();
  if not found then
    insert into meeting_event (meeting_id, seq, type, data, actor_kind, actor_id, at, changes)
    values (meeting, coalesce(last_seq, 0) + 1, new.type, new.data - '{meetingId,consultationId}'::text[],
      new.actor_kind, new.actor_id, new.occurred_at, '[]');
  end if;
  return null;
end $$;

create trigger audit_entry_names_meeting_event after insert on audit_entry
  for each row when (new.type like 'meeting.%' and new.data ? 'meetingId') execute function name_meeting_event();

-- An event may still take shape in the transaction that writes it; after that nothing changes it.
create function refuse_meeting_event_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.transaction_id = pg_current_xact_id() and new.seq = old.seq
     and new.meeting_id = old.meeting_id and new.transaction_id = old.transaction_id then
    return new;
  end if;
  raise exception 'history is append-only: % on %', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger meeting_event_append_only before update or delete on meeting_event
  for each row execute function refuse_meeting_event_change();

create procedure record_meeting_table(recorded text, path text, leaving_out text default '') language plpgsql as $$
begin
  insert into meeting_recorded_table values
    (recorded, string_to_array(path, ','), string_to_array(leaving_out, ','));
  execute format('create trigger meeting_record after insert or update or delete on %I
    for each row execute function keep_meeting_change(%L, %L)', recorded, path, leaving_out);
end $$;

-- The digits on the wall are no part of the record.
call record_meeting_table('meeting', 'id', 'join_code');
call record_meeting_table('agenda_item', 'meeting_id');
call record_meeting_table('agenda_item_demands', 'agenda_item_id,agenda_item,id,meeting_id');
call record_meeting_table('speaker_entry', 'meeting_id');
call record_meeting_table('chair_term', 'meeting_id');
call record_meeting_table('statement', 'meeting_id');
call record_meeting_table('demand_response', 'meeting_id');
call record_meeting_table('consensus_clause', 'meeting_id');
call record_meeting_table('stance', 'clause_id,consensus_clause,id,meeting_id');
call record_meeting_table('hand_count', 'clause_id,consensus_clause,id,meeting_id');
call record_meeting_table('minutes', 'meeting_id');
call record_meeting_table('minutes_answer', 'meeting_id');
call record_meeting_table('attendance_entry', 'meeting_id');
call record_meeting_table('broadcast', 'meeting_id');
call record_meeting_table('broadcast_line', 'meeting_id');
-- A demand belongs to its consultation; how it is settled is this meeting's doing. Its rank is given elsewhere.
call record_meeting_table('demand', 'consultation_id,meeting,consultation_id,id', 'rank,version');

create trigger attendance_entry_append_only before update or delete on attendance_entry
  for each row execute function refuse_history_change();

-- Meetings held before there were events begin with what they kept.
insert into meeting_event (meeting_id, seq, type, data, actor_kind, at, changes)
select m.id, 1, 'meeting.recordBegun', '{}', 'SYSTEM', now(),
  (select coalesce(jsonb_agg(jsonb_build_object('op', 'INSERT', 'table', s.table_name, 'row', s.row_key,
    'values', s.content)), '[]') from meeting_state(m.id) s)
from meeting m;
