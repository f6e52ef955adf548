import { isDatabaseAway } from '../database-away.js';
import { diskFull } from '../disk.js';
import { BandengError, type ErrorCode } from '../errors.js';

/** What PostgreSQL reports about input it was given, by SQLSTATE: the sender's business, not an incident of ours. */
const BY_SQLSTATE: Readonly<Record<string, { readonly code: ErrorCode; readonly rule: string }>> = {
  '22P02': { code: 'NOT_FOUND', rule: 'ID' }, // an id that is no uuid names nothing
  '22003': { code: 'BAD_USER_INPUT', rule: 'RANGE' },
  '22007': { code: 'BAD_USER_INPUT', rule: 'DATE' },
  '22008': { code: 'BAD_USER_INPUT', rule: 'DATE' },
  '22021': { code: 'BAD_USER_INPUT', rule: 'TEXT' },
  '22P05': { code: 'BAD_USER_INPUT', rule: 'TEXT' },
  '23503': { code: 'NOT_FOUND', rule: 'ID' }, // what it refers to is not there
  '23505': { code: 'CONFLICT', rule: 'TAKEN' },
  '40001': { code: 'CONFLICT', rule: 'AT_ONCE' },
  '40P01': { code: 'CONFLICT', rule: 'AT_ONCE' },
  '55P03': { code: 'TIMEOUT', rule: 'BUSY' },
  '57014': { code: 'TIMEOUT', rule: 'BUSY' },
};

/** The database could not write, and undid what it had begun. */
const DISK_FULL = '53100';

/** What the object mapper throws when a row is not there, or was changed by somebody quicker. */
const BY_NAME: Readonly<Record<string, { readonly code: ErrorCode; readonly rule: string }>> = {
  NotFoundError: { code: 'NOT_FOUND', rule: 'ID' },
  OptimisticLockError: { code: 'CONFLICT', rule: 'VERSION' },
};

/** A failure of the layers below that has a code of its own, or null. */
export function knownFailure(error: unknown): BandengError | null {
  if (!(error instanceof Error)) return null;
  if (isDatabaseAway(error)) return new BandengError('UNAVAILABLE');
  if ((error as { code?: unknown }).code === DISK_FULL) return diskFull();
  const sqlState = (error as { code?: unknown }).code;
  const known = (typeof sqlState === 'string' ? BY_SQLSTATE[sqlState] : undefined) ?? BY_NAME[error.name];
  if (!known) return null;
  // Not found and not allowed look the same: no parameters there.
  return new BandengError(known.code, known.code === 'NOT_FOUND' ? {} : { rule: known.rule });
}
