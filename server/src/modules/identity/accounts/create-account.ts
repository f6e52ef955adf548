import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { AccountRequest } from '../account.entity.js';
import { requestPost, takesTwo } from '../account-requests.js';
import { canManageAccounts, needsSecondPerson } from '../identity.policy.js';
import { IdentityRefusal } from '../identity.refusal.js';
import { AccountCreated, type ActivationSlip, toSlip } from '../identity.types.js';
import { issueActivation, makeAccount, type NewPost } from '../make-account.js';

export interface CreateAccount {
  readonly loginName: string | null;
  readonly displayName: string;
  readonly post: NewPost;
  readonly clientMutationId: string | null;
}

/**
 * Makes an account with one post and its activation slip. A post that takes two persons waits for the second one. Asked
 * again, it gives the account without the slip.
 */
export async function createAccount(
  ctx: RequestContext,
  { clientMutationId, ...input }: CreateAccount,
): Promise<AccountCreated | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'create an account');
  const displayName = textInput(input.displayName, { field: 'input.displayName', max: 40, required: true });

  return inTransaction(ctx, async (tx) => {
    const act = async (): Promise<AccountCreated | IdentityRefusal> => {
      const waits = takesTwo(ctx.viewer, input.post.role);
      const posts = waits ? [] : [input.post];
      const account = await makeAccount(tx, { loginName: input.loginName, displayName, posts });
      if (account instanceof IdentityRefusal) return account;
      if (waits) await requestPost(tx, account.id, input.post.role);
      // The operator is a second person to whoever asked for it.
      const slip = await issueActivation(tx, account.id, { bySecond: !needsSecondPerson(ctx.viewer) });
      if (slip instanceof IdentityRefusal) return slip;
      return created(account.id, toSlip(slip), waits);
    };
    if (clientMutationId === null) return act();
    const replay = async (id: string) =>
      created(id, null, (await tx.em.count(AccountRequest, { account: id, decidedAt: null })) > 0);
    return once(tx, { act: 'createAccount', clientMutationId, input }, act, replay) as ReturnType<typeof act>;
  });
}

function created(id: string, slip: ActivationSlip | null, awaitsSecondPerson: boolean): AccountCreated {
  return Object.assign(new AccountCreated(), { id, slip, awaitsSecondPerson });
}
