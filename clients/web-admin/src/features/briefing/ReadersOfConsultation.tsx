import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../shell/Page';
import { SheetDocument } from './documents';
import styles from './readers.module.css';

/** Who has read the pack, who read an earlier one, who has not. */
export function Component({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('briefing');
  const [{ data, error }, again] = useQuery({
    query: SheetDocument,
    variables: { id: consultationId },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('title')} onRetry={retry} />;
  const readers = data.briefing?.readers ?? [];
  const n = readers.filter(({ isCurrent }) => isCurrent).length;
  return (
    <Panel
      title={t('readers', { n, m: readers.length })}
      extra={
        <Link className="button" to={`/consultations/${consultationId}/briefing/print`}>
          {t('openSheet')}
        </Link>
      }
    >
      <p className="quiet">{t('readersHint')}</p>
      {readers.length === 0 ? (
        <EmptyState title={t('nobody')} hint={t('nobodyHint')} />
      ) : (
        <ReadersTable readers={readers} />
      )}
    </Panel>
  );
}

function ReadersTable({ readers }: { readers: NonNullable<ResultOf<typeof SheetDocument>['briefing']>['readers'] }) {
  const { t } = useTranslation('briefing');
  const { dateTime } = useFormats();
  return (
    <table className={`${styles.readers} num`}>
      <thead>
        <tr>
          <th scope="col">{t('reader')}</th>
          <th scope="col">{t('party')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {readers.map(({ id, name, party, readAt, isCurrent }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{t(`words:party.${party}`)}</td>
            <td>
              {isCurrent ? (
                <Tag tone="ok" icon="checkRing">
                  {t('readAt', { date: dateTime(readAt) })}
                </Tag>
              ) : readAt ? (
                <Tag tone="soon" icon="loop">
                  {t('readEarlier', { date: dateTime(readAt) })}
                </Tag>
              ) : (
                <Tag tone="calm" icon="ring">
                  {t('unread')}
                </Tag>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
