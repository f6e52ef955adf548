import type { RequestContext } from '../../kernel/context.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { overBefore } from '../topic/index.js';
import { residentsAnonymised } from './commitment.events.js';

const AT_ONCE = 500;

/** Commitment `x.commitment_id` is of a consultation that is over, and nothing has happened to any of its commitments since. */
const IS_OVER = `exists (select from commitment c join consultation k on k.id = c.consultation_id
  where c.id = x.commitment_id and k.status in ('EVALUATED', 'ARCHIVED') and not exists (
    select from commitment_step s join commitment o on o.id = s.commitment_id
    where o.consultation_id = k.id and s.at >= ?::timestamptz))`;

/** What is emptied: the table, what says that there is something, when it was said. */
const KEPT = {
  comments: ['acceptance_answer', 'comment = null', 'x.comment is not null', 'answered_at'],
  reports: [
    'relapse_report',
    `words = '', voice_hash = null`,
    `(x.words <> '' or x.voice_hash is not null)`,
    'reported_at',
  ],
  slips: ['acceptance_invitation', `label = ''`, `x.label <> ''`, 'created_at'],
} as const;
const { comments, reports, slips } = KEPT;

/**
 * 匿名化: two years after a matter was over, comments at its acceptance, what was said of a relapse and whom a slip was for
 * are emptied, each when it is two years old itself. How residents judged stays.
 */
export async function anonymiseResidents(ctx: RequestContext, closing?: AbortSignal): Promise<void> {
  const before = overBefore(ctx.now());
  let isMore = true;
  while (isMore && !closing?.aborted) {
    isMore = await inTransaction(ctx, async (tx) => {
      const done = {
        comments: await empty(tx, comments, before),
        reports: await empty(tx, reports, before),
        slips: await empty(tx, slips, before),
      };
      const counts = Object.values(done);
      if (counts.some((count) => count > 0)) tx.record(residentsAnonymised(done));
      return counts.includes(AT_ONCE);
    });
  }
}

async function empty(
  tx: Transaction,
  [table, nothing, isThere, saidAt]: (typeof KEPT)[keyof typeof KEPT],
  before: string,
): Promise<number> {
  const rows = await tx.em.execute<unknown[]>(
    `update ${table} set ${nothing} where id in (
       select x.id from ${table} x where ${isThere} and x.${saidAt} < ?::timestamptz and ${IS_OVER} order by x.id limit ?)
     returning id`,
    [before, before, AT_ONCE],
  );
  return rows.length;
}

/** The same of what somebody said, because they asked. How they judged stays: it is nobody's by name. */
const eraseAsked =
  (what: 'comments' | 'reports') =>
  async (tx: Transaction, ids: readonly string[]): Promise<number> => {
    const [table, nothing, isThere] = KEPT[what];
    const rows = await tx.em.execute<unknown[]>(
      `update ${table} x set ${nothing} where x.id = any(?::uuid[]) and ${isThere} returning x.id`,
      [`{${ids.join(',')}}`],
    );
    const none = { comments: 0, reports: 0, slips: 0 };
    if (rows.length > 0) tx.record(residentsAnonymised({ ...none, [what]: rows.length }));
    return rows.length;
  };
export const eraseComments = eraseAsked('comments');
export const eraseReports = eraseAsked('reports');
