import type { IncomingMessage } from 'node:http';
import { BandengError } from '../errors.js';
import { actorOf } from '../transaction.js';
import type { Viewer } from '../viewer.js';

/** Names whom the request is from, on a phone that kept it until there was a signal. */
const PERSON_HEADER = 'x-bandeng-person';

/**
 * What was kept for one person is taken from that person only: by the time it is sent, somebody else may have signed in
 * on the same phone, and the cookie is theirs.
 */
export function expectPerson(req: IncomingMessage, viewer: Viewer | null): void {
  const person = req.headers[PERSON_HEADER];
  if (person !== undefined && person !== actorOf(viewer).id) throw new BandengError('UNAUTHENTICATED');
}
