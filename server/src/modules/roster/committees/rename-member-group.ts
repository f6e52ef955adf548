import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import type { Sector } from '../roster.entity.js';
import { memberGroupRenamed } from '../roster.events.js';
import { RosterRefusal } from '../roster.refusal.js';
import { nameTaken } from './committee-fields.js';
import { holdMemberGroup, recordOf } from './hold-member-group.js';
import type { RenameMemberGroupInput } from './member-group.inputs.js';
import { MemberGroupChanged } from './member-group.types.js';

/** A sector or a special committee written wrong gets its right name, wherever it stands. */
export function renameMemberGroup(
  ctx: RequestContext,
  input: RenameMemberGroupInput,
): Promise<MemberGroupChanged | RosterRefusal> {
  const name = textInput(input.name, { field: 'input.name', max: 60, required: true });
  return inTransaction(ctx, async (tx) => {
    const { group, entity } = await holdMemberGroup(tx, input);
    if ((await tx.em.count(entity as typeof Sector, { name, id: { $ne: group.id } })) > 0) return nameTaken();
    const record = recordOf(input.kind);
    if (keepCorrections(tx, { record, id: group.id }, { name: group.name }, { name }, null).length > 0) {
      group.name = name;
      tx.record(memberGroupRenamed({ groupId: group.id }));
    }
    return Object.assign(new MemberGroupChanged(), { id: group.id });
  });
}
