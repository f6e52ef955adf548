import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { readableCode } from '../../kernel/running-number.js';
import { inTransaction, once } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { LiaisonCommittee } from '../roster/index.js';
import { Studio } from './studio.entity.js';
import { proposed } from './studio.events.js';
import type { ProposeStudioInput } from './studio.inputs.js';
import { canProposeStudio } from './studio.policy.js';
import { keepMembers, sectorIn, studioWords } from './studio-words.js';

/** 申请设立: where, whose, who keeps it. The secretariat is told. */
export function proposeStudio(
  ctx: RequestContext,
  { clientMutationId, ...input }: ProposeStudioInput,
): Promise<Studio> {
  const committeeId = knownId(input.committeeId);
  const { words, sectorId, leadMemberId, memberIds } = studioWords(input);
  authorize(canProposeStudio(ctx.viewer, committeeId, memberIds), 'apply for a studio there');
  return inTransaction(ctx, async (tx) => {
    const propose = async () => {
      if (!(await tx.em.findOne(LiaisonCommittee, committeeId))) throw badInput('committeeId', 'UNKNOWN');
      const studio = tx.em.create(Studio, {
        ...words,
        committee: committeeId,
        sector: (await sectorIn(tx, sectorId))?.id ?? null,
        code: readableCode(6),
        statusAt: ctx.now(),
        proposedBy: accountIdOf(ctx.viewer) as string,
      });
      tx.em.persist(studio);
      await keepMembers(tx, studio, { memberIds, leadMemberId });
      tx.record(proposed({ studioId: studio.id }));
      return studio;
    };
    if (!clientMutationId) return propose();
    return once(tx, { act: 'proposeStudio', clientMutationId, input }, propose, (id) =>
      tx.em.findOneOrFail(Studio, id),
    );
  });
}
