import { Empty, Input, Modal } from 'antd';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './panels.module.css';

export interface FactOption {
  readonly key: string;
  readonly reference: string;
  readonly value: string;
  readonly label: string;
  readonly group: string;
  readonly asOf: string;
  readonly gone: boolean;
}

const MOST = 60;

/** Facts by search, with the keyboard alone: type, go down, Enter. What was typed is looked for in the words and the values. */
export function FactFinder({
  facts,
  onPick,
  onClose,
}: {
  facts: readonly FactOption[];
  onPick: (fact: FactOption) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('publicity');
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => matching(facts, sought).slice(0, MOST), [facts, sought]);
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      setAt((now) => Math.max(0, Math.min(found.length - 1, now + step)));
    }
    const picked = found[at];
    if (event.key === 'Enter' && picked) {
      event.preventDefault();
      onPick(picked);
    }
  };
  return (
    <Modal open title={t('fact.find')} footer={null} onCancel={onClose} width={640} destroyOnHidden>
      <Input
        autoFocus
        allowClear
        value={sought}
        placeholder={t('fact.findHint')}
        aria-label={t('fact.find')}
        onChange={({ target }) => {
          setSought(target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      {found.length === 0 ? (
        <Empty description={t(facts.length === 0 ? 'fact.none' : 'fact.notFound')} />
      ) : (
        <ul className={styles.facts}>
          {found.map((fact, index) => (
            <li key={fact.key}>
              <button type="button" className={index === at ? styles.current : undefined} onClick={() => onPick(fact)}>
                <strong>{fact.value}</strong>
                <span>{fact.label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}

export function matching(facts: readonly FactOption[], sought: string): readonly FactOption[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return facts.filter(({ value, label, group }) => {
    const said = `${value} ${label} ${group}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
