import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { NamedInput } from '../../shell/named';
import styles from './brief.module.css';

const Choices = graphql(`
  query InstructionReaderChoices($text: String!) {
    instructionReaderChoices(text: $text) { accountId name unit }
  }
`);

export interface Reader {
  readonly accountId: string;
  readonly name: string;
}

/** Who may read the words, beside whoever writes them: looked for by name or unit. */
export function ReadersField({ value = [], onChange }: { value?: Reader[]; onChange?: (next: Reader[]) => void }) {
  const { t } = useTranslation('brief');
  const [text, setText] = useState('');
  const [{ data }] = useQuery({ query: Choices, variables: { text: text.trim() }, pause: text.trim().length < 1 });
  const found = (data?.instructionReaderChoices ?? []).filter(
    ({ accountId }) => !value.some((one) => one.accountId === accountId),
  );
  return (
    <div className="brief-authors">
      {value.map((one) => (
        <div key={one.accountId} className={styles.author}>
          <span>{one.name}</span>
          <Button
            size="small"
            aria-label={t('instruct.removeReader', { name: one.name })}
            onClick={() => onChange?.(value.filter(({ accountId }) => accountId !== one.accountId))}
          >
            {t('remove')}
          </Button>
        </div>
      ))}
      <NamedInput
        value={text}
        onChange={setText}
        placeholder={t('instruct.findReader')}
        label={t('instruct.findReader')}
        clearable
      />
      {text.trim().length >= 1 &&
        found.map(({ accountId, name, unit }) => (
          <Button
            key={accountId}
            block
            onClick={() => {
              onChange?.([...value, { accountId, name }]);
              setText('');
            }}
          >
            {[name, unit].filter(Boolean).join(' · ')}
          </Button>
        ))}
    </div>
  );
}
