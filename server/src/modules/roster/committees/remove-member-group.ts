import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { memberGroupRemoved } from '../roster.events.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { holdMemberGroup, recordOf } from './hold-member-group.js';
import type { MemberGroupInput } from './member-group.inputs.js';
import { MemberGroupChanged } from './member-group.types.js';

/** A sector or a special committee entered by mistake goes, as long as nobody and nothing names it. */
export function removeMemberGroup(
  ctx: RequestContext,
  input: MemberGroupInput,
): Promise<MemberGroupChanged | RosterRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { group } = await holdMemberGroup(tx, input);
    const [used] = await tx.em.execute('select group_id from member_group_in_use where group_id = ? limit 1', [
      group.id,
    ]);
    if (used) return new RosterRefusal(RosterRefusalCode.GROUP_IN_USE);
    keepCorrections(tx, { record: recordOf(input.kind), id: group.id }, { name: group.name }, null, null);
    tx.em.remove(group);
    tx.record(memberGroupRemoved({ groupId: group.id }));
    return Object.assign(new MemberGroupChanged(), { id: group.id });
  });
}
