import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DutyRecordPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { NotFound } from '../../shell/NotFound';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useEntryColumns } from './columns';
import styles from './duty.module.css';
import { yearIn } from './years';

const RecordQuery = graphql(`
  query DutyRecordPage($accountId: ID, $year: Int!) {
    dutyRecord(accountId: $accountId, year: $year) {
      accountId
      name
      committeeName
      year
      years
      earned
      credited
      yearlyCap
      entries { id ...EntryLine_entry }
    }
  }
`);

type Row = NonNullable<DutyRecordPageQuery['dutyRecord']>['entries'][number];
const KEYS = ['year'] as const;

/** 履职档案 of one person: what each entry was for, and what counts. */
export function Component() {
  const { t } = useTranslation('duty');
  const { accountId = '' } = useParams();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const year = yearIn(filters);
  const [{ data, error, fetching }, again] = useQuery({
    query: RecordQuery,
    variables: { accountId, year },
    requestPolicy: 'cache-and-network',
  });
  const columns = useEntryColumns({ withNames: false });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('nav')} onRetry={retry} />;
  const record = data.dutyRecord;
  if (!record) return <NotFound />;
  return (
    <Page
      title={t('record', { name: record.name })}
      subtitle={record.committeeName ?? undefined}
      back={{ to: `/points?year=${year}`, label: t('nav') }}
      filters={
        <Select
          aria-label={t('year')}
          value={year}
          onChange={(value) => setFilters({ year: String(value) })}
          options={record.years.map((value) => ({ value, label: String(value) }))}
          style={{ width: 100 }}
        />
      }
    >
      <PointsSum record={record} />
      <DataTable<Row>
        label={t('tab.ledger')}
        rows={record.entries}
        loading={fetching}
        empty={{ title: t('noOwn', { year }), hint: t('noOwnHint') }}
        total={record.entries.length}
        rowKey="id"
        columns={columns}
      />
    </Page>
  );
}

function PointsSum({ record }: { record: NonNullable<DutyRecordPageQuery['dutyRecord']> }) {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const over = Math.round((record.earned - record.credited) * 10) / 10;
  return (
    <dl className={`${styles.pointsSum} num`}>
      <div>
        <dt>{t('credited')}</dt>
        <dd>{t('points:points', { points: number(record.credited) })}</dd>
      </div>
      <div>
        <dt>{t('over')}</dt>
        <dd>{t('points:points', { points: number(over) })}</dd>
      </div>
      <div>
        <dt>{t('rules.cap')}</dt>
        <dd>
          {record.yearlyCap === null ? t('rules.noCap') : t('points:points', { points: number(record.yearlyCap ?? 0) })}
        </dd>
      </div>
    </dl>
  );
}
