import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Session } from '../account.entity.js';
import { canRevokeSession } from '../identity.policy.js';
import { revokeSessions } from '../sessions.js';

/** Signs one device out. What is not the viewer's to end looks as if it were not there. */
export async function revokeSession(ctx: RequestContext, sessionId: string): Promise<boolean> {
  return inTransaction(ctx, async (tx) => {
    const session = await tx.em.findOne(Session, sessionId);
    if (!session || !canRevokeSession(ctx.viewer, { accountId: session.account?.id ?? null })) throw notFound();
    await revokeSessions(tx, { id: sessionId });
    if (ctx.viewer?.sessionId === sessionId) ctx.setSession(null);
    return true;
  });
}
