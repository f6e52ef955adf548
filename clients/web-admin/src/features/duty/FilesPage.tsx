import { codedError } from '@bandeng/graphql-client';
import { Tag } from '@bandeng/ui';
import { Checkbox, Input, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DutyKind, DutyRollPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { FileButton } from '../../shell/taking/FileButton';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { YearAndCommittee } from './YearAndCommittee';
import { yearIn } from './years';

const Roll = graphql(`
  query DutyRollPage($year: Int!, $committeeId: ID, $name: String) {
    dutyRoll(year: $year, committeeId: $committeeId, name: $name) {
      active
      members {
        id
        name
        committeeName
        done
        waiting
        credited
        attendance { invited present absent }
        counts { kind lines done }
      }
    }
  }
`);

type Row = DutyRollPageQuery['dutyRoll']['members'][number];
const KEYS = ['year', 'committee', 'name', 'waiting'] as const;

/** Kinds that share a column. */
const COLUMNS: readonly (readonly [name: string, kinds: readonly DutyKind[]])[] = [
  ['research', ['RESEARCH', 'DEPARTMENT_VISIT', 'FINDING']],
  ['spoke', ['STATEMENT', 'SPEECH_PAPER', 'SUGGESTION']],
  ['topics', ['TOPIC']],
  ['followed', ['FOLLOWING', 'COORDINATED', 'VERIFICATION', 'LOOK_BACK']],
  ['briefs', ['BRIEF']],
  ['told', ['POLICY_TOLD', 'QUESTION_HEARD', 'RECEPTION_DAY', 'RECEPTION_RESULT', 'TASK', 'STORY', 'PLACEMENT']],
  ['outside', ['TRAINING', 'DONATION', 'OUTSIDE_MEETING', 'OUTSIDE_OTHER']],
];
const doneOf = ({ counts }: Row, kinds: readonly DutyKind[]) =>
  counts.reduce((sum, { kind, done }) => sum + (kinds.includes(kind) ? done : 0), 0);

/** 履职档案: everybody in sight, those with nothing too. */
export function Component() {
  const { t } = useTranslation('duty');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const year = yearIn(filters);
  const asked = { committeeId: filters.committee ?? null, name: filters.name ?? null };
  const [{ data, error, fetching }, again] = useQuery({
    query: Roll,
    variables: { year, ...asked },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.dutyRoll;
  const rows = filters.waiting ? found?.members.filter(({ waiting }) => waiting > 0) : found?.members;
  const count = found?.members.length ?? 0;
  const active = found?.active ?? 0;
  const exporting = new URLSearchParams(
    Object.entries({ ...filters, year: '' }).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return (
    <Page
      title={t('files.nav')}
      subtitle={found ? t('files.summary', { count, active, rest: count - active }) : t('files.lead')}
      action={<FileButton href={`/exports/duty/${year}?${exporting}`}>{t('files.export')}</FileButton>}
      filters={
        <>
          <YearAndCommittee year={year} committee={filters.committee} onChange={setFilters} />
          <Input.Search
            allowClear
            defaultValue={filters.name}
            aria-label={t('search')}
            placeholder={t('search')}
            onSearch={(name) => setFilters({ name })}
            style={{ width: 200 }}
          />
          <Checkbox
            checked={Boolean(filters.waiting)}
            onChange={({ target }) => setFilters({ waiting: target.checked ? 'yes' : null })}
          >
            {t('files.waitingOnly')}
          </Checkbox>
        </>
      }
    >
      <DataTable<Row>
        label={t('files.nav')}
        rows={rows}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('files.none'), hint: t('files.noneHint') }}
        filtered={filtered}
        onClearFilters={clear}
        total={rows?.length}
        rowKey="id"
        columns={useFileColumns(year)}
      />
    </Page>
  );
}

function useFileColumns(year: number): TableColumnsType<Row> {
  const { t } = useTranslation('duty');
  const right = { align: 'right' as const };
  const number = (title: string, key: string, of: (row: Row) => number) => ({
    ...{ title, key, ...right, width: 68 },
    sorter: (one: Row, other: Row) => of(one) - of(other),
    render: (_: unknown, row: Row) => <span className={of(row) > 0 ? 'num' : 'num quiet'}>{of(row)}</span>,
  });
  return [
    {
      title: t('files.name'),
      key: 'name',
      fixed: 'left',
      render: (_, { id, name, committeeName }) => (
        <>
          <Link to={`/duty/${id}?year=${year}`}>{name}</Link>
          <div className="quiet">{committeeName ?? t('common:none')}</div>
        </>
      ),
    },
    number(t('files.points'), 'credited', ({ credited }) => credited),
    number(t('files.done'), 'done', ({ done }) => done),
    {
      ...number(t('files.waiting'), 'waiting', ({ waiting }) => waiting),
      render: (_, { id, waiting }) =>
        waiting > 0 ? (
          <Link to={`/duty/${id}?year=${year}`}>
            <Tag tone="soon">{waiting}</Tag>
          </Link>
        ) : (
          <span className="num quiet">0</span>
        ),
    },
    {
      ...number(t('files.present'), 'present', ({ attendance }) => attendance.present),
      render: (_, { attendance: { invited, present } }) =>
        invited ? <span className="num">{`${present}/${invited}`}</span> : t('common:none'),
    },
    number(t('files.absent'), 'absent', ({ attendance }) => attendance.absent),
    ...COLUMNS.map(([name, kinds]) => number(t(`files.${name}`), name, (row) => doneOf(row, kinds))),
  ];
}
