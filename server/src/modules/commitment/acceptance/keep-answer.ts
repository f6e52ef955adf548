import type { Transaction } from '../../../kernel/transaction.js';
import type { Commitment } from '../commitment.entity.js';
import type { AcceptanceResult, Attitude } from './acceptance-answer.entity.js';
import type { Voice } from './voice.js';

interface Said {
  readonly result: AcceptanceResult;
  readonly attitude: Attitude;
  readonly comment: string | null;
}

/** Days are counted in China; of an answer no more is kept than its day. */
const DAY = "(?::date)::timestamp at time zone 'Asia/Shanghai'";

/**
 * Keeps an answer so that nothing ties it to a moment: all answers of the round are written anew in an order drawn for it,
 * each under a new id and with its day alone, and so are the marks of those invited who were heard. Takes the place of the
 * answer this voice gave before, and of the one its phone gave by the open code.
 */
export async function keepAnswer(tx: Transaction, { id, round }: Commitment, voice: Voice, said: Said): Promise<void> {
  const today = tx.ctx.today();
  await tx.em.execute(
    `with taken as (delete from acceptance_answer where commitment_id = ? and round = ?
       returning voice_hash, device_hash, invited, result, attitude, comment, answered_at)
     insert into acceptance_answer
       (id, created_at, commitment_id, round, voice_hash, device_hash, invited, result, attitude, comment, answered_at)
     select gen_random_uuid(), answered_at, ?, ?, voice_hash, device_hash, invited, result, attitude, comment, answered_at
     from (select * from taken where voice_hash <> ? and voice_hash is distinct from ?
       union all select ?, ?, ?::boolean, ?, ?, ?, ${DAY}) given
     order by gen_random_uuid()`,
    [
      ...[id, round, id, round, voice.hash, voice.deviceHash],
      ...[voice.hash, voice.deviceHash, voice.mark !== null, said.result, said.attitude, said.comment, today],
    ],
  );
  await tx.em.execute(
    `with taken as (delete from acceptance_mark where commitment_id = ? and round = ? returning voice_hash)
     insert into acceptance_mark (commitment_id, round, voice_hash)
     select ?, ?, voice_hash from (select voice_hash from taken union select ?) given
     where voice_hash is not null order by gen_random_uuid()`,
    [id, round, id, round, voice.mark],
  );
}

/** The round is over: what its voices were known by is thrown away. The answers stay, and are nobody's. */
export async function forgetVoices(tx: Transaction, { id, round }: Pick<Commitment, 'id' | 'round'>): Promise<void> {
  await tx.em.execute(
    `update acceptance_answer set voice_hash = gen_random_uuid()::text, device_hash = null
     where commitment_id = ? and round = ?`,
    [id, round],
  );
  await tx.em.execute('delete from acceptance_mark where commitment_id = ? and round = ?', [id, round]);
}
