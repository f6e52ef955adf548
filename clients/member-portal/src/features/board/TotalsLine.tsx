import { BOARD_TOTALS, BoardTotals_totals } from '@bandeng/features/board';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../generated/fragment-masking';
import styles from './board.module.css';

/** How many of each, those there are; `lead` stands first. */
export function TotalsLine({ totals, lead }: { totals: FragmentType<typeof BoardTotals_totals>; lead?: string }) {
  const { t } = useTranslation('board');
  const counts = readFragment(BoardTotals_totals, totals);
  return (
    <p className={`${styles.totals} num`}>
      {lead && <span>{lead}</span>}
      {BOARD_TOTALS.filter((name) => counts[name] > 0).map((name) => (
        <span key={name}>
          {t(`total.${name}`)} <strong>{counts[name]}</strong>
        </span>
      ))}
    </p>
  );
}
