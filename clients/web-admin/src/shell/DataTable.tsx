import { type Coded, EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, type ListColumns } from './list/columns';
import { ListTools } from './list/ListTools';
import { chosenOrder, inOrder } from './list/order';
import { useLiking } from './list/remembered';
import type { ListHandle } from './list/useList';

export interface DataTableProps<Row> extends Pick<TableProps<Row>, 'rowKey' | 'onRow' | 'rowSelection' | 'scroll'> {
  readonly columns?: ListColumns<Row>;
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
  /** Of `useList`: views, columns, density, order, print and files. */
  readonly list?: ListHandle;
}

/** The same with the tools around it, where it is known as a list. */
export function DataTable<Row extends object>({ list, ...props }: DataTableProps<Row>) {
  return list ? <ListTable list={list} {...props} /> : <PlainTable {...props} />;
}

function ListTable<Row extends object>({
  list,
  columns = [],
  ...props
}: Omit<DataTableProps<Row>, 'list'> & { list: ListHandle }) {
  const [liking, setLiking] = useLiking(list.name);
  const shown = columns.filter((column) => !liking.hidden.includes(keyOf(column) ?? ''));
  return (
    <>
      <ListTools
        list={list}
        label={props.label}
        columns={columns}
        shown={shown}
        liking={liking}
        setLiking={setLiking}
        total={props.total ?? null}
      />
      <PlainTable
        {...props}
        columns={shown.map((column) => inOrder(column, list.order))}
        dense={liking.dense}
        onOrder={list.setOrder}
      />
    </>
  );
}

/** A list with every state it can be in. More rows are fetched behind the last one (cursor), never by page number. */
function PlainTable<Row extends object>({
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
  dense = false,
  onOrder,
  columns,
  ...table
}: Omit<DataTableProps<Row>, 'list'> & { dense?: boolean; onOrder?: (order: string | null) => void }) {
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
        size={dense ? 'small' : 'middle'}
        pagination={false}
        columns={columns as TableProps<Row>['columns']}
        onChange={(_page, _filters, sorter) => onOrder?.(chosenOrder([sorter].flat()[0]))}
        dataSource={rows as Row[]}
        scroll={{ x: 'min-content' }}
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
