-- Whoever sits in at a meeting by the six digits is no participant: they have a table of their own, and those who were
-- made stakeholders by the door are moved there. Decision 0051.

-- Everybody the record of a meeting may be about: those with a seat, and those sitting in.
create view meeting_person as
  select p.id, p.consultation_id, p.party, p.duty, p.name, p.organisation, p.department_id, p.interest_group_id,
    p.delegate_authority, p.attendance, p.sign_in_method, p.signed_in_at, false as removed
  from participant p
  union all
  select o.id, m.consultation_id, 'STAKEHOLDER', 'OBSERVER', o.name, o.organisation, null, null, null,
    case when o.removed_at is null then 'PRESENT' else 'ABSENT' end, 'CODE', o.signed_in_at, o.removed_at is not null
  from meeting_observer o join meeting m on m.id = o.meeting_id;

-- A row is about somebody with a seat or about somebody sitting in, never about both or nobody.
alter table speaker_entry add constraint speaker_entry_who check (num_nonnulls(participant_id, observer_id) = 1);
alter table statement add constraint statement_who check (num_nonnulls(participant_id, observer_id) = 1);
alter table statement_version add constraint statement_version_who check (num_nonnulls(participant_id, observer_id) = 1);
alter table floor_question add constraint floor_question_who check (num_nonnulls(participant_id, observer_id) = 1);
alter table attendance_entry add constraint attendance_entry_who check (num_nonnulls(participant_id, observer_id) = 1);
alter table opinion_item add constraint opinion_item_who check (num_nonnulls(submitted_by_id, submitted_by_observer_id) < 2);
alter table observer_opinion add constraint observer_opinion_choice check (choice in (-1, 0, 1));

-- One account, one guest of elsewhere: one observer of a meeting.
create unique index meeting_observer_account on meeting_observer (meeting_id, account_id) where removed_at is null;
create unique index meeting_observer_guest on meeting_observer (meeting_id, guest_id) where removed_at is null;

-- They belong to the record. Whose account it is and where they came in from are nobody's business there.
call record_meeting_table('meeting_observer', 'meeting_id', 'account_id,guest_id,address_hash');
call record_meeting_table('observer_like', 'question_id,floor_question,id,meeting_id');
-- Who put a statement forward is not on record, whichever way they sit there.
update meeting_recorded_table set leaving_out = leaving_out || '{submitted_by_observer_id}' where name = 'opinion_item';
drop trigger meeting_record on opinion_item;
create trigger meeting_record after insert or update or delete on opinion_item
  for each row execute function keep_meeting_change('round_id,opinion_round,id,meeting_id', 'submitted_by_id,submitted_by_observer_id');

-- What only this installation can make, as kernel/installation.ts makes it: to know the answers again which were given by
-- somebody who should not have been asked.
create function pg_temp.keyed_hash(given text) returns text language plpgsql as $$
declare
  key bytea := (select convert_to(secret, 'utf8') from installation);
  inner_key bytea;
  outer_key bytea;
begin
  if length(key) > 64 then key := sha256(key); end if;
  key := key || decode(repeat('00', 64 - length(key)), 'hex');
  inner_key := key;
  outer_key := key;
  for i in 0 .. 63 loop
    inner_key := set_byte(inner_key, i, get_byte(key, i) # 54);
    outer_key := set_byte(outer_key, i, get_byte(key, i) # 92);
  end loop;
  return encode(sha256(outer_key || sha256(inner_key || convert_to(given, 'utf8'))), 'hex');
end $$;

-- The door made them: people concerned of no group, never invited. Who was invited and only listens keeps the seat.
create temp table moved_observer on commit drop as
select p.id, p.name, p.organisation, p.account_id, p.attendance, p.created_at, coalesce(p.signed_in_at, p.created_at) as signed_in_at,
  p.consultation_id, m.id as meeting_id, 0 as withdrawn, 0 as unanswered, 0 as settled, false as has_left_something
from participant p join meeting m on m.consultation_id = p.consultation_id
where p.duty = 'OBSERVER' and p.party = 'STAKEHOLDER' and p.member_id is null and p.department_id is null
  and p.interest_group_id is null and p.invitation_code_hash is null;

insert into meeting_observer (id, created_at, meeting_id, name, organisation, account_id, signed_in_at, removed_at)
select id, created_at, meeting_id, name, organisation,
  -- One account that knocked twice is one observer.
  case when row_number() over (partition by meeting_id, account_id, attendance = 'PRESENT' order by id) = 1 then account_id end,
  signed_in_at, case when attendance <> 'PRESENT' then signed_in_at end
from moved_observer;

alter table attendance_entry disable trigger attendance_entry_append_only;
alter table statement_version disable trigger statement_version_append_only;
update attendance_entry set observer_id = participant_id, participant_id = null where participant_id in (select id from moved_observer);
update statement_version set observer_id = participant_id, participant_id = null where participant_id in (select id from moved_observer);
alter table attendance_entry enable trigger attendance_entry_append_only;
alter table statement_version enable trigger statement_version_append_only;
update statement set observer_id = participant_id, participant_id = null where participant_id in (select id from moved_observer);
update speaker_entry set observer_id = participant_id, participant_id = null where participant_id in (select id from moved_observer);
update floor_question set observer_id = participant_id, participant_id = null where participant_id in (select id from moved_observer);
update opinion_item set submitted_by_observer_id = submitted_by_id, submitted_by_id = null
where submitted_by_id in (select id from moved_observer);
with moved as (delete from question_like where participant_id in (select id from moved_observer) returning *)
insert into observer_like (question_id, observer_id) select question_id, participant_id from moved;
with moved as (delete from opinion_vote where participant_id in (select id from moved_observer) returning *)
insert into observer_opinion (item_id, observer_id, choice) select item_id, participant_id, choice from moved;

-- They do not decide whether a promise was kept: their slips open nothing any more, and what they answered in a round that
-- is still open is taken out of it. A round that was settled with them stays as it was published, and is counted below.
with asked as (
  select v.id, c.id as commitment_id, c.round, c.status,
    pg_temp.keyed_hash(E'voice\n' || c.id || ':participant:' || v.id) as voice_hash
  from moved_observer v join commitment c on c.consultation_id = v.consultation_id
), heard as (
  select a.id as answer_id, asked.id, a.round = asked.round and asked.status = 'ACCEPTANCE_OPEN' as is_open
  from asked join acceptance_answer a on a.commitment_id = asked.commitment_id and a.voice_hash = asked.voice_hash
), taken_out as (
  delete from acceptance_answer where id in (select answer_id from heard where is_open)
)
update moved_observer v set unanswered = h.open, settled = h.closed
from (select id, count(*) filter (where is_open) as open, count(*) filter (where not is_open) as closed from heard group by id) h
where h.id = v.id;
update moved_observer v set withdrawn = i.count
from (select participant_id, count(*) from acceptance_invitation group by participant_id) i where i.participant_id = v.id;
update acceptance_invitation set withdrawn_at = coalesce(withdrawn_at, now()), participant_id = null
where participant_id in (select id from moved_observer);

-- They read what was sent to those invited, and found it by searching.
delete from material_receipt where participant_id in (select id from moved_observer);
delete from briefing_receipt where participant_id in (select id from moved_observer);
update search_entry e set reach = array_remove(e.reach, v.account_id) from moved_observer v
where v.account_id = any(e.reach) and (e.record_id = v.consultation_id or e.parent_id in (v.consultation_id, v.meeting_id));
delete from notice n using moved_observer v
where n.consultation_id = v.consultation_id
  and (n.recipient_kind, n.recipient_id) in (('ACCOUNT', v.account_id), ('PARTICIPANT', v.id))
  -- Who is told for another reason keeps it.
  and not exists (select from post o where o.account_id = v.account_id and o.ended_at is null and o.role <> 'MEMBER'
    and o.role <> 'INFORMANT');

-- What they brought before the meeting keeps its author, who has no account and no seat to act from any more.
do $$
declare
  reference record;
begin
  for reference in
    select c.conrelid::regclass as source, a.attname as col
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'participant'::regclass
  loop
    execute format('update moved_observer v set has_left_something = true where exists (select from %s s where s.%I = v.id)',
      reference.source, reference.col);
  end loop;
end $$;
update participant set account_id = null, attendance = 'DECLINED', signed_in_at = null, sign_in_method = null
where id in (select id from moved_observer where has_left_something);
delete from participant where id in (select id from moved_observer where not has_left_something);

-- Said once in the trail of each meeting, and to whoever upgrades.
insert into audit_entry (actor_kind, type, data, request_id, occurred_at)
select 'SYSTEM', 'meeting.observersMoved', jsonb_build_object('meetingId', meeting_id, 'consultationId', consultation_id,
    'observers', count(*), 'withAccount', count(account_id), 'invitationsWithdrawn', sum(withdrawn),
    'answersTakenOut', sum(unanswered), 'answersInSettledRounds', sum(settled),
    'keptAsAuthors', count(*) filter (where has_left_something)),
  'migration-0041', now()
from moved_observer group by meeting_id, consultation_id order by meeting_id;

do $$
declare
  told record;
begin
  select count(*) as observers, count(distinct meeting_id) as meetings, count(account_id) as accounts,
    coalesce(sum(withdrawn), 0) as withdrawn, coalesce(sum(unanswered), 0) as unanswered, coalesce(sum(settled), 0) as settled,
    count(*) filter (where has_left_something) as kept
  into told from moved_observer;
  if told.observers > 0 then
    raise notice '0041: % observers of % meetings are no participants any more (% had an account); % invitations to an acceptance withdrawn, % answers taken out of open rounds, % answers stand in settled rounds, % kept without account as authors. The audit trail says it for each meeting: meeting.observersMoved.',
      told.observers, told.meetings, told.accounts, told.withdrawn, told.unanswered, told.settled, told.kept;
  end if;
end $$;
drop function pg_temp.keyed_hash;
