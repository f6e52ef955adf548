import { readCoordination, toneOf } from '@bandeng/features/coordination';
import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import rows from '../../shell/entries.module.css';
import { Card } from '../../shell/Page';
import { Coordinations } from './documents';

/** 协调会 of one matter, on its page; nothing where there is none and the viewer calls none. */
export function CoordinationCard({ commitmentId }: { commitmentId: string }) {
  const { t } = useTranslation('coordination');
  const { dateTime } = useFormats();
  const [{ data }] = useQuery({
    query: Coordinations,
    variables: { commitmentId },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.coordinationsOf;
  if (!found || (found.coordinations.length === 0 && !found.viewerCanCall)) return null;
  return (
    <Card
      title={t('title')}
      extra={found.viewerCanCall && <Link to={`/commitments/${commitmentId}/coordination`}>{t('call')}</Link>}
    >
      {found.coordinations.length === 0 && <p className="lead">{t('noneHint')}</p>}
      {found.coordinations.map(readCoordination).map((one) => (
        <div key={one.id} className={rows.entry}>
          <Link to={`/coordinations/${one.id}`}>{dateTime(one.startsAt)}</Link>{' '}
          <Tag tone={toneOf(one.status)}>{t(`status.${one.status}`)}</Tag>
        </div>
      ))}
    </Card>
  );
}
