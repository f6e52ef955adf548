import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { organisationCorrected } from '../roster.events.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { keepChanges, keepOrganisation, organisationFields } from './keep-organisation.js';
import { Organisation, OrganisationField } from './organisation.entity.js';
import type { CorrectOrganisationInput } from './organisation.inputs.js';

type Entry = Pick<Organisation, 'kind' | 'name' | 'contactName' | 'contactPhone'>;

const said = ({ kind, name, contactName, contactPhone }: Entry) => ({
  [OrganisationField.KIND]: kind,
  [OrganisationField.NAME]: name,
  [OrganisationField.CONTACT_NAME]: contactName,
  [OrganisationField.CONTACT_PHONE]: contactPhone,
});

/** 更正: the entry as it is to be; what it said before is kept. */
export async function correctOrganisation(
  ctx: RequestContext,
  input: CorrectOrganisationInput,
): Promise<Organisation | RosterRefusal> {
  const fields = organisationFields(input);
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX });
  return keepOrganisation(ctx, input, 'correct an organisation', async (tx, organisation) => {
    const { committee, id } = organisation;
    if ((await tx.em.count(Organisation, { committee, name: fields.name, id: { $ne: id } })) > 0) {
      return new RosterRefusal(RosterRefusalCode.NAME_TAKEN);
    }
    const changed = keepChanges(tx, organisation, said(organisation), said(fields), reason);
    if (changed.length === 0) return;
    Object.assign(organisation, fields);
    tx.record(organisationCorrected({ organisationId: id, changed: changed.join(',') }));
    return;
  });
}
