import { LockMode } from '@mikro-orm/core';
import type { Reaction } from '../../../kernel/module.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { termsIn } from '../../consultation/index.js';
import { Organisation } from '../../roster/index.js';
import { addStep, lockCommitment, remember } from '../act-on.js';
import { holderOf, keepClock } from '../clock/keep-clock.js';
import { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { PASSED_ON, SETTLED } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { giveTo, unitInEvent } from '../unit.js';

/**
 * 承继: an organisation was retired, and its committee said that the successor takes over. What is open goes on in the
 * successor's name where it stands; what is settled stays in the name of who did it. Doing it again changes nothing.
 */
export const takeOverMatters: Reaction<'roster.organisationRetired'> = async (ctx, { data }) => {
  const { organisationId, successorId, takesOver } = data;
  if (!takesOver || !successorId) return;
  await inTransaction(ctx, async (tx) => {
    const [former, successor] = [
      await tx.em.findOneOrFail(Organisation, organisationId),
      await tx.em.findOneOrFail(Organisation, successorId),
    ];
    const open = await tx.em.find(
      Commitment,
      { leadOrganisation: organisationId, status: { $nin: [...SETTLED, ...PASSED_ON] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    for (const { id } of open) {
      const commitment = await lockCommitment(tx, id);
      const before = holderOf(commitment);
      remember(commitment);
      const unit = { departmentId: null, organisationId: successorId };
      giveTo(commitment, unit);
      addStep(tx, commitment, CommitmentStepKind.REASSIGNED, { note: `${former.name} → ${successor.name}` });
      await keepClock(tx, commitment, before, await termsIn(tx, commitment.consultation.id));
      tx.record(commitmentEvent('reassigned', commitment, unitInEvent(unit)));
    }
  });
};
