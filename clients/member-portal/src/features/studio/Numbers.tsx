import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import styles from './studio.module.css';

export const Numbers_figures = graphql(`
  fragment Numbers_figures on StudioFigures {
    due
    held
    notOpen
    visitors
    answered
    topics
    adopted
    resolved
  }
`);

/** Whether it was open, who came, and what became of it. */
export function Numbers({ figures: given }: { figures: FragmentType<typeof Numbers_figures> }) {
  const { t } = useTranslation('studio');
  const figures = readFragment(Numbers_figures, given);
  const shown = [
    [t('count.held'), `${figures.held}/${figures.due}`],
    [t('count.notOpen'), figures.notOpen],
    [t('figure.VISITORS'), figures.visitors],
    [t('figure.ANSWERED'), figures.answered],
    [t('figure.TOPICS'), figures.topics],
    [t('figure.ADOPTED'), figures.adopted],
    [t('figure.RESOLVED'), figures.resolved],
  ] as const;
  return (
    <div className={styles.numbers}>
      {shown.map(([label, count]) => (
        <span key={label}>
          <strong className="num">{count}</strong>
          {label}
        </span>
      ))}
    </div>
  );
}
