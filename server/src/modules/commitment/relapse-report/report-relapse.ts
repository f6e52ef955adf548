import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { publicInSql } from '../../consultation/index.js';
import { brake, byCode } from '../../identity/index.js';
import { voiceOf } from '../acceptance/voice.js';
import { whyNotHeard } from '../acceptance/who-decides.js';
import { lockCommitment } from '../act-on.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { demandTakenDownAt } from '../take-down/off-the-record.js';
import { nextLookBack, reportsOn } from './open-report.js';
import { RelapseReport } from './relapse-report.entity.js';
import { LOOK_WITHIN, whyNoRelapseReport } from './relapse-report.rules.js';

/** A market behind one router may have several matters. */
const LIMIT = { purpose: 'relapse-report', limit: 20 } as const;

const publicQuery = prepared<{ id: string }, { code: string }>(
  'commitment.publicOfCode',
  `select c.id from commitment c join consultation co on co.id = c.consultation_id
   where c.tracking_code = :code and ${publicInSql('co')} and ${demandTakenDownAt('c.demand_id')} is null`,
);

/** The matter of this code, as far as everybody may read it. */
export function publicByCode(ctx: RequestContext, typed: string): Promise<{ id: string } | null> {
  const code = normaliseCode(typed);
  return byCode(ctx, code, () => ctx.read.one(publicQuery, { code }));
}

export interface RelapseReportInput {
  readonly trackingCode: string;
  readonly words: string;
  /** What only this phone knows: with it, it takes back what it said. */
  readonly deviceToken: string | null;
}

/**
 * 又反弹了: whoever holds a matter's code says that it came back. Nothing of the matter changes by it but the day on which a
 * member looks, which is soon; what they find decides, as in every look-back. Whoever handles it is not heard: for thirty days
 * nobody else would be.
 */
export async function reportRelapse(
  ctx: RequestContext,
  input: RelapseReportInput,
): Promise<CommitmentRefusal | { readonly reportedAt: Date }> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  const found = await publicByCode(ctx, input.trackingCode);
  if (!found) return new CommitmentRefusal(CommitmentRefusalCode.CODE_UNKNOWN);
  await brake(ctx, LIMIT);
  const unheard = await whyNotHeard(ctx, found.id);
  if (unheard) return new CommitmentRefusal(unheard);
  const voice = await voiceOf(ctx.read, found.id, null, input.deviceToken);
  return inTransaction(ctx, async (tx) => {
    const commitment = await lockCommitment(tx, found.id);
    const lookBack = await nextLookBack(tx, commitment);
    const [last] = await reportsOn(tx, commitment);
    const why = whyNoRelapseReport(
      { status: commitment.status, lookBackOn: lookBack?.dueOn ?? null, lastReportAt: last?.reportedAt ?? null },
      ctx.now(),
    );
    if (why || !lookBack) return new CommitmentRefusal(why ?? CommitmentRefusalCode.NOTHING_TO_COME_BACK);
    const soon = ctx.services.calendar.add(ctx.today(), LOOK_WITHIN).day;
    tx.em.persist(
      tx.em.create(RelapseReport, {
        commitment: ref(commitment),
        lookBack: ref(lookBack),
        words,
        formerDueOn: lookBack.dueOn,
        reportedAt: ctx.now(),
        voiceHash: voice?.hash ?? null,
      }),
    );
    if (soon < lookBack.dueOn) lookBack.dueOn = soon;
    tx.record({ ...commitmentEvent('relapseReported', commitment), nameless: true });
    return { reportedAt: ctx.now() };
  });
}
