import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { PolicyNoticeKind, PolicyNoticeStatus, PolicyNoticesPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { ReadShare } from './ReadShare';

const Notices = graphql(`
  query PolicyNoticesPage($filter: PolicyNoticeFilter, $first: Int!, $after: String) {
    policyNotices(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        kind
        status
        title
        sourceName
        sourceNumber
        publishedAt
        readBy
        workingDaysLeft
        addressed
        read
        outreach
        listeners
        questions
      }
    }
  }
`);

type Row = PolicyNoticesPageQuery['policyNotices']['nodes'][number];
const KINDS: readonly PolicyNoticeKind[] = ['POLICY', 'MEETING_SPIRIT'];
const STATUSES: readonly PolicyNoticeStatus[] = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'];
const FILTERS = ['status', 'kind', 'text'] as const;
type Key = (typeof FILTERS)[number];

export function Component() {
  const { t } = useTranslation('policy');
  const viewer = useViewer();
  const manages = viewer.canManagePolicyNotices;
  const list = useList({
    name: 'POLICY_NOTICES',
    document: Notices,
    keys: FILTERS,
    variables: ({ status, kind, text }) => ({
      filter: {
        status: (status as PolicyNoticeStatus) ?? null,
        kind: (kind as PolicyNoticeKind) ?? null,
        text: text ?? null,
      },
    }),
    pick: (found: PolicyNoticesPageQuery) => found.policyNotices,
  });
  const { filters, setFilters } = list;
  const columns = useNoticeColumns();
  return (
    <Page
      title={t('nav')}
      subtitle={t(viewer.canReadDistrict ? 'lead' : 'leadOwn')}
      action={<NoticeActs manages={manages} />}
      filters={<NoticeFilters filters={filters} setFilters={setFilters} manages={manages} />}
    >
      <DataTable<Row>
        label={t('nav')}
        {...list.table}
        empty={{ title: t('empty'), hint: t(manages ? 'emptyHint' : 'emptyHintOwn') }}
        rowKey="id"
        columns={columns}
      />
    </Page>
  );
}

function NoticeActs({ manages }: { manages: boolean }) {
  const { t } = useTranslation('policy');
  return (
    <>
      <Button href="/exports/policy-notices" download>
        {t('exportRates')}
      </Button>
      {manages && (
        <Link to="/policy-notices/new">
          <Button type="primary" tabIndex={-1}>
            {t('write')}
          </Button>
        </Link>
      )}
    </>
  );
}

function NoticeFilters({
  filters,
  setFilters,
  manages,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  manages: boolean;
}) {
  const { t } = useTranslation('policy');
  return (
    <>
      <Segmented
        value={filters.status ?? ''}
        onChange={(status) => setFilters({ status: String(status) })}
        options={[
          { label: t('common:all'), value: '' },
          ...STATUSES.filter((value) => manages || value !== 'DRAFT').map((value) => ({
            label: t(`status:policyNotice.${value}`),
            value,
          })),
        ]}
      />
      <Select
        allowClear
        aria-label={t('kind')}
        placeholder={t('kind')}
        style={{ width: 140 }}
        value={filters.kind}
        onChange={(kind) => setFilters({ kind })}
        options={KINDS.map((value) => ({ value, label: t(`outreach:kind.${value}`) }))}
      />
      <Input.Search
        allowClear
        aria-label={t('find')}
        placeholder={t('find')}
        style={{ width: 240 }}
        key={filters.text ?? ''}
        defaultValue={filters.text}
        onSearch={(text) => setFilters({ text: text.trim() })}
      />
    </>
  );
}

function useNoticeColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('policy');
  const { date } = useFormats();
  return [
    {
      title: t('title'),
      dataIndex: 'title',
      inFile: [
        at('title'),
        at('kind', t('kind'), wordsOf(i18n, 'outreach:kind')),
        at('sourceName', t('lists:head.source')),
        at('sourceNumber', t('lists:head.number')),
      ],
      width: 320,
      render: (_, notice) => <TitleCell notice={notice} />,
    },
    {
      title: t('status'),
      dataIndex: 'status',
      inFile: [
        { path: 'status', words: wordsOf(i18n, 'status:policyNotice') },
        { path: 'publishedAt', header: t('lists:head.published'), as: 'day' },
      ],
      render: (status: PolicyNoticeStatus, { publishedAt }) => (
        <>
          <StatusTag kind="policyNotice" value={status} />
          {publishedAt && <div className="quiet num">{date(publishedAt)}</div>}
        </>
      ),
    },
    {
      title: t('readRate'),
      key: 'read',
      inFile: [at('read', t('lists:head.read')), at('addressed', t('lists:head.addressed'))],
      render: (_, { status, addressed, read }) =>
        status === 'DRAFT' ? t('common:none') : <ReadShare read={read} addressed={addressed} />,
    },
    {
      title: t('readBy'),
      key: 'readBy',
      inFile: at('readBy'),
      width: 150,
      render: (_, notice) => (notice.readBy ? <ReadByCell notice={notice} readBy={notice.readBy} /> : t('common:none')),
    },
    {
      title: t('told'),
      key: 'told',
      inFile: [at('outreach'), at('listeners', t('lists:head.listeners'))],
      render: (_, notice) => <ToldCell notice={notice} />,
    },
    {
      title: t('questions'),
      dataIndex: 'questions',
      render: (count: number) => (count > 0 ? <span className="num">{t('count', { count })}</span> : t('common:none')),
    },
  ];
}

function ToldCell({ notice: { id, status, outreach, listeners } }: { notice: Row }) {
  const { t } = useTranslation('policy');
  if (status === 'DRAFT') return t('common:none');
  if (outreach === 0) return <span className="quiet">{t('notTold')}</span>;
  return (
    <Link className="num" to={`/outreach?notice=${id}`}>
      {t('toldTimes', { count: outreach, listeners })}
    </Link>
  );
}

function TitleCell({ notice: { id, title, kind, sourceName, sourceNumber } }: { notice: Row }) {
  const { t } = useTranslation('policy');
  return (
    <div className="policy-title">
      <Link to={`/policy-notices/${id}`}>{title}</Link>{' '}
      <Tag tone={kind === 'POLICY' ? 'info' : 'brand'}>{t(`outreach:kind.${kind}`)}</Tag>
      <div className="quiet">{[sourceName, sourceNumber].filter(Boolean).join(' · ')}</div>
    </div>
  );
}

/** By when it is to be read; late where somebody has not. */
function ReadByCell({ notice: { status, workingDaysLeft, read, addressed }, readBy }: { notice: Row; readBy: string }) {
  const { date, due } = useFormats();
  return (
    <span
      className={`num${status === 'PUBLISHED' && read < addressed && (workingDaysLeft ?? 0) < 0 ? ' policy-late' : ''}`}
    >
      {status === 'PUBLISHED' && read < addressed ? due(readBy, workingDaysLeft) : date(readBy)}
    </span>
  );
}
