import { GraphQLError } from 'graphql';

/** The codes a thrown error may carry. Words are the clients' business; parameters hold nothing a viewer may not know. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'TOO_MANY_REQUESTS'
  | 'UNAVAILABLE'
  | 'OPERATION_NOT_REGISTERED'
  | 'OPERATION_TOO_COSTLY'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

export class BandengError extends GraphQLError {
  constructor(code: ErrorCode, params: Readonly<Record<string, string | number | boolean | null>> = {}) {
    super(code, { extensions: { code, params } });
  }
}

/** The row is not there, or the viewer may not know that it is. The two look the same on purpose. */
export const notFound = () => new BandengError('NOT_FOUND');
/** `field` is the input's path; the offending value is never echoed. */
export const badInput = (field: string, rule: string) => new BandengError('BAD_USER_INPUT', { field, rule });
/** Somebody else changed the row since the version the client holds. */
export const conflict = (currentVersion: number, theirs: Readonly<Record<string, string | null>> = {}) =>
  new BandengError('CONFLICT', {
    currentVersion,
    ...Object.fromEntries(Object.entries(theirs).map(([field, value]) => [`theirs.${field}`, value])),
  });
