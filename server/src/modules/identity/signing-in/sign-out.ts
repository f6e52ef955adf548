import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { revokeSessions } from '../sessions.js';

/** Ends the session of this device. Signing out twice is signing out. */
export async function signOut(ctx: RequestContext): Promise<boolean> {
  const { viewer } = ctx;
  if (viewer) await inTransaction(ctx, (tx) => revokeSessions(tx, { id: viewer.sessionId }));
  ctx.setSession(null);
  return true;
}
