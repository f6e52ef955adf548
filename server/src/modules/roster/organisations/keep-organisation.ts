import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { phoneInput } from '../member-fields.js';
import { canKeepOrganisations } from '../roster.policy.js';
import type { RosterRefusal } from '../roster.refusal.js';
import { takeTurns } from '../take-turns.js';
import { Organisation, type OrganisationField } from './organisation.entity.js';
import type { OrganisationInput } from './organisation.inputs.js';

type FieldsSaid = Readonly<Partial<Record<OrganisationField, string | null>>>;

/** What was typed, checked. */
export function organisationFields(input: OrganisationInput) {
  return {
    kind: input.kind,
    name: textInput(input.name, { field: 'input.name', max: 60, required: true }),
    contactName: textInput(input.contactName, { field: 'input.contactName', max: 40 }),
    contactPhone: phoneInput(input.contactPhone, 'input.contactPhone'),
  };
}

/** Names are unique in a committee, and successors make no circle: whoever changes its directory takes turns. */
export const inTurnOf = (tx: Transaction, committeeId: string) => takeTurns(tx, `organisation:${committeeId}`);

/** One entry, held for whoever keeps it, at the version they saw. */
export function keepOrganisation(
  ctx: RequestContext,
  { id, version }: { readonly id: string; readonly version: number },
  act: string,
  change: (tx: Transaction, organisation: Organisation) => Promise<RosterRefusal | undefined>,
): Promise<Organisation | RosterRefusal> {
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Organisation, knownId(id));
    if (!known) throw notFound();
    authorize(canKeepOrganisations(ctx.viewer, known.committee.id), act);
    await inTurnOf(tx, known.committee.id);
    const organisation = await tx.em.findOneOrFail(Organisation, known.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    expectVersion(organisation, version);
    return (await change(tx, organisation)) ?? organisation;
  });
}

/** Keeps what fields said before, by `OrganisationField`. The same again is no change: answers those that are one. */
export const keepChanges = (
  tx: Transaction,
  { id }: Organisation,
  before: FieldsSaid,
  now: FieldsSaid,
  reason: string | null,
): string[] => keepCorrections(tx, { record: 'organisation', id }, before, now, reason);

/** An organisation of this committee that may be chosen today; one of another committee is no answer. */
export async function organisationIn(
  tx: Transaction,
  committeeId: string,
  given: string,
  field: string,
): Promise<Organisation> {
  const organisation = await tx.em.findOne(Organisation, { id: knownId(given), committee: committeeId });
  if (!organisation) throw badInput(field, 'UNKNOWN');
  if (organisation.retiredOn !== null && organisation.retiredOn <= tx.ctx.today()) throw badInput(field, 'RETIRED');
  return organisation;
}
