import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { servesCommittee } from '../../kernel/scope.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { nameOfActor } from '../identity/index.js';
import { membershipOn } from '../roster/index.js';
import { type Asking, asking, IN_SIGHT } from './task.access.js';
import { canGive, mayJudge, mayTell, sidesOf } from './task.policy.js';
import { TaskAct, taskActs, whyCannot } from './task.rules.js';
import type { TaskChoices, TaskDetail, TaskHelperRow, TaskPartRow, TaskRecord } from './task.types.js';
import { COUNTED, COUNTED_KIND, factsOf, LATE } from './task-facts.sql.js';

type MayTell = 'viewerCanTell' | 'viewerCanDecline';
type StoredHelper = Omit<TaskHelperRow, MayTell>;
interface StoredPart extends Omit<TaskPartRow, Extract<keyof TaskPartRow, `viewer${string}`> | 'helpers'> {
  readonly reportedBy: string | null;
  readonly cancelledFrom: TaskPartRow['status'] | null;
  readonly named: readonly StoredHelper[];
}
type StoredTask = Omit<TaskDetail, 'parts' | 'viewerCanCorrect'>;

const RECORDS = `coalesce((select json_agg(json_build_object('kind', l.kind, 'recordId', l.record_id, 'title', f.title,
    'onDay', f.on_day, 'stands', f.record_id is not null,
    'elsewhere', (select count(*)::int from task_link o where o.record_id = l.record_id and o.part_id <> p.id))
    order by f.on_day, l.id)
  from task_link l left join ${factsOf('p', 't')} f on f.kind = l.kind and f.record_id = l.record_id
  where l.part_id = p.id), '[]')`;
const HELPERS = `coalesce((select json_agg(json_build_object('memberId', m.id, 'name', m.name, 'words', h.words,
    'byOthers', h.words is not null and not exists (select from post o where o.account_id = h.told_by and o.member_id = m.id),
    'declinedReason', h.declined_reason, 'corrections', ${correctionsOf('task_helper', 'h.id', nameOfActor)})
    order by m.name, m.id)
  from task_helper h join member m on m.id = h.member_id where h.part_id = p.id and h.taken_off_at is null), '[]')`;
const STEPS = `coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'at', s.at,
    'byName', ${nameOfActor('s.acted_by')}, 'words', s.words, 'day', s.day) order by s.at, s.id)
  from task_step s where s.part_id = p.id), '[]')`;

const taskQuery = prepared<StoredTask, Asking & { id: string }>(
  'task.one',
  `select t.id, t.version, t.title, t.words, t.ask, t.wanted, t.starts_on as "startsOn", t.due_on as "dueOn",
     t.given_at as "givenAt", ${nameOfActor('t.given_by')} as "givenByName",
     coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by array_position(t.file_ids, f.id))
       from stored_file f where f.id = any(t.file_ids)), '[]') as files,
     ${correctionsOf('task', 't.id', nameOfActor)} as corrections
   from task t where t.id = coalesce((select p.task_id from task_part p where p.id = :id::uuid), :id::uuid)
     and exists (select from task_part p where p.task_id = t.id and ${IN_SIGHT})`,
);
const partsQuery = prepared<StoredPart, Asking & { taskId: string; today: string }>(
  'task.parts',
  `select p.id, p.version, p.status, ${LATE('p')} as late, p.committee_id as "committeeId", lc.name as "committeeName",
     p.due_on as "dueOn", p.received_at as "receivedAt", p.asked_due_on as "askedDueOn", p.asked_reason as "askedReason",
     ${COUNTED('p', 't')} as counted, p.report, p.reported_at as "reportedAt", p.reported_by as "reportedBy",
     ${nameOfActor('p.reported_by')} as "reportedByName", ${RECORDS} as records, p.decided_at as "decidedAt",
     p.decision_words as "decisionWords", p.cancelled_reason as "cancelledReason", p.cancelled_from as "cancelledFrom",
     ${HELPERS} as named, ${STEPS} as steps, ${correctionsOf('task_part', 'p.id', nameOfActor)} as corrections
   from task_part p join task t on t.id = p.task_id join liaison_committee lc on lc.id = p.committee_id
   where p.task_id = :taskId::uuid and ${IN_SIGHT} order by lc.name, p.id`,
);

/** One of them, by its id or that of a committee's part of it; null where it is none of the viewer's business. */
export async function readTask(ctx: RequestContext, given: string): Promise<TaskDetail | null> {
  const asked = { ...asking(ctx.viewer), id: knownId(given) };
  const task = await ctx.read.one(taskQuery, asked);
  if (!task) return null;
  const parts = await ctx.read.all(partsQuery, { ...asking(ctx.viewer), taskId: task.id, today: ctx.today() });
  return { ...task, parts: parts.map((part) => shown(ctx, part)), viewerCanCorrect: canGive(ctx.viewer) };
}

function shown({ viewer }: RequestContext, stored: StoredPart): TaskPartRow {
  const { reportedBy, cancelledFrom, named, ...part } = stored;
  const memberIds = named.map(({ memberId }) => memberId);
  const sides = sidesOf(viewer, { committeeId: part.committeeId, memberIds });
  const decidedAt = part.decidedAt === null ? null : new Date(part.decidedAt);
  const standing = { status: part.status, askedDueOn: part.askedDueOn, decidedAt, cancelledFrom };
  const may = (act: TaskAct) => sides.has(taskActs[act].by) && whyCannot(act, standing) === null;
  const judges = mayJudge(viewer, { committeeId: part.committeeId, reportedBy });
  const tells = whyCannot(TaskAct.TELL_PART, standing) === null;
  const own = memberIdOf(viewer);
  return {
    ...part,
    helpers: named.map((one) => ({
      ...one,
      viewerCanTell:
        tells &&
        mayTell(viewer, part.committeeId, one.memberId) &&
        (one.declinedReason === null || one.memberId === own),
      viewerCanDecline: tells && one.memberId === own && one.declinedReason === null,
    })),
    viewerCanReceive: may(TaskAct.RECEIVE),
    viewerCanAskExtension: may(TaskAct.ASK_EXTENSION),
    viewerCanReport: may(TaskAct.REPORT),
    viewerCanTakeBack: may(TaskAct.TAKE_BACK),
    viewerCanNameHelpers: may(TaskAct.NAME_HELPERS),
    viewerCanSetDay: may(TaskAct.SET_DAY),
    viewerCanRefuseExtension: may(TaskAct.REFUSE_EXTENSION),
    viewerCanJudge: judges && may(TaskAct.ACCEPT),
    viewerCanTakeDecisionBack: judges && may(TaskAct.TAKE_DECISION_BACK),
    viewerCanCancel: may(TaskAct.CANCEL),
    viewerCanRestore: may(TaskAct.RESTORE),
  };
}

const MOST_RECORDS = 200;
const partQuery = prepared<{ committeeId: string }, { id: string }>(
  'task.partOf',
  'select p.committee_id as "committeeId" from task_part p where p.id = :id::uuid',
);
const recordsQuery = prepared<TaskRecord, Asking & { id: string }>(
  'task.records',
  `select f.kind, f.record_id as "recordId", f.title, f.on_day as "onDay", true as stands,
     (select count(*)::int from task_link o where o.record_id = f.record_id and o.part_id <> p.id) as elsewhere
   from task_part p join task t on t.id = p.task_id cross join lateral ${factsOf('p', 't')} f
   where p.id = :id::uuid and (t.wanted is null or f.kind = ${COUNTED_KIND('t')})
   order by f.on_day desc, f.record_id limit ${MOST_RECORDS}`,
);
const membersQuery = prepared<TaskChoices['members'][number], { committeeId: string; today: string }>(
  'task.members',
  `select m.id, m.name from membership s join member m on m.id = s.member_id
   where s.committee_id = :committeeId::uuid and ${membershipOn('s')} order by m.name, m.id`,
);

/** For whoever serves the committee; to others there is none. */
export async function readTaskChoices(ctx: RequestContext, given: string): Promise<TaskChoices> {
  const id = knownId(given);
  const part = await ctx.read.one(partQuery, { id });
  if (!part || !servesCommittee(ctx.viewer, part.committeeId)) throw notFound();
  const [records, members] = await Promise.all([
    ctx.read.all(recordsQuery, { ...asking(ctx.viewer), id }),
    ctx.read.all(membersQuery, { committeeId: part.committeeId, today: ctx.today() }),
  ]);
  return { records, members };
}
