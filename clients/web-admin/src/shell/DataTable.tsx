import { type Coded, EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface DataTableProps<Row>
  extends Pick<TableProps<Row>, 'columns' | 'rowKey' | 'onRow' | 'rowSelection' | 'scroll'> {
  /** What the table lists, for those who cannot see it. */
  readonly label: string;
  readonly rows: readonly Row[] | undefined;
  readonly loading?: boolean;
  readonly error?: Coded | null;
  readonly onRetry?: () => void;
  /** When nothing was ever there: what will appear, and the first act. */
  readonly empty: { title: string; hint?: ReactNode; action?: ReactNode };
  /** When filters leave nothing. */
  readonly filtered?: boolean;
  readonly onClearFilters?: () => void;
  readonly total?: number | null;
  readonly hasMore?: boolean;
  readonly onMore?: () => void;
}

/** A list with every state it can be in. More rows are fetched behind the last one (cursor), never by page number. */
export function DataTable<Row extends object>({
  label,
  rows,
  loading = false,
  error,
  onRetry,
  empty,
  filtered = false,
  onClearFilters,
  total,
  hasMore = false,
  onMore,
  ...table
}: DataTableProps<Row>) {
  const { t } = useTranslation();
  if (error && !rows) return <ErrorState error={error} onRetry={onRetry} />;
  if (!rows) return <LoadingState what={label} onRetry={onRetry} />;
  if (rows.length === 0 && !loading) {
    return filtered ? (
      <EmptyState
        icon="eye"
        title={t('common:list.filteredEmpty')}
        hint={t('common:list.filteredHint')}
        action={onClearFilters && <Button onClick={onClearFilters}>{t('common:list.clearFilters')}</Button>}
      />
    ) : (
      <EmptyState {...empty} />
    );
  }
  return (
    <div className="data-table">
      <Table<Row>
        aria-label={label}
        size="middle"
        pagination={false}
        dataSource={rows as Row[]}
        scroll={{ x: 'max-content' }}
        {...table}
        rowSelection={
          table.rowSelection && { columnTitle: (box) => <SelectAll>{box}</SelectAll>, ...table.rowSelection }
        }
      />
      <footer className="num">
        {total !== null && total !== undefined && <span>{t('common:list.total', { count: total })}</span>}
        <span className="grow" />
        {hasMore && (
          <Button onClick={onMore} loading={loading}>
            {t('common:verb.loadMore')}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** antd measures columns in a row nobody sees; the box for all rows has no place in it, where the keyboard would find it. */
function SelectAll({ children }: { children: ReactNode }) {
  return (
    <span
      ref={(box) => {
        if (box?.closest('[aria-hidden="true"]')) box.hidden = true;
      }}
    >
      {children}
    </span>
  );
}
