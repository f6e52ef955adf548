-- Days of the play log are sealed as what was shown of each thing, for how long; then their single turns may go, and nothing
-- else may. Decision 196.
create trigger wall_play_day_append_only before update or delete on wall_play_day
  for each row execute function refuse_history_change();
create trigger wall_play_day_not_emptied before truncate on wall_play_day
  for each statement execute function refuse_history_change();
create unique index wall_play_day_once on wall_play_day (screen_id, day, cause, scene, coalesce(source_id::text, ''), coalesce(target, ''));

-- A turn goes where a sealed line of its day counts it: the line's digest is of all turns of that thing on that day.
create function refuse_unsealed_play() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select from wall_play_day d where d.screen_id = old.screen_id
      and d.day = (old.started_at at time zone 'Asia/Shanghai')::date and d.cause = old.cause and d.scene = old.scene
      and coalesce(d.source_id::text, '') = coalesce(old.source_id::text, '') and coalesce(d.target, '') = coalesce(old.target, '')
      and old.started_at between d.first_at and d.last_at) then
    return old;
  end if;
  raise exception 'history is append-only: % on %', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
drop trigger wall_play_append_only on wall_play;
create trigger wall_play_append_only before update or delete on wall_play
  for each row execute function refuse_unsealed_play();
