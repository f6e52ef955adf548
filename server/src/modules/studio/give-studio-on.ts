import { LockMode } from '@mikro-orm/core';
import { keepCorrections } from '../../kernel/corrections/index.js';
import { badInput } from '../../kernel/errors.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Member } from '../roster/index.js';
import { saidOf } from './correct-studio.js';
import { Studio, StudioMember, StudioStatus } from './studio.entity.js';
import { corrected } from './studio.events.js';

/** It is kept by somebody, or may be again. */
export const STUDIO_STANDS = [StudioStatus.PROPOSED, StudioStatus.OPEN, StudioStatus.SUSPENDED] as const;

/**
 * 交接: another keeps the studio instead of a member, and leads it where they did; null: one fewer keeps it. Gives why not.
 * The caller has decided that it may be given.
 */
export async function giveStudioOn(
  tx: Transaction,
  given: { readonly studioId: string; readonly fromMemberId: string; readonly toMemberId: string | null },
): Promise<'NOT_THEIRS' | 'NEEDS_SUCCESSOR' | null> {
  const { fromMemberId, toMemberId } = given;
  const studio = await tx.em.findOne(Studio, given.studioId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!studio) return 'NOT_THEIRS';
  const keepers = await tx.em.find(StudioMember, { studio }, { refresh: true });
  const former = keepers.find(({ member, leftAt }) => member.id === fromMemberId && leftAt === null);
  if (!former) return 'NOT_THEIRS';
  const { isLead } = former;
  if (isLead && toMemberId === null) return 'NEEDS_SUCCESSOR';
  const before = await saidOf(tx, studio);
  Object.assign(former, { leftAt: tx.ctx.now(), isLead: false });
  if (toMemberId !== null) {
    const theirs = keepers.find(({ member }) => member.id === toMemberId);
    if (theirs) Object.assign(theirs, { leftAt: null, isLead: theirs.isLead || isLead });
    else {
      if ((await tx.em.count(Member, toMemberId)) === 0) throw badInput('toMemberId', 'UNKNOWN');
      tx.em.persist(tx.em.create(StudioMember, { studio: studio.id, member: toMemberId, isLead }));
    }
  }
  await tx.em.flush();
  keepCorrections(tx, { record: 'studio', id: studio.id }, before, await saidOf(tx, studio), null);
  studio.membersChangedAt = tx.ctx.now();
  tx.record(corrected({ studioId: studio.id }));
  return null;
}
