import { timingSafeEqual } from 'node:crypto';
import type { RequestContext } from '../../../kernel/context.js';
import { keyedHash } from '../../../kernel/installation.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { Role } from '../../../kernel/viewer.js';
import { Account, AccountStatus } from '../account.entity.js';
import { accountActivated } from '../identity.events.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import type { SignedIn } from '../identity.types.js';
import { normaliseLoginName } from '../login-name.rules.js';
import { makeAccount } from '../make-account.js';
import { whyWeakPassword } from '../password.rules.js';
import { hashPassword } from '../passwords.js';
import { letIn } from '../signing-in/sign-in.js';
import { takeTry } from '../tries.js';

/** The word that lets somebody make the first account of an empty installation; null once there is one. */
export async function firstRunToken(ctx: RequestContext): Promise<string | null> {
  if ((await ctx.em.fork({ clear: true }).count(Account)) > 0) return null;
  return (await keyedHash(ctx.read, 'first-run', '')).slice(0, 24);
}

/** Makes the first secretariat account and signs in. Works once, while there is no account at all. */
export async function createFirstAccount(
  ctx: RequestContext,
  given: {
    readonly token: string;
    readonly loginName: string;
    readonly displayName: string;
    readonly password: string;
  },
): Promise<SignedIn | IdentityRefusal> {
  const displayName = textInput(given.displayName, { field: 'input.displayName', max: 40, required: true });
  const minutes = await takeTry(ctx, { purpose: 'first-run', subject: ctx.address, limit: 5 });
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);
  const token = await firstRunToken(ctx);
  if (token === null || !isSame(token, given.token.slice(0, 64).trim()))
    return new IdentityRefusal(IdentityRefusalCode.TOKEN_NOT_GOOD);
  const weak = whyWeakPassword(given.password, normaliseLoginName(given.loginName));
  if (weak) return weak;
  const passwordHash = await hashPassword(ctx.services, given.password, ctx.address);

  return inTransaction(ctx, async (tx) => {
    await tx.em.execute('lock table account in share row exclusive mode');
    if ((await tx.em.count(Account)) > 0) return new IdentityRefusal(IdentityRefusalCode.TOKEN_NOT_GOOD);
    const posts = [{ role: Role.SECRETARIAT }];
    const account = await makeAccount(tx, { loginName: given.loginName, displayName, posts });
    if (account instanceof IdentityRefusal) return account;
    account.passwordHash = passwordHash;
    account.status = AccountStatus.ACTIVE;
    tx.record(accountActivated({ accountId: account.id }));
    return letIn(tx, account);
  });
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b.replace(/[^\x20-\x7e]/g, '?')));
}
