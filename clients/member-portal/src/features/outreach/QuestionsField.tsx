import { Button } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NamedTextArea } from '../../shell/named';
import styles from './outreach.module.css';

const MOST = 20;

/** Questions as they were asked, each by itself. */
export function QuestionsField({
  value = [],
  onChange,
}: {
  value?: readonly string[];
  onChange?: (questions: string[]) => void;
}) {
  const { t } = useTranslation('policy');
  const shown = value.length === 0 ? [''] : value;
  // A line keeps its field when one before it goes.
  const keys = useRef<number[]>([]);
  while (keys.current.length < shown.length) keys.current.push(Math.max(0, ...keys.current) + 1);
  const remove = (at: number) => {
    keys.current.splice(at, 1);
    onChange?.(shown.filter((_, index) => index !== at));
  };
  const put = (at: number, text: string) => onChange?.(shown.map((one, index) => (index === at ? text : one)));
  return (
    <div className={styles.policyAsked}>
      {shown.map((text, at) => (
        <div key={keys.current[at]} className={styles.policyAskedLine}>
          <NamedTextArea
            label={t('told.question', { count: at + 1 })}
            value={text}
            maxLength={300}
            rows={1}
            autoSize={{ minRows: 1, maxRows: 4 }}
            placeholder={at === 0 ? t('told.questionHint') : undefined}
            onChange={(typed) => put(at, typed)}
          />
          {shown.length > 1 && (
            <Button size="small" fill="none" onClick={() => remove(at)}>
              {t('told.remove')}
            </Button>
          )}
        </div>
      ))}
      {shown.length < MOST && shown.every((text) => text.trim() !== '') && (
        <Button size="small" onClick={() => onChange?.([...shown, ''])}>
          {t('told.oneMore')}
        </Button>
      )}
    </div>
  );
}
