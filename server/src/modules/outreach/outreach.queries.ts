import type { RequestContext } from '../../kernel/context.js';
import { OWN_RECORD } from './outreach.access.js';

export type Paged = { after: string | null; limit: number };
export const nameOf = (id: string) => `(select a.display_name from account a where a.id = ${id})`;
export const FILES = `coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type) order by f.id)
  from stored_file f where f.id = any(n.file_ids)), '[]') as files`;

export const daysLeft = (ctx: RequestContext, readBy: string | null) =>
  readBy === null ? null : ctx.services.calendar.between(ctx.today(), readBy);

export const FILE_ROWS = 5000;

// Who told whom -------------------------------------------------------------------------------------------------------

export const TELLER = `coalesce((select m.name from member m where m.id = o.teller_member_id), ${nameOf('o.teller_account_id')},
  o.teller_name)`;
export const CAN_ACT = `(:manages::boolean or o.committee_id = any(:committeeIds::uuid[]) or coalesce(${OWN_RECORD}, false))`;
export const TOPIC = `case when t.id is not null then json_build_object('id', t.id, 'number', t.number,
  'trackingCode', t.tracking_code, 'status', t.status) end`;
export const RECORD_ROW = `o.id, o.version, o.notice_id as "noticeId", n.title as "noticeTitle", o.committee_id as "committeeId",
  k.name as "committeeName", o.place, o.held_on as "heldOn", o.form, o.listeners, o.listener_count as "listenerCount",
  ${TELLER} as "tellerName", o.is_on_behalf as "isOnBehalf", ${nameOf('o.recorded_by')} as "recordedByName", o.note,
  o.photo_ids as "photoIds", o.withdrawn_at as "withdrawnAt", o.withdrawn_reason as "withdrawnReason",
  ${CAN_ACT} as "viewerCanAct",
  coalesce((select json_agg(json_build_object('id', q.id, 'text', q.text, 'topic', ${TOPIC}) order by q.position)
    from heard_question q left join topic t on t.id = q.topic_id where q.record_id = o.id), '[]') as questions`;
export const RECORDS = `outreach_record o join policy_notice n on n.id = o.notice_id
  join liaison_committee k on k.id = o.committee_id`;
