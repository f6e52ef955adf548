import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './both-sides.module.css';

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
  const [kept, setKept] = useState<Partial<Record<Field, 'mine' | 'theirs'>>>({});
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open) return;
    if (shown.showModal) shown.showModal();
    else shown.setAttribute('open', '');
  }, []);
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
      {differing.map(({ field, label, mine, theirs, show = (value) => value }) => (
        <fieldset key={field}>
          <legend>{label}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={keptOf(field) === side ? styles.kept : undefined}>
              <span>
                <input
                  type="radio"
                  name={`both-sides-${field}`}
                  checked={keptOf(field) === side}
                  onChange={() => setKept({ ...kept, [field]: side })}
                />
                {t(`bothSides.${side}`)}
              </span>
              <pre>{show(side === 'mine' ? mine : theirs) || t('bothSides.empty')}</pre>
            </label>
          ))}
        </fieldset>
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
