import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { confirmedInSql } from '../../consultation/index.js';
import { jsonList } from '../commitment-row.js';
import { TakeDownKind } from './take-down.entity.js';
import { PublicRecord, type PublicRecordItem } from './take-down.types.js';

/** The pictures everybody sees of consultation `co`, with the step they stand in. */
const PICTURES = `(select distinct on (f.id) f.id, s.at
  from commitment c join commitment_step s on s.commitment_id = c.id
  left join progress_entry e on e.step_id = s.id
  left join reply r on s.kind = 'REPLIED' and r.commitment_id = c.id and r.round = s.round
  left join verification v on s.kind = 'VERIFIED' and v.commitment_id = c.id and v.round = s.round
  left join look_back b on b.step_id = s.id
  cross join lateral unnest(e.photo_ids || e.before_ids || e.after_ids || r.photo_ids || r.before_ids || r.after_ids
    || v.photo_ids || b.photo_ids) as shown(id)
  join stored_file f on f.id = shown.id and f.reach = 'PUBLIC'
  where c.consultation_id = co.id)`;
/** What of consultation `co` can be taken down, each by itself. */
const ITEMS = `
  select '${TakeDownKind.CONSULTATION}' as kind, co.id as "recordId", co.title as text, null as photo, null::timestamptz as at, 0 as place
  union all
  select '${TakeDownKind.MATTER}', d.id, d.title, null, null, d.number from demand d where d.consultation_id = co.id
  union all
  select '${TakeDownKind.STEP}', s.id, coalesce(p.text, r.text, v.text, b.text), null, s.at, 0
  from commitment c join commitment_step s on s.commitment_id = c.id
  left join progress_entry p on p.step_id = s.id
  left join reply r on s.kind = 'REPLIED' and r.commitment_id = c.id and r.round = s.round
  left join verification v on s.kind = 'VERIFIED' and v.commitment_id = c.id and v.round = s.round
  left join look_back b on b.step_id = s.id
  where c.consultation_id = co.id and coalesce(p.text, r.text, v.text, b.text) is not null
  union all
  select '${TakeDownKind.FILE}', picture.id, '', '/files/' || picture.id, picture.at, 0 from ${PICTURES} picture
  union all
  select '${TakeDownKind.MINUTES}', y.id, left(y.body, 60), null, null, 0
  from minutes y join meeting g on g.id = y.meeting_id where g.consultation_id = co.id`;

const recordQuery = prepared<PublicRecord, { id: string }>(
  'commitment.publicRecord',
  `select co.id as "consultationId", co.title, co.in_review_since is not null as "inReview", ${jsonList(
    `select i.*, ${jsonList(
      `select t.id, t.reason, a.display_name as "byName", t.taken_down_at as "takenDownAt", t.put_back_reason as "putBackReason",
         b.display_name as "putBackByName", t.put_back_at as "putBackAt"
       from take_down t join account a on a.id = t.taken_down_by left join account b on b.id = t.put_back_by
       where t.kind = i.kind and t.record_id = i."recordId"`,
      'listed."takenDownAt" desc, listed.id desc',
    )} as "takeDowns" from (${ITEMS}) i`,
    `listed.kind = 'CONSULTATION' desc, listed.kind = 'MINUTES' desc, listed.kind = 'MATTER' desc, listed.place, listed.at, listed."recordId"`,
  )} as items
   from consultation co where co.id = :id::uuid and co.status in (${confirmedInSql})`,
);

/** What everybody reads of a consultation whose minutes are confirmed, part by part; null before. In review: will read. */
export async function readPublicRecord(ctx: RequestContext, consultationId: string): Promise<PublicRecord | null> {
  const row = await ctx.read.one(recordQuery, { id: knownId(consultationId) });
  return row && Object.assign(new PublicRecord(), row);
}

/** The part of it with this id, or null. */
export async function publicItem(
  ctx: RequestContext,
  consultationId: string,
  kind: TakeDownKind,
  recordId: string,
): Promise<PublicRecordItem | null> {
  const record = await readPublicRecord(ctx, consultationId);
  return record?.items.find((item) => item.kind === kind && item.recordId === recordId) ?? null;
}
