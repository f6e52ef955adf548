import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { dayInput } from '../../kernel/text.js';
import { type Asking, asking, IN_SIGHT } from './task.access.js';
import type { TaskFilter } from './task.inputs.js';
import type { TaskCount, TaskRow } from './task.types.js';
import { LATE } from './task-facts.sql.js';

interface Wanted extends Asking {
  readonly today: string;
  readonly status: string | null;
  readonly ask: string | null;
  readonly committeeId: string | null;
  readonly late: boolean;
}
/** One part in sight is as it is asked for. */
const WANTED = `(:ask::text is null or t.ask = :ask) and exists (select from task_part p where p.task_id = t.id and ${IN_SIGHT}
  and (:status::text is null or p.status = :status) and (:committeeId::uuid is null or p.committee_id = :committeeId)
  and (not :late::boolean or ${LATE('p')}))`;
const STANDS = `p.status <> 'CANCELLED'`;

const listQuery = prepared<TaskRow, Wanted & { after: string | null; limit: number }>(
  'task.list',
  `select t.id, t.title, t.ask, t.wanted, case when c.seen = 1 then c.due_on else t.due_on end as "dueOn", t.given_at as "givenAt",
     c.parts, c.received, c.reported, c.accepted, c.late, case when c.seen = 1 then c.status end as status
   from (select t.* from task t where ${WANTED} and (:after::uuid is null or t.id < :after) order by t.id desc limit :limit) t
   cross join lateral (select count(*)::int as seen, min(p.due_on) as due_on, min(p.status) as status,
       count(*) filter (where ${STANDS})::int as parts,
       count(*) filter (where ${STANDS} and p.received_at is not null)::int as received,
       count(*) filter (where p.status in ('REPORTED', 'ACCEPTED'))::int as reported,
       count(*) filter (where p.status = 'ACCEPTED')::int as accepted, count(*) filter (where ${LATE('p')})::int as late
     from task_part p where p.task_id = t.id and ${IN_SIGHT}
       and (:committeeId::uuid is null or p.committee_id = :committeeId)) c
   order by t.id desc`,
);
const countQuery = prepared<{ count: number }, Wanted>(
  'task.count',
  `select count(*) as count from task t where ${WANTED}`,
);

/** What is the viewer's business, newest first. */
export async function readTasks(
  ctx: RequestContext,
  asked: { filter: TaskFilter | null; first: number; after: string | null },
): Promise<Page<TaskRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const { status = null, ask = null, committeeId, late } = asked.filter ?? {};
  const wanted: Wanted = {
    ...asking(ctx.viewer),
    today: ctx.today(),
    ...{ status, ask, committeeId: knownIdOrNull(committeeId), late: late ?? false },
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...wanted, after, limit }),
    ctx.read.one(countQuery, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

const countsQuery = prepared<
  TaskCount,
  Asking & { today: string; from: string; to: string; committeeId: string | null }
>(
  'task.counts',
  `select lc.id as "committeeId", lc.name as "committeeName", count(p.id)::int as given,
     count(p.id) filter (where p.status = 'ACCEPTED')::int as accepted, count(p.id) filter (where ${LATE('p')})::int as late
   from liaison_committee lc left join task_part p on p.committee_id = lc.id and ${STANDS}
     and p.due_on between :from::date and :to::date
   where (:committeeId::uuid is null or lc.id = :committeeId) and (:all::boolean or lc.id = any(:committeeIds::uuid[]))
   group by lc.id, lc.name order by lc.name`,
);

/** 任务 n/m and late, by committee; those that were given none are there too. */
export function readTaskCounts(
  ctx: RequestContext,
  given: { readonly from: string; readonly to: string; readonly committeeId: string | null },
): Promise<TaskCount[]> {
  const [from, to] = [dayInput(given.from, 'from'), dayInput(given.to, 'to')];
  const committeeId = knownIdOrNull(given.committeeId);
  return ctx.read.all(countsQuery, { ...asking(ctx.viewer), today: ctx.today(), from, to, committeeId });
}
