import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { dayInputOrNull, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import type { Sector, SpecialCommittee } from '../roster.entity.js';
import { memberGroupRenamed } from '../roster.events.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { nameTaken } from './committee-fields.js';
import { GroupName } from './group-name.entity.js';
import { holdMemberGroup, recordOf } from './hold-member-group.js';
import type { RenameMemberGroupInput } from './member-group.inputs.js';
import { MemberGroupChanged } from './member-group.types.js';

/**
 * 改名. Written wrong, it gets its right name wherever it stands; renamed from a day on, records of the days before go on
 * calling it what it was called then.
 */
export function renameMemberGroup(
  ctx: RequestContext,
  input: RenameMemberGroupInput,
): Promise<MemberGroupChanged | RosterRefusal> {
  const name = textInput(input.name, { field: 'input.name', max: 60, required: true });
  const from = dayInputOrNull(input.from, 'input.from');
  return inTransaction(ctx, async (tx) => {
    const { group, entity } = await holdMemberGroup(tx, input);
    if ((await tx.em.count(entity as typeof Sector, { name, id: { $ne: group.id } })) > 0) return nameTaken();
    if (name === group.name) return Object.assign(new MemberGroupChanged(), { id: group.id });
    const names = await tx.em.find(GroupName, { groupId: group.id }, { orderBy: { startsOn: 'asc' } });
    const last = names.filter(({ startsOn }) => startsOn !== null).at(-1);
    if (from !== null) {
      if (from > ctx.today()) return new RosterRefusal(RosterRefusalCode.NAMED_AHEAD);
      if (last && (last.startsOn as string) >= from) return new RosterRefusal(RosterRefusalCode.NAMED_LATER);
      newName(tx, group, { from, name, first: names.length === 0 });
    } else if (last) last.name = name;
    keepCorrections(tx, { record: recordOf(input.kind), id: group.id }, { name: group.name }, { name }, null);
    group.name = name;
    tx.record(memberGroupRenamed({ groupId: group.id }));
    return Object.assign(new MemberGroupChanged(), { id: group.id });
  });
}

function newName(
  tx: Transaction,
  group: Sector | SpecialCommittee,
  { from, name, first }: { readonly from: string; readonly name: string; readonly first: boolean },
): void {
  const groupId = group.id;
  if (first) tx.em.persist(tx.em.create(GroupName, { groupId, startsOn: null, name: group.name }));
  tx.em.persist(tx.em.create(GroupName, { groupId, startsOn: from, name }));
}
