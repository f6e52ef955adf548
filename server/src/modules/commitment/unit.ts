import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Department, Organisation, organisationIn } from '../roster/index.js';
import type { Commitment } from './commitment.entity.js';

/** Who has a matter in hand: a department, or an organisation in a name of its own. One of the two, never both. */
export interface Unit {
  readonly departmentId: string | null;
  readonly organisationId: string | null;
}

export const departmentUnit = (departmentId: string): Unit => ({ departmentId, organisationId: null });

export function leadOf({ leadDepartment, leadOrganisation }: Commitment): Unit {
  return { departmentId: leadDepartment?.id ?? null, organisationId: leadOrganisation?.id ?? null };
}

/** As the row keeps it. */
export const asLead = ({ departmentId, organisationId }: Unit) => ({
  leadDepartment: departmentId,
  leadOrganisation: organisationId,
});

/** From now on it is this unit's. */
export function giveTo(commitment: Commitment, { departmentId, organisationId }: Unit): void {
  commitment.leadDepartment = departmentId ? ref(Department, departmentId) : null;
  commitment.leadOrganisation = organisationId ? ref(Organisation, organisationId) : null;
}

/** As events name it. */
export const unitInEvent = ({ departmentId, organisationId }: Unit) => ({ departmentId, organisationId });

export const unitIdOf = ({ departmentId, organisationId }: Unit): string | null => departmentId ?? organisationId;

export const isSameUnit = (one: Unit, other: Unit): boolean => unitIdOf(one) === unitIdOf(other);

/** Whom somebody chose: a department, or an organisation of the committee's directory that is in use. */
export async function chosenUnit(
  tx: Transaction,
  committeeId: string,
  given: { readonly departmentId?: string | null; readonly organisationId?: string | null },
  field: string,
): Promise<Unit & { readonly name: string }> {
  const departmentId = knownIdOrNull(given.departmentId);
  const organisationId = knownIdOrNull(given.organisationId);
  if ((departmentId === null) === (organisationId === null)) throw badInput(field, 'ONE_OF');
  if (organisationId) {
    const { id, name } = await organisationIn(tx, committeeId, organisationId, field);
    return { departmentId: null, organisationId: id, name };
  }
  const department = await tx.em.findOne(Department, departmentId as string);
  if (!department) throw badInput(field, 'UNKNOWN');
  return { ...departmentUnit(department.id), name: department.shortName };
}

/** Whether an office of the committee's own township leads: every organisation is of its committee's township. */
export const ledByOwnTownship = (c: string) => `exists (select from organisation own
  where own.id = ${c}.lead_organisation_id and own.kind = 'TOWNSHIP_OFFICE')`;

/** Of a row of `commitment`: which unit leads it, and how that is called. */
export const leadIdOf = (c: string) => `coalesce(${c}.lead_department_id, ${c}.lead_organisation_id)`;
export const leadNameOf = (c: string) => `coalesce(
  (select unit.short_name from department unit where unit.id = ${c}.lead_department_id),
  (select unit.name from organisation unit where unit.id = ${c}.lead_organisation_id))`;
/** In full, as letters have it. */
export const leadFullNameOf = (c: string) => `coalesce(
  (select unit.name from department unit where unit.id = ${c}.lead_department_id),
  (select unit.name from organisation unit where unit.id = ${c}.lead_organisation_id))`;
