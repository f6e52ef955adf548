import { createHash } from 'node:crypto';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Role } from '../../../kernel/viewer.js';
import { Invitation } from '../consultation.types.js';
import { Participant } from '../participant.entity.js';

const MAX_AT_ONCE = 100;
export const NAME_MAX = 40;

/** The account whose post belongs to each of these, the one that has held it longest first. */
export async function accountsBy(
  tx: Transaction,
  column: 'member_id' | 'department_id',
  role: Role,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.em.execute<{ key: string; account_id: string }[]>(
    `select distinct on (${column}) ${column} as key, account_id from post
     where role = ? and ended_at is null and ${column} = any(?::uuid[]) order by ${column}, id`,
    [role, `{${ids.join(',')}}`],
  );
  return new Map(rows.map(({ key, account_id }) => [key, account_id]));
}

export function manyIds(ids: readonly string[], field: string): string[] {
  const wanted = knownIds(ids);
  if (wanted.length === 0) throw badInput(field, 'REQUIRED');
  if (wanted.length > MAX_AT_ONCE) throw badInput(field, 'TOO_MANY');
  return wanted;
}

/** 31^8 codes and a limit on tries: a plain hash is enough to keep them out of backups. */
export function hashInvitationCode(code: string): string {
  return createHash('sha256').update(normaliseCode(code)).digest('hex');
}

export function invitationOf(seat: Participant, invitationCode: string | null): Invitation {
  return Object.assign(new Invitation(), { id: seat.id, participantName: seat.name, invitationCode });
}
