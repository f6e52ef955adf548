import { isConflict, useBothSides } from '@bandeng/ui';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessagePlace } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { SaveTemplate, type Template } from './documents';
import styles from './messages.module.css';
import { Preview } from './Preview';

interface Typed {
  readonly text: string;
  readonly providerTemplateId: string;
  readonly parameters: readonly { readonly name: string; readonly place: MessagePlace }[];
}

const inWords = (parameters: Typed['parameters']) => parameters.map(({ name, place }) => `${name}=${place}`).join(' ');
const fromWords = (words: string): Typed['parameters'] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [name = '', place] = part.split('=');
      return { name, place: place as MessagePlace };
    });

/** The words of one kind, what a provider wants of it, and what would be sent. */
export function Editor({ template, onSaved }: { template: Template; onSaved: () => void }) {
  const { t } = useTranslation('messageTemplate');
  const [typed, setTyped] = useState<Typed>({
    text: template.text ?? template.houseText,
    providerTemplateId: template.providerTemplateId ?? '',
    parameters: template.parameters,
  });
  const { save, busy, dialog } = useSaving(template, typed, setTyped, onSaved);
  return (
    <>
      <label htmlFor="message-text">
        <strong>{t('text')}</strong>
        <p className="quiet">{t('textHint')}</p>
      </label>
      <Input.TextArea
        id="message-text"
        value={typed.text}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={({ target }) => setTyped({ ...typed, text: target.value })}
      />
      <p className={styles.places}>
        {template.places.map(({ place, name }) => (
          <Button key={place} size="small" onClick={() => setTyped({ ...typed, text: `${typed.text}{${name}}` })}>
            {t(`place.${place}`)}
          </Button>
        ))}
      </p>
      <p className="quiet">{t('placesHint')}</p>
      <Provider template={template} typed={typed} setTyped={setTyped} />
      <Preview input={inputOf(template, typed, template.version)} />
      <p>
        <Button type="primary" loading={busy} onClick={() => save(typed, template.version)}>
          {t('save')}
        </Button>{' '}
        {typed.text !== template.houseText && (
          <Button onClick={() => setTyped({ ...typed, text: template.houseText })}>{t('useHouse')}</Button>
        )}{' '}
        <span className="quiet">{t('tells')}</span>
      </p>
      {dialog}
    </>
  );
}

function inputOf({ kind, houseText }: Template, { text, providerTemplateId, parameters }: Typed, version: number) {
  const own = text.trim();
  return {
    kind,
    version,
    text: own === '' || own === houseText ? null : own,
    providerTemplateId: providerTemplateId.trim() || null,
    parameters: parameters.map(({ name, place }) => ({ name, place })),
  };
}

/** Saves over the version that was seen; whoever was slower sees both and chooses. */
function useSaving(template: Template, typed: Typed, setTyped: (typed: Typed) => void, onSaved: () => void) {
  const { t } = useTranslation('messageTemplate');
  const [run, { busy }] = useCommand(SaveTemplate, { done: t('saved'), quiet: isConflict });
  const save = async (words: Typed, version: number) => {
    const outcome = await run({ input: inputOf(template, words, version) });
    if (outcome.ok) onSaved();
    else both.caught(outcome.why);
  };
  const both = useBothSides({
    fields: {
      text: { label: t('text') },
      providerTemplateId: { label: t('providerTemplateId') },
      parameters: {
        label: t('parameters'),
        show: (words) =>
          fromWords(words)
            .map(({ name, place }) => `${name}=${t(`place.${place}`)}`)
            .join('、'),
      },
    },
    mine: () => ({
      text: typed.text,
      providerTemplateId: typed.providerTemplateId,
      parameters: inWords(typed.parameters),
    }),
    send: ({ parameters, ...chosen }, version) => {
      const words = { ...chosen, parameters: fromWords(parameters) };
      setTyped(words);
      return save(words, version);
    },
  });
  return { save, busy, dialog: both.dialog };
}

/** What a provider that sends registered templates only has to be told. */
function Provider({
  template,
  typed,
  setTyped,
}: {
  template: Template;
  typed: Typed;
  setTyped: (typed: Typed) => void;
}) {
  const { t } = useTranslation('messageTemplate');
  const { parameters } = typed;
  const put = (index: number, change: Partial<Typed['parameters'][number]>) =>
    setTyped({ ...typed, parameters: parameters.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  const add = () =>
    setTyped({
      ...typed,
      parameters: [...parameters, { name: String(parameters.length + 1), place: template.places[0]?.place ?? 'LINK' }],
    });
  return (
    <fieldset>
      <legend>{t('provider')}</legend>
      <p className="quiet">{t('providerHint')}</p>
      <p>
        <Input
          aria-label={t('providerTemplateId')}
          placeholder={t('providerTemplateId')}
          value={typed.providerTemplateId}
          onChange={({ target }) => setTyped({ ...typed, providerTemplateId: target.value })}
        />
      </p>
      {parameters.map(({ name, place }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its order is what a parameter is.
        <div key={index} className={styles.parameter}>
          <Input
            aria-label={t('parameterName', { n: index + 1 })}
            value={name}
            onChange={({ target }) => put(index, { name: target.value })}
          />
          <Select
            aria-label={t('parameterPlace', { n: index + 1 })}
            value={place}
            style={{ minWidth: 140 }}
            options={template.places.map(({ place: value }) => ({ value, label: t(`place.${value}`) }))}
            onChange={(value) => put(index, { place: value })}
          />
          <Button
            aria-label={t('removeParameter', { n: index + 1 })}
            onClick={() => setTyped({ ...typed, parameters: parameters.filter((_, at) => at !== index) })}
          >
            ×
          </Button>
        </div>
      ))}
      <Button size="small" onClick={add}>
        {t('addParameter')}
      </Button>
    </fieldset>
  );
}
