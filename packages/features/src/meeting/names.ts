import { useTranslation } from 'react-i18next';

export interface NamedPerson {
  readonly party: string;
  readonly sitsIn?: boolean | undefined;
  readonly name?: string | null;
  readonly organisation?: string | null;
  readonly departmentName?: string | null;
  readonly interestGroupName?: string | null;
}

/** What an agenda item is called: as typed, or by the words of its part. */
export function useItemTitle(): (item: { readonly title: string; readonly part: string }) => string {
  const { t } = useTranslation();
  return ({ title, part }) => title || (part === 'OTHER' ? t('meeting:otherItem') : t(`words:agendaPart.${part}`));
}

/** Who it is as far as people may know, and what they stand for. */
export function usePerson(): (person: NamedPerson) => { readonly name: string; readonly standing: string } {
  const stands = useStands();
  return (person) => {
    const { name, organisation, departmentName, interestGroupName } = person;
    return {
      name: name ?? organisation ?? interestGroupName ?? stands(person),
      standing: [stands(person), departmentName ?? (name ? organisation : null) ?? interestGroupName]
        .filter(Boolean)
        .join(' · '),
    };
  };
}

/** Name first, then what they stand for: 丁小满 · 配件商会. */
export function usePersonWords(): (person: NamedPerson) => string {
  const stands = useStands();
  return (person) => {
    const { name, organisation, departmentName, interestGroupName } = person;
    const standing = departmentName ?? organisation ?? interestGroupName ?? stands(person);
    return name ? `${name} · ${standing}` : standing;
  };
}

function useStands(): (person: NamedPerson) => string {
  const { t } = useTranslation();
  return ({ party, sitsIn }) => (sitsIn ? t('meeting:duty.OBSERVER') : t(`words:party.${party}`));
}
