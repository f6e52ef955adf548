import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import type { Role } from '../../../kernel/viewer.js';
import { Account, AccountRequestKind, AccountStatus, ActivationCode } from '../account.entity.js';
import { decide } from '../account-requests.js';
import { requestConfirmed } from '../identity.events.js';
import { canManageAccounts, isOwnAccount, isSecondPerson } from '../identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { AccountRequestConfirmed, toSlip } from '../identity.types.js';
import { givePost, type IssuedActivation, issueActivation } from '../make-account.js';
import { lockRequest } from './lock-request.js';

/**
 * The second person says yes: the post counts, or the slip is printed, for them to hand over. Where whoever asked had the
 * account's slip in hand themselves, that slip and its password end, and the second person gets another.
 */
export async function confirmAccountRequest(
  ctx: RequestContext,
  requestId: string,
): Promise<AccountRequestConfirmed | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'confirm what somebody asked for');
  return inTransaction(ctx, async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (request instanceof IdentityRefusal) return request;
    const accountId = request.account.id;
    if (!isSecondPerson(ctx.viewer, { requestedBy: request.requestedBy, accountId })) {
      return new IdentityRefusal(
        isOwnAccount(ctx.viewer, accountId) ? IdentityRefusalCode.OWN_ACCOUNT : IdentityRefusalCode.OWN_REQUEST,
      );
    }
    const account = await tx.em.findOneOrFail(Account, accountId);
    if (account.status === AccountStatus.DISABLED) return new IdentityRefusal(IdentityRefusalCode.ACCOUNT_DISABLED);
    if (request.kind === AccountRequestKind.POST) {
      const post = await givePost(tx, accountId, { role: request.role as Role });
      if (post instanceof IdentityRefusal) return post;
    }
    let slip: IssuedActivation | null = null;
    if (request.kind === AccountRequestKind.SLIP || (await hadTheSlip(tx, accountId, request.requestedBy))) {
      const issued = await issueActivation(tx, accountId, { bySecond: true });
      if (issued instanceof IdentityRefusal) return issued;
      slip = issued;
    }
    decide(tx, request, true);
    tx.record(requestConfirmed({ accountId, requestId }));
    return Object.assign(new AccountRequestConfirmed(), { id: accountId, slip: slip && toSlip(slip) });
  });
}

/** Whoever printed the newest slip of an account may have used it: its password may be theirs. */
async function hadTheSlip(tx: Transaction, accountId: string, requestedBy: string): Promise<boolean> {
  const [newest] = await tx.em.find(
    ActivationCode,
    { account: accountId },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 },
  );
  return newest?.issuedBy === requestedBy;
}
