import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { keyedHash } from '../../../kernel/installation.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Account, AccountStatus, Post, SessionKind } from '../account.entity.js';
import { signInFailed } from '../identity.events.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { SecondFactorAsked, SignedIn } from '../identity.types.js';
import { knownDeviceOf, rememberDevice } from '../known-devices.js';
import { isLoginName, normaliseLoginName } from '../login-name.rules.js';
import { NAME_TRIES, nameTries } from '../name-tries.js';
import { isPassword } from '../passwords.js';
import { codeTries, lockSecondFactor, takeCode } from '../second-factor.js';
import { openSession, revokeSessions } from '../sessions.js';
import { forgiveTry, giveBackTry, HALL_TRIES, inTurn, inTurnOf, type TryLimit, takeTry } from '../tries.js';

const accountByName = prepared<
  { id: string; status: AccountStatus; passwordHash: string | null; hasFactor: boolean },
  { name: string }
>(
  'identity.accountByName',
  `select a.id, a.status, a.password_hash as "passwordHash",
     exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasFactor"
   from account a where a.login_name = :name`,
);

interface Credentials {
  readonly loginName: string;
  readonly password: string;
  /** Of the second factor; asked for once the password is right. */
  readonly code: string | null;
}

type Entry = SignedIn | SecondFactorAsked | IdentityRefusal;

/**
 * Opens a session for whoever knows the name and its password, and shows the second factor where there is one. A device
 * that this account signed in on before has tries of its own: whoever guesses behind the same address, or at the same
 * name, does not shut it out.
 */
export async function signIn(ctx: RequestContext, given: Credentials): Promise<Entry> {
  const loginName = normaliseLoginName(given.loginName);
  const device = isLoginName(loginName) ? await knownDeviceOf(ctx, loginName) : null;
  if (device !== null) {
    const byDevice = { purpose: 'sign-in-device', subject: device, limit: NAME_TRIES, all: true };
    return inTurnOf(ctx, 'sign-in', device, () => trySignIn(ctx, { ...given, loginName }, device, [byDevice]));
  }
  const byAddress = { purpose: 'sign-in-address', subject: ctx.address, limit: HALL_TRIES, all: false };
  const byName = { ...nameTries(loginName), all: true };
  return inTurn(ctx, 'sign-in', () => trySignIn(ctx, { ...given, loginName }, null, [byAddress, byName]));
}

async function trySignIn(
  ctx: RequestContext,
  { loginName, password, code }: Credentials,
  device: string | null,
  tries: readonly (TryLimit & { readonly all: boolean })[],
): Promise<Entry> {
  const minutes = await takeTry(ctx, ...tries);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);

  const found = isLoginName(loginName) ? await ctx.read.one(accountByName, { name: loginName }) : null;
  const passwordHash = found?.status === AccountStatus.ACTIVE ? found.passwordHash : null;
  const right = await isPassword(ctx.services, passwordHash, password, ctx.address);
  if (found?.hasFactor && right) {
    // The password was no guess; from here on it is codes that are counted.
    for (const limit of tries) await giveBackTry(ctx, limit);
    if (!code) return asked(loginName);
    const pause = await takeTry(ctx, codeTries(found.id, device));
    if (pause !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, pause);
  }

  return inTransaction(ctx, async (tx) => {
    const account =
      found && right ? await tx.em.findOne(Account, found.id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    // Disabled, or its password changed, while the hash was being computed: as wrong as any other.
    if (!account || account.status !== AccountStatus.ACTIVE || account.passwordHash !== passwordHash) {
      tx.record(signInFailed(found ? { accountId: found.id } : await unknown(ctx, loginName)));
      return new IdentityRefusal(IdentityRefusalCode.WRONG_NAME_OR_PASSWORD);
    }
    const factor = await lockSecondFactor(tx, account.id);
    if (factor) {
      // Set on another device this very moment: it is asked for here, too.
      if (!code || !found?.hasFactor) return asked(loginName);
      if (!(await takeCode(tx, factor, code))) {
        tx.record(signInFailed({ accountId: account.id, factor: 'SECOND' }));
        return new IdentityRefusal(IdentityRefusalCode.SECOND_FACTOR_WRONG);
      }
      await forgiveTry(tx, { ...codeTries(account.id, device), all: true });
    }
    // What was given back above is given back once.
    await forgiveTry(tx, ...tries.filter(({ all }) => all || !factor));
    return letIn(tx, account);
  });
}

const asked = (loginName: string) => Object.assign(new SecondFactorAsked(), { loginName });

/** A name that is not there may be a slip of the finger, or a password typed in the wrong line: it is not kept. */
async function unknown({ read }: RequestContext, loginName: string): Promise<{ nameHash: string }> {
  return { nameHash: (await keyedHash(read, 'unknown-name', loginName)).slice(0, 16) };
}

/** A new session on this device in place of the one it had. */
export async function letIn(tx: Transaction, account: Account, factorElsewhere = false): Promise<SignedIn> {
  const { viewer } = tx.ctx;
  if (viewer) await revokeSessions(tx, { id: viewer.sessionId });
  const posts = await tx.em.find(Post, { account: account.id, endedAt: null });
  const { token } = openSession(tx, {
    kind: SessionKind.ACCOUNT,
    accountId: account.id,
    roles: posts.map(({ role }) => role),
    factorElsewhere,
  });
  tx.ctx.setSession(token);
  account.newFactorSecret = null;
  await rememberDevice(tx, account.id);
  return Object.assign(new SignedIn(), {
    loginName: account.loginName,
    displayName: account.displayName,
    mustChangePassword: account.mustChangePassword,
  });
}
