import { LockMode } from '@mikro-orm/core';
import { keyedHash } from '../../kernel/installation.js';
import { normaliseCode, readableCode } from '../../kernel/running-number.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Account, RecoveryCode, SecondFactor } from './account.entity.js';
import { recoveryCodeUsed } from './identity.events.js';
import { stepOf } from './totp.js';
import type { TryLimit } from './tries.js';

/** Wrong codes of somebody who knows the password. */
const CODE_TRIES = 5;
const RECOVERY_CODES = 10;
const RECOVERY_LENGTH = 10;
/** As typed, blanks included. */
const LONGEST_TYPED = 64;

/** Whose codes are tried; a device that the account knows has a count of its own. */
export function codeTries(accountId: string, device: string | null): TryLimit {
  return { purpose: 'second-factor', subject: device ?? accountId, limit: CODE_TRIES };
}

/** The factor the account has to show, or null. Its row is held, so that one code opens one door. */
export function lockSecondFactor(tx: Transaction, accountId: string): Promise<SecondFactor | null> {
  return tx.em.findOne(
    SecondFactor,
    { account: accountId, confirmedAt: { $ne: null } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

/** Whether this is a good code, and from now on a used one. */
export async function takeCode(tx: Transaction, factor: SecondFactor, typed: string): Promise<boolean> {
  if (typed.length > LONGEST_TYPED) return false;
  const code = normaliseCode(typed);
  if (/^\d{6}$/.test(code)) {
    const step = stepOf(factor.secret, code, tx.ctx.now());
    if (step === null || step <= factor.lastStep) return false;
    factor.lastStep = step;
    return true;
  }
  const recovery = await tx.em.findOne(
    RecoveryCode,
    { account: factor.account.id, codeHash: await recoveryHash(tx, factor.account.id, code), usedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!recovery) return false;
  recovery.usedAt = tx.ctx.now();
  tx.record(recoveryCodeUsed({ accountId: factor.account.id }));
  return true;
}

/** Fresh recovery codes in place of those before, in the clear for this once. */
export async function giveRecoveryCodes(tx: Transaction, accountId: string): Promise<string[]> {
  await tx.em.nativeDelete(RecoveryCode, { account: accountId });
  const codes = Array.from({ length: RECOVERY_CODES }, () => readableCode(RECOVERY_LENGTH));
  for (const code of codes) {
    tx.em.persist(
      tx.em.create(RecoveryCode, {
        account: tx.em.getReference(Account, accountId),
        codeHash: await recoveryHash(tx, accountId, code),
        createdAt: tx.ctx.now(),
      }),
    );
  }
  return codes;
}

/** The account has none any more. Gives whether it had one. */
export async function dropSecondFactor(tx: Transaction, accountId: string): Promise<boolean> {
  await tx.em.nativeDelete(RecoveryCode, { account: accountId });
  return (await tx.em.nativeDelete(SecondFactor, { account: accountId })) > 0;
}

function recoveryHash(tx: Transaction, accountId: string, code: string): Promise<string> {
  return keyedHash(tx.ctx.read, 'recovery', `${accountId} ${code}`);
}
