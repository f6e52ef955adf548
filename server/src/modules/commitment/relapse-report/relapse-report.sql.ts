/** The last that was said of the commitment `c` by whoever holds its code, as everybody reads it. */
export const LAST_RELAPSE_REPORT = `(select json_build_object('reportedAt', rr.reported_at, 'answer', rr.answer,
    'lookOn', case when rr.dismissed_at is null and rb.looked_at is null and rb.dropped_at is null then rb.due_on end,
    'lookedAt', case when rr.dismissed_at is null then rb.looked_at end)
  from relapse_report rr join look_back rb on rb.id = rr.look_back_id where rr.commitment_id = c.id and rr.taken_back_at is null
  order by rr.reported_at desc, rr.id desc limit 1)`;

/** All that was said of the commitment `c`, for those who look into it. */
export const RELAPSE_REPORTS = `select rr.id, rr.words, rr.reported_at as "reportedAt", rb.due_on as "lookOn", rr.dismissed_at as "dismissedAt", rr.answer,
    rr.dismissed_at is null and rb.looked_at is null and rb.dropped_at is null as open,
    rr.dismissed_at is not null and rb.looked_at is null and rb.dropped_at is null as "canReopen"
  from relapse_report rr join look_back rb on rb.id = rr.look_back_id where rr.commitment_id = c.id and rr.taken_back_at is null`;
