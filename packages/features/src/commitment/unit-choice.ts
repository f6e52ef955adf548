import { useTranslation } from 'react-i18next';

const ORGANISATION = 'organisation:';
interface Option {
  readonly value: string;
  readonly label: string;
}
interface Named {
  readonly id: string;
  readonly name: string;
}

const asOptions = (list: readonly Named[] = [], prefix = ''): Option[] =>
  list.map(({ id, name }) => ({ value: `${prefix}${id}`, label: name }));

/** Who may lead: departments, and organisations of the committee's directory, in one select. */
export function useUnitOptions(departments: readonly Named[] | undefined, organisations: readonly Named[] | undefined) {
  const { t } = useTranslation('commitment');
  const ofDirectory = asOptions(organisations, ORGANISATION);
  return [
    { label: t('unit.departments'), options: asOptions(departments) },
    { label: t('unit.organisations'), options: ofDirectory },
  ];
}

/** What was chosen there, as the one who leads. */
export function leadOf(value: string | undefined) {
  const unit = value ? unitOf(value) : null;
  return { leadDepartmentId: unit?.departmentId ?? null, leadOrganisationId: unit?.organisationId ?? null };
}

/** What was chosen there. */
export function unitOf(value: string): { departmentId: string | null; organisationId: string | null } {
  return value.startsWith(ORGANISATION)
    ? { departmentId: null, organisationId: value.slice(ORGANISATION.length) }
    : { departmentId: value, organisationId: null };
}
