-- Words, filters and permission in one index: each entry's kind, status, committee and reach stand among its lexemes.

drop function search_matches(tsquery, text[], uuid, timestamptz, boolean, uuid[], boolean, uuid[], int);
drop index search_entry_reach;
drop index search_entry_committee;

-- What is known already can be found at once; the titles' own lexemes come as the entries are made anew.
update search_entry set record_version = -1, lexemes = lexemes || array_to_tsvector(array(select distinct facet from unnest(
  array['@k' || kind, '@s' || status, '@c' || replace(committee_id::text, '-', '')]
    || array(select '@r' || replace(key::text, '-', '') from unnest(reach) key)) facet where facet is not null));

-- Three ways to the newest that hold what is looked for. Each is planned once, without its values, so that the plan is the
-- one meant: the planner takes the pairs of one word for independent, and every word of three characters for rare.

-- From row to row by date.
create function search_by_date(looked tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable set plan_cache_mode = force_generic_plan
set enable_bitmapscan = off set enable_seqscan = off set enable_sort = off set jit = off as $$
begin
  return query select e.id, e.kind, e.happened_at, e.lexemes from search_entry e
    where e.happened_at >= since and e.happened_at < until and e.lexemes @@ looked
    order by e.happened_at desc limit most;
end $$;

-- Both indexes first, then only the rows that are in both.
create function search_within(looked tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable set plan_cache_mode = force_generic_plan
set enable_indexscan = off set enable_seqscan = off set jit = off as $$
begin
  return query select e.id, e.kind, e.happened_at, e.lexemes from search_entry e
    where e.happened_at >= since and e.happened_at < until and e.lexemes @@ looked
    order by e.happened_at desc limit most;
end $$;

-- Everything that holds the words; put like this, the days are no condition for the index of dates.
create function search_by_words(looked tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable set plan_cache_mode = force_generic_plan
set enable_indexscan = off set enable_seqscan = off set jit = off as $$
begin
  return query select e.id, e.kind, e.happened_at, e.lexemes from search_entry e
    where e.lexemes @@ looked and (e.happened_at >= since) is true and (e.happened_at < until) is true
    order by e.happened_at desc limit most;
end $$;

-- The way that costs least, where the `most` next are expected among so many `rows` and within `reach`; null: not known.
create function search_older(
  looked tsquery, since timestamptz, until timestamptz, rows float8, reach interval, most int
) returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable as $$
declare
  near constant int := 5000;
  cut timestamptz;
  found int := 0;
begin
  if rows <= near then
    return query select * from search_by_date(looked, since, until, most);
    return;
  end if;
  if rows < (select c.reltuples / 4 from pg_class c where c.oid = 'search_entry'::regclass) then
    cut := greatest(since, until - reach * 1.5);
    return query select * from search_within(looked, cut, until, most);
    get diagnostics found = row_count;
  end if;
  if found < most then
    return query select * from search_by_words(looked, since, coalesce(cut, until), most - found);
  end if;
end $$;

-- The newest that hold what is looked for. The newest rows are read in any case, and say how often it occurs.
create function search_newest(looked tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable as $$
declare
  probe constant int := 1000;
  edge timestamptz;
  newest timestamptz;
  found int;
begin
  since := coalesce(since, '-infinity');
  until := coalesce(until, 'infinity');
  select e.happened_at into edge from search_entry e where e.happened_at >= since and e.happened_at < until
    order by e.happened_at desc offset probe limit 1;
  -- Of rows of one moment, none is read twice.
  edge := edge + interval '1 microsecond';
  return query select * from search_by_date(looked, coalesce(edge, since), until, most);
  get diagnostics found = row_count;
  if found < most and edge is not null then
    select max(e.happened_at) into newest from search_entry e where e.happened_at < until;
    return query select * from search_older(looked, since, edge, (most - found) / nullif(found, 0)::float8 * probe,
      (newest - edge) * ((most - found) / nullif(found, 0)::float8), most - found);
  end if;
end $$;

-- What is ranked: the newest that hold the words, and, where there are more than that, older ones whose title does.
create function search_candidates(looked tsquery, titled tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector, by_title boolean)
language plpgsql stable as $$
declare
  near constant int := 5000;
  newest timestamptz;
  titles int := 0;
  found int := 0;
  passed int;
  more float8;
begin
  since := coalesce(since, '-infinity');
  until := coalesce(until, 'infinity');
  by_title := false;
  for id, kind, happened_at, lexemes in select * from search_newest(looked, since, until, most) loop
    newest := coalesce(newest, happened_at);
    found := found + 1;
    if lexemes @@ titled then titles := titles + 1; end if;
    return next;
  end loop;
  if found < most or titles >= most / 2 then return; end if;
  select count(*) into passed from (
    select from search_entry e where e.happened_at >= search_candidates.happened_at and e.happened_at < until
    limit near) newer;
  more := (most / 2 - titles) / nullif(titles, 0)::float8;
  return query select n.*, true from search_older(titled, since, happened_at,
    passed * case when passed < near then more else greatest(more, 1.01) end, (newest - happened_at) * more,
    most / 2 - titles) n;
end $$;
