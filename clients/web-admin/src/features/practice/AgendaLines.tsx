import { useTranslation } from 'react-i18next';
import styles from './practice.module.css';
import type { Preview } from './taken';

type Line = Omit<Preview['agenda'][number], '__typename'>;

export function AgendaLines({ agenda }: { agenda: readonly Line[] }) {
  const { t } = useTranslation('practice');
  return (
    <ol className={styles.lines}>
      {agenda.map(({ part, title, plannedMinutes, isPart }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a record that stands
        <li key={at} className={isPart ? styles.part : undefined}>
          {title || t(`words:agendaPart.${part}`)}{' '}
          <span className="quiet num">{t('agenda.minutes', { count: plannedMinutes })}</span>
        </li>
      ))}
    </ol>
  );
}
