import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';

interface Told {
  readonly kind: string;
  readonly title?: string | null;
  readonly items: readonly string[];
  readonly topics?: number | null;
  readonly level?: string | null;
  readonly dueOn?: string | null;
  readonly workingDaysLeft?: number | null;
  readonly startsAt?: string | null;
  readonly place?: string | null;
}

/** What a notice says in one sentence, and by when or where. */
export function useNoticeWords() {
  const { t } = useTranslation('notice');
  const { due, dateTime } = useFormats();
  return ({ kind, title, items, topics, level, dueOn, workingDaysLeft, startsAt, place }: Told) => ({
    says: t(`kind.${kind}`, {
      title: title ?? t('untitled'),
      items: items.map((item) => t(`item.${item as 'SPEECH_PAPER'}`)).join(t('comma')),
      topics: topics ?? 0,
      level: level ? t(`opinion:level.${level}`) : '',
    }),
    when: dueOn
      ? due(dueOn, workingDaysLeft)
      : startsAt
        ? [dateTime(startsAt), place].filter(Boolean).join(' · ')
        : null,
  });
}
