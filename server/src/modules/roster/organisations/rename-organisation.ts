import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { organisationAdded, organisationRetired } from '../roster.events.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { keepChanges, keepOrganisation } from './keep-organisation.js';
import { Organisation, OrganisationField } from './organisation.entity.js';
import type { RenameOrganisationInput } from './organisation.inputs.js';

/**
 * 更名: from a day on it bears another name, as an entry of its own that stands in the place of the old one. What named the
 * old one goes on calling it what it was called then.
 */
export async function renameOrganisation(
  ctx: RequestContext,
  input: RenameOrganisationInput,
): Promise<Organisation | RosterRefusal> {
  const on = dayInput(input.on, 'input.on');
  const name = textInput(input.name, { field: 'input.name', max: 60, required: true });
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return keepOrganisation(ctx, input, 'rename an organisation', async (tx, organisation) => {
    const { committee, kind, contactName, contactPhone, retiredOn } = organisation;
    if (retiredOn !== null) return new RosterRefusal(RosterRefusalCode.ORGANISATION_RETIRED);
    if (on > ctx.today()) return new RosterRefusal(RosterRefusalCode.NAMED_AHEAD);
    if ((await tx.em.count(Organisation, { committee, name })) > 0) {
      return new RosterRefusal(RosterRefusalCode.NAME_TAKEN);
    }
    const now = tx.em.create(Organisation, {
      ...{ name, kind, contactName, contactPhone },
      committee: committee.id,
      createdAt: ctx.now(),
    });
    tx.em.persist(now);
    await tx.em.flush();
    const said = { [OrganisationField.RETIRED_ON]: on, [OrganisationField.SUCCESSOR]: name };
    keepChanges(tx, organisation, {}, said, reason);
    Object.assign(organisation, { retiredOn: on, retiredReason: reason, successor: ref(now) });
    tx.record(organisationAdded({ organisationId: now.id, committeeId: committee.id }));
    tx.record(organisationRetired({ organisationId: organisation.id, successorId: now.id, takesOver: true }));
    return;
  });
}
