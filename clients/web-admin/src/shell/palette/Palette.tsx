import { Input, type InputRef, Modal } from 'antd';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoosing } from './useChoosing';

/** Goes anywhere by a few letters: pages, what can be begun, records and people; anything else by the search. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette');
  const field = useRef<InputRef>(null);
  const list = useId();
  const { typed, setTyped, choices, chosen, looking, open, press } = useChoosing(onClose);
  return (
    <Modal
      open
      title={t('title')}
      footer={null}
      closable={false}
      width={600}
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
        aria-label={t('title')}
        placeholder={t('hint')}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={t('title')} aria-busy={looking} className="palette">
        {choices.map((choice, index) => (
          // Chosen by the keys of the field above; the pointer is one more way.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
          <div
            key={`${choice.to} ${choice.name}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => open(choice)}
          >
            <span className="palette-name">{choice.name}</span>{' '}
            {choice.group && <span className="quiet">{choice.group}</span>}
          </div>
        ))}
      </div>
      <p className="quiet" role="status">
        {looking ? t('looking') : ''}
      </p>
    </Modal>
  );
}
