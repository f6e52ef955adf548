import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { LiaisonCommittee, Township, TownshipKind } from '../roster.entity.js';
import { committeeCreated } from '../roster.events.js';
import type { CreateCommitteeInput } from '../roster.inputs.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal } from '../roster.refusal.js';
import { takeTurns } from '../take-turns.js';
import { committeeFields, nameTaken } from './committee-fields.js';

/** A township and its liaison committee, made together: there is one for each. */
export async function createCommittee(
  ctx: RequestContext,
  input: CreateCommitteeInput,
): Promise<LiaisonCommittee | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'create a liaison committee');
  const { clientMutationId, ...rest } = input;
  const fields = committeeFields(rest);
  return inTransaction(ctx, async (tx) => {
    const act = () => foundCommittee(tx, fields);
    if (!clientMutationId) return act();
    const replay = (id: string) => tx.em.findOneOrFail(LiaisonCommittee, id);
    return once(tx, { act: 'createCommittee', clientMutationId, input: rest }, act, replay);
  });
}

/** Makes a township and its committee in this transaction. */
export async function foundCommittee(
  tx: Transaction,
  { name, township }: { name: string; township: { name: string; kind: TownshipKind; code: string | null } },
): Promise<LiaisonCommittee | RosterRefusal> {
  await takeTurns(tx, 'committee');
  const taken =
    (await tx.em.count(Township, { name: township.name })) + (await tx.em.count(LiaisonCommittee, { name }));
  if (taken > 0) return nameTaken();
  const createdAt = tx.ctx.now();
  const place = tx.em.create(Township, { ...township, createdAt });
  const committee = tx.em.create(LiaisonCommittee, { name, township: ref(place), createdAt });
  tx.em.persist([place, committee]);
  await tx.em.flush();
  tx.record(committeeCreated({ committeeId: committee.id, townshipId: place.id }));
  return committee;
}
