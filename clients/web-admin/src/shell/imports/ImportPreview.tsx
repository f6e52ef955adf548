import { StatusTag, useFormats } from '@bandeng/ui';
import { Alert, Button, Popconfirm, Segmented, type TableProps } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../../generated';
import type { RowOutcome } from '../../generated/graphql';
import { useCommand } from '../act';
import { DataTable } from '../DataTable';
import { Page } from '../Page';
import { usePages } from '../usePages';
import { useUrlFilters } from '../useUrlFilters';
import { EditableCell } from './EditableCell';
import { type ImportDocuments, ImportPreview_preview, type ImportRow, ImportRow_row } from './fragments';
import styles from './imports.module.css';

const KEYS = ['show'] as const;
const NO_ROWS = { nodes: [], endCursor: null, totalCount: 0 };

/** Says `will`, `did`, `sure`, `confirmCount`, `done`, `field.FIELD`, `problem.CODE` of this kind of file. */
type ImportWords = (key: string, options?: Record<string, unknown>) => string;

interface Parts {
  readonly found: FragmentType<typeof ImportPreview_preview>;
  readonly documents: ImportDocuments;
  /** Of the import's files: `/imports/roster`. */
  readonly path: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly say: ImportWords;
  /** The order of the columns; what the file has not is left out. */
  readonly fields: readonly string[];
  /** Reads the import again after something was done with it. */
  readonly again: () => void;
  /** A value in words, where it is a code or a day. */
  readonly shown?: (field: string, value: string) => ReactNode;
  /** What can be decided about a row beside its cells. */
  readonly answers?: (row: ImportRow, refresh: () => void) => ReactNode;
  /** Where what was taken is to be seen. */
  readonly toSee?: { readonly to: string; readonly label: string };
  /** What can be decided about the file as a whole. */
  readonly children?: (refresh: () => void) => ReactNode;
}

/**
 * What a file would change, row by row and cell by cell, and what is wrong with it. A wrong cell is put right in place and
 * checked again; rows that stay wrong go back as a table. Nothing is changed before it is confirmed.
 */
export function ImportPreview({
  found,
  documents,
  path,
  back,
  say,
  fields,
  again,
  shown,
  answers,
  toSee,
  children,
}: Parts) {
  const { t, i18n } = useTranslation('import');
  const { number } = useFormats();
  const go = useNavigate();
  const preview = readFragment(ImportPreview_preview, found);
  const { id, version, status, summary } = preview;
  const open = status === 'PREVIEWED';
  const { filters, setFilters } = useUrlFilters(KEYS);
  const show = filters.show ?? 'ALL';
  const list = usePages(
    documents.rows,
    { id, outcome: show === 'ALL' || show === 'LOOK' ? null : (show as RowOutcome), needsLook: show === 'LOOK' },
    (data) => data.preview?.rows ?? NO_ROWS,
  );
  const [correct] = useCommand(documents.correct);
  const [confirm, confirming] = useCommand(documents.confirm, { done: say('done') });
  const [discard, discarding] = useCommand(documents.discard);
  // One correction follows another before the page has been read again.
  const newest = useRef(version);
  newest.current = Math.max(newest.current, version);
  const refresh = () => {
    again();
    list.reload();
  };
  const correctCell = async (rowKey: string, field: string, text: string): Promise<boolean> => {
    const outcome = await correct({ id, version: newest.current, input: { rowKey, field, text } });
    if (outcome.ok && outcome.value.__typename === 'ImportPreview') newest.current = outcome.value.version;
    if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
    return outcome.ok;
  };
  const taken = summary.created + summary.updated;
  const counts = {
    created: number(summary.created),
    updated: number(summary.updated),
    unchanged: number(summary.unchanged),
    failed: number(summary.failed),
  };
  return (
    <Page
      title={preview.fileName}
      subtitle={status === 'DISCARDED' ? t('discarded') : say(open ? 'will' : 'did', counts)}
      back={back}
      action={
        <>
          {summary.failed > 0 && <Button href={`${path}/${id}/failing?lang=${i18n.language}`}>{t('failing')}</Button>}
          {open && (
            <>
              <Button
                loading={discarding.busy}
                onClick={async () => {
                  if ((await discard({ id })).ok) go(back.to);
                }}
              >
                {t('discard')}
              </Button>
              <Popconfirm
                title={say('sure', { count: taken })}
                description={summary.failed > 0 && t('sureFailed', { count: summary.failed })}
                okText={t('confirm')}
                cancelText={t('common:verb.cancel')}
                disabled={taken === 0}
                onConfirm={async () => {
                  const outcome = await confirm({ id, version: newest.current });
                  if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
                }}
              >
                <Button type="primary" disabled={taken === 0} loading={confirming.busy}>
                  {taken === 0 ? t('nothing') : say('confirmCount', { count: taken })}
                </Button>
              </Popconfirm>
            </>
          )}
          {status === 'CONFIRMED' && toSee && (
            <Link to={toSee.to}>
              <Button type="primary" tabIndex={-1}>
                {toSee.label}
              </Button>
            </Link>
          )}
        </>
      }
    >
      {summary.changedSincePreview > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('changedSince', { count: summary.changedSincePreview })}
          className={styles.alert}
        />
      )}
      {children?.(refresh)}
      {status !== 'DISCARDED' && (
        <>
          <Filters
            summary={summary}
            show={show}
            onShow={(value) => setFilters({ show: value === 'ALL' ? null : value })}
          />
          {open && summary.failed > 0 && <p className="quiet">{t('correctLead')}</p>}
          <ImportRows
            list={list}
            order={fields}
            columnsInFile={preview.columns}
            isFiltered={show !== 'ALL'}
            onClearFilters={() => setFilters({ show: null })}
            {...{ say, shown }}
            onCorrect={open ? correctCell : undefined}
            answers={open && answers ? (row) => answers(row, refresh) : undefined}
          />
        </>
      )}
    </Page>
  );
}

/** In the page's order: what the file has a column for, or a row says without one (a title over its rows). */
const fieldsToShow = (
  order: readonly string[],
  columns: readonly { readonly field?: string | null }[],
  rows: readonly ImportRow[],
) => {
  const there = new Set([
    ...columns.map(({ field }) => field),
    ...rows.flatMap(({ cells }) => cells.map(({ field }) => field)),
  ]);
  return order.filter((field) => there.has(field));
};

type Summary = Readonly<
  Record<'total' | 'created' | 'updated' | 'unchanged' | 'failed' | 'skipped' | 'warned', number>
>;

function Filters({ summary, show, onShow }: { summary: Summary; show: string; onShow: (value: string) => void }) {
  const { t } = useTranslation('import');
  const { number } = useFormats();
  const counts: readonly (readonly [string, number])[] = [
    ['ALL', summary.total],
    ['NEW', summary.created],
    ['UPDATE', summary.updated],
    ['UNCHANGED', summary.unchanged],
    ['ERROR', summary.failed],
    ['SKIPPED', summary.skipped],
    ['LOOK', summary.warned + summary.failed],
  ];
  return (
    <div className="page-filters">
      <Segmented
        aria-label={t('show')}
        value={show}
        onChange={(value) => onShow(String(value))}
        options={counts
          .filter(([value, count]) => count > 0 || value === 'ALL' || value === show)
          .map(([value, count]) => ({ value, label: `${t(`only.${value}`)} ${number(count)}` }))}
      />
    </div>
  );
}

type MaskedRow = FragmentType<typeof ImportRow_row>;

function ImportRows({
  list,
  order,
  columnsInFile,
  isFiltered,
  onClearFilters,
  say,
  shown,
  onCorrect,
  answers,
}: {
  list: ReturnType<typeof usePages<unknown, Record<string, unknown>, MaskedRow>>;
  order: readonly string[];
  columnsInFile: readonly { readonly field?: string | null }[];
  isFiltered: boolean;
  onClearFilters: () => void;
  say: ImportWords;
  shown: Parts['shown'];
  onCorrect: ((rowKey: string, field: string, text: string) => Promise<boolean>) | undefined;
  answers: ((row: ImportRow) => ReactNode) | undefined;
}) {
  const { t } = useTranslation('import');
  const rows = list.rows?.map((row) => readFragment(ImportRow_row, row));
  const fields = fieldsToShow(order, columnsInFile, rows ?? []);
  const shownFields = new Set(fields);
  const problem = (one: ImportRow['problems'][number]): string => {
    const { code, given, rows: others, limit, suggestion } = one;
    const options = { given: given ?? '', rows: others ?? '', limit: limit ?? '' };
    const words = say(`problem.${code}`, { ...options, defaultValue: t(`problem.${code}`, options) });
    return suggestion ? `${words} ${t('suggestion', { suggestion })}` : words;
  };
  const remarksOf = ({ problems }: ImportRow) =>
    problems.filter(({ severity, field }) => severity !== 'NOTE' && !(field && shownFields.has(field)));
  const hasRemarks = rows?.some(
    (row) => remarksOf(row).length > 0 || row.joins || row.changedSincePreview || Boolean(answers?.(row)),
  );
  const columns: NonNullable<TableProps<ImportRow>['columns']> = [
    {
      title: t('row'),
      key: 'row',
      width: 64,
      fixed: 'left',
      render: (_, row) => <span className="num">{row.rowNumber}</span>,
    },
    {
      title: t('outcome'),
      key: 'outcome',
      width: 96,
      fixed: 'left',
      render: (_, { outcome }) => <StatusTag kind="importRow" value={outcome} />,
    },
    ...fields.map((field) => ({
      title: say(`field.${field}`),
      key: field,
      render: (_: unknown, row: ImportRow) => {
        const cell = row.cells.find((one) => one.field === field);
        if (!cell) return null;
        const own = row.problems.filter((one) => one.field === field && one.severity !== 'NOTE');
        return (
          <EditableCell
            row={row}
            cell={cell}
            name={say(`field.${field}`)}
            shown={(value) => shown?.(field, value) ?? value}
            problems={own.map((one) => ({ text: problem(one), severity: one.severity }))}
            isStop={own.length > 0 || row.key === rows?.[0]?.key}
            onCorrect={onCorrect && cell.canCorrect ? (text) => onCorrect(row.key, field, text) : undefined}
          />
        );
      },
    })),
    ...(hasRemarks
      ? [
          {
            title: t('remarks'),
            key: 'remarks',
            width: 260,
            render: (_: unknown, row: ImportRow) => (
              <div className={styles.remarks}>
                {row.changedSincePreview && <p className="soon">{t('rowChanged')}</p>}
                {row.joins && <p className="quiet">{t('joins', { row: row.joins.split('!').pop() })}</p>}
                {remarksOf(row).map((one) => (
                  <p key={`${one.code}${one.field}`} className={one.severity === 'ERROR' ? 'bad' : 'soon'}>
                    {problem(one)}
                  </p>
                ))}
                {answers?.(row)}
              </div>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable<ImportRow>
      label={t('rows')}
      rows={rows}
      rowKey="key"
      loading={list.loading}
      error={list.error}
      onRetry={list.reload}
      total={list.total}
      hasMore={list.hasMore}
      onMore={list.more}
      filtered={isFiltered}
      onClearFilters={onClearFilters}
      empty={{ title: t('noRows') }}
      columns={columns}
    />
  );
}
