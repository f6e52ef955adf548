-- What was said is kept in every form it had.
insert into statement_version (id, created_at, statement_id, number, participant_id, demand_id, kind, text, evidence,
  reason, written_at)
select gen_random_uuid(), s.created_at, s.id, 1, p.id, d.id, s.kind, s.text, s.evidence, 'NOTED', s.said_at
from statement s join participant p on p.id = s.participant_id left join demand d on d.id = s.demand_id;
create trigger statement_version_append_only before update or delete on statement_version
  for each row execute function refuse_history_change();

-- Whether stances are secret is settled before anybody takes one.
create function refuse_change_of_secrecy() returns trigger language plpgsql as $$
begin
  if new.secret <> old.secret and (old.status <> 'DRAFT' or new.status <> 'DRAFT') then
    raise exception 'secrecy is settled before the vote' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger consensus_clause_secrecy before update on consensus_clause
  for each row execute function refuse_change_of_secrecy();

-- A closed box stays as it was closed.
create function refuse_change_of_closed_box() returns trigger language plpgsql as $$
declare
  clause uuid := case when tg_op = 'INSERT' then new.clause_id else old.clause_id end;
begin
  if exists (select from consensus_clause k where k.id = clause and k.tally_hash is not null) then
    raise exception 'the ballot box is closed' using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger secret_ballot_closed before insert or update or delete on secret_ballot
  for each row execute function refuse_change_of_closed_box();
create trigger voted_mark_closed before insert or update or delete on voted_mark
  for each row execute function refuse_change_of_closed_box();
create trigger secret_reservation_closed before insert or update or delete on secret_reservation
  for each row execute function refuse_change_of_closed_box();

-- A phone asks about one thing at a time.
create unique index opinion_round_one_open on opinion_round (meeting_id) where status = 'OPEN';
alter table opinion_vote add constraint opinion_vote_choice check (choice in (-1, 0, 1));
