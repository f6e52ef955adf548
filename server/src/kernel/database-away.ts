/** What Node says of a server that is not there, refuses, or hangs up. */
const BY_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** And of a socket in the file system that is not there, or has no room for one more. */
const BY_CONNECTING = new Set(['ENOENT', 'EAGAIN', 'ENOTSOCK']);

/**
 * What PostgreSQL says of itself by SQLSTATE: the connection broke (08), there is no room for one more or on the disk (53),
 * it is being shut down, has crashed or is starting (57P01 to 57P03), its disk fails (58030), it is a standby (25006).
 */
const BY_SQLSTATE = /^(?:08...|53...|57P0[123]|58030|25006)$/;

/** What the driver says, which gives its errors no codes. */
const BY_DRIVER = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Query read timeout',
  'Cannot use a pool after calling end on the pool',
];

/** Whether this failure says that the database cannot be reached or cannot work now: nobody's mistake, and it passes. */
export function isDatabaseAway(error: unknown): boolean {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const { code, syscall } = current as { readonly code?: unknown; readonly syscall?: unknown };
    if (syscall === 'connect' && BY_CONNECTING.has(String(code))) return true;
    if (typeof code === 'string' && (BY_SYSTEM.has(code) || BY_SQLSTATE.test(code))) return true;
    const { message } = current;
    if (BY_DRIVER.some((said) => message.includes(said))) return true;
    current = (current as { readonly originalError?: unknown }).originalError ?? current.cause;
  }
  return false;
}
