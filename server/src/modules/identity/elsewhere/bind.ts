import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Account, AccountStatus } from '../account.entity.js';
import { changed, own } from '../accounts/change-account.js';
import { elsewhereBound } from '../identity.events.js';
import { canManageAccounts, isOwnAccount } from '../identity.policy.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import type { AccountChanged } from '../identity.types.js';
import { holdsPostOfTwo } from '../make-account.js';
import { unbindAll } from '../outside-identities.js';
import { OutsideArrival, OutsideIdentity } from '../outside-identity.entity.js';
import { providerOf } from './providers.js';

interface Person {
  readonly issuer: string;
  readonly subject: string;
  readonly provider: string;
  readonly name: string | null;
}

/**
 * Binds an account, whose row the caller holds, to somebody a provider knows. Of two who do it at once the second waits
 * on the row of the first and finds it taken. Binding what is bound is nothing.
 */
export async function bindTo(
  tx: Transaction,
  accountId: string,
  { issuer, subject, provider, name }: Person,
): Promise<IdentityRefusal | null> {
  const by = accountIdOf(tx.ctx.viewer);
  const id = v7();
  const [made] = await tx.em.execute<{ id: string }[]>(
    `insert into outside_identity (id, created_at, account_id, issuer, subject, provider, name, bound_by)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [id, tx.ctx.now().toISOString(), accountId, issuer, subject, provider, name, by],
  );
  if (!made) {
    const present = await tx.em.findOne(OutsideIdentity, { issuer, subject });
    if (present?.account.id === accountId) return null;
    const why = present ? IdentityRefusalCode.ELSEWHERE_TAKEN : IdentityRefusalCode.ELSEWHERE_OTHER;
    return new IdentityRefusal(why);
  }
  await tx.em.nativeDelete(OutsideArrival, { issuer, subject });
  tx.record(elsewhereBound({ accountId, identityId: id, provider }));
  return null;
}

/**
 * The secretariat binds an account to somebody a provider knows. Whoever is bound is the account: one that decides for the
 * whole house is bound by its holder alone.
 */
export async function bindAccountElsewhere(
  ctx: RequestContext,
  given: { readonly accountId: string; readonly provider: string; readonly subject: string },
): Promise<AccountChanged | IdentityRefusal> {
  authorize(canManageAccounts(ctx.viewer), 'bind an account to somebody elsewhere');
  const { accountId } = given;
  if (isOwnAccount(ctx.viewer, accountId)) return own();
  const provider = providerOf(ctx, given.provider);
  if (!provider) return new IdentityRefusal(IdentityRefusalCode.ELSEWHERE_AWAY);
  const subject = textInput(given.subject, { field: 'input.subject', max: 255, required: true });
  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!account) throw notFound();
    if (account.status === AccountStatus.DISABLED) return new IdentityRefusal(IdentityRefusalCode.ACCOUNT_DISABLED);
    if (await holdsPostOfTwo(tx, accountId)) {
      return new IdentityRefusal(IdentityRefusalCode.ELSEWHERE_BIND_YOURSELF);
    }
    const { issuer, code } = provider;
    const arrival = await tx.em.findOne(OutsideArrival, { issuer, subject });
    const refused = await bindTo(tx, accountId, { issuer, subject, provider: code, name: arrival?.name ?? null });
    return refused ?? changed(accountId);
  });
}

/** Ends a binding: one's own, or anybody's for the secretariat. What is not the viewer's to end looks as if it were not there. */
export async function unbindElsewhere(ctx: RequestContext, identityId: string): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const found = await tx.em.findOne(OutsideIdentity, identityId);
    const accountId = found?.account.id;
    const may = accountId !== undefined && (isOwnAccount(ctx.viewer, accountId) || canManageAccounts(ctx.viewer));
    if (!may || (await unbindAll(tx, accountId, identityId)) === 0) throw notFound();
    return identityId;
  });
}
