import { useFormats } from '@bandeng/ui';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../generated';
import type { IntakeKind, IntakesPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { TableDrop } from '../../shell/TableDrop';
import { type Pages, usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { WizardSteps } from './steps';
import './intake.css';

const Intakes = graphql(`
  query IntakesPage($first: Int!, $after: String) {
    intakes(first: $first, after: $after) {
      nodes { id fileName kind source status rowCount takenCount uploadedAt }
      endCursor
      totalCount
    }
  }
`);

type Row = IntakesPageQuery['intakes']['nodes'][number];
const KINDS: readonly IntakeKind[] = ['MESSAGES', 'WORK_ORDERS'];
const KEYS = ['kind'] as const;

/** Step one: which file, and what its rows are. Choosing it makes no topic. */
export function Component() {
  const { t } = useTranslation('intake');
  const go = useNavigate();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const kind = KINDS.find((one) => one === filters.kind) ?? 'MESSAGES';
  const list = usePages(Intakes, {}, (data) => data.intakes);
  return (
    <Page title={t('nav')} subtitle={t('lead')}>
      <WizardSteps at="choose" />
      <Segmented
        aria-label={t('kindLabel')}
        className="intake-kind"
        value={kind}
        onChange={(value) => setFilters({ kind: String(value) })}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TableDrop
        path={`/imports/intake?kind=${kind}`}
        accept=".xlsx,.csv,.tsv,.txt,.jsonl,.ndjson"
        title={t('drop')}
        hint={t('dropHint')}
        reading={(name) => t('reading', { name })}
        onRead={(id) => go(`/intake/${id}`)}
      />
      {list.total !== 0 && (
        <>
          <h2>{t('recent')}</h2>
          <IntakesTable list={list} />
        </>
      )}
    </Page>
  );
}

function IntakesTable({ list }: { list: Pages<Row> }) {
  const { t } = useTranslation('intake');
  const { dateTime, number } = useFormats();
  return (
    <DataTable<Row>
      label={t('recent')}
      rows={list.rows}
      rowKey="id"
      loading={list.loading}
      error={list.error}
      onRetry={list.reload}
      total={list.total}
      hasMore={list.hasMore}
      onMore={list.more}
      empty={{ title: t('none') }}
      columns={[
        {
          title: t('file'),
          dataIndex: 'fileName',
          render: (name: string, { id }) => <Link to={`/intake/${id}`}>{name}</Link>,
        },
        { title: t('kindLabel'), dataIndex: 'kind', render: (value: IntakeKind) => t(`kind.${value}`) },
        { title: t('source'), dataIndex: 'source', render: (value: string | null) => value ?? '—' },
        { title: t('rows'), dataIndex: 'rowCount', align: 'right', render: (count: number) => number(count) },
        {
          title: t('topics'),
          dataIndex: 'takenCount',
          align: 'right',
          render: (count: number, { id, status }) =>
            status === 'DONE' ? <Link to={`/topics?import=${id}`}>{number(count)}</Link> : number(count),
        },
        { title: t('statusLabel'), dataIndex: 'status', render: (value: string) => t(`status.${value}`) },
        { title: t('uploadedAt'), dataIndex: 'uploadedAt', render: (at: string) => dateTime(at) },
      ]}
    />
  );
}
