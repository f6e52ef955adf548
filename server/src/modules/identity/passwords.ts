import { randomBytes } from 'node:crypto';
import type { Services } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import { KeptThreads } from '../../kernel/worker/kept-threads.js';
import { ThreadFailed } from '../../kernel/worker/thread.js';
import { isTooLongToBePassword, normalisePassword } from './password.rules.js';
import type { PasswordAnswer, PasswordOrder } from './password.worker.js';

/** OWASP's argon2id setting: 19 MiB, two passes. Tests do not pay for it. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const TEST_SETTING = { memoryCost: 8, timeCost: 1, parallelism: 1 };

/**
 * One password at a time, below the server's own priority: a flood of guesses takes one core at most and 19 MiB once, and
 * of those who wait one of each address is next.
 */
const thread = new KeptThreads<PasswordOrder, PasswordAnswer>(import.meta.url, './password.worker', {
  atOnce: 1,
  memoryMb: 64,
  milliseconds: 5_000,
});

async function ask(order: PasswordOrder, address: string | null): Promise<PasswordAnswer> {
  try {
    return await thread.ask(order, address ?? '');
  } catch (error) {
    throw error instanceof ThreadFailed ? new BandengError('UNAVAILABLE') : error;
  }
}

/** `address`: who waits in whose place. */
export async function hashPassword(
  services: Pick<Services, 'config'>,
  password: string,
  address: string | null = null,
): Promise<string> {
  const setting = services.config.mode === 'test' ? TEST_SETTING : SETTING;
  return (await ask({ password: normalisePassword(password), setting }, address)) as string;
}

let nobodys: Promise<string> | null = null;

/** Whether the password is the one behind the hash. Without a hash it takes as long and is no, and so it is when too long. */
export async function isPassword(
  services: Pick<Services, 'config'>,
  hashed: string | null,
  typed: string,
  address: string | null = null,
): Promise<boolean> {
  const tooLong = isTooLongToBePassword(typed);
  const password = tooLong ? '' : typed;
  const passwordHash = tooLong ? null : hashed;
  if (passwordHash !== null)
    return (await ask({ hash: passwordHash, password: normalisePassword(password) }, address)) as boolean;
  nobodys ??= hashPassword(services, randomBytes(16).toString('hex'));
  nobodys.catch(() => {
    nobodys = null;
  });
  await ask({ hash: await nobodys, password: normalisePassword(password) }, address);
  return false;
}
