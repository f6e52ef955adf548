import type { TableColumnsType } from 'antd';
import type { i18n as I18n } from 'i18next';

/** What of a row goes into a file, and how it is said there. */
export interface InFile {
  /** The path in a row of the list's query: `title`, `committee.name`. */
  readonly path: string;
  /** Where a column holds several things; left out: as the column is called. */
  readonly header?: string;
  readonly as?: 'day' | 'time' | 'percent';
  /** What its codes are called. */
  readonly words?: Readonly<Record<string, string>>;
}

/** What stands there, under a heading of its own where a column holds several things. */
export const at = (path: string, header?: string, words?: InFile['words']): InFile => ({
  path,
  ...(header !== undefined && { header }),
  ...(words && { words }),
});

/** Ways to order a list by one column, as the server names them. */
export interface Orders {
  readonly ascend?: string;
  readonly descend?: string;
}

/** A column of a list: what antd shows, what goes into a file, and what the server can order by. */
export type ListColumn<Row> = TableColumnsType<Row>[number] & {
  /** Left out: what `dataIndex` names. Columns with neither, such as those of acts, are in no file. */
  readonly inFile?: InFile | readonly InFile[];
  readonly orders?: Orders;
};
export type ListColumns<Row> = readonly ListColumn<Row>[];

/** By which a column is remembered; null where it has no name of its own, as columns of acts: those always stand. */
export function keyOf<Row>(column: ListColumn<Row>): string | null {
  if (!column.title) return null;
  const { key, dataIndex } = column as { key?: unknown; dataIndex?: unknown };
  return String(key ?? dataIndex ?? column.title);
}

/** The columns of a file: those that stand on the screen, in their order. */
export function fileColumns<Row>(columns: ListColumns<Row>): readonly (InFile & { readonly header: string })[] {
  return columns.flatMap((column) => {
    const { dataIndex } = column as { dataIndex?: unknown };
    const own = column.inFile ?? (typeof dataIndex === 'string' ? { path: dataIndex } : []);
    const header = typeof column.title === 'string' ? column.title : '';
    return [own].flat().map((one) => ({ ...one, header: one.header ?? header }));
  });
}

/** The codes under a key with their words, in the language of the screen: `wordsOf(i18n, 'status:topic')`. */
export function wordsOf(i18n: I18n, key: string): Readonly<Record<string, string>> {
  const found: unknown = i18n.t(key as never, { returnObjects: true });
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(Object.entries(found).filter(([, word]) => typeof word === 'string'));
}
