import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Account, AccountStatus, Post, SessionKind } from '../account.entity.js';
import { signInFailed } from '../identity.events.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { SignedIn } from '../identity.types.js';
import { normaliseLoginName } from '../login-name.rules.js';
import { isPassword } from '../passwords.js';
import { openSession, revokeSessions } from '../sessions.js';
import { forgiveTry, HALL_TRIES, inTurn, takeTry } from '../tries.js';

/** Five wrong passwords for one name. */
const NAME_TRIES = 5;

const accountByName = prepared<{ id: string; status: AccountStatus; passwordHash: string | null }, { name: string }>(
  'identity.accountByName',
  'select id, status, password_hash as "passwordHash" from account where login_name = :name',
);

/** Opens a session for whoever knows the name and its password. */
export function signIn(ctx: RequestContext, given: Credentials): Promise<SignedIn | IdentityRefusal> {
  return inTurn(ctx, 'sign-in', () => trySignIn(ctx, given));
}

interface Credentials {
  readonly loginName: string;
  readonly password: string;
}

async function trySignIn(ctx: RequestContext, given: Credentials): Promise<SignedIn | IdentityRefusal> {
  const loginName = normaliseLoginName(given.loginName).slice(0, 64);
  const byAddress = { purpose: 'sign-in-address', subject: ctx.address, limit: HALL_TRIES };
  const byName = { purpose: 'sign-in-name', subject: loginName, limit: NAME_TRIES };
  const minutes = await takeTry(ctx, byAddress, byName);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);

  const found = /[\0]/.test(loginName) ? null : await ctx.read.one(accountByName, { name: loginName });
  const passwordHash = found?.status === AccountStatus.ACTIVE ? found.passwordHash : null;
  const right = await isPassword(ctx.services, passwordHash, given.password.slice(0, 512));

  return inTransaction(ctx, async (tx) => {
    const account =
      found && right ? await tx.em.findOne(Account, found.id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    // Disabled, or its password changed, while the hash was being computed: as wrong as any other.
    if (!account || account.status !== AccountStatus.ACTIVE || account.passwordHash !== passwordHash) {
      if (found) tx.record(signInFailed({ accountId: found.id }));
      return new IdentityRefusal(IdentityRefusalCode.WRONG_NAME_OR_PASSWORD);
    }
    await forgiveTry(tx, { ...byName, all: true }, { ...byAddress, all: false });
    return letIn(tx, account);
  });
}

/** A new session on this device in place of the one it had. */
export async function letIn(tx: Transaction, account: Account): Promise<SignedIn> {
  const { viewer } = tx.ctx;
  if (viewer) await revokeSessions(tx, { id: viewer.sessionId });
  const posts = await tx.em.find(Post, { account: account.id, endedAt: null });
  const { token } = openSession(tx, {
    kind: SessionKind.ACCOUNT,
    accountId: account.id,
    roles: posts.map(({ role }) => role),
  });
  tx.ctx.setSession(token);
  return Object.assign(new SignedIn(), {
    loginName: account.loginName,
    displayName: account.displayName,
    mustChangePassword: account.mustChangePassword,
  });
}
