import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { BandengError } from '../errors.js';
import { knownFailure } from './known-failures.js';

interface Origin {
  readonly log: Logger;
  readonly requestId: string;
  readonly operation: string;
}

const presented = new WeakSet<GraphQLError>();

/** Whether an error has been through `presentError` and may be shown. */
export function isPresented(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && presented.has(error);
}

function present(error: GraphQLError): GraphQLError {
  presented.add(error);
  return error;
}

/**
 * The only way an error leaves the server: a code with safe parameters. What is our own mistake is logged in full and
 * shown as an incident number.
 */
export function presentError(error: unknown, origin: Origin): GraphQLError {
  if (isPresented(error)) return error;
  const path = error instanceof GraphQLError ? error.path : undefined;
  const cause = bandengErrorIn(error, origin);
  if (cause) {
    const { code, params, details } = cause.extensions;
    return present(
      new GraphQLError(cause.message, {
        ...(path ? { path } : {}),
        extensions: { code, params, ...(details ? { details } : {}) },
      }),
    );
  }
  const incident = randomUUID();
  const original = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  origin.log.error(
    { incident, requestId: origin.requestId, operation: origin.operation, path, err: original },
    'unexpected error',
  );
  return present(
    new GraphQLError('INTERNAL', { ...(path ? { path } : {}), extensions: { code: 'INTERNAL', params: { incident } } }),
  );
}

/** The executor refused the variables: their message may hold what was sent, so only the variable's name is kept. */
export function presentVariableError(error: GraphQLError): GraphQLError {
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? null;
  return present(new BandengError('BAD_USER_INPUT', { rule: 'VARIABLES', variable }));
}

function bandengErrorIn(error: unknown, origin: Origin): GraphQLError | null {
  let current: unknown = error;
  for (let depth = 0; depth < 4 && current instanceof Error; depth += 1) {
    if (current instanceof BandengError || isPresented(current)) return current;
    const known = knownFailure(current);
    if (known) {
      origin.log.warn(
        {
          requestId: origin.requestId,
          operation: origin.operation,
          kind: (current as { code?: string }).code ?? current.name,
        },
        'refused below',
      );
      return known;
    }
    current = (current as GraphQLError).originalError ?? current.cause;
  }
  return null;
}
