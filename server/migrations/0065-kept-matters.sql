-- What became of each demand that was settled at a meeting everybody may read of, kept as one row with an index in the order of
-- the board: boards read a page of it, however many years lie behind. `matter_fact` says what a row must be; it is written
-- with the change, at the end of its transaction. Whether something is late is never kept: that is a bound on `due_on`.
-- A later migration that changes rows of these tables and then their columns says `set constraints all immediate` between.

-- As `SETTLED` and `WITH_DEPARTMENT` have it; a test asks both.
create function matter_state(disposition text, status text, closed_unsolved boolean, waits boolean, relapses int, round int)
  returns text language sql immutable as $$
  select case
    when disposition in ('DECLINED', 'ESCALATED', 'CARRIED_OVER', 'SOLVED_ON_SPOT') then disposition
    when status in ('CLOSED', 'HELD') and closed_unsolved then 'UNSOLVED'
    when status in ('CLOSED', 'HELD') and waits then 'IN_PROGRESS'
    when status in ('CLOSED', 'HELD') then 'ACCEPTED'
    when relapses > 0 then 'RELAPSED'
    when status = 'ACCEPTANCE_OPEN' then 'ACCEPTANCE_OPEN'
    when status = 'REPROCESSING' or round > 1 then 'REPROCESSING'
    else 'IN_PROGRESS'
  end
$$;
-- The day after which it is late, while it lies with its department.
create function matter_due_on(state text, status text, due_on date) returns date language sql immutable as $$
  select case when state in ('REPROCESSING', 'IN_PROGRESS')
    and status in ('ASSIGNED', 'WRONG_UNIT', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPROCESSING', 'RELAPSED')
    then due_on end
$$;

-- A demand that several promised something on, or that is handled as several, is one matter, and as far as its slowest
-- part: neither a second promise nor splitting makes anything look done.
create view matter_fact as
  select d.id as demand_id, d.consultation_id, c.committee_id, k.id as commitment_id, d.disposition, s.state,
    matter_due_on(s.state, k.status, k.due_on) as due_on, coalesce(k.last_acted_at, d.disposed_at, d.created_at) as moved_at
  from demand d
  join consultation c on c.id = d.consultation_id
  left join lateral (
    select led.* from commitment own join commitment led on led.id = coalesce(own.merged_into_id, own.id)
    where own.demand_id = d.id and own.status not in ('SPLIT', 'WITHDRAWN')
    order by led.status in ('CLOSED', 'HELD'), led.closed_unsolved desc, led.due_on, led.id limit 1) k on true
  cross join lateral (select matter_state(d.disposition, k.status, k.closed_unsolved,
    k.status in ('CLOSED', 'HELD') and exists (
      select from demand_response r join participant p on p.id = r.participant_id
      where r.demand_id = d.id and r.nature = 'COMMITMENT'
        and not (r.contest_reason is not null and exists (
          select from demand_response later join participant lp on lp.id = later.participant_id
          where later.demand_id = r.demand_id and later.nature = 'COMMITMENT' and later.responded_at > r.responded_at
            and coalesce(lp.represents_id, lp.department_id, lp.id) = coalesce(p.represents_id, p.department_id, p.id)))
        and not exists (select from commitment w where w.response_id = r.id)),
    k.relapse_count, k.round) as state) s
  where d.status = 'DISPOSED' and d.disposition not in ('WITHDRAWN', 'MERGED') and (d.disposition <> 'COMMITMENT' or k.id is not null)
    and c.status in ('MINUTES_CONFIRMED', 'TRACKING', 'EVALUATED', 'ARCHIVED') and c.in_review_since is null;

create table matter (
  demand_id uuid primary key references demand on delete cascade,
  consultation_id uuid not null,
  committee_id uuid not null,
  commitment_id uuid,
  disposition text not null,
  state text not null,
  due_on date,
  moved_at timestamptz not null,
  -- What came back is first and what is worked on again second; open and refused are as visible as done.
  rank smallint not null generated always as (case state when 'RELAPSED' then 0 when 'REPROCESSING' then 1 else 2 end) stored
);
create index matter_of_consultation on matter (consultation_id);
create index matter_in_order on matter (rank, moved_at desc, demand_id);
create index matter_in_order_of_committee on matter (committee_id, rank, moved_at desc, demand_id);
create index matter_open on matter (moved_at desc, demand_id, due_on) where due_on is not null;
create index matter_open_of_committee on matter (committee_id, moved_at desc, demand_id, due_on) where due_on is not null;
create index matter_due on matter (due_on, committee_id, state, disposition) where due_on is not null;

-- How many there are: each change adds a row instead of changing one that others are changing, and the night sums them up.
create table matter_tally (
  id bigint generated always as identity primary key,
  committee_id uuid not null,
  disposition text not null,
  state text not null,
  matters int not null
);
create index matter_tally_of_committee on matter_tally (committee_id);

create function count_matters() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into matter_tally (committee_id, disposition, state, matters)
    select committee_id, disposition, state, count(*) from added group by 1, 2, 3;
  elsif tg_op = 'DELETE' then
    insert into matter_tally (committee_id, disposition, state, matters)
    select committee_id, disposition, state, -count(*) from removed group by 1, 2, 3;
  else
    insert into matter_tally (committee_id, disposition, state, matters)
    select committee_id, disposition, state, sum(n) from (
      select committee_id, disposition, state, 1 as n from added
      union all select committee_id, disposition, state, -1 from removed) changed
    group by 1, 2, 3 having sum(n) <> 0;
  end if;
  return null;
end $$;
create trigger matter_added after insert on matter
  referencing new table as added for each statement execute function count_matters();
create trigger matter_moved after update on matter
  referencing new table as added old table as removed for each statement execute function count_matters();
create trigger matter_gone after delete on matter
  referencing old table as removed for each statement execute function count_matters();

-- One after the other within a consultation: whoever comes second looks after the first is done, and sees what it did.
create function keep_matters(consultation uuid, demands uuid[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(65, hashtext(consultation::text));
  delete from matter m where m.demand_id = any(demands) and not exists (select from matter_fact f where f.demand_id = m.demand_id);
  insert into matter (demand_id, consultation_id, committee_id, commitment_id, disposition, state, due_on, moved_at)
  select demand_id, consultation_id, committee_id, commitment_id, disposition, state, due_on, moved_at
  from matter_fact where demand_id = any(demands)
  on conflict (demand_id) do update set consultation_id = excluded.consultation_id, committee_id = excluded.committee_id,
    commitment_id = excluded.commitment_id, disposition = excluded.disposition, state = excluded.state,
    due_on = excluded.due_on, moved_at = excluded.moved_at
  where (matter.consultation_id, matter.committee_id, matter.commitment_id, matter.disposition, matter.state, matter.due_on, matter.moved_at)
    is distinct from (excluded.consultation_id, excluded.committee_id, excluded.commitment_id, excluded.disposition,
      excluded.state, excluded.due_on, excluded.moved_at);
end $$;

create function keep_matter_of_demand() returns trigger language plpgsql as $$
begin
  perform keep_matters(new.consultation_id, array[new.id]);
  return null;
end $$;
create constraint trigger demand_is_matter after insert on demand deferrable initially deferred
  for each row when (new.status = 'DISPOSED') execute function keep_matter_of_demand();
create constraint trigger demand_moves_matter after update on demand deferrable initially deferred
  for each row when ((old.status, old.disposition, old.disposed_at, old.consultation_id)
    is distinct from (new.status, new.disposition, new.disposed_at, new.consultation_id))
  execute function keep_matter_of_demand();

create function keep_matters_of_consultation() returns trigger language plpgsql as $$
begin
  perform keep_matters(new.id, array(select d.id from demand d where d.consultation_id = new.id));
  return null;
end $$;
create constraint trigger consultation_moves_matters after update on consultation deferrable initially deferred
  for each row when ((old.status, old.in_review_since, old.committee_id) is distinct from (new.status, new.in_review_since, new.committee_id))
  execute function keep_matters_of_consultation();

-- What others were merged into speaks for their demands too.
create function keep_matters_of_commitment() returns trigger language plpgsql as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.id else new.id end;
  asked uuid[] := case tg_op when 'INSERT' then array[new.demand_id] when 'DELETE' then array[old.demand_id]
    else array[old.demand_id, new.demand_id] end;
  matters record;
begin
  for matters in
    select d.consultation_id, array_agg(d.id) as demands from demand d
    where d.id = any(asked) or d.id in (select own.demand_id from commitment own where own.merged_into_id = changed)
    group by 1 order by 1
  loop
    perform keep_matters(matters.consultation_id, matters.demands);
  end loop;
  return null;
end $$;
create constraint trigger commitment_is_matter after insert or delete on commitment deferrable initially deferred
  for each row execute function keep_matters_of_commitment();
create constraint trigger commitment_moves_matter after update on commitment deferrable initially deferred
  for each row when ((old.demand_id, old.status, old.closed_unsolved, old.due_on, old.relapse_count, old.round, old.last_acted_at,
      old.merged_into_id, old.response_id)
    is distinct from (new.demand_id, new.status, new.closed_unsolved, new.due_on, new.relapse_count, new.round, new.last_acted_at,
      new.merged_into_id, new.response_id))
  execute function keep_matters_of_commitment();

-- A promise that is nobody's commitment yet keeps a matter open.
create function keep_matter_of_response() returns trigger language plpgsql as $$
begin
  perform keep_matters(d.consultation_id, array[d.id]) from demand d
  where d.id = case when tg_op = 'DELETE' then old.demand_id else new.demand_id end;
  return null;
end $$;
create constraint trigger response_moves_matter after insert or delete or update on demand_response deferrable initially deferred
  for each row execute function keep_matter_of_response();

create index demand_response_of_participant on demand_response (participant_id);
create function keep_matters_of_participant() returns trigger language plpgsql as $$
begin
  perform keep_matters(new.consultation_id, array(select r.demand_id from demand_response r where r.participant_id = new.id));
  return null;
end $$;
create constraint trigger participant_moves_matters after update on participant deferrable initially deferred
  for each row when ((old.represents_id, old.department_id) is distinct from (new.represents_id, new.department_id))
  execute function keep_matters_of_participant();

insert into matter (demand_id, consultation_id, committee_id, commitment_id, disposition, state, due_on, moved_at)
select demand_id, consultation_id, committee_id, commitment_id, disposition, state, due_on, moved_at from matter_fact;

-- The order of the list of commitments: open ones first, by their day.
create index commitment_in_order on commitment ((status in ('CLOSED', 'HELD', 'SPLIT', 'MERGED', 'WITHDRAWN')), due_on, id);
