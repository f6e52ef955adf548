import { recall, remember } from '@bandeng/ui';
import { Input, type InputRef, Modal } from 'antd';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useViewer } from '../../viewer';
import { sidebarOf } from '../sidebar';
import { type Choice, findPages, type Initials } from './find-pages';

const KEPT = 5;
const SHOWN = 9;

/** Goes anywhere by a few letters: pages by words and initials, and anything else by the search. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const field = useRef<InputRef>(null);
  const list = useId();
  const { typed, setTyped, choices, chosen, open, press } = useChoosing(onClose);
  return (
    <Modal
      open
      title={t('palette.title')}
      footer={null}
      closable={false}
      afterOpenChange={(shown) => shown && field.current?.focus()}
      onCancel={onClose}
      destroyOnHidden
    >
      <Input
        ref={field}
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={`${list}-${chosen}`}
        aria-label={t('palette.title')}
        placeholder={t('palette.hint')}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={t('palette.title')} className="palette">
        {choices.map((choice, index) => (
          // Chosen by the keys of the field above; the pointer is one more way.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
          <div
            key={choice.to}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => open(choice)}
          >
            {choice.name} {choice.group && <span className="quiet">{choice.group}</span>}
          </div>
        ))}
      </div>
    </Modal>
  );
}

/** What goes with what was typed, and which of it the keys are on. */
function useChoosing(onClose: () => void) {
  const { t } = useTranslation('shell');
  const go = useNavigate();
  const [typed, type] = useState('');
  const [at, setAt] = useState(0);
  const [recent, visit] = useRecent();
  const initials = useInitials();
  const found = findPages(usePages(), typed, recent, initials).slice(0, SHOWN);
  const looked = typed.trim();
  const search = { to: `/search?q=${encodeURIComponent(looked)}`, name: t('palette.search', { looked }), group: null };
  const choices: readonly Choice[] = looked ? [...found, search] : found;
  const chosen = Math.min(at, choices.length - 1);
  const open = (choice: Choice | undefined) => {
    if (!choice) return;
    if (choice !== search) visit(choice.to);
    onClose();
    go(choice.to);
  };
  const press = (event: React.KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') open(choices[chosen]);
    else if (event.key === 'ArrowDown') setAt((chosen + 1) % choices.length);
    else if (event.key === 'ArrowUp') setAt((chosen + choices.length - 1) % choices.length);
    else return;
    event.preventDefault();
  };
  const setTyped = (text: string) => {
    type(text);
    setAt(0);
  };
  return { typed, setTyped, choices, chosen, open, press };
}

function usePages(): readonly Choice[] {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  return useMemo(() => {
    const { first, groups } = sidebarOf(viewer);
    return [
      ...first.map(({ to, label }) => ({ to, name: t(label), group: null })),
      ...groups.flatMap(({ group, entries }) =>
        entries.map(({ to, label }) => ({ to, name: t(label), group: t(`group.${group}`) })),
      ),
    ];
  }, [viewer, t]);
}

/** Where this person went by here, the last first. */
function useRecent() {
  const kept = `bandeng.palette.${useViewer().id}`;
  const recent = recall(kept)?.split(' ').filter(Boolean) ?? [];
  const visit = (to: string) => remember(kept, [to, ...recent.filter((one) => one !== to)].slice(0, KEPT).join(' '));
  return [recent, visit] as const;
}

/** The readings are loaded when somebody opens this, and not before. */
function useInitials(): Initials | null {
  const [initials, setInitials] = useState<Initials | null>(null);
  useEffect(() => {
    import('pinyin-pro')
      .then(({ pinyin }) =>
        setInitials(
          () => (name: string) => pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join(''),
        ),
      )
      // Without them words still find everything.
      .catch(() => undefined);
  }, []);
  return initials;
}
