import { Button, Input, TextArea } from 'antd-mobile';
import { Fragment, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './consultation.module.css';

export interface GivenClause {
  readonly document: string;
  readonly documentNumber: string;
  readonly clause: string;
  readonly link: string;
}

const EMPTY: GivenClause = { document: '', documentNumber: '', clause: '', link: '' };
const MAX = 20;

/** What is not a clause yet: a message for the form, or null. A row left quite empty is left out. */
export const isBlank = (one: GivenClause) => Object.values(one).every((text) => text.trim() === '');
export const isWhole = (one: GivenClause) =>
  one.document.trim() !== '' && one.clause.trim() !== '' && /^(https?:\/\/\S+)?$/.test(one.link.trim());

/** Clauses of policy read at a department, as many as there were. */
export function ClausesField({
  value = [],
  onChange,
}: {
  value?: readonly GivenClause[];
  onChange?: (rows: readonly GivenClause[]) => void;
}) {
  const { t } = useTranslation('clauses');
  // A row keeps its fields when one before it goes.
  const keys = useRef<number[]>([]);
  while (keys.current.length < value.length) keys.current.push(Math.max(0, ...keys.current) + 1);
  const remove = (at: number) => {
    keys.current.splice(at, 1);
    onChange?.(value.filter((_, index) => index !== at));
  };
  return (
    <div className={styles.clausesField}>
      {value.map((one, index) => (
        <ClauseFields
          key={keys.current[index]}
          nth={index + 1}
          one={one}
          onChange={(part) => onChange?.(value.map((other, at) => (at === index ? { ...other, ...part } : other)))}
          onRemove={() => remove(index)}
        />
      ))}
      {value.length < MAX && (
        <Button block onClick={() => onChange?.([...value, EMPTY])}>
          {t('add')}
        </Button>
      )}
    </div>
  );
}

function ClauseFields({
  nth,
  one,
  onChange,
  onRemove,
}: {
  nth: number;
  one: GivenClause;
  onChange: (part: Partial<GivenClause>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('clauses');
  const field = useId();
  const inputs = [
    { part: 'document', label: t('document'), max: 120, shows: t('documentHint') },
    { part: 'documentNumber', label: `${t('number')} · ${t('common:optional')}`, max: 60, shows: t('numberHint') },
    { part: 'clause', label: t('clause'), max: 7000, shows: undefined },
    { part: 'link', label: `${t('link')} · ${t('common:optional')}`, max: 500, shows: 'https://' },
  ] as const;
  return (
    <fieldset>
      <legend>{t('nth', { count: nth })}</legend>
      {inputs.map(({ part, label, max, shows }) => {
        const given = {
          id: `${field}${part}`,
          value: one[part],
          maxLength: max,
          placeholder: shows,
          onChange: (text: string) => onChange({ [part]: text }),
        };
        return (
          <Fragment key={part}>
            <label htmlFor={given.id}>{label}</label>
            {part === 'clause' ? <TextArea {...given} autoSize={{ minRows: 2, maxRows: 8 }} /> : <Input {...given} />}
          </Fragment>
        );
      })}
      <Button onClick={onRemove}>{t('remove')}</Button>
    </fieldset>
  );
}
