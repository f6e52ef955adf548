-- Where the server's clock stood west of Greenwich, its start took each Saturday for a Friday that is worked and each Monday
-- for a Sunday that is off, and went on so for centuries. Such rows carry the English name of the day before, which nobody
-- enters; a year is taken for ruined only where it has them by the dozen. Whatever people entered stays.
create temporary table ruined_holiday on commit drop as
  select day, extract(year from day)::int as year, kind from holiday
  where (kind = 'WORKED' and name = 'Friday' and extract(isodow from day) = 6)
     or (kind = 'OFF' and name = 'Sunday' and extract(isodow from day) = 1);
create temporary table ruined_year on commit drop as
  select year from ruined_holiday group by year
  having count(*) filter (where kind = 'WORKED') > 12 and count(*) filter (where kind = 'OFF') > 12;

delete from holiday h using ruined_holiday d, ruined_year y where h.day = d.day and d.year = y.year;

-- A year that nobody touched and that has nothing left was made up altogether.
delete from calendar_year c using ruined_year y
where c.year = y.year and c.version = 1
  and not exists (select from holiday h where extract(year from h.day) = c.year);

-- One that somebody touched is theirs; without a holiday in it, it is not published.
update calendar_year c set published = false, version = c.version + 1 from ruined_year y
where c.year = y.year and c.published
  and not exists (select from holiday h where extract(year from h.day) = c.year and h.kind = 'OFF');

with repaired as (
  select 'calendar.yearsRepaired' as type, now() as at,
    jsonb_build_object('years', count(*), 'firstYear', min(year), 'lastYear', max(year)) as data
  from ruined_year having count(*) > 0
), audited as (
  insert into audit_entry (actor_kind, type, data, request_id, occurred_at)
  select 'ANONYMOUS', type, data, 'migration:0044-calendar-repair', at from repaired
)
insert into outbox_event (type, data, wakes, occurred_at)
select type, data, '[{"view": "calendar", "id": "calendar"}]', at from repaired;

-- Files are sent piece by piece: what is kept packed would be unpacked from its start for each piece.
alter table stored_file alter column bytes set storage external;
