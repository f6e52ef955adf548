import { isRaw, JsonProperty, raw, Utils } from '@mikro-orm/core';
import { NativeQueryBuilder, PostgreSqlConnection, PostgreSqlDriver, PostgreSqlPlatform } from '@mikro-orm/postgresql';
import { withoutValues } from './valueless-errors.js';

/**
 * MikroORM writes values into the text of its statements. There they are in every log that shows statements (slow ones,
 * failed ones, `auto_explain`), with names and telephones. This driver sends every value beside the text, as `$1`, `$2`, …
 */
export class BoundDriver extends PostgreSqlDriver {
  protected override readonly connection = new BoundConnection(this.config);
  protected override readonly platform = new BoundPlatform();
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The most parameters one statement can carry: PostgreSQL counts them in two bytes. */
const MOST_PARAMETERS = 65_535;

export class BoundPlatform extends PostgreSqlPlatform {
  override getExceptionConverter() {
    const converter = super.getExceptionConverter();
    return { convertException: (failure: Error) => converter.convertException(withoutValues(failure)) };
  }

  /** A statement that becomes part of another one: its values wait in the text, unreadable to SQL, until that is bound. */
  override formatQuery(sql: string, params: readonly unknown[]): string {
    return fill(sql, params, {
      identifier: (id) => this.quoteIdentifier(id),
      value: (value) => (isRaw(value) ? this.formatQuery(value.sql, value.params) : this.#kept(value)),
    });
  }

  bind(sql: string, params: readonly unknown[]): Statement {
    const values: unknown[] = [];
    const bound = (value: unknown): string => {
      if (isRaw(value)) return fill(value.sql, value.params, { identifier, value: bound });
      if (Array.isArray(value)) return value.map(bound).join(', ');
      const { sent, cast } = this.#asSent(value);
      if (sent === null) return 'null';
      values.push(sent);
      return `$${values.length}${cast}`;
    };
    const identifier = (id: string) => this.quoteIdentifier(id);
    const filled = fill(sql, params, { identifier, value: bound });
    const text = filled.includes(KEPT)
      ? filled.replace(EACH_KEPT, (_match, code: string) => bound(decoded(code)))
      : filled;
    if (values.length > MOST_PARAMETERS) {
      throw new Error(
        `a statement of ${values.length} values: ${MOST_PARAMETERS} is the most; send lists as one value`,
      );
    }
    return { text, values };
  }

  /** A value as the wire takes it, and what its text would have told PostgreSQL about its type. */
  #asSent(value: unknown): { sent: unknown; cast: string } {
    switch (typeof value) {
      case 'string':
        return { sent: value, cast: '' };
      case 'number':
        return { sent: String(value), cast: castOf(value) };
      case 'boolean':
        return { sent: String(value), cast: '::bool' };
      case 'bigint':
        return { sent: value.toString(), cast: '' };
      default:
        break;
    }
    if (value === null) return { sent: null, cast: '' };
    if (value instanceof Date) return { sent: this.formatDate(value), cast: '' };
    if (ArrayBuffer.isView(value)) {
      return { sent: Buffer.from(value.buffer, value.byteOffset, value.byteLength), cast: '' };
    }
    if (Utils.isPlainObject(value) || (value as Record<symbol, unknown>)?.[JsonProperty as never]) {
      return { sent: JSON.stringify(value), cast: '' };
    }
    throw new Error(`a value of a statement cannot be sent: ${typeof value}`);
  }

  #kept(value: unknown): string {
    if (Array.isArray(value)) return value.map((inner) => this.#kept(inner)).join(', ');
    if (typeof value === 'number' || typeof value === 'boolean') return KEPT + coded(value);
    const { sent } = this.#asSent(value);
    if (sent === null) return 'null';
    return KEPT + coded(Buffer.isBuffer(sent) ? { bytes: sent.toString('base64') } : sent);
  }
}

function castOf(value: number): string {
  if (!Number.isFinite(value)) return '::float8';
  if (!Number.isSafeInteger(value)) return '::numeric';
  return Math.abs(value) <= 2_147_483_647 ? '::int4' : '::int8';
}

const KEPT = '__bound_';
const EACH_KEPT = /__bound_([0-9a-f]+)__/g;
const coded = (value: unknown) => `${Buffer.from(JSON.stringify(value)).toString('hex')}__`;
function decoded(code: string): unknown {
  const value = JSON.parse(Buffer.from(code, 'hex').toString()) as string | number | boolean | { bytes: string };
  return typeof value === 'object' ? Buffer.from(value.bytes, 'base64') : value;
}

/** Puts `identifier` where the text has `??` and `value` where it has `?`; `\?` is a question mark. */
function fill(
  sql: string,
  params: readonly unknown[],
  { identifier, value }: { identifier: (id: string) => string; value: (value: unknown) => string },
): string {
  if (params.length === 0) return sql;
  let next = 0;
  const take = () => {
    if (next === params.length) throw new Error('a statement has more placeholders than values');
    return params[next++];
  };
  return sql.replace(/\\\?|\?\?|\?/g, (found) => {
    if (found === '\\?') return '?';
    return found === '??' ? identifier(take() as string) : value(take());
  });
}

export class BoundConnection extends PostgreSqlConnection {
  override async execute<T>(...[query, params = [], method, ctx, loggerContext]: ExecuteArguments): Promise<T> {
    const { text, values } = this.#bound(query, params);
    await this.ensureConnection();
    const target = ctx ?? this.getClient();
    const sent = {
      executeQuery: (compiled: object, options: never) =>
        target.executeQuery({ ...compiled, parameters: values } as never, options),
    };
    return super.execute(text, [], method, sent as never, loggerContext) as Promise<T>;
  }

  /** Nothing here reads rows one after the other; that way would put the values into the text. */
  override stream(): never {
    throw new Error('streams of rows are not bound: read pages');
  }

  #bound(query: ExecuteArguments[0], params: NonNullable<ExecuteArguments[1]>): Statement {
    const asked = query instanceof NativeQueryBuilder ? query.toRaw() : query;
    const named = typeof asked === 'string' && !Array.isArray(params) ? raw(asked, params) : asked;
    const platform = this.platform as BoundPlatform;
    return isRaw(named) ? platform.bind(named.sql, named.params) : platform.bind(named, params as readonly unknown[]);
  }
}

type ExecuteArguments = Parameters<PostgreSqlConnection['execute']>;
