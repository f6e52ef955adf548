-- Settings each form of meeting starts with. Our decision: a bench meeting is light, a council is full; all can be edited.
insert into form_settings
  (form, notice_working_days, readiness_threshold, readiness_weights, consensus_threshold, minutes_working_days,
   acceptance_threshold, acceptance_minimum, speaking_minutes)
values
  ('BENCH',    3, 0.60, '{"MEMBER": 1, "DEPARTMENT": 1, "TOWNSHIP": 1, "STAKEHOLDER": 1,
     "MEMBER.DEPARTMENT_VISIT": 0, "TOWNSHIP.WISH_SURVEY": 0, "STAKEHOLDER.DEMANDS_RANKED": 0}', 0.60, 5, 0.60, 3, 3),
  ('COUNCIL', 10, 0.80, '{"MEMBER": 2, "DEPARTMENT": 2, "TOWNSHIP": 1, "STAKEHOLDER": 1}', 0.66, 7, 0.60, 5, 5),
  ('ON_SITE',  3, 0.60, '{"MEMBER": 1, "DEPARTMENT": 1, "TOWNSHIP": 1, "STAKEHOLDER": 1,
     "MEMBER.DEPARTMENT_VISIT": 0, "TOWNSHIP.WISH_SURVEY": 0, "STAKEHOLDER.DEMANDS_RANKED": 0}', 0.60, 5, 0.60, 3, 3),
  ('THEMATIC', 10, 0.80, '{"MEMBER": 2, "DEPARTMENT": 2, "TOWNSHIP": 1, "STAKEHOLDER": 1}', 0.66, 7, 0.60, 5, 8);
