-- What screening starts with. The wording is our own, after a common practice (两议三不议); the secretariat edits it.
insert into screening_criterion (id, created_at, version, kind, text, position, active) values
  (gen_random_uuid(), now(), 1, 'TAKE_UP', '党委政府中心工作中需要推动落实的实事', 1, true),
  (gen_random_uuid(), now(), 1, 'TAKE_UP', '群众普遍关心、带有共性的民生事', 2, true),
  (gen_random_uuid(), now(), 1, 'LEAVE_OUT', '已进入诉讼、仲裁、行政复议或信访程序的（涉法涉诉）', 1, true),
  (gen_random_uuid(), now(), 1, 'LEAVE_OUT', '只关系到一个人、一家人的个人诉求', 2, true),
  (gen_random_uuid(), now(), 1, 'LEAVE_OUT', '违反法律政策，或超出本区职权范围的', 3, true);

insert into decline_reason (id, created_at, version, code, words_zh, words_en, needs_note, position, active) values
  (gen_random_uuid(), now(), 1, 'NOT_IN_REMIT', '不属于协商范围', 'Not a matter for consultation', false, 1, true),
  (gen_random_uuid(), now(), 1, 'UNDER_LITIGATION', '已进入诉讼、仲裁或信访程序', 'In litigation, arbitration or petition', false, 2, true),
  (gen_random_uuid(), now(), 1, 'ALREADY_HANDLED', '已经办理过', 'Handled before', false, 3, true),
  (gen_random_uuid(), now(), 1, 'PERSONAL_MATTER', '属于个人事项，请走相应渠道', 'A personal matter; other channels deal with it', false, 4, true),
  (gen_random_uuid(), now(), 1, 'NOT_SPECIFIC', '情况不够具体', 'Not specific enough', false, 5, true),
  (gen_random_uuid(), now(), 1, 'CONTRARY_TO_POLICY', '与现行政策不符', 'Against present policy', false, 6, true),
  (gen_random_uuid(), now(), 1, 'OTHER', '其他原因，见说明', 'Another reason; see the note', true, 7, true);

-- A topic keeps the code; a reason may be taken off the list but never disappears under a topic.
alter table topic add constraint topic_decline_reason_known
  foreign key (decline_reason) references decline_reason (code) on update restrict on delete restrict;

create trigger screening_check_append_only before update or delete on screening_check
  for each row execute function refuse_history_change();

-- The topic that stands for this one: itself, or the one it was merged into, however often. Merges cannot go in a circle,
-- because only a topic under way takes others in; the bound is for a damaged table.
create function topic_lead(of uuid) returns uuid language sql stable as $$
  with recursive up(id, merged_into_id, depth) as (
    select t.id, t.merged_into_id, 0 from topic t where t.id = of
    union all
    select t.id, t.merged_into_id, up.depth + 1 from up join topic t on t.id = up.merged_into_id where up.depth < 50
  )
  select id from up order by depth desc limit 1
$$;

-- How many others stand behind it.
create function topic_followers(of uuid) returns int language sql stable as $$
  with recursive down(id) as (
    select t.id from topic t where t.merged_into_id = of
    union
    select t.id from down join topic t on t.merged_into_id = down.id
  )
  select count(*)::int from down
$$;
