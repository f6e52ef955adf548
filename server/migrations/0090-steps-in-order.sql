-- Acts on a matter take turns under its lock, but each is dated by the clock of the server that did it: of two servers one may
-- be behind, and a clock may be set back. What was last done, and so what is taken back, is the step that stands last:
-- a step that would stand before an earlier one is dated a millisecond after it.
create function commitment_step_after_the_last() returns trigger language plpgsql as $$
declare
  earlier record;
begin
  select s.at, s.id into earlier from commitment_step s
  where s.commitment_id = new.commitment_id order by s.at desc, s.id desc limit 1;
  if found and (earlier.at, earlier.id) > (new.at, new.id) then
    new.at := earlier.at + interval '1 millisecond';
  end if;
  return new;
end $$;

create trigger commitment_step_in_order before insert on commitment_step
  for each row execute function commitment_step_after_the_last();
