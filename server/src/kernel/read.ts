import pg, { type Pool } from 'pg';

/** A named statement: PostgreSQL plans it once per connection. Parameters are `$1`, `$2`, … in order of `params`. */
export interface PreparedQuery<Row, Params extends Record<string, unknown>> {
  readonly name: string;
  readonly text: string;
  readonly params: readonly (keyof Params & string)[];
  /** Carries the row type; never set. */
  readonly row?: Row;
}

type AnyQuery = PreparedQuery<unknown, Record<string, unknown>>;

const declared = new Map<string, AnyQuery>();

/** Every statement that the modules loaded so far declare. For tests that hold all of them to something. */
export function declaredStatements(): readonly AnyQuery[] {
  return [...declared.values()];
}

/**
 * Declares a read-model statement. `:name` in the text becomes a numbered parameter; `::` casts are left alone.
 * Names are unique across the process; a second declaration of the same name throws at load.
 */
export function prepared<Row, Params extends Record<string, unknown> = Record<string, never>>(
  name: string,
  text: string,
): PreparedQuery<Row, Params> {
  if (declared.has(name)) throw new Error(`prepared query declared twice: ${name}`);
  const params: string[] = [];
  const numbered = text.replace(/(?<![:\w]):([a-zA-Z]\w*)/g, (_match, param: string) => {
    if (!params.includes(param)) params.push(param);
    return `$${params.indexOf(param) + 1}`;
  });
  const query: PreparedQuery<Row, Params> = { name, text: numbered, params: params as (keyof Params & string)[] };
  declared.set(name, query as AnyQuery);
  return query;
}

/**
 * A statement that is composed of the parts that are asked for, so that PostgreSQL plans for those and no others: a filter
 * that may be left out (`:x is null or …`) keeps every index away. Each composition is prepared once, when it is first asked
 * for; the one of nothing and the one of everything are declared at once, so that tests meet every part.
 */
export function composed<Row, Params extends Record<string, unknown>, Part extends string>(
  name: string,
  parts: readonly Part[],
  text: (has: (part: Part) => boolean) => string,
): (has: (part: Part) => boolean) => PreparedQuery<Row, Params> {
  const shapes = new Map<string, PreparedQuery<Row, Params>>();
  const shape = (has: (part: Part) => boolean) => {
    const set = parts.map((part) => (has(part) ? '1' : '0')).join('');
    const known =
      shapes.get(set) ?? prepared<Row, Params>(`${name}~${Number.parseInt(set, 2).toString(36)}`, text(has));
    shapes.set(set, known);
    return known;
  };
  shape(() => false);
  shape(() => true);
  return shape;
}

/** The conditions a list can be asked for, each part of its statement only where it is: `where true ${fits(has)}`. */
export function conditionsOf<Name extends string>(texts: Readonly<Record<Name, string>>) {
  const conditions = Object.keys(texts) as Name[];
  const fits = (has: (one: Name) => boolean): string =>
    conditions
      .filter(has)
      .map((one) => `and ${texts[one]}`)
      .join(' ');
  return { conditions, fits };
}

/** One statement for each order a list can have: each is planned for itself. */
export function ordered<Order extends string, Way, Made>(
  orders: Readonly<Record<Order, Way>>,
  make: (order: Order, way: Way) => Made,
): Readonly<Record<Order, Made>> {
  const entries = Object.entries<Way>(orders).map(([order, way]) => [order, make(order as Order, way)]);
  return Object.fromEntries(entries) as Record<Order, Made>;
}

/** What read models may touch: prepared statements on the connection pool. No entities, no writes. */
export interface ReadContext {
  one<Row, Params extends Record<string, unknown>>(
    query: PreparedQuery<Row, Params>,
    params: Params,
  ): Promise<Row | null>;
  all<Row, Params extends Record<string, unknown>>(query: PreparedQuery<Row, Params>, params: Params): Promise<Row[]>;
}

/**
 * How a column arrives: `timestamptz` as an ISO 8601 string in UTC (sessions run in UTC), `date` as `YYYY-MM-DD`,
 * `int8` and `numeric` as numbers, `json` parsed, the rest as pg gives it.
 */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  1184: (text) => `${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, 'Z')}`,
  1082: (text) => text,
  20: Number,
  1700: Number,
};
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

export class PoolReadContext implements ReadContext {
  readonly #pool: Pick<Pool, 'query'>;

  constructor(pool: Pick<Pool, 'query'>) {
    this.#pool = pool;
  }

  async all<Row, Params extends Record<string, unknown>>(
    query: PreparedQuery<Row, Params>,
    params: Params,
  ): Promise<Row[]> {
    const { rows } = await this.#pool.query({
      name: query.name,
      text: query.text,
      types,
      values: query.params.map((param) => params[param] ?? null),
    });
    return rows as Row[];
  }

  async one<Row, Params extends Record<string, unknown>>(
    query: PreparedQuery<Row, Params>,
    params: Params,
  ): Promise<Row | null> {
    const [row] = await this.all(query, params);
    return row ?? null;
  }
}
