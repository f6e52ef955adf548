import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { addStep, lockAs } from '../lock-part.js';
import { TaskStatus as S, TaskLink, type TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { ReportTaskInput } from '../task.inputs.js';
import { TaskSide } from '../task.policy.js';
import { TaskRefusalCode as Code, TaskRefusal } from '../task.refusal.js';
import { statusAfter, TaskAct, whyCannot } from '../task.rules.js';
import { asItsCommittee, factsOf } from '../task-facts.sql.js';

const MOST_RECORDS = 200;
type Named = { readonly kind: string; readonly recordId: string };
const keyOf = ({ kind, recordId }: Named) => `${kind}:${recordId}`;

/** 回报: in words, with the records that fulfil it; sent again before it is judged, it is corrected and keeps what it said. */
export function reportTask(ctx: RequestContext, input: ReportTaskInput): Promise<TaskPart | TaskRefusal> {
  const report = textInput(input.report, { field: 'report', max: BODY_MAX, required: true });
  if (input.records.length > MOST_RECORDS) throw badInput('records', 'TOO_MANY');
  const records = input.records.map(({ kind, recordId }) => ({ kind, recordId: knownId(recordId) }));
  return inTransaction(ctx, async (tx) => {
    const { part } = await lockAs(tx, input.partId, TaskSide.COMMITTEE, 'report on a task');
    const why = whyCannot(TaskAct.REPORT, part);
    if (why) return new TaskRefusal(why);
    const isCorrection = part.status === S.REPORTED;
    const said = async () => ({ report: part.report, records: await namesOf(tx, part) });
    const before = await said();
    expectVersion(part, input.version, { report: before.report });
    await linkTo(tx, part, records);
    part.report = report;
    await tx.em.flush();
    if (isCorrection) {
      const changed = keepCorrections(tx, { record: 'task_part', id: part.id }, before, await said(), null);
      if (changed.length === 0) return new TaskRefusal(Code.NOTHING_CHANGED);
      Object.assign(part, { reportedBy: accountIdOf(ctx.viewer), changedAt: ctx.now() });
    } else {
      Object.assign(part, { reportedAt: ctx.now(), reportedBy: accountIdOf(ctx.viewer) });
      Object.assign(part, { askedDueOn: null, askedReason: null, askedAt: null });
    }
    part.status = statusAfter(TaskAct.REPORT, part);
    addStep(tx, part, isCorrection ? TaskStepKind.REPORT_CORRECTED : TaskStepKind.REPORTED);
    tx.record(partEvent(isCorrection ? 'reportCorrected' : 'reported', part));
    return part;
  });
}

interface Fact extends Named {
  readonly title: string | null;
  readonly onDay: string;
}
/** The committee's own records since the task counts, by the same facts that are counted. */
async function factsIn(tx: Transaction, part: TaskPart): Promise<Fact[]> {
  return tx.em.execute<Fact[]>(
    `select f.kind, f.record_id as "recordId", f.title, f.on_day::text as "onDay" from task_part p
     join task t on t.id = p.task_id cross join lateral ${asItsCommittee(factsOf('p', 't'))} f where p.id = ?::uuid`,
    [part.id],
  );
}

async function linkTo(tx: Transaction, part: TaskPart, records: readonly Named[]): Promise<void> {
  const known = new Set((await factsIn(tx, part)).map(keyOf));
  const links = await tx.em.find(TaskLink, { part });
  const wanted = new Map(records.map((one) => [keyOf(one), one]));
  for (const link of links) {
    // What was named and stands no more is named until it is left out.
    if (wanted.delete(keyOf(link))) continue;
    tx.em.remove(link);
  }
  for (const [key, { kind, recordId }] of wanted) {
    if (!known.has(key)) throw badInput('records', 'UNKNOWN');
    tx.em.persist(tx.em.create(TaskLink, { part: part.id, kind: kind as TaskLink['kind'], recordId }));
  }
}

async function namesOf(tx: Transaction, part: TaskPart): Promise<string | null> {
  const links = await tx.em.find(TaskLink, { part });
  if (links.length === 0) return null;
  const facts = new Map((await factsIn(tx, part)).map((fact) => [keyOf(fact), fact]));
  const called = links.map((link) => {
    const fact = facts.get(keyOf(link));
    return fact ? `${fact.onDay} ${fact.title ?? ''}`.trim() : link.recordId;
  });
  return called.sort().join('；');
}
