import { codedError } from '@bandeng/graphql-client';
import { Tag, useWords } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Panel } from '../../../shell/Page';
import { CheckMinutes } from './documents';

/** What the text says and the record of the meeting does not have: looked at before somebody signs it. */
export function Check({ meetingId, body, pause }: { meetingId: string; body: string; pause: boolean }) {
  const { t } = useTranslation('record');
  const words = useWords();
  const [{ data, error, fetching }, look] = useQuery({
    query: CheckMinutes,
    variables: { input: { meetingId, body } },
    // Asked for again by hand while somebody types, not at every letter.
    pause,
    requestPolicy: 'network-only',
  });
  const findings = data?.minutesCheck;
  return (
    <Panel title={t('check.title')}>
      <p className="quiet">{t('check.hint')}</p>
      {error && !findings && <p className="bad">{words(codedError(error))}</p>}
      {findings && findings.length === 0 && (
        <Tag tone="ok" icon="checkRing">
          {t('check.none')}
        </Tag>
      )}
      {findings && findings.length > 0 && (
        <ul className="minutes-findings" aria-label={t('check.title')}>
          {findings.map(({ kind, text, line, sentence, nearest }) => (
            <li key={`${line} ${text} ${sentence}`}>
              <Tag tone="soon" icon="alert">
                {t(`check.kind.${kind}`)}
              </Tag>{' '}
              <b>{text}</b>
              <p>{nearest ? t('check.nearest', { nearest }) : t('check.nothing')}</p>
              <p className="quiet">{t('check.where', { line: line + 1, sentence })}</p>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" loading={fetching} onClick={() => look({ requestPolicy: 'network-only' })}>
        {t('check.again')}
      </Button>
    </Panel>
  );
}
