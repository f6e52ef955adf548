import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Sector, SpecialCommittee } from '../roster.entity.js';
import { canManageRoster } from '../roster.policy.js';
import { takeTurns } from '../take-turns.js';
import { type MemberGroupInput, MemberGroupKind } from './member-group.inputs.js';

const ENTITIES = { [MemberGroupKind.SECTOR]: Sector, [MemberGroupKind.SPECIAL_COMMITTEE]: SpecialCommittee } as const;
const TURNS = { [MemberGroupKind.SECTOR]: 'sector', [MemberGroupKind.SPECIAL_COMMITTEE]: 'special-committee' } as const;

/** The table under which what it was called is kept. */
export const recordOf = (kind: MemberGroupKind) => (kind === MemberGroupKind.SECTOR ? 'sector' : 'special_committee');

/** A sector or a special committee as it was seen, alone: names are compared in turn. */
export async function holdMemberGroup(
  tx: Transaction,
  { kind, id, version }: MemberGroupInput,
): Promise<{ readonly group: Sector | SpecialCommittee; readonly entity: typeof Sector | typeof SpecialCommittee }> {
  authorize(canManageRoster(tx.ctx.viewer), 'keep sectors and special committees');
  const entity = ENTITIES[kind];
  await takeTurns(tx, TURNS[kind]);
  const group = await tx.em.findOne(entity as typeof Sector, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!group) throw notFound();
  expectVersion(group, version);
  return { group, entity };
}
