import { badInput } from '../../kernel/errors.js';
import type { Transaction } from '../../kernel/transaction.js';
import { PersonalNotice } from './personal-notice.entity.js';

/** Under which notice something of somebody was left, and when: null where a page did not say, as those of earlier releases do not. */
export interface NoticeSeen {
  readonly noticeNumber: number | null;
  readonly noticedAt: Date | null;
}

/** The number of the notice that was shown beside what is sent. One that was never said is nobody's. */
export async function noticeSeen(tx: Transaction, number: number | null | undefined): Promise<NoticeSeen> {
  if (!number) return { noticeNumber: null, noticedAt: null };
  if (!(number > 0 && number < 2 ** 31) || (await tx.em.count(PersonalNotice, { number })) === 0)
    throw badInput('noticeNumber', 'UNKNOWN');
  return { noticeNumber: number, noticedAt: tx.ctx.now() };
}
