import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Account } from '../account.entity.js';
import { passwordChanged } from '../identity.events.js';
import { IdentityRefusal, IdentityRefusalCode } from '../identity.refusal.js';
import { PasswordChanged } from '../identity.types.js';
import { forgetDevices, rememberDevice } from '../known-devices.js';
import { whyWeakPassword } from '../password.rules.js';
import { hashPassword, isPassword } from '../passwords.js';
import { revokeSessions } from '../sessions.js';
import { forgiveTry, takeTry } from '../tries.js';

/** Gives the viewer's own account another password and ends its sessions on other devices. */
export async function changePassword(
  ctx: RequestContext,
  given: { readonly currentPassword: string; readonly newPassword: string },
): Promise<PasswordChanged | IdentityRefusal> {
  const accountId = accountIdOf(ctx.viewer);
  authorize(accountId !== null, 'change the password');
  const limit = { purpose: 'change-password', subject: accountId, limit: 5 };
  const minutes = await takeTry(ctx, limit);
  if (minutes !== null) return new IdentityRefusal(IdentityRefusalCode.TOO_MANY_TRIES, minutes);

  return inTransaction(ctx, async (tx) => {
    const account = await tx.em.findOneOrFail(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!(await isPassword(ctx.services, account.passwordHash, given.currentPassword, ctx.address))) {
      return new IdentityRefusal(IdentityRefusalCode.WRONG_PASSWORD);
    }
    await forgiveTry(tx, { ...limit, all: true });
    const weak = whyWeakPassword(given.newPassword, account.loginName);
    if (weak) return weak;
    if (await isPassword(ctx.services, account.passwordHash, given.newPassword, ctx.address)) {
      return new IdentityRefusal(IdentityRefusalCode.PASSWORD_UNCHANGED);
    }
    account.passwordHash = await hashPassword(ctx.services, given.newPassword, ctx.address);
    account.mustChangePassword = false;
    tx.record(passwordChanged({ accountId }));
    // Whoever else knew the password may have made a device known by it.
    await forgetDevices(tx, accountId);
    await rememberDevice(tx, accountId);
    const ended = await revokeSessions(tx, { accountId, except: ctx.viewer?.sessionId ?? null });
    return Object.assign(new PasswordChanged(), { endedSessions: ended });
  });
}
