import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { organisationRetired } from '../roster.events.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { keepChanges, keepOrganisation } from './keep-organisation.js';
import { Organisation, OrganisationField } from './organisation.entity.js';
import type { RetireOrganisationInput } from './organisation.inputs.js';

/** 停用: from a day on it is no longer chosen, and another may stand in its place. What names it goes on naming it. */
export async function retireOrganisation(
  ctx: RequestContext,
  input: RetireOrganisationInput,
): Promise<Organisation | RosterRefusal> {
  const retiredOn = dayInput(input.on, 'input.on');
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  const successorId = knownIdOrNull(input.successorId);
  const takesOver = input.takesOver === true;
  if (takesOver && !successorId) throw badInput('input.takesOver', 'NO_SUCCESSOR');
  return keepOrganisation(ctx, input, 'retire an organisation', async (tx, organisation) => {
    if (organisation.retiredOn !== null) return new RosterRefusal(RosterRefusalCode.ORGANISATION_RETIRED);
    const successor = successorId ? await successorIn(tx, organisation, successorId) : null;
    if (successor instanceof RosterRefusal) return successor;
    const now = { [OrganisationField.RETIRED_ON]: retiredOn, [OrganisationField.SUCCESSOR]: successor?.name ?? null };
    keepChanges(tx, organisation, {}, now, reason);
    Object.assign(organisation, { retiredOn, retiredReason: reason, successor: successor ? ref(successor) : null });
    tx.record(
      organisationRetired({ organisationId: organisation.id, successorId: successor ? successor.id : null, takesOver }),
    );
    return;
  });
}

/** Somebody of the same committee who goes on: so nobody ever stands, around a corner, in their own place. */
async function successorIn(
  tx: Transaction,
  { id, committee }: Organisation,
  successorId: string,
): Promise<Organisation | RosterRefusal> {
  if (successorId === id) return new RosterRefusal(RosterRefusalCode.SUCCESSOR_NOT_IN_USE);
  const successor = await tx.em.findOne(Organisation, { id: successorId, committee });
  if (!successor) throw badInput('input.successorId', 'UNKNOWN');
  return successor.retiredOn === null ? successor : new RosterRefusal(RosterRefusalCode.SUCCESSOR_NOT_IN_USE);
}
