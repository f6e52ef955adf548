-- What was signed, and who read the words of an instruction, stays as it is.
create trigger report_version_append_only before update or delete on report_version
  for each row execute function refuse_history_change();
create trigger report_version_not_emptied before truncate on report_version
  for each statement execute function refuse_history_change();
create trigger report_wording_reading_append_only before update or delete on report_wording_reading
  for each row execute function refuse_history_change();
create trigger report_wording_reading_not_emptied before truncate on report_wording_reading
  for each statement execute function refuse_history_change();

create index report_on_consultation_sent on report (sent_on) where kind = 'CONSULTATION' and sent_on is not null;

-- reporting → insight: reports on a consultation that went out count for the adoption rate; adopted or instructed by the last
-- word of the addressee, being passed on is none.
create view consultation_report_put as
  select r.id as report_id, r.title, r.committee_id, r.consultation_id,
    r.sent_on::timestamp at time zone 'Asia/Shanghai' as put_at,
    coalesce((select f.kind in ('ADOPTED', 'INSTRUCTED') from report_feedback f
      where f.report_id = r.id and f.withdrawn_at is null and f.kind <> 'FORWARDED'
      order by f.on_day desc, f.id desc limit 1), false) as adopted
  from report r where r.kind = 'CONSULTATION' and r.sent_on is not null and r.status <> 'WITHDRAWN';
