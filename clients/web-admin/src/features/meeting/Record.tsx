import { useFormats } from '@bandeng/ui';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { CorrectStatement } from './acts';
import { usePersonWords } from './Person';

export const StatementRow_statement = graphql(`
  fragment StatementRow_statement on LiveStatement {
    id
    version
    party
    name
    organisation
    departmentName
    interestGroupName
    text
    demandNumber
    saidAt
  }
`);

/** One noted sentence, and its correction in place. */
export function StatementRow({
  statement,
  acts,
}: {
  statement: FragmentType<typeof StatementRow_statement>;
  acts: boolean;
}) {
  const { t } = useTranslation('console');
  const { time } = useFormats();
  const personWords = usePersonWords();
  const row = readFragment(StatementRow_statement, statement);
  const [words, setWords] = useState<string | null>(null);
  const [correct, { busy }] = useCommand(CorrectStatement);
  const save = async () => {
    if (words === null || !words.trim()) return;
    const outcome = await correct({ statementId: row.id, text: words, version: row.version });
    if (outcome.ok) setWords(null);
  };
  return (
    <li className="statement">
      <span className="num quiet">{time(row.saidAt)}</span>
      <div>
        <span className={`party-${row.party} party`}>{t(`words:party.${row.party}`)}</span> {personWords(row)}
        {row.demandNumber !== null && (
          <span className="quiet"> · {t('record.about', { number: row.demandNumber })}</span>
        )}
        {words === null ? (
          <p>{row.text}</p>
        ) : (
          <Input.TextArea
            autoFocus
            autoSize
            maxLength={7000}
            value={words}
            aria-label={t('record.correct')}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setWords(null)}
          />
        )}
      </div>
      {acts &&
        (words === null ? (
          <Button size="small" type="text" onClick={() => setWords(row.text)}>
            {t('record.correct')}
          </Button>
        ) : (
          <span>
            <Button size="small" type="primary" loading={busy} onClick={save}>
              {t('common:verb.save')}
            </Button>
            <Button size="small" type="text" onClick={() => setWords(null)}>
              {t('common:verb.cancel')}
            </Button>
          </span>
        ))}
    </li>
  );
}
