import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Alert, Button, Checkbox, Popconfirm, Segmented, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { AdjustImportInput, ImportPreviewQuery, ImportRowsQuery, RowOutcome } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { Page, Panel } from '../../shell/Page';
import { usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { stepsOf } from './ChooseFilePage';
import { ImportCells, ImportProblems } from './ImportRow';

const ImportPreviewDocument = graphql(`
  query ImportPreview($id: ID!) {
    rosterImport(id: $id) {
      id
      version
      fileName
      status
      summary { total created updated unchanged failed skipped warned changedSincePreview }
      creates { committees sectors specialCommittees }
      missing { committees sectors specialCommittees }
      columns { sheet column heading field }
    }
  }
`);
const ImportRowsDocument = graphql(`
  query ImportRows($id: ID!, $after: String, $outcome: RowOutcome, $needsLook: Boolean) {
    rosterImport(id: $id) {
      id
      rows(first: 50, after: $after, outcome: $outcome, needsLook: $needsLook) {
        nodes {
          key
          sheet
          rowNumber
          outcome
          name
          joins
          changedSincePreview
          ...ImportCells_row
          ...ImportProblems_row
        }
        endCursor
        totalCount
      }
    }
  }
`);
const AdjustImportDocument = graphql(`
  mutation AdjustImport($id: ID!, $version: Int!, $input: AdjustImportInput!) {
    adjustRosterImport(id: $id, version: $version, input: $input) {
      ... on ImportChanged { id }
      ... on RosterRefusal { code }
    }
  }
`);
const ConfirmImportDocument = graphql(`
  mutation ConfirmImport($id: ID!, $version: Int!) {
    confirmRosterImport(id: $id, version: $version) {
      ... on ImportChanged { id }
      ... on RosterRefusal { code }
    }
  }
`);
const DiscardImportDocument = graphql(`
  mutation DiscardImport($id: ID!) {
    discardRosterImport(id: $id) {
      ... on ImportChanged { id }
      ... on RosterRefusal { code }
    }
  }
`);

type Preview = NonNullable<ImportPreviewQuery['rosterImport']>;
type Row = NonNullable<ImportRowsQuery['rosterImport']>['rows']['nodes'][number];
const KEYS = ['show'] as const;
const NO_ROWS = { nodes: [], endCursor: null, totalCount: 0 };
const GROUPS = [
  ['committees', 'createCommittees'],
  ['sectors', 'createSectors'],
  ['specialCommittees', 'createSpecialCommittees'],
] as const;

/** Steps two and three: what will happen, per row and per cell; and afterwards what did. */
export function Component() {
  const { t } = useTranslation('roster');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ImportPreviewDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const preview = data?.rosterImport;
  const back = { to: '/members/import', label: t('import.title') };
  if (!preview) {
    return (
      <Page title={t('import.title')} back={back}>
        {error || data ? (
          <ErrorState error={error ? codedError(error) : { code: 'NOT_FOUND' }} onRetry={() => again()} />
        ) : (
          <LoadingState what={t('import.title')} />
        )}
      </Page>
    );
  }
  return <ImportWizard key={preview.id} preview={preview} again={() => again({ requestPolicy: 'network-only' })} />;
}

function ImportWizard({ preview, again }: { preview: Preview; again: () => void }) {
  const { t, i18n } = useTranslation('roster');
  const { number } = useFormats();
  const go = useNavigate();
  const { id, version, summary, status } = preview;
  const open = status === 'PREVIEWED';
  const { filters, setFilters } = useUrlFilters(KEYS);
  const show = filters.show ?? 'ALL';
  const list = usePages(
    ImportRowsDocument,
    {
      id,
      outcome: show === 'ALL' || show === 'LOOK' ? null : (show as RowOutcome),
      needsLook: show === 'LOOK',
    },
    (found) => found.rosterImport?.rows ?? NO_ROWS,
  );
  const [adjust, adjusting] = useCommand(AdjustImportDocument);
  const [confirm, confirming] = useCommand(ConfirmImportDocument, { done: t('import.confirmed') });
  const [discard, discarding] = useCommand(DiscardImportDocument);
  const refresh = () => {
    again();
    list.reload();
  };
  const change = async (input: AdjustImportInput) => {
    const outcome = await adjust({ id, version, input });
    if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
  };
  const taken = summary.created + summary.updated;
  const left = preview.columns.filter(({ field }) => field === null);
  const counts: [string, number][] = [
    ['ALL', summary.total],
    ['NEW', summary.created],
    ['UPDATE', summary.updated],
    ['UNCHANGED', summary.unchanged],
    ['ERROR', summary.failed],
    ['SKIPPED', summary.skipped],
    ['LOOK', summary.warned + summary.failed],
  ];
  return (
    <Page
      title={preview.fileName}
      subtitle={t(open ? 'import.will' : `import.was.${status}`, {
        created: number(summary.created),
        updated: number(summary.updated),
        unchanged: number(summary.unchanged),
        failed: number(summary.failed),
      })}
      back={{ to: '/members/import', label: t('import.title') }}
      action={
        <>
          {summary.failed > 0 && (
            <Button href={`/imports/roster/${id}/failing?lang=${i18n.language}`}>{t('import.failing')}</Button>
          )}
          {open && (
            <>
              <Button
                loading={discarding.busy}
                onClick={async () => {
                  if ((await discard({ id })).ok) go('/members/import');
                }}
              >
                {t('import.discard')}
              </Button>
              <Popconfirm
                title={t('import.sure', { count: taken })}
                description={summary.failed > 0 && t('import.sureFailed', { count: summary.failed })}
                okText={t('import.confirm')}
                cancelText={t('common:verb.cancel')}
                disabled={taken === 0}
                onConfirm={async () => {
                  const outcome = await confirm({ id, version });
                  if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
                }}
              >
                <Button type="primary" disabled={taken === 0} loading={confirming.busy}>
                  {taken === 0 ? t('import.nothing') : t('import.confirmCount', { count: taken })}
                </Button>
              </Popconfirm>
            </>
          )}
          {status === 'CONFIRMED' && (
            <Link to="/members">
              <Button type="primary" tabIndex={-1}>
                {t('import.toMembers')}
              </Button>
            </Link>
          )}
        </>
      }
    >
      <Steps current={open ? 1 : 2} status={open ? 'process' : 'finish'} items={stepsOf(t)} className="import-steps" />
      {summary.changedSincePreview > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('import.changedSince', { count: summary.changedSincePreview })}
          style={{ marginBottom: 16 }}
        />
      )}
      {open && GROUPS.some(([kind]) => preview.missing[kind].length + preview.creates[kind].length > 0) && (
        <Panel title={t('import.missing')}>
          <p className="quiet">{t('import.missingHint')}</p>
          {GROUPS.map(([kind, choice]) => {
            const names = [...preview.missing[kind], ...preview.creates[kind]];
            if (names.length === 0) return null;
            return (
              <p key={kind}>
                <Checkbox
                  checked={preview.missing[kind].length === 0}
                  disabled={adjusting.busy}
                  onChange={({ target }) => change({ [choice]: target.checked })}
                >
                  {t(`import.create.${kind}`, { count: names.length })}{' '}
                  <span className="quiet">{names.join('、')}</span>
                </Checkbox>
              </p>
            );
          })}
        </Panel>
      )}
      {left.length > 0 && (
        <p className="quiet">
          {t('import.leftOut', { headings: left.map(({ heading, column }) => heading || column).join('、') })}
        </p>
      )}
      {status !== 'DISCARDED' && (
        <>
          <div className="page-filters">
            <Segmented
              aria-label={t('import.show')}
              value={show}
              onChange={(value) => setFilters({ show: value === 'ALL' ? null : String(value) })}
              options={counts
                .filter(([value, count]) => count > 0 || value === 'ALL')
                .map(([value, count]) => ({ value, label: `${t(`import.only.${value}`)} ${number(count)}` }))}
            />
          </div>
          <DataTable<Row>
            label={t('import.rows')}
            rows={list.rows}
            rowKey="key"
            scroll={{ x: 960 }}
            loading={list.loading}
            error={list.error}
            onRetry={list.reload}
            total={list.total}
            hasMore={list.hasMore}
            onMore={list.more}
            filtered={show !== 'ALL'}
            onClearFilters={() => setFilters({ show: null })}
            empty={{ title: t('import.noRows') }}
            columns={[
              {
                title: t('import.row'),
                key: 'row',
                width: 80,
                render: (_, { rowNumber }) => <span className="num">{rowNumber}</span>,
              },
              {
                title: t('import.outcome'),
                key: 'outcome',
                width: 100,
                render: (_, { outcome }) => <StatusTag kind="importRow" value={outcome} />,
              },
              { title: t('member.name'), dataIndex: 'name', width: 110 },
              { title: t('import.cells'), key: 'cells', render: (_, row) => <ImportCells row={row} /> },
              {
                title: t('import.remarks'),
                key: 'problems',
                width: 360,
                render: (_, row) => (
                  <ImportProblems
                    row={row}
                    busy={adjusting.busy}
                    onDecide={
                      open ? (decision) => change({ decisions: [{ rowKey: row.key, ...decision }] }) : undefined
                    }
                  />
                ),
              },
            ]}
          />
        </>
      )}
    </Page>
  );
}
