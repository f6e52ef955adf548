import { parentPort } from 'node:worker_threads';
import { hashSync, verifySync } from '@node-rs/argon2';
import { yieldToTheServer } from '../../kernel/worker/yield-to-the-server.js';

export type PasswordOrder =
  | { readonly password: string; readonly setting: PasswordSetting }
  | { readonly password: string; readonly hash: string };
export interface PasswordSetting {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}
/** The hash, or whether the password is the one behind it. */
export type PasswordAnswer = string | boolean;

yieldToTheServer();

/** A thread that hashes passwords, one after the other. */
parentPort?.on('message', (order: PasswordOrder) => {
  const { password } = order;
  parentPort?.postMessage('hash' in order ? verifySync(order.hash, password) : hashSync(password, order.setting));
});
