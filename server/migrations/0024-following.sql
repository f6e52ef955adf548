-- Since when the party a commitment waits for has held it: as far as the steps tell.
update commitment c set waiting_since = coalesce((select (max(s.at) at time zone 'Asia/Shanghai')::date
  from commitment_step s where s.commitment_id = c.id and s.kind in ('ASSIGNED', 'ACKNOWLEDGED', 'SENT_BACK', 'REASSIGNED',
    'EXTENSION_REQUESTED', 'EXTENDED', 'EXTENSION_REFUSED', 'REPLIED', 'VERIFIED', 'ACCEPTANCE_OPENED', 'CLOSED', 'REPROCESSING')),
  (c.assigned_at at time zone 'Asia/Shanghai')::date);
