import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { organisationRestored } from '../roster.events.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { keepChanges, keepOrganisation } from './keep-organisation.js';
import { Organisation, OrganisationField } from './organisation.entity.js';

const NOTHING = { [OrganisationField.RETIRED_ON]: null, [OrganisationField.SUCCESSOR]: null };

/** 恢复: it was retired by mistake, or is there again. Who stood in its place stays an entry of its own. */
export async function restoreOrganisation(
  ctx: RequestContext,
  seen: { readonly id: string; readonly version: number },
  given: string,
): Promise<Organisation | RosterRefusal> {
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  return keepOrganisation(ctx, seen, 'restore an organisation', async (tx, organisation) => {
    const { retiredOn, successor } = organisation;
    if (retiredOn === null) return new RosterRefusal(RosterRefusalCode.ORGANISATION_IN_USE);
    const name = successor ? (await tx.em.findOneOrFail(Organisation, successor.id)).name : null;
    const before = { [OrganisationField.RETIRED_ON]: retiredOn, [OrganisationField.SUCCESSOR]: name };
    keepChanges(tx, organisation, before, NOTHING, reason);
    Object.assign(organisation, { retiredOn: null, retiredReason: null, successor: null });
    tx.record(organisationRestored({ organisationId: organisation.id }));
    return;
  });
}
