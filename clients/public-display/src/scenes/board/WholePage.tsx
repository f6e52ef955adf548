import { type BOARD_TOTALS, BoardTotals_totals } from '@bandeng/features/board';
import { Icon, type IconName, statusLook, type Tone } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../generated/fragment-masking';
import styles from './whole-page.module.css';

type Total = Exclude<(typeof BOARD_TOTALS)[number], 'promised'>;

/** As each is marked where it stands alone. */
const LOOKS: Readonly<Record<Total, { readonly tone: Tone; readonly icon: IconName }>> = {
  accepted: statusLook('board', 'ACCEPTED'),
  solvedOnSpot: statusLook('board', 'SOLVED_ON_SPOT'),
  inProgress: statusLook('board', 'IN_PROGRESS'),
  overdue: statusLook('board', 'OVERDUE'),
  relapsed: statusLook('board', 'RELAPSED'),
  unsolved: statusLook('board', 'UNSOLVED'),
  declined: statusLook('board', 'DECLINED'),
  carriedOver: statusLook('board', 'CARRIED_OVER'),
};
/** What is done at the left, what is open in the middle, what was refused at the right. */
const ORDER = Object.keys(LOOKS) as readonly Total[];
/** Said even when they are none: nothing late is worth saying. */
const ALWAYS: ReadonlySet<Total> = new Set(['accepted', 'inProgress', 'overdue', 'declined']);

/** The whole in one look: how much was asked and promised, and what became of it, each as wide as it weighs. */
export function WholePage({ totals: given }: { totals: FragmentType<typeof BoardTotals_totals> }) {
  const { t } = useTranslation('board');
  const totals = readFragment(BoardTotals_totals, given);
  const shown = ORDER.filter((name) => ALWAYS.has(name) || totals[name] > 0);
  return (
    <section className={styles.page}>
      <p className={styles.sentence}>{t('sentence', { matters: totals.matters, promised: totals.promised })}</p>
      <div className={styles.bar} aria-hidden="true">
        {ORDER.filter((name) => totals[name] > 0).map((name) => (
          <span key={name} className={`tone-${LOOKS[name].tone}`} style={{ flexGrow: totals[name] }}>
            <Icon name={LOOKS[name].icon} />
          </span>
        ))}
      </div>
      <ul className={shown.length > 4 ? `${styles.counts} ${styles.many}` : styles.counts}>
        {shown.map((name) => (
          <li key={name} className={totals[name] > 0 ? `tone-${LOOKS[name].tone}` : `tone-calm ${styles.none}`}>
            <strong className="num">{totals[name]}</strong>
            <span>
              <Icon name={LOOKS[name].icon} />
              {t(`total.${name}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
