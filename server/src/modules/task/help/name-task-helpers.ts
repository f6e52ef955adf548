import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { membershipOn } from '../../roster/index.js';
import { lockAs } from '../lock-part.js';
import { TaskHelper, type TaskPart } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { NameTaskHelpersInput } from '../task.inputs.js';
import { TaskSide } from '../task.policy.js';
import { TaskRefusalCode as Code, TaskRefusal } from '../task.refusal.js';
import { TaskAct, whyCannot } from '../task.rules.js';

const MOST_HELPERS = 60;

/** 承办委员: which members carry it out, from now on; those who are new or left out are told. */
export function nameTaskHelpers(ctx: RequestContext, input: NameTaskHelpersInput): Promise<TaskPart | TaskRefusal> {
  const memberIds = knownIds(input.memberIds);
  if (memberIds.length > MOST_HELPERS) throw badInput('memberIds', 'TOO_MANY');
  return inTransaction(ctx, async (tx) => {
    const { part } = await lockAs(tx, input.partId, TaskSide.COMMITTEE, 'name who carries out a task');
    const why = whyCannot(TaskAct.NAME_HELPERS, part);
    if (why) return new TaskRefusal(why);
    expectVersion(part, input.version);
    const known = await tx.em.find(TaskHelper, { part }, { refresh: true });
    const stands = known.filter(({ takenOffAt }) => takenOffAt === null);
    const added = memberIds.filter((id) => !stands.some(({ member }) => member.id === id));
    const left = stands.filter(({ member }) => !memberIds.includes(member.id));
    if (added.length + left.length === 0) return new TaskRefusal(Code.NOTHING_CHANGED);
    await areOfCommittee(tx, part, added);
    for (const helper of left) {
      helper.takenOffAt = ctx.now();
      tx.record(partEvent('helperTakenOff', part, { memberId: helper.member.id }));
    }
    for (const memberId of added) {
      const again = known.find(({ member }) => member.id === memberId);
      if (again) Object.assign(again, { takenOffAt: null, declinedReason: null, namedAt: ctx.now() });
      else tx.em.persist(tx.em.create(TaskHelper, { part: part.id, member: memberId, namedAt: ctx.now() }));
      tx.record(partEvent('helperNamed', part, { memberId }));
    }
    part.changedAt = ctx.now();
    return part;
  });
}

async function areOfCommittee(tx: Transaction, part: TaskPart, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  const [row] = await tx.em.execute<{ known: number }[]>(
    `select count(distinct s.member_id)::int as known from (select ?::date as day) today
     join membership s on s.committee_id = ?::uuid and s.member_id = any(?::uuid[]) and ${membershipOn('s', 'today.day')}`,
    [tx.ctx.today(), part.committee.id, `{${memberIds.join(',')}}`],
  );
  if (row?.known !== memberIds.length) throw badInput('memberIds', 'UNKNOWN');
}
