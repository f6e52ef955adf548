import { type Dictionary, ValidationError } from '@mikro-orm/core';

/** What PostgreSQL says of a failure without what was in the rows: the rest (`detail`, `where`, …) quotes them. */
const SAID_BY_POSTGRES = [
  'code',
  'severity',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'routine',
  'position',
] as const;
/** What an error of the system says of itself. */
const SAID_BY_THE_SYSTEM = ['errno', 'syscall', 'address', 'port', 'incident'] as const;

interface PostgresFailure extends Error {
  readonly code: string;
  readonly severity: string;
}

function isPostgresFailure(error: object): error is PostgresFailure {
  const { code, severity } = error as Partial<PostgresFailure>;
  return typeof severity === 'string' && typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
}

/** Failures whose very sentence quotes what was given: values out of a type's bounds, a search that cannot be parsed. */
const quotesValues = (code: string) => code.startsWith('22') || code === '42601';

/** An error's sentence with nothing in it that somebody typed. */
function sentenceOf(error: Error): string {
  const [first = ''] = error.message.split('\n');
  if (isPostgresFailure(error)) return quotesValues(error.code) ? first.replace(/".*/, '…') : first;
  // MikroORM shows the whole entity or condition; the parser of JSON shows what it read.
  if (error instanceof ValidationError) return `${first.split(/['"({[]/)[0]}…`;
  if (error instanceof SyntaxError) return 'cannot be parsed';
  return error.message;
}

const stackOf = ({ stack }: Error) =>
  stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

function picked(error: object, names: readonly string[]): Dictionary {
  const said = error as Dictionary;
  return Object.fromEntries(names.flatMap((name) => (said[name] === undefined ? [] : [[name, said[name]]])));
}

/** The same failure without values: MikroORM copies whatever it carries, and its detail into the sentence. */
export function withoutValues(failure: Error): Error {
  if (!isPostgresFailure(failure)) return failure;
  const message = sentenceOf(failure);
  const bare = Object.assign(new Error(message), picked(failure, SAID_BY_POSTGRES));
  bare.stack = `${failure.name}: ${message}\n${stackOf(failure) ?? ''}`;
  return bare;
}

export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: LoggedError;
}

/** Some packages copy an error's fields into an object of their own. */
function isLikeAnError(thrown: unknown): thrown is { readonly message: string } {
  return typeof thrown === 'object' && thrown !== null && typeof (thrown as Error).message === 'string';
}

/** An error as it may stand in a log: where it happened and of what kind it is, never the values it was about. */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) {
    return isLikeAnError(error)
      ? errorForLog(Object.assign(new Error(error.message), error), depth)
      : { type: typeof error, message: 'not an error' };
  }
  return {
    type: error.constructor.name,
    message: sentenceOf(error),
    stack: stackOf(error),
    ...picked(error, [...SAID_BY_POSTGRES, ...SAID_BY_THE_SYSTEM]),
    ...(error.cause instanceof Error && depth < 3 ? { cause: errorForLog(error.cause, depth + 1) } : {}),
  };
}
