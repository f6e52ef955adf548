import { Button, Input, TextArea } from 'antd-mobile';
import { useId, useRef } from 'react';
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
  const id = useId();
  // A row keeps its fields when one before it goes.
  const keys = useRef<number[]>([]);
  while (keys.current.length < value.length) keys.current.push(Math.max(0, ...keys.current) + 1);
  const change = (at: number, part: Partial<GivenClause>) =>
    onChange?.(value.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const remove = (at: number) => {
    keys.current.splice(at, 1);
    onChange?.(value.filter((_, index) => index !== at));
  };
  return (
    <div className={styles.clausesField}>
      {value.map((one, index) => {
        const key = keys.current[index];
        const field = `${id}${key}`;
        return (
          <fieldset key={key}>
            <legend>{t('nth', { count: index + 1 })}</legend>
            <label htmlFor={`${field}d`}>{t('document')}</label>
            <Input
              id={`${field}d`}
              value={one.document}
              maxLength={120}
              placeholder={t('documentHint')}
              onChange={(document) => change(index, { document })}
            />
            <label htmlFor={`${field}n`}>
              {t('number')} · {t('common:optional')}
            </label>
            <Input
              id={`${field}n`}
              value={one.documentNumber}
              maxLength={60}
              placeholder={t('numberHint')}
              onChange={(documentNumber) => change(index, { documentNumber })}
            />
            <label htmlFor={`${field}c`}>{t('clause')}</label>
            <TextArea
              id={`${field}c`}
              value={one.clause}
              maxLength={7000}
              autoSize={{ minRows: 2, maxRows: 8 }}
              onChange={(clause) => change(index, { clause })}
            />
            <label htmlFor={`${field}l`}>
              {t('link')} · {t('common:optional')}
            </label>
            <Input
              id={`${field}l`}
              value={one.link}
              maxLength={500}
              placeholder="https://"
              onChange={(link) => change(index, { link })}
            />
            <Button onClick={() => remove(index)}>{t('remove')}</Button>
          </fieldset>
        );
      })}
      {value.length < MAX && (
        <Button block onClick={() => onChange?.([...value, EMPTY])}>
          {t('add')}
        </Button>
      )}
    </div>
  );
}
