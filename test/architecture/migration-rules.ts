/** What a migration makes people wait for, or takes from the program that still runs beside it (decision 221). */

export interface Surroundings {
  /** Tables and columns that the last release reads or writes. */
  readonly released: ReadonlyMap<string, ReadonlySet<string>>;
  /** Tables with more rows each year. */
  readonly growing: ReadonlySet<string>;
}

/** In the line above a statement: why nobody waits for it all the same. */
const NOBODY_WAITS = /^\s*-- Nobody waits: .{20,}$/m;
const OUTSIDE = /^-- Outside a transaction\b/m;
const FITS_FROM = /^-- Fits from \d+\.\d+\.\d+\b/m;
/** Evaluated for each row, which writes the whole table anew while nobody reads it. */
const VOLATILE = /\b(random|gen_random_uuid|uuidv[47]|clock_timestamp|timeofday|nextval|statement_timestamp)\s*\(/;
const REWRITES =
  /\b(big|small)?serial\b|\bgenerated always as\b(?! identity)[^,]*\bstored\b|\bgenerated\b[^,]*\bas identity\b/;

/** Each statement with the comments above it; quotes, bodies of functions and comments may hold semicolons. */
export function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  const tokens = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|;/g;
  let from = 0;
  for (const { 0: token, index } of sql.matchAll(tokens)) {
    if (token !== ';') continue;
    statements.push(sql.slice(from, index).trim());
    from = index + 1;
  }
  return [...statements, sql.slice(from).trim()].filter((statement) => bare(statement) !== '');
}

const bare = (statement: string) =>
  statement
    .replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replaceAll(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replaceAll('"', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What is wrong with a migration, in words for whoever writes it. */
export function objectionsTo(sql: string, around: Surroundings): string[] {
  const all = statementsOf(sql);
  const made = new Set(all.flatMap((one) => /^create table (?:if not exists )?(\w+)/.exec(bare(one))?.[1] ?? []));
  const file: File = { made, sql, around };
  return [
    ...all.flatMap((statement) =>
      NOBODY_WAITS.test(statement) ? takenAway(bare(statement), file) : objectionsToStatement(bare(statement), file),
    ),
    ...(OUTSIDE.test(sql) ? all.flatMap((one) => notAlone(bare(one))) : []),
  ];
}

interface File {
  readonly made: ReadonlySet<string>;
  readonly sql: string;
  readonly around: Surroundings;
}

function notAlone(text: string): string[] {
  return /^(drop index concurrently if exists|create (unique )?index concurrently) /.test(text)
    ? []
    : [`outside a transaction only indexes are made, each dropped first, so that it can be done again: ${text}`];
}

function objectionsToStatement(text: string, file: File): string[] {
  return [
    ...takenAway(text, file),
    ...indexes(text, file),
    ...columns(text, file),
    ...constraints(text, file),
    ...rows(text, file),
  ];
}

function indexes(text: string, { made, around }: File): string[] {
  const [, unlocked, table = ''] =
    /^create (?:unique )?index (concurrently )?(?:if not exists )?(?:\w+ )?on (\w+)/.exec(text) ?? [];
  if (table && !unlocked && around.growing.has(table) && !made.has(table))
    return [`nobody writes to ${table} while this index is built: create it concurrently, in a file of its own`];
  if (/^reindex (?!.*concurrently)|^cluster |^vacuum \(?full|^lock table|^truncate/.test(text))
    return [`nobody reads or writes while this runs: ${text}`];
  return /^refresh materialized view (?!concurrently)/.test(text) ? [`nobody reads while this runs: ${text}`] : [];
}

/** The parts of `alter table` on a table that was there before. */
function alterations(text: string, { made }: File): { table: string; parts: string[] } | null {
  const [, table = '', rest = ''] = /^alter table (?:if exists )?(?:only )?(\w+) (.*)$/.exec(text) ?? [];
  if (!table || made.has(table)) return null;
  return { table, parts: rest.split(/, (?=(?:add|drop|alter|rename|set|validate) )/) };
}

function columns(text: string, file: File): string[] {
  const altered = alterations(text, file);
  if (!altered) return [];
  const { table, parts } = altered;
  return parts.flatMap((part) => {
    const where = `${table}: ${part}`;
    if (/^alter (column )?\w+ (set data )?type /.test(part))
      return [`a column of another type writes the table anew: add a column beside it (${where})`];
    if (/^alter (column )?\w+ set not null/.test(part))
      return [
        `the table is read to its end while nobody may read it, and the program before may leave it empty: add a check that is not valid (${where})`,
      ];
    if (/^set (un)?logged|^set tablespace|^set access method/.test(part))
      return [`the table is written anew (${where})`];
    if (
      !/^add (column )?(if not exists )?\w+ /.test(part) ||
      /^add (constraint|check|foreign|unique|primary|exclude)\b/.test(part)
    )
      return [];
    const found: string[] = [];
    if (VOLATILE.test(part) || REWRITES.test(part))
      found.push(
        `its value is worked out for each row, and the table written anew: add it empty, fill it by a job (${where})`,
      );
    if (/ not null/.test(part) && !/ default /.test(part))
      found.push(`the program before does not give it a value: it needs a default (${where})`);
    if (/ (references|unique|primary key)\b/.test(part) || /\bcheck\s*\(/.test(part))
      found.push(`a column is added bare; its constraint by a statement of its own, not valid (${where})`);
    return found;
  });
}

function constraints(text: string, file: File): string[] {
  const altered = alterations(text, file);
  if (!altered) return [];
  return altered.parts.flatMap((part) => {
    const where = `${altered.table}: ${part}`;
    if (/^validate constraint/.test(part))
      return [`what is not valid is proven after the migrations, by itself (${where})`];
    if (!/^add (constraint|check|foreign|unique|primary|exclude)\b/.test(part)) return [];
    if (/\b(check|foreign key)\b/.test(part))
      return /\bnot valid$/.test(part)
        ? []
        : [`the table is read to its end under a lock: add it not valid (${where})`];
    return /\busing index\b/.test(part)
      ? []
      : [`an index is built under a lock: build it first, concurrently (${where})`];
  });
}

function rows(text: string, { made, around }: File): string[] {
  const table = /^(?:with .* )?(?:update|delete from|insert into) (?:only )?(\w+)/.exec(text)?.[1] ?? '';
  if (/^insert into/.test(text) || made.has(table) || !around.growing.has(table)) return [];
  return [`rows of ${table} are held until the migration ends: let a job of the new program do it, some at a time`];
}

/** Expand before contract: what the last release reads stays, under its name. */
function takenAway(text: string, file: File): string[] {
  const { around, sql } = file;
  const isReleased = (table: string, column?: string) =>
    column ? around.released.get(table)?.has(column) : around.released.has(table);
  const found: string[] = [];
  let gone = false;
  for (const [, table = ''] of text.matchAll(/^drop table (?:if exists )?(\w+)/g)) {
    gone = true;
    if (isReleased(table)) found.push(`the last release reads ${table}: it goes a release later`);
  }
  const altered = alterations(text, file);
  for (const part of altered?.parts ?? []) {
    const column = /^drop (?:column )?(?:if exists )?(\w+)/.exec(part)?.[1] ?? '';
    if (column && !/^drop (constraint|trigger)\b/.test(part)) {
      gone = true;
      if (isReleased(altered?.table as string, column))
        found.push(`the last release reads ${altered?.table}.${column}: it goes a release later`);
    }
    if (/^rename /.test(part) && !/^rename constraint /.test(part))
      found.push(
        `nobody knows both names: add the new one, and drop the old one a release later (${altered?.table}: ${part})`,
      );
  }
  if (gone && !FITS_FROM.test(sql))
    found.push(
      'what is gone was read by an older program: say in a line of its own `-- Fits from X.Y.Z`, the first that does not',
    );
  return found;
}
