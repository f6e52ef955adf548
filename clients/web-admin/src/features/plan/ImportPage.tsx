import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Alert, Button, Popconfirm, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type {
  AdjustPlanImportInput,
  ConsultationForm,
  OrganiserKind,
  PlanImportPageQuery,
  PlanImportRowsQuery,
  RowOutcome,
} from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { periodLabel } from './period';

const ImportDocument = graphql(`
  query PlanImportPage($id: ID!) {
    planImport(id: $id) {
      id
      version
      fileName
      status
      year
      writtenYear
      defaultForm
      leftOut
      summary { total created updated unchanged failed skipped changedSincePreview }
      unknown { given rows nearest isLeftOut chosen { kind id name } }
      organisers { kind id name }
      columns { sheet column heading field }
    }
  }
`);
const RowsDocument = graphql(`
  query PlanImportRows($id: ID!, $outcome: RowOutcome, $needsLook: Boolean, $first: Int!, $after: String) {
    planImport(id: $id) {
      id
      rows(outcome: $outcome, needsLook: $needsLook, first: $first, after: $after) {
        totalCount
        endCursor
        nodes {
          key
          sheet
          rowNumber
          outcome
          unit
          organiser { name }
          title
          form
          activity
          time
          fromOn
          toOn
          beforeFromOn
          beforeToOn
          changes
          responsible
          departments
          note
          problems { code severity given }
        }
      }
    }
  }
`);
const Adjust = graphql(`
  mutation AdjustPlanImport($id: ID!, $version: Int!, $input: AdjustPlanImportInput!) {
    adjustPlanImport(id: $id, version: $version, input: $input) {
      ... on PlanImportChanged { id }
      ... on PlanRefusal { code }
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmPlanImport($id: ID!, $version: Int!) {
    confirmPlanImport(id: $id, version: $version) { ... on PlanImportChanged { id } ... on PlanRefusal { code } }
  }
`);
const Discard = graphql(`
  mutation DiscardPlanImport($id: ID!) {
    discardPlanImport(id: $id) { ... on PlanImportChanged { id } ... on PlanRefusal { code } }
  }
`);

type Preview = NonNullable<PlanImportPageQuery['planImport']>;
type Row = NonNullable<PlanImportRowsQuery['planImport']>['rows']['nodes'][number];
const KEYS = ['show'] as const;
const FIELDS = ['UNIT', 'TITLE', 'KIND', 'TIME', 'RESPONSIBLE', 'DEPARTMENTS', 'PLACE', 'NOTE'] as const;
const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];
const NO_ROWS = { nodes: [], endCursor: null, totalCount: 0 };

/** What will happen, row by row, and what must be asked first; afterwards what did. */
export function Component() {
  const { t } = useTranslation('plan');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ImportDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/plan/import', label: t('import.title') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('import.title')} />;
  if (!data.planImport) return <Gone back={back} />;
  return <Wizard preview={data.planImport} reload={reload} />;
}

function Wizard({ preview, reload }: { preview: Preview; reload: () => void }) {
  const { t } = useTranslation('plan');
  const { number } = useFormats();
  const go = useNavigate();
  const { id, version, summary, status, year } = preview;
  const open = status === 'PREVIEWED';
  const { filters, setFilters } = useUrlFilters(KEYS);
  const show = filters.show ?? 'ALL';
  const list = usePages(
    RowsDocument,
    {
      id,
      outcome: show === 'ALL' || show === 'LOOK' ? null : (show as RowOutcome),
      needsLook: show === 'LOOK',
    },
    (found) => found.planImport?.rows ?? NO_ROWS,
  );
  const [adjust, adjusting] = useCommand(Adjust);
  const [confirm, confirming] = useCommand(Confirm, { done: t('import.confirmed') });
  const [discard, discarding] = useCommand(Discard);
  const refresh = () => {
    reload();
    list.reload();
  };
  const change = async (input: AdjustPlanImportInput) => {
    const outcome = await adjust({ id, version, input });
    if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
  };
  const taken = summary.created + summary.updated;
  const organisers = preview.organisers.map(({ kind, id: one, name }) => ({ value: `${kind}:${one}`, label: name }));
  const counts: [string, number][] = [
    ['ALL', summary.total],
    ['NEW', summary.created],
    ['UPDATE', summary.updated],
    ['UNCHANGED', summary.unchanged],
    ['ERROR', summary.failed],
    ['SKIPPED', summary.skipped],
  ];
  return (
    <Page
      title={preview.fileName}
      subtitle={t(open ? 'import.will' : `import.was.${status}`, {
        year,
        created: number(summary.created),
        updated: number(summary.updated),
        unchanged: number(summary.unchanged),
        failed: number(summary.failed),
      })}
      back={{ to: '/plan/import', label: t('import.title') }}
      action={
        open ? (
          <>
            <Button
              loading={discarding.busy}
              onClick={async () => {
                if ((await discard({ id })).ok) go('/plan/import');
              }}
            >
              {t('import.discard')}
            </Button>
            <Popconfirm
              title={t('import.sure', { count: taken, year })}
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
        ) : (
          status === 'CONFIRMED' && (
            <Link to={`/plan?year=${year}`}>
              <Button type="primary" tabIndex={-1}>
                {t('import.toPlan')}
              </Button>
            </Link>
          )
        )
      }
    >
      {summary.changedSincePreview > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('import.changedSince', { count: summary.changedSincePreview })}
          style={{ marginBottom: 16 }}
        />
      )}
      {open && preview.unknown.length > 0 && (
        <Panel title={t('import.whose')}>
          <p className="quiet">{t('import.whoseHint')}</p>
          {preview.unknown.map(({ given, rows, nearest, chosen, isLeftOut }) => {
            const near = preview.organisers.find(({ name }) => name === nearest);
            return (
              <div key={given} className="plan-ask">
                <b>{given}</b>
                <span className="quiet num">{t('import.rowsOf', { count: rows })}</span>
                <Select
                  aria-label={t('import.whoseIs', { given })}
                  showSearch
                  optionFilterProp="label"
                  placeholder={t('import.choose')}
                  value={isLeftOut ? 'SKIP' : chosen ? `${chosen.kind}:${chosen.id}` : undefined}
                  disabled={adjusting.busy}
                  options={[...organisers, { value: 'SKIP', label: t('import.leaveOut') }]}
                  onChange={(value: string) => {
                    const [kind, organiser] = value.split(':');
                    change({
                      organisers: [
                        value === 'SKIP'
                          ? { given, kind: null, id: null }
                          : { given, kind: kind as OrganiserKind, id: organiser ?? null },
                      ],
                    });
                  }}
                  style={{ width: 260 }}
                />
                {near && !chosen && !isLeftOut && (
                  <Button
                    size="small"
                    disabled={adjusting.busy}
                    onClick={() => change({ organisers: [{ given, kind: near.kind, id: near.id }] })}
                  >
                    {t('import.isIt', { name: near.name })}
                  </Button>
                )}
              </div>
            );
          })}
        </Panel>
      )}
      {open && (
        <Panel title={t('import.reading.title')}>
          <div className="plan-ask">
            <span>
              {t('period.yearLabel')}{' '}
              <Select
                aria-label={t('period.yearLabel')}
                value={year}
                disabled={adjusting.busy}
                options={[year - 1, year, year + 1].map((value) => ({
                  value,
                  label: t('period.year', { year: value }),
                }))}
                onChange={(value) => change({ year: value })}
              />
            </span>
            {preview.writtenYear === null && <span className="soon">{t('import.reading.noYear')}</span>}
            <span>
              {t('import.reading.form')}{' '}
              <Select
                aria-label={t('import.reading.form')}
                value={preview.defaultForm}
                disabled={adjusting.busy}
                options={FORMS.map((value) => ({ value, label: t(`words:form.${value}`) }))}
                onChange={(defaultForm) => change({ defaultForm })}
                style={{ width: 140 }}
              />
            </span>
          </div>
          <p className="quiet">{t('import.reading.columns')}</p>
          <div className="plan-columns">
            {preview.columns
              .filter(({ field }) => field !== 'ORDINAL')
              .map(({ sheet, column, heading, field }) => (
                <span className="plan-column" key={`${sheet}${column}`}>
                  <span>{heading || column}</span>
                  <Select
                    size="small"
                    aria-label={t('import.reading.meaning', { heading: heading || column })}
                    value={field ?? ''}
                    disabled={adjusting.busy}
                    options={[
                      { value: '', label: t('import.field.none') },
                      ...FIELDS.map((value) => ({ value, label: t(`import.field.${value}`) })),
                      ...(field === 'STATE' ? [{ value: 'STATE', label: t('import.field.STATE') }] : []),
                    ]}
                    onChange={(value: string) => change({ columns: [{ sheet, column, field: value || null }] })}
                    style={{ width: 120 }}
                  />
                </span>
              ))}
          </div>
          {preview.leftOut.length > 0 && (
            <p className="soon">{t('import.reading.leftOut', { sheets: preview.leftOut.join('、') })}</p>
          )}
        </Panel>
      )}
      {status !== 'DISCARDED' && (
        <>
          <div className="page-filters">
            <Segmented
              aria-label={t('import.show')}
              value={show}
              onChange={(value) => setFilters({ show: value === 'ALL' ? null : String(value) })}
              options={[
                ...counts
                  .filter(([value, count]) => count > 0 || value === 'ALL')
                  .map(([value, count]) => ({ value, label: `${t(`import.only.${value}`)} ${number(count)}` })),
                { value: 'LOOK', label: t('import.only.LOOK') },
              ]}
            />
          </div>
          <DataTable<Row>
            label={t('import.rows')}
            rows={list.rows}
            rowKey="key"
            loading={list.loading}
            error={list.error}
            onRetry={list.reload}
            total={list.total}
            hasMore={list.hasMore}
            onMore={list.more}
            filtered={show !== 'ALL'}
            onClearFilters={() => setFilters({ show: null })}
            empty={{ title: t('import.noRows') }}
            scroll={{ x: 1100 }}
            columns={[
              {
                title: t('import.row'),
                key: 'row',
                width: 70,
                render: (_, { rowNumber }) => <span className="num">{rowNumber}</span>,
              },
              {
                title: t('import.outcome'),
                key: 'outcome',
                width: 100,
                render: (_, { outcome }) => <StatusTag kind="importRow" value={outcome} />,
              },
              {
                title: t('organiser'),
                key: 'organiser',
                width: 190,
                render: (_, { organiser, unit }) => (
                  <>
                    {organiser?.name ?? <span className="bad">{unit ?? t('import.nobody')}</span>}
                    {organiser && unit && unit !== organiser.name && <div className="quiet">{unit}</div>}
                  </>
                ),
              },
              { title: t('what'), dataIndex: 'title', render: (title: string | null) => title ?? '' },
              {
                title: t('form'),
                key: 'form',
                width: 120,
                render: (_, { form, activity }) => (form ? t(`words:form.${form}`) : activity),
              },
              {
                title: t('when'),
                key: 'when',
                width: 150,
                render: (_, row) => <When row={row} year={year} />,
              },
              {
                title: t('import.remarks'),
                key: 'problems',
                width: 320,
                render: (_, row) => (
                  <Remarks
                    row={row}
                    busy={adjusting.busy}
                    onChoose={open ? (choice) => change({ rows: [{ key: row.key, ...choice }] }) : undefined}
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

function When({ row, year }: { row: Row; year: number }) {
  const { t } = useTranslation('plan');
  if (!row.fromOn || !row.toOn) return <span className="bad">{row.time ?? t('import.noTime')}</span>;
  const now = periodLabel(t, { fromOn: row.fromOn, toOn: row.toOn }, year);
  if (!row.changes.includes('period') || !row.beforeFromOn || !row.beforeToOn) return <>{now}</>;
  return (
    <>
      <del>{periodLabel(t, { fromOn: row.beforeFromOn, toOn: row.beforeToOn }, year)}</del> → <b>{now}</b>
    </>
  );
}

function Remarks({
  row,
  busy,
  onChoose,
}: {
  row: Row;
  busy: boolean;
  onChoose?: ((choice: { skip?: boolean; month?: number }) => void) | undefined;
}) {
  const { t } = useTranslation('plan');
  const noTime = row.problems.some(({ code }) => code.startsWith('MONTH_') || code === 'TIMES_DO_NOT_FIT');
  return (
    <>
      {row.problems
        .filter(({ severity }) => severity !== 'NOTE')
        .map(({ code, severity, given }) => (
          <p key={code} className={severity === 'ERROR' ? 'bad' : 'soon'}>
            {t(`import.problem.${code}`, { given: given ?? '' })}
          </p>
        ))}
      {row.changes
        .filter((field) => field !== 'period')
        .map((field) => (
          <p key={field}>{t('import.changes', { field: t(field === 'form' ? 'form' : `${field}`) })}</p>
        ))}
      {onChoose && row.outcome === 'ERROR' && (
        <div className="plan-ask" style={{ border: 0, padding: 0 }}>
          {noTime && (
            <Select
              size="small"
              aria-label={t('import.chooseMonth')}
              placeholder={t('import.chooseMonth')}
              disabled={busy}
              options={Array.from({ length: 12 }, (_, i) => ({ value: i + 1, label: t(`period.months.${i + 1}`) }))}
              onChange={(month: number) => onChoose({ month })}
              style={{ width: 130 }}
            />
          )}
          <Button size="small" disabled={busy} onClick={() => onChoose({ skip: true })}>
            {t('import.skip')}
          </Button>
        </div>
      )}
    </>
  );
}
