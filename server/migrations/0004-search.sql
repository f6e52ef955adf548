-- What search needs and the entities cannot say.

alter table search_entry alter column lexemes set statistics 1000;
create index search_entry_lexemes on search_entry using gin (lexemes) with (fastupdate = off);
create index search_entry_committee on search_entry (committee_id, happened_at);
create index search_entry_reach on search_entry using gin (reach);

-- The newest records a person may see that hold what is looked for. Planned anew for each question, because a rare word
-- wants the index of words and a frequent one the index of dates: a plan kept for both is wrong for one of them.
create function search_matches(
  looked tsquery, kinds text[], committee uuid, since timestamptz,
  sees_all boolean, committee_ids uuid[], reads_members boolean, keys uuid[], most int
) returns setof search_entry language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
  if sees_all then
    return query
      select e.* from search_entry e
      where e.lexemes @@ looked
        and (kinds is null or e.kind = any(kinds))
        and (committee is null or e.committee_id = committee)
        and (since is null or e.happened_at >= since)
      order by e.happened_at desc limit most;
    return;
  end if;
  -- Each way of being allowed has an index of its own; asked for with `or`, none of them would be used.
  return query
    select a.* from (
      (select e.* from search_entry e
       where e.lexemes @@ looked and e.committee_id = any(committee_ids)
         and (kinds is null or e.kind = any(kinds))
         and (committee is null or e.committee_id = committee)
         and (since is null or e.happened_at >= since)
       order by e.happened_at desc limit most)
      union all
      (select e.* from search_entry e
       where e.lexemes @@ looked and e.reach && keys and e.kind <> 'MEMBER'
         and (e.committee_id = any(committee_ids)) is not true
         and (kinds is null or e.kind = any(kinds))
         and (committee is null or e.committee_id = committee)
         and (since is null or e.happened_at >= since)
       order by e.happened_at desc limit most)
      union all
      (select e.* from search_entry e
       where reads_members and e.lexemes @@ looked and e.kind = 'MEMBER'
         and (e.committee_id = any(committee_ids)) is not true
         and (kinds is null or e.kind = any(kinds))
         and (committee is null or e.committee_id = committee)
         and (since is null or e.happened_at >= since)
       order by e.happened_at desc limit most)
    ) a order by a.happened_at desc limit most;
end $$;
