import { useTranslation } from 'react-i18next';

/** What an agenda item is called: as typed, or by the words of its part. */
export function useItemTitle(): (item: { readonly title: string; readonly part: string }) => string {
  const { t } = useTranslation();
  return ({ title, part }) => title || (part === 'OTHER' ? t('meeting:otherItem') : t(`words:agendaPart.${part}`));
}
