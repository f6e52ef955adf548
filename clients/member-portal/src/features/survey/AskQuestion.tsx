import { Icon } from '@bandeng/ui';

import { useTranslation } from 'react-i18next';
import type { QuestionKind } from '../../generated/graphql';
import { NamedTextArea } from '../../shell/named';
import styles from './survey.module.css';

interface Option {
  readonly id: string;
  readonly text: string;
}

const RANKED = 3;

/** Big buttons, one a line. With `ranked` the order of pressing is the order of importance. */
export function ChoiceButtons({
  options,
  values,
  most,
  ranked = false,
  onChange,
}: {
  options: readonly Option[];
  values: readonly string[];
  most: number;
  ranked?: boolean;
  onChange: (values: string[]) => void;
}) {
  const press = (id: string) => {
    if (values.includes(id)) onChange(values.filter((value) => value !== id));
    else if (most === 1) onChange([id]);
    else if (values.length < most) onChange([...values, id]);
  };
  return (
    <div className={styles.choices}>
      {options.map(({ id, text }) => {
        const at = values.indexOf(id);
        return (
          <button key={id} type="button" aria-pressed={at >= 0} onClick={() => press(id)}>
            {ranked ? (
              <span className="place num">{at >= 0 ? at + 1 : ''}</span>
            ) : (
              <Icon name={at >= 0 ? 'checkRing' : 'ring'} />
            )}
            <span>{text}</span>
          </button>
        );
      })}
    </div>
  );
}

export function AskQuestion({
  question: { id, kind, text, options, isRequired },
  number,
  demands,
  values,
  isMissing,
  onChange,
}: {
  question: { id: string; kind: QuestionKind; text: string; options: readonly Option[]; isRequired: boolean };
  number: number;
  demands: readonly { id: string; title: string }[];
  values: readonly string[];
  isMissing: boolean;
  onChange: (values: string[]) => void;
}) {
  const { t } = useTranslation('survey');
  const hint = kind === 'CHOICES' ? t('hint.CHOICES') : kind === 'DEMANDS' ? t('hint.DEMANDS') : null;
  return (
    <fieldset id={`ask-${id}`} className={`${styles.ask}${isMissing ? ` ${styles.missing}` : ''}`}>
      <legend>
        {number}. {text}
        {(hint || !isRequired) && (
          <small>{[hint, !isRequired && t('common:optional')].filter(Boolean).join(' · ')}</small>
        )}
      </legend>
      {kind === 'TEXT' ? (
        <NamedTextArea
          label={text}
          value={values[0] ?? ''}
          maxLength={1000}
          rows={3}
          autoSize={{ minRows: 3, maxRows: 10 }}
          onChange={(typed) => onChange([typed])}
        />
      ) : kind === 'SCALE' ? (
        <Scale value={values[0]} onChange={onChange} />
      ) : (
        <ChoiceButtons
          options={kind === 'DEMANDS' ? demands.map((one) => ({ id: one.id, text: one.title })) : options}
          values={values}
          most={kind === 'CHOICE' ? 1 : kind === 'DEMANDS' ? RANKED : options.length}
          ranked={kind === 'DEMANDS'}
          onChange={onChange}
        />
      )}
    </fieldset>
  );
}

/** One to five; pressed again, none. */
function Scale({ value: chosen, onChange }: { value: string | undefined; onChange: (values: string[]) => void }) {
  const { t } = useTranslation('survey');
  return (
    <>
      <div className={styles.scale}>
        {['1', '2', '3', '4', '5'].map((value) => (
          <button
            key={value}
            type="button"
            className="num"
            aria-pressed={chosen === value}
            onClick={() => onChange(chosen === value ? [] : [value])}
          >
            {value}
          </button>
        ))}
      </div>
      <p className={styles.ends}>
        <span>{t('scale.low')}</span>
        <span>{t('scale.high')}</span>
      </p>
    </>
  );
}
