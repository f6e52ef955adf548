import { createHmac } from 'node:crypto';
import { prepared, type ReadContext } from './read.js';

const secretQuery = prepared<{ secret: string }>('kernel.installation.secret', 'select secret from installation');

/** A hash of `value` that only this installation can make: to recognise an address or a device without keeping it. */
export async function keyedHash(read: ReadContext, purpose: string, value: string): Promise<string> {
  const row = await read.one(secretQuery, {});
  if (!row) throw new Error('the installation has no secret: migrate first');
  return createHmac('sha256', row.secret).update(`${purpose}\n${value}`).digest('hex');
}
