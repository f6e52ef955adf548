export const AGENDA = `(select coalesce(json_agg(json_build_object('id', a.id, 'position', a.position,
  'title', a.title, 'part', a.part, 'plannedMinutes', a.planned_minutes, 'status', a.status, 'openedAt', a.opened_at,
  'closedAt', a.closed_at, 'version', a.version, 'parentId', a.parent_id, 'spentSeconds', a.spent_seconds,
  'reopenReason', a.reopen_reason, 'unsettledCount', (select count(*) from agenda_item_demands l join demand x on x.id = l.demand_id
    where l.agenda_item_id = a.id and x.status <> 'DISPOSED')) order by a.position), '[]')
  from agenda_item a where a.meeting_id = m.id)`;
