import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../../kernel/viewer.js';
import { lockPart, ownHelper } from '../lock-part.js';
import type { TaskPart } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { DeclineTaskPartInput, TellTaskPartInput } from '../task.inputs.js';
import { mayTell } from '../task.policy.js';
import { TaskRefusalCode as Code, TaskRefusal } from '../task.refusal.js';
import { TaskAct, whyCannot } from '../task.rules.js';

/** 我的完成情况: what a member did, in their words or written down for them (代录); told anew, it is corrected. */
export function tellTaskPart(ctx: RequestContext, input: TellTaskPartInput): Promise<TaskPart | TaskRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { part, helpers } = await lockPart(tx, input.partId);
    const memberId = knownIdOrNull(input.memberId) ?? memberIdOf(ctx.viewer);
    if (memberId === null) throw badInput('memberId', 'REQUIRED');
    authorize(mayTell(ctx.viewer, part.committee.id, memberId), 'tell what somebody else did');
    const helper = helpers.find(({ member }) => member.id === memberId);
    if (!helper) throw badInput('memberId', 'UNKNOWN');
    const why = whyCannot(TaskAct.TELL_PART, part);
    if (why) return new TaskRefusal(why);
    const byOthers = memberIdOf(ctx.viewer) !== memberId;
    // What a member says of themselves is not written over by others.
    if (byOthers && helper.declinedReason !== null) return new TaskRefusal(Code.NOTHING_CHANGED);
    const said = { words: helper.words, declinedReason: helper.declinedReason };
    const now = { words, declinedReason: null };
    const isFirst = said.words === null && said.declinedReason === null;
    if (!isFirst) {
      const changed = keepCorrections(tx, { record: 'task_helper', id: helper.id }, said, now, null);
      if (changed.length === 0) return new TaskRefusal(Code.NOTHING_CHANGED);
    }
    Object.assign(helper, { ...now, toldAt: ctx.now(), toldBy: accountIdOf(ctx.viewer) });
    tx.record(partEvent('partTold', part, { memberId, byOthers }));
    return part;
  });
}

/** 没有参加: a member who was named says that they have no part in it; telling it after all takes that back. */
export function declineTaskPart(ctx: RequestContext, input: DeclineTaskPartInput): Promise<TaskPart | TaskRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await lockPart(tx, input.partId);
    const helper = ownHelper(held, tx);
    authorize(helper !== undefined, 'decline for somebody else');
    const { part } = held;
    const why = whyCannot(TaskAct.TELL_PART, part);
    if (why) return new TaskRefusal(why);
    if (helper.declinedReason === reason) return new TaskRefusal(Code.NOTHING_CHANGED);
    if (helper.words !== null || helper.declinedReason !== null)
      keepCorrections(
        tx,
        { record: 'task_helper', id: helper.id },
        { words: helper.words, declinedReason: helper.declinedReason },
        { words: null, declinedReason: reason },
        null,
      );
    Object.assign(helper, { words: null, declinedReason: reason, toldAt: ctx.now(), toldBy: accountIdOf(ctx.viewer) });
    tx.record(partEvent('partDeclined', part, { memberId: helper.member.id }));
    return part;
  });
}
