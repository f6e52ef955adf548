import { Icon } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import styles from './live.module.css';

const KINDS = ['AGREE', 'RESERVED', 'DISAGREE'] as const;
const LOOKS = { AGREE: 'checkRing', RESERVED: 'half', DISAGREE: 'crossRing' } as const;

export type StanceKind = (typeof KINDS)[number];

/** The three stances, one a button. */
export function StanceButtons({
  taken,
  disabled,
  onChoose,
}: {
  /** Which of them is taken, or none; left out where nothing stays pressed. */
  taken?: StanceKind | null;
  disabled?: boolean;
  onChoose: (kind: StanceKind) => void;
}) {
  const { t } = useTranslation('meeting');
  return (
    <div className={styles.stances}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={`${styles.stance} ${kind}`}
          aria-pressed={taken === undefined ? undefined : taken === kind}
          disabled={disabled}
          onClick={() => onChoose(kind)}
        >
          <Icon name={LOOKS[kind]} />
          {t(`stance.${kind}`)}
        </button>
      ))}
    </div>
  );
}
