import type { RequestContext } from '../../../kernel/context.js';
import { HALL_TRIES, type TryLimit } from '../../identity/index.js';

/** Wrong codes of one person before a pause: the six digits prove that somebody is in the room. */
const OWN_TRIES = 20;

/** Anybody may knock without an account: not so often that the six digits could be guessed. */
export function doorTries(ctx: RequestContext): TryLimit {
  return { purpose: 'meeting.door', subject: ctx.address, limit: HALL_TRIES };
}

/** Whoever is signed in is counted by person, wherever they are. */
export function ownTries({ viewer }: RequestContext): TryLimit {
  const subject = viewer?.kind === 'ACCOUNT' ? viewer.accountId : (viewer?.sessionId ?? null);
  return { purpose: 'meeting.code', subject, limit: OWN_TRIES };
}
