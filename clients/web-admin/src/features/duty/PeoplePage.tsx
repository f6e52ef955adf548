import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats } from '@bandeng/ui';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DutyPeopleQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { DutyPage } from './DutyPage';
import { YearAndCommittee } from './YearAndCommittee';
import { yearIn } from './years';

const People = graphql(`
  query DutyPeople($year: Int!, $committeeId: ID) {
    dutyPeople(year: $year, committeeId: $committeeId) {
      earned
      credited
      people { id name isMember committeeName earned credited adoptions instructions }
    }
  }
`);

type Row = DutyPeopleQuery['dutyPeople']['people'][number];
const KEYS = ['year', 'committee'] as const;

/** What everybody has this year. In order of points for the house alone. */
export function Component() {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const ranks = useViewer().canReadDistrict;
  const { filters, setFilters } = useUrlFilters(KEYS);
  const year = yearIn(filters);
  const [{ data, error, fetching }, again] = useQuery({
    query: People,
    variables: { year, committeeId: filters.committee ?? null },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.dutyPeople;
  const over = found ? Math.round((found.earned - found.credited) * 10) / 10 : 0;
  const columns = usePeopleColumns({ ranks, year, found });
  return (
    <DutyPage
      tab="people"
      subtitle={
        found && found.people.length > 0
          ? t(over > 0 ? 'totalOver' : 'total', {
              count: found.people.length,
              credited: number(found.credited),
              over: number(over),
            })
          : undefined
      }
      filters={<YearAndCommittee year={year} committee={filters.committee} onChange={setFilters} />}
    >
      <DataTable<Row>
        label={t('nav')}
        rows={found?.people}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('noPeople', { year }), hint: t('noPeopleHint') }}
        filtered={Boolean(filters.committee)}
        onClearFilters={() => setFilters({ committee: null })}
        total={found?.people.length}
        rowKey="id"
        columns={columns}
      />
    </DutyPage>
  );
}

/** The place of each by points; who has as many shares it. */
const placesOf = (people: readonly Row[]) =>
  new Map(people.map(({ id, credited }) => [id, 1 + people.filter((other) => other.credited > credited).length]));

function usePeopleColumns({
  ranks,
  year,
  found,
}: {
  ranks: boolean;
  year: number;
  found?: DutyPeopleQuery['dutyPeople'];
}): TableColumnsType<Row> {
  const { t } = useTranslation('duty');
  const { number } = useFormats();
  const places = placesOf(found?.people ?? []);
  const to = ({ id }: Row, more = '') => `/points/ledger?account=${id}&year=${year}${more}`;
  return [
    ...(ranks
      ? [{ title: t('rank'), key: 'rank', width: 72, render: (_: unknown, { id }: Row) => places.get(id) }]
      : []),
    {
      title: t('name'),
      key: 'name',
      render: (_, { id, name, isMember }) => (
        <>
          <Link to={`/points/${id}?year=${year}`}>{name}</Link> {isMember && <Tag tone="calm">{t('member')}</Tag>}
        </>
      ),
    },
    { title: t('committee'), key: 'committee', render: (_, { committeeName }) => committeeName ?? t('common:none') },
    {
      title: t('credited'),
      key: 'credited',
      align: 'right',
      render: (_, row) => <Link to={to(row)}>{t('points:points', { points: number(row.credited) })}</Link>,
    },
    {
      title: t('over'),
      key: 'over',
      align: 'right',
      render: (_, { earned, credited }) =>
        earned > credited
          ? t('points:points', { points: number(Math.round((earned - credited) * 10) / 10) })
          : t('common:none'),
    },
    {
      title: t('adoptions'),
      key: 'adoptions',
      align: 'right',
      render: (_, row) => <Link to={to(row, '&source=ADOPTION')}>{t('times', { count: row.adoptions })}</Link>,
    },
    {
      title: t('instructions'),
      key: 'instructions',
      align: 'right',
      render: (_, row) => <Link to={to(row, '&source=INSTRUCTION')}>{t('times', { count: row.instructions })}</Link>,
    },
  ];
}
