-- What a module lets those below it read. A module reads the tables of the modules below it; where one below has to know
-- something of one above (how a guest is called, whether a group is in use), the one above publishes exactly that as a
-- view. Whose each is and who reads it stands in `test/architecture/tables.ts`; decision 79. A migration that changes a
-- column a view names drops the view first and makes it again.

-- roster → identity: where posts are held.
create view post_committee as select id, name from liaison_committee;
create view post_department as select id, short_name from department;
create view post_member as select id from member;

-- consultation → identity, display → identity: how a guest and a screen are called.
create view guest_name as select id, name from participant;
create view screen_name as select id, name from screen;

-- commitment → calendar: days that something is due on.
create view open_deadline as
  select due_on from commitment where status not in ('CLOSED', 'HELD', 'SPLIT', 'MERGED');

-- consultation → topic: what became of a topic.
create view topic_consultation as select id, topic_id from consultation where status <> 'CANCELLED';

-- survey → consultation: wishes that were given.
create view wish_given as
  select q.consultation_id, a.interest_group_id
  from questionnaire_answer a join questionnaire q on q.id = a.questionnaire_id;

-- commitment → consultation: which demand a promise was made on, and which members stayed with a matter.
create view commitment_demand as select id, demand_id from commitment;
create view matter_followed as
  select consultation_id, following_member_id as member_id from commitment
  union all
  select c.consultation_id, v.member_id from verification v join commitment c on c.id = v.commitment_id;

-- floor → consultation: seats that were heard.
create view seat_heard as
  select participant_id from statement
  union all
  select participant_id from speaker_entry where started_at is not null;

-- display → meeting: the walls that show a meeting.
create view meeting_wall as
  select id as screen_id, scene_target_id as meeting_id
  from screen where status = 'PAIRED' and scene in ('LIVE_MEETING', 'CODE_TO_SCAN');

-- notice → opinion: who opened what came back about a brief.
create view brief_told as
  select brief_id, recipient_id
  from notice where read_at is not null and kind in ('BRIEF_ADOPTED', 'BRIEF_INSTRUCTED', 'BRIEF_HANDLED');

-- search → opinion: records by their words, and the cards of the radar a brief may be made of.
create view record_words as select record_id, status, lexemes from search_entry;
create view open_problem as
  select id, title, words from common_problem where ended_at is null and merged_into_id is null and dismissed_at is null;
create view problem_record as select problem_id, kind, record_id from common_problem_evidence;
