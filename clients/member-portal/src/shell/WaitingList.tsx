import { Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOutbox } from './kept';
import { Card } from './Page';

/** What was handed in here and is not there yet, before the list of what is. */
export function WaitingList({ act, lane }: { act: string; lane: string }) {
  const { t } = useTranslation('outbox');
  const { mine, sending } = useOutbox();
  const waiting = mine.filter((entry) => entry.act === act && entry.lane === lane && entry.state !== 'SENT');
  if (waiting.length === 0) return null;
  return (
    <Card title={t('onThePhone')} extra={<Link to="/outbox">{t('common:verb.view')}</Link>}>
      {waiting.map((entry) => (
        <div key={entry.key} className="demand">
          <strong>{entry.title}</strong>{' '}
          {entry.state === 'REFUSED' ? (
            <Tag tone="bad" icon="alert">
              {t('state.REFUSED')}
            </Tag>
          ) : (
            <Tag tone="soon" icon="clock">
              {t(sending === entry.key ? 'state.SENDING' : 'state.WAITING')}
            </Tag>
          )}
        </div>
      ))}
    </Card>
  );
}
