-- When each item of the checklist is due, in working days before the meeting: a bench meeting is light, a council is full.
update form_settings set item_due_working_days =
  '{"MATERIALS_READ": 1, "FIELD_RESEARCH": 2, "DEPARTMENT_VISIT": 2, "SUGGESTION": 1, "POLICY_CLAUSES": 1, "POSITIONS": 1,
    "DELEGATE": 1, "RESIDENTS_LISTED": 2, "WISH_SURVEY": 2, "DEMANDS_SUBMITTED": 2, "DEMANDS_RANKED": 1}'
  where form in ('BENCH', 'ON_SITE');
update form_settings set item_due_working_days =
  '{"MATERIALS_READ": 1, "FIELD_RESEARCH": 5, "DEPARTMENT_VISIT": 5, "SUGGESTION": 3, "POLICY_CLAUSES": 3, "POSITIONS": 3,
    "DELEGATE": 3, "RESIDENTS_LISTED": 7, "WISH_SURVEY": 5, "DEMANDS_SUBMITTED": 5, "DEMANDS_RANKED": 4}'
  where form in ('COUNCIL', 'THEMATIC');

-- What waits to be sent, and what waits to be read: few rows of many.
create index notice_delivery_waiting on notice_delivery (next_attempt_at) where state = 'QUEUED';
create index notice_unread on notice (recipient_kind, recipient_id) where read_at is null;
