import type { IncomingMessage, ServerResponse } from 'node:http';

const MB = 1024 * 1024;
const LARGE_BYTES = 16 * 1024;

/** Whether its body says that it is larger than what people type, or does not say how large it is. */
export function isLargeBody({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > LARGE_BYTES;
}

/**
 * Of a large body no more is taken off the wire than came with its head, until somebody reads it. Where nobody does, the answer
 * ends the connection: to keep it, Node would hear out to its end what nobody wants.
 */
export function leaveOnTheWire(req: IncomingMessage, res: ServerResponse): void {
  const keeps = res.shouldKeepAlive;
  res.shouldKeepAlive = false;
  req.once('end', () => {
    res.shouldKeepAlive = keeps;
  });
  // What came with the head is known when this is over; of a smaller piece one hears whether its sender hangs up.
  process.nextTick(() => {
    if (!req.readableFlowing && req.readableLength > LARGE_BYTES) req.socket.pause();
  });
}

/** Whether more of it is to come, or could, than anybody has asked for. */
export function isUnread(req: Pick<IncomingMessage, 'headers' | 'complete'>): boolean {
  return !req.complete && isLargeBody(req);
}

/** What a large body costs the server before anybody has looked at it. */
const MS_PER_MB = 100;

/** The work that a body makes by being read, as it says itself. */
export function readingMs({ headers }: Pick<IncomingMessage, 'headers'>): number {
  return (Math.max(0, Number(headers['content-length'] ?? 0) || 0) / MB) * MS_PER_MB;
}
