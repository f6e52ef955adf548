-- Words, filters and permission in one index: each entry's kind, status, committee and reach stand among its lexemes.

drop function search_matches(tsquery, text[], uuid, timestamptz, boolean, uuid[], boolean, uuid[], int);
drop index search_entry_reach;
drop index search_entry_committee;

-- What is known already can be found at once; the titles' own lexemes come as the entries are made anew.
update search_entry set record_version = -1, lexemes = lexemes || array_to_tsvector(array(select distinct facet from unnest(
  array['@k' || kind, '@s' || status, '@c' || replace(committee_id::text, '-', '')]
    || array(select '@r' || replace(key::text, '-', '') from unnest(reach) key)) facet where facet is not null));

create function search_by_words(looked tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable set plan_cache_mode = force_custom_plan set enable_indexscan = off set enable_seqscan = off set jit = off as $$
begin
  return query select e.id, e.kind, e.happened_at, e.lexemes from search_entry e
    where e.lexemes @@ looked and e.happened_at >= since and e.happened_at < until
    order by e.happened_at desc limit most;
end $$;

create function search_by_date(looked tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable set plan_cache_mode = force_custom_plan set enable_bitmapscan = off set enable_seqscan = off set enable_sort = off set jit = off as $$
begin
  return query select e.id, e.kind, e.happened_at, e.lexemes from search_entry e
    where e.happened_at >= since and e.happened_at < until and e.lexemes @@ looked
    order by e.happened_at desc limit most;
end $$;

-- The newest that hold what is looked for. A rare question wants the index of words, a frequent one the index of dates.
-- The planner cannot tell them apart: it takes the pairs of one word for independent, and every word of three characters
-- for rare. So the newest two thousand are looked at first, and say how frequent it is. Reading a row by date costs about
-- a fourteenth of fetching one by words, which lie anywhere; where both ways cost the same follows from that.
create function search_newest(looked tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector)
language plpgsql stable set plan_cache_mode = force_custom_plan set enable_bitmapscan = off set enable_seqscan = off set jit = off as $$
declare
  probe constant int := 2000;
  dearer constant int := 14;
  looked_at int;
  hits int;
  entries real;
begin
  since := coalesce(since, '-infinity');
  until := coalesce(until, 'infinity');
  select count(*), count(*) filter (where newest.lexemes @@ looked) into looked_at, hits
  from (select e.lexemes from search_entry e where e.happened_at >= since and e.happened_at < until
        order by e.happened_at desc limit probe) newest;
  select greatest(reltuples, 1) into entries from pg_class where oid = 'search_entry'::regclass;
  if looked_at < probe or hits >= most or hits::real * hits * entries * dearer >= most::real * probe * probe then
    return query select * from search_by_date(looked, since, until, most);
  else
    return query select * from search_by_words(looked, since, until, most);
  end if;
end $$;

-- What is ranked: the newest that hold the words, and, where there are more than that, the newest whose title does.
create function search_candidates(looked tsquery, titled tsquery, since timestamptz, until timestamptz, most int)
returns table (id uuid, kind text, happened_at timestamptz, lexemes tsvector, by_title boolean)
language plpgsql stable as $$
declare
  found int;
begin
  return query select n.*, false from search_newest(looked, since, until, most) n;
  get diagnostics found = row_count;
  if found >= most then
    return query select n.*, true from search_newest(titled, since, until, most / 2) n;
  end if;
end $$;
