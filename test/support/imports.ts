import { readTable, type Table } from '../../server/src/kernel/tabular/index.js';
import type { TestApp } from './app.js';
import type { Person } from './people.js';

/** A row of a preview, with its cells by field. */
export interface SeenRow {
  readonly key: string;
  readonly rowNumber: number;
  readonly outcome: string;
  readonly recordId: string | null;
  readonly cells: Readonly<
    Record<string, { readonly text: string; readonly was: string | null; readonly canCorrect: boolean }>
  >;
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly field: string | null }[];
}

export interface SeenImport {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly rows: readonly SeenRow[];
}

const Rows = `id version status
  summary { total created updated unchanged failed skipped warned corrected changedSincePreview }
  rows(first: 100) { nodes { key rowNumber outcome recordId cells { field text was canCorrect }
    problems { code severity field } } }`;

/** What people do with one kind of import, whichever: `name` is its query, `path` its way in. */
export function importsOf(app: TestApp, name: string, path: string) {
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  const answer = '__typename ... on ImportPreview { version } ... on ImportRefusal { code }';
  const send = (by: Person, bytes: string | Uint8Array, fileName = '表.csv') =>
    app.as(by).fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(fileName) },
      body: bytes as never,
    });
  const look = async (by: Person, id: string): Promise<SeenImport | null> => {
    const { seen } = await app.as(by).query(`query ($id: ID!) { seen: ${name}(id: $id) { ${Rows} } }`, { id });
    if (!seen) return null;
    type Cell = { readonly field: string };
    const rows = seen.rows.nodes.map((row: { readonly cells: readonly Cell[] }) => ({
      ...row,
      cells: Object.fromEntries(row.cells.map((cell) => [cell.field, cell])),
    }));
    return { ...seen, rows };
  };
  return {
    send,
    look,
    async bring(by: Person, bytes: string | Uint8Array, fileName?: string): Promise<SeenImport> {
      const response = await send(by, bytes, fileName);
      const { id, errors } = (await response.json()) as { id?: string; errors?: unknown };
      const seen = id ? await look(by, id) : null;
      if (!seen) throw new Error(JSON.stringify(errors));
      return seen;
    },
    async correct(by: Person, { id, version }: Pick<SeenImport, 'id' | 'version'>, input: object) {
      const { done } = await app.as(by).mutate(
        `mutation ($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
          done: correct${Name}Cell(id: $id, version: $version, input: $input) { ${answer} } }`,
        { id, version, input },
      );
      return done;
    },
    async confirm(by: Person, { id, version }: Pick<SeenImport, 'id' | 'version'>) {
      const { done } = await app
        .as(by)
        .mutate(
          `mutation ($id: ID!, $version: Int!) { done: confirm${Name}(id: $id, version: $version) { ${answer} } }`,
          { id, version },
        );
      return done;
    },
    async discard(by: Person, { id }: Pick<SeenImport, 'id'>) {
      const { done } = await app
        .as(by)
        .mutate(`mutation ($id: ID!) { done: discard${Name}(id: $id) { ${answer} } }`, { id });
      return done;
    },
    /** The table of rows that were not taken. */
    async failing(by: Person, { id }: Pick<SeenImport, 'id'>): Promise<string[][]> {
      const response = await app.as(by).fetch(`${path}/${id}/failing`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const table = (await readTable({ name: 'failing.xlsx', bytes })) as Table;
      return (table.sheets[0]?.rows ?? []).map((row) => row.map(({ text }) => text));
    },
  };
}
