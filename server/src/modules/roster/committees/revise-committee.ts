import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { LiaisonCommittee, Township } from '../roster.entity.js';
import { committeeRevised } from '../roster.events.js';
import type { CommitteeInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';
import { takeTurns } from '../take-turns.js';
import { committeeFields, nameTaken } from './committee-fields.js';

export async function reviseCommittee(
  ctx: RequestContext,
  committeeId: string,
  version: number,
  input: CommitteeInput,
): Promise<LiaisonCommittee | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'revise a liaison committee');
  const { name, township } = committeeFields(input);
  return inTransaction(ctx, async (tx) => {
    await takeTurns(tx, 'committee');
    const committee = await tx.em.findOne(LiaisonCommittee, committeeId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!committee) throw notFound();
    expectVersion(committee, version);
    const place = await tx.em.findOneOrFail(Township, committee.township.id);
    const taken =
      (await tx.em.count(Township, { name: township.name, id: { $ne: place.id } })) +
      (await tx.em.count(LiaisonCommittee, { name, id: { $ne: committeeId } }));
    if (taken > 0) return nameTaken();
    Object.assign(committee, { name });
    Object.assign(place, township);
    await tx.em.flush();
    // The form edits both together under the committee's version: it grows when only the township changed, too.
    await tx.em.execute('update liaison_committee set version = ? where id = ?', [version + 1, committeeId]);
    await tx.em.refresh(committee);
    tx.record(committeeRevised({ committeeId }));
    return committee;
  });
}
