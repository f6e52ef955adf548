-- What the entities of policy notices and outreach cannot say.

-- Published by somebody at some time, withdrawn only after that and with a reason.
alter table policy_notice add constraint policy_notice_in_order
  check ((status = 'DRAFT') = (published_at is null) and (status = 'WITHDRAWN') = (withdrawn_at is not null)
    and (withdrawn_at is null) = (withdrawn_reason is null));
-- It is for somebody.
alter table policy_notice add constraint policy_notice_for_somebody
  check (to_all_members or to_informants
    or cardinality(committee_ids) + cardinality(sector_ids) + cardinality(special_committee_ids) > 0);
-- A member, or an informant by their account.
alter table policy_reader add constraint policy_reader_one check (num_nonnulls(member_id, account_id) = 1);
alter table outreach_record add constraint outreach_record_counts
  check (listener_count > 0 and cardinality(listeners) > 0 and num_nonnulls(teller_member_id, teller_account_id, teller_name) > 0);
alter table heard_question add constraint heard_question_taken_up check ((topic_id is null) = (taken_up_at is null));

-- What was published stands as it was read, and whoever was addressed stays addressed.
create function refuse_published_notice_change() returns trigger language plpgsql as $$
begin
  if old.status = 'DRAFT' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'DELETE' or (new.title, new.body, new.key_points, new.kind, new.file_ids, new.published_at)
      is distinct from (old.title, old.body, old.key_points, old.kind, old.file_ids, old.published_at) then
    raise exception 'a published notice stands as it was read';
  end if;
  return new;
end $$;
create trigger policy_notice_stands before update or delete on policy_notice
  for each row execute function refuse_published_notice_change();
create function refuse_policy_receipt_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.read_at is not null and new.read_at is distinct from old.read_at then
    raise exception 'a receipt stands';
  end if;
  return new;
end $$;
create trigger policy_reader_stands before update or delete on policy_reader
  for each row execute function refuse_policy_receipt_change();
-- A question is a topic once, and stays it.
create function refuse_taken_up_change() returns trigger language plpgsql as $$
begin
  if old.topic_id is not null and new.topic_id is distinct from old.topic_id then
    raise exception 'a question becomes a topic once';
  end if;
  return new;
end $$;
create trigger heard_question_once before update on heard_question
  for each row execute function refuse_taken_up_change();
