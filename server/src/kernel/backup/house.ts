import { createHash } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';

/** The name of this house, for its backups: told by a hash of what only its database holds. */
export async function houseOf(database: Pick<ClientBase | Pool, 'query'>): Promise<string> {
  const { rows } = await database.query<{ secret: string }>('select secret from installation');
  if (!rows[0]) throw new Error('the installation has no secret: migrate first');
  return createHash('sha256').update(`bandeng: which house\n${rows[0].secret}`).digest('hex').slice(0, 16);
}
