import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { NamedInput, NamedStepper } from '../../shell/named';
import { useViewer } from '../../viewer';
import styles from './brief.module.css';

const Choices = graphql(`
  query BriefAuthorChoices($text: String!) {
    briefAuthorChoices(text: $text) {
      accountId
      name
      unit
    }
  }
`);

export interface Share {
  readonly accountId: string;
  readonly name: string;
  readonly share: number;
}

/** With whom it is shared. The writer keeps what the others leave, so that it is a hundred at any time. */
export function AuthorsField({
  value = [],
  onChange,
}: {
  value?: readonly Share[];
  onChange?: (next: Share[]) => void;
}) {
  const { t } = useTranslation('brief');
  const viewer = useViewer();
  const others = value.filter(({ accountId }) => accountId !== viewer.id);
  const keep = (next: readonly Share[]) => {
    const given = next.reduce((sum, { share }) => sum + share, 0);
    const own = { accountId: viewer.id, name: viewer.displayName, share: 100 - given };
    onChange?.(next.length === 0 ? [] : [own, ...next]);
  };
  const left = 100 - others.reduce((sum, { share }) => sum + share, 0);
  return (
    <div className="brief-authors">
      <p className="num">{t('opinion:share', { name: t('me'), share: left })}</p>
      {others.map((one) => (
        <div key={one.accountId} className={styles.author}>
          <span>{one.name}</span>
          <NamedStepper
            min={1}
            max={one.share + left - 1}
            step={5}
            value={one.share}
            label={t('shareOf', { name: one.name })}
            onChange={(share) => keep(others.map((o) => (o.accountId === one.accountId ? { ...o, share } : o)))}
          />
          <Button size="small" onClick={() => keep(others.filter((o) => o.accountId !== one.accountId))}>
            {t('remove')}
          </Button>
        </div>
      ))}
      {others.length < 7 && left > 1 && (
        <FindAuthor
          taken={[viewer.id, ...others.map(({ accountId }) => accountId)]}
          onFound={({ accountId, name }) => keep([...others, { accountId, name, share: Math.min(30, left - 1) }])}
        />
      )}
    </div>
  );
}

/** Somebody looked for by name, who is not among them yet. */
function FindAuthor({
  taken,
  onFound,
}: {
  taken: readonly string[];
  onFound: (author: { accountId: string; name: string }) => void;
}) {
  const { t } = useTranslation('brief');
  const [text, setText] = useState('');
  const [{ data }] = useQuery({ query: Choices, variables: { text }, pause: text.trim().length < 2 });
  const found = (data?.briefAuthorChoices ?? []).filter(({ accountId }) => !taken.includes(accountId));
  return (
    <>
      <NamedInput value={text} onChange={setText} placeholder={t('findAuthor')} label={t('findAuthor')} clearable />
      {text.trim().length >= 2 &&
        found.map(({ accountId, name, unit }) => (
          <Button
            key={accountId}
            block
            onClick={() => {
              onFound({ accountId, name });
              setText('');
            }}
          >
            {[name, unit].filter(Boolean).join(' · ')}
          </Button>
        ))}
    </>
  );
}
