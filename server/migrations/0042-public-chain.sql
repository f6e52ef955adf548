-- What was written in a step of the chain points to it. Old entries find theirs by what was always so: acts on one
-- matter take turns, and an entry and its step were written in one act, a look at the clock apart.

-- A progress entry was made just before its step: of the steps of its matter and round that report progress, its own is
-- the first whose id (drawn in the order of making) is not before the entry's, where both say the same minute.
with own as (
  select distinct on (s.id) s.id as step_id, p.id as entry_id
  from commitment_step s
  join progress_entry p on p.commitment_id = s.commitment_id and p.round = s.round and p.id <= s.id
    and abs(extract(epoch from s.at - p.reported_at)) < 60
  where s.kind = 'PROGRESSED'
  order by s.id, p.id desc
), one_each as (
  select distinct on (entry_id) entry_id, step_id from own order by entry_id, step_id
)
update progress_entry p set step_id = o.step_id from one_each o where o.entry_id = p.id and p.step_id is null;

-- A look-back's row is older than its act. Its step is the first of the kind that its finding leads to, at the moment
-- somebody looked or within the minute after it; what was undone again had begun its next round by then.
with own as (
  select distinct on (b.id) b.id as look_back_id, s.id as step_id
  from look_back b
  join commitment_step s on s.commitment_id = b.commitment_id
    and s.at >= b.looked_at and s.at < b.looked_at + interval '1 minute'
    and case b.finding when 'RELAPSED' then s.kind = 'RELAPSED' and s.round = b.round + 1
      when 'CAN_BE_DONE' then s.kind = 'REPROCESSING' and s.round = b.round + 1
      else s.kind in ('LOOKED_BACK', 'HELD') and s.round = b.round end
  where b.looked_at is not null
  order by b.id, s.at, s.id
), one_each as (
  select distinct on (step_id) step_id, look_back_id from own order by step_id, look_back_id
)
update look_back b set step_id = o.step_id from one_each o where o.look_back_id = b.id and b.step_id is null;

-- How much came from where, apart from what was done: by the hour, under a key of the day, thrown away with its counts.
-- Not logged ahead: a crash loses counts, and no backup of the log keeps them.
create unlogged table brake_key (day date primary key, key text not null);
create unlogged table brake_count (key_hash text primary key, day date not null, acts int not null);
create index brake_count_day on brake_count (day);

-- The key of a call beside the answer it made tied the one who called to what was said.
delete from idempotency_record where act in ('answerAcceptance', 'answerQuestionnaire');

-- Answers so far: of whom is still being asked, the marks say who was heard; of rounds that are over nothing does.
insert into acceptance_mark (commitment_id, round, voice_hash)
select a.commitment_id, a.round, a.voice_hash
from acceptance_answer a join commitment c on c.id = a.commitment_id
where a.invited and c.status = 'ACCEPTANCE_OPEN' and c.round = a.round
order by gen_random_uuid();
-- Written anew in one transaction, in an order drawn for it, with new ids and the day alone. An invited answer of a round
-- that is open stands as it was given: what it was found by could be worked out from the invitation.
with taken as (
  delete from acceptance_answer a using commitment c where c.id = a.commitment_id
  returning a.*, c.status = 'ACCEPTANCE_OPEN' and c.round = a.round as asked
)
insert into acceptance_answer
  (id, created_at, commitment_id, round, voice_hash, device_hash, invited, result, attitude, comment, answered_at)
select gen_random_uuid(), day, commitment_id, round,
  case when asked and not invited then voice_hash else gen_random_uuid()::text end,
  case when asked then device_hash end, invited, result, attitude, comment, day
from (select t.*, date_trunc('day', t.answered_at at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai' as day
  from taken t) given
order by gen_random_uuid();
