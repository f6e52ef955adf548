import { useTranslation } from 'react-i18next';

export interface Person {
  readonly party: string;
  readonly sitsIn?: boolean | undefined;
  readonly name?: string | null;
  readonly organisation?: string | null;
  readonly departmentName?: string | null;
  readonly interestGroupName?: string | null;
}

/** What an agenda item is called: as typed, or by the words of its part. */
export function useTitle(): (item: { readonly title: string; readonly part: string }) => string {
  const { t } = useTranslation();
  return ({ title, part }) => title || (part === 'OTHER' ? t('meeting:otherItem') : t(`words:agendaPart.${part}`));
}

/** Who it is, and what they stand for. */
export function usePerson(): (person: Person) => { readonly name: string; readonly standing: string } {
  const { t } = useTranslation();
  return ({ party, sitsIn, name, organisation, departmentName, interestGroupName }) => {
    const stands = sitsIn ? t('meeting:duty.OBSERVER') : t(`words:party.${party}`);
    return {
      name: name ?? organisation ?? interestGroupName ?? stands,
      standing: [stands, departmentName ?? (name ? organisation : null) ?? interestGroupName]
        .filter(Boolean)
        .join(' · '),
    };
  };
}
