-- What grows is found by an index, not read to its end (test/api/kernel/plans.test.ts).

create index stored_file_of_subject on stored_file (subject_kind, subject_id);
create index session_of_account on session (account_id);
create index session_of_participant on session (participant_id) where participant_id is not null;
create index participant_of_group on participant (interest_group_id);
create index participant_own_account on participant ((case when department_id is null then account_id end));
create index demand_merged_into on demand (merged_into_id) where merged_into_id is not null;
create index demand_raised_by on demand (raised_by_id);
create index topic_submitted_by on topic (submitted_by);
create index topic_of_committee on topic (committee_id);
create index consultation_of_form on consultation (form, (coalesce(starts_at, created_at)) desc, id desc);
create index assisting_department on commitment_assisting_departments (department_id);
-- What is open, whatever lies behind: it does not grow with the years.
create index meeting_to_come on meeting (consultation_id) where status <> 'ENDED';
create index commitment_open on commitment (id) where status not in ('CLOSED', 'HELD', 'SPLIT', 'MERGED', 'WITHDRAWN');
create index demand_response_contested on demand_response (demand_id) where contest_reason is not null;
create index notice_delivery_failed on notice_delivery (id) where state = 'FAILED';
create index look_back_waiting on look_back (commitment_id) where looked_at is null and dropped_at is null;
create index audit_radar_refreshed on audit_entry (occurred_at) where type = 'search.radarRefreshed';

-- Of a period: figures and duty ask for a month or a year, whatever lies before it.
create index topic_submitted on topic (submitted_at);
create index topic_submitted_day on topic (((submitted_at at time zone 'Asia/Shanghai')::date));
create index consultation_starts on consultation (starts_at);
create index demand_created on demand (created_at);
create index commitment_created on commitment (created_at);
create index commitment_acceptance_opened on commitment (acceptance_opened_at) where acceptance_opened_at is not null;
create index look_back_looked on look_back (looked_at) where looked_at is not null;
create index acceptance_answer_answered on acceptance_answer (answered_at);
create index suggestion_created on suggestion (created_at);
create index statement_said_day on statement (((said_at at time zone 'Asia/Shanghai')::date));
create index commitment_step_of_day on commitment_step (kind, ((at at time zone 'Asia/Shanghai')::date));
create index verification_day on verification (((verified_at at time zone 'Asia/Shanghai')::date));
create index look_back_day on look_back (((looked_at at time zone 'Asia/Shanghai')::date)) where looked_at is not null;

-- Whom a row is about, with a seat or sitting in: looked up by either id, where the view would read all who ever sat in.
create function meeting_somebody(seat uuid, observer uuid) returns setof meeting_person language sql stable as $$
  select p.id, p.consultation_id, p.party, p.duty, p.name, p.organisation, p.department_id, p.interest_group_id,
    p.delegate_authority, p.attendance, p.sign_in_method, p.signed_in_at, false
  from participant p where p.id = seat
  union all
  select o.id, m.consultation_id, 'STAKEHOLDER', 'OBSERVER', o.name, o.organisation, null, null, null,
    case when o.removed_at is null then 'PRESENT' else 'ABSENT' end, 'CODE', o.signed_in_at, o.removed_at is not null
  from meeting_observer o join meeting m on m.id = o.meeting_id where o.id = observer
$$;
