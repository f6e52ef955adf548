import { newClientMutationId } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../generated';
import type { ReportKind, ReportsPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { draft } from './acts/draft';
import { DraftReportDocument } from './documents';
import { lastQuarter } from './periods';

const Reports = graphql(`
  query ReportsPage($filter: ReportFilter, $first: Int!, $after: String) {
    reports(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id kind status title number committeeName startsOn writerName sentOn feedback }
    }
  }
`);
type Row = ReportsPageQuery['reports']['nodes'][number];

const KEYS = ['kind'] as const;
const KINDS: readonly ReportKind[] = [
  ...(['QUARTER', 'YEAR', 'CONSULTATION', 'DEPARTMENTS', 'PLACEMENTS_MONTH', 'PLACEMENTS_YEAR'] as const),
];

/** 报告: the quarterly report in one press, every other kind from one form, and all that were made. */
export function Component() {
  const { t } = useTranslation('reporting');
  const { filters, setFilters } = useUrlFilters(KEYS);
  const kinds = KINDS.filter((kind) => kind === filters.kind);
  const filter = { kinds: kinds.length > 0 ? kinds : null, statuses: null, committeeId: null, consultationId: null };
  const list = usePages(Reports, { filter }, ({ reports }) => reports);
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead')}
      action={<Drafting />}
      filters={
        <Select
          aria-label={t('col.kind')}
          value={filters.kind ?? ''}
          style={{ width: 160 }}
          onChange={(kind) => setFilters({ kind: kind || undefined })}
          options={[
            { value: '', label: t('allKinds') },
            ...KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          ]}
        />
      }
    >
      <DataTable<Row>
        {...tableOf(list)}
        label={t('nav')}
        rowKey="id"
        columns={useColumns()}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
      />
    </Page>
  );
}

/** Whoever writes reports has the one of the last quarter at hand: of the district, or of the committee they serve. */
function Drafting() {
  const { t } = useTranslation('reporting');
  const navigate = useNavigate();
  const { canWriteReports, canOrganiseDistrict } = useViewer();
  const [choosing, setChoosing] = useState(false);
  const [run, { busy }] = useCommand(DraftReportDocument, { done: t('done.DRAFT') });
  if (!canWriteReports) return null;
  const quarter = lastQuarter();
  const open = (id: string) => navigate(`/reports/${id}`);
  const draw = async () => {
    const input = { kind: 'QUARTER' as const, startsOn: quarter.startsOn, committeeId: null, consultationId: null };
    const outcome = await run({ input: { ...input, clientMutationId: newClientMutationId() } });
    if (outcome.ok) open(outcome.value.id);
  };
  return (
    <>
      <Button onClick={() => setChoosing(true)}>{t('draftOther')}</Button>
      <Button type="primary" loading={busy} onClick={() => void draw()}>
        {t('draftQuarter', { year: quarter.year, quarter: t(`quarter.${quarter.number}`) })}
      </Button>
      {choosing && (
        <ActForm
          act={draft}
          subject={{ isHouse: canOrganiseDistrict }}
          onDone={({ id }) => open(id)}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('reporting');
  const { date } = useFormats();
  return [
    { title: t('col.state'), width: 120, render: (_, { status }) => <StatusTag kind="report" value={status} /> },
    { title: t('col.kind'), width: 120, render: (_, { kind }) => t(`kind.${kind}`) },
    { title: t('title'), render: (_, { id, title }) => <Link to={`/reports/${id}`}>{title}</Link> },
    { title: t('col.number'), width: 130, dataIndex: 'number' },
    { title: t('col.committee'), width: 150, render: (_, { committeeName }) => committeeName ?? t('district') },
    { title: t('col.writer'), width: 110, dataIndex: 'writerName' },
    { title: t('col.sent'), width: 130, render: (_, { sentOn }) => date(sentOn) },
    { title: t('col.feedback'), width: 110, render: (_, { feedback }) => feedback && t(`feedback.${feedback}`) },
  ];
}
