import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './both-sides.module.css';
import { useShownDialog } from './useShownDialog';

export interface Side<Field extends string> {
  readonly field: Field;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** How a value reads where it is a code or an id. */
  readonly show?: (value: string) => string;
}

/** 您的修改 / 他人的修改: what differs, side by side, and which of the two goes on, field by field. Nothing is lost. */
export function BothSides<Field extends string>({
  sides,
  onChoose,
  onClose,
}: {
  sides: readonly Side<Field>[];
  onChoose: (values: Record<Field, string>) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('common');
  const differing = sides.filter(({ mine, theirs }) => mine !== theirs);
  const [kept, setKept] = useState<Partial<Record<Field, Which>>>({});
  const dialog = useShownDialog();
  const keptOf = (field: Field) => kept[field] ?? 'mine';
  const chosen = () =>
    Object.fromEntries(sides.map((side) => [side.field, side[keptOf(side.field)]])) as Record<Field, string>;
  return (
    <dialog
      ref={dialog}
      className={styles.bothSides}
      aria-label={t('bothSides.title')}
      onCancel={onClose}
      // The form it was opened from has its own way out.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2>{t('bothSides.title')}</h2>
      <p>{t(differing.length > 0 ? 'bothSides.hint' : 'bothSides.same')}</p>
      {differing.map((side) => (
        <OneSide
          key={side.field}
          side={side}
          kept={keptOf(side.field)}
          onKeep={(which) => setKept({ ...kept, [side.field]: which })}
        />
      ))}
      <footer>
        <button type="button" onClick={onClose}>
          {t('verb.cancel')}
        </button>
        <button type="button" className={styles.strong} onClick={() => onChoose(chosen())}>
          {t('bothSides.take')}
        </button>
      </footer>
    </dialog>
  );
}

type Which = 'mine' | 'theirs';

/** One field on both sides, and which of the two goes on. */
function OneSide<Field extends string>({
  side: { field, label, mine, theirs, show = (value) => value },
  kept,
  onKeep,
}: {
  side: Side<Field>;
  kept: Which;
  onKeep: (which: Which) => void;
}) {
  const { t } = useTranslation('common');
  return (
    <fieldset>
      <legend>{label}</legend>
      {(['mine', 'theirs'] as const).map((which) => (
        <label key={which} className={kept === which ? styles.kept : undefined}>
          <span>
            <input type="radio" name={`both-sides-${field}`} checked={kept === which} onChange={() => onKeep(which)} />
            {t(`bothSides.${which}`)}
          </span>
          <pre>{show(which === 'mine' ? mine : theirs) || t('bothSides.empty')}</pre>
        </label>
      ))}
    </fieldset>
  );
}
