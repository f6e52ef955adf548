import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { LiaisonCommittee } from '../roster.entity.js';
import { organisationAdded } from '../roster.events.js';
import { canKeepOrganisations } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { inTurnOf, organisationFields } from './keep-organisation.js';
import { Organisation } from './organisation.entity.js';
import type { AddOrganisationInput } from './organisation.inputs.js';

/** A new entry of a committee's directory. */
export async function addOrganisation(
  ctx: RequestContext,
  { clientMutationId, ...input }: AddOrganisationInput,
): Promise<Organisation | RosterRefusal> {
  const committeeId = knownId(input.committeeId);
  authorize(canKeepOrganisations(ctx.viewer, committeeId), 'add an organisation');
  const fields = organisationFields(input);
  return inTransaction(ctx, async (tx) => {
    const act = async (): Promise<Organisation | RosterRefusal> => {
      if ((await tx.em.count(LiaisonCommittee, committeeId)) === 0) throw badInput('input.committeeId', 'UNKNOWN');
      await inTurnOf(tx, committeeId);
      if ((await tx.em.count(Organisation, { committee: committeeId, name: fields.name })) > 0) {
        return new RosterRefusal(RosterRefusalCode.NAME_TAKEN);
      }
      const organisation = tx.em.create(Organisation, { ...fields, committee: committeeId, createdAt: ctx.now() });
      tx.em.persist(organisation);
      tx.record(organisationAdded({ organisationId: organisation.id, committeeId }));
      return organisation;
    };
    if (!clientMutationId) return act();
    const replay = (id: string) => tx.em.findOneOrFail(Organisation, id);
    return once(tx, { act: 'addOrganisation', clientMutationId, input }, act, replay);
  });
}
