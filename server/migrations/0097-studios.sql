-- Studios of members, their reception days and what visitors said there (docs/decisions/0189).

alter table studio add constraint studio_plate check ((plate_number is null) = (plate_on is null));
alter table studio add constraint studio_open_has_a_plate check (status not in ('OPEN', 'SUSPENDED', 'RETIRED')
  or plate_number is not null);
-- One day in a half of the day.
create unique index reception_once_in_a_half on reception (studio_id, on_day, half) where cancelled_at is null;
alter table reception add constraint reception_hours check (ends_at > starts_at);
alter table reception add constraint reception_cancelled_or_closed check (cancelled_at is null or closed_at is null);
alter table studio_visit add constraint studio_visit_outcome
  check (outcome = 'TOPIC' and topic_id is not null or outcome = 'ANSWERED' and topic_id is null and answer is not null);
-- What waits, whatever lies behind.
create index reception_to_close on reception (on_day) where cancelled_at is null and closed_at is null;
create index studio_to_decide on studio (status_at) where status = 'PROPOSED';
