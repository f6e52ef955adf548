import type { TableColumnsType } from 'antd';
import type { SorterResult } from 'antd/es/table/interface';
import type { ListColumn } from './columns';

/** A column whose heading orders the list, on the server; the others as they are. */
export function inOrder<Row>(column: ListColumn<Row>, order: string | null): ListColumn<Row> {
  const { orders } = column;
  if (!orders) return column;
  const directions = (['ascend', 'descend'] as const).filter((one) => orders[one]);
  const chosen = directions.find((one) => orders[one] === order) ?? null;
  return { ...column, sorter: true, sortDirections: directions, sortOrder: chosen } as TableColumnsType<Row>[number];
}

/** The order somebody chose by a heading; null: the list's own. */
export function chosenOrder<Row>(sorter: SorterResult<Row> | undefined): string | null {
  const { order, column } = sorter ?? {};
  return (order && (column as ListColumn<Row> | undefined)?.orders?.[order]) ?? null;
}
