import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Services } from '../../kernel/context.js';
import { isTooLongToBePassword, normalisePassword } from './password.rules.js';

/** OWASP's argon2id setting: 19 MiB, two passes. Tests do not pay for it. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const TEST_SETTING = { memoryCost: 8, timeCost: 1, parallelism: 1 };

export function hashPassword(services: Pick<Services, 'config'>, password: string): Promise<string> {
  return hash(normalisePassword(password), services.config.mode === 'test' ? TEST_SETTING : SETTING);
}

let nobodys: Promise<string> | null = null;

/** Whether the password is the one behind the hash. Without a hash it takes as long and is no, and so it is when too long. */
export async function isPassword(
  services: Pick<Services, 'config'>,
  hashed: string | null,
  typed: string,
): Promise<boolean> {
  const tooLong = isTooLongToBePassword(typed);
  const password = tooLong ? '' : typed;
  const passwordHash = tooLong ? null : hashed;
  if (passwordHash !== null) return verify(passwordHash, normalisePassword(password));
  nobodys ??= hashPassword(services, randomBytes(16).toString('hex'));
  await verify(await nobodys, normalisePassword(password));
  return false;
}
