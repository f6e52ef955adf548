import type { RequestContext } from '../../kernel/context.js';
import { textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import type { Appraisal } from './appraisal.entity.js';
import { drafted, handedIn, takenBack } from './appraisal.events.js';
import type { AppraisalInput, WriteAppraisalInput } from './appraisal.inputs.js';
import { isOwnReport } from './appraisal.policy.js';
import { AppraisalRefusal } from './appraisal.refusal.js';
import { whyCannotTakeBack, whyCannotWrite } from './appraisal.rules.js';
import { factsToKeep, whoseIs } from './facts.js';
import { eventOf, lockReport } from './lock-report.js';

const SECTION_MAX = 2000;

/** A member's own words, kept as far as they are, or handed in: then with the facts as they stand. */
export async function writeAppraisal(
  ctx: RequestContext,
  { id, version, handIn, ...input }: WriteAppraisalInput,
): Promise<Appraisal | AppraisalRefusal> {
  const section = (field: 'did' | 'cameOfIt' | 'notDone' | 'nextYear') =>
    textInput(input[field], { field, max: SECTION_MAX, ...(handIn && { required: true as const }) });
  const words = {
    ...{ did: section('did'), cameOfIt: section('cameOfIt') },
    ...{ notDone: section('notDone'), nextYear: section('nextYear') },
  };
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, isOwnReport);
    const why = whyCannotWrite(locked.standing);
    if (why) return new AppraisalRefusal(why);
    const { report } = locked;
    const { did, cameOfIt, notDone, nextYear } = report;
    expectVersion(report, version, { did, cameOfIt, notDone, nextYear });
    Object.assign(report, words);
    if (handIn) {
      const facts = await factsToKeep(ctx, await whoseIs(ctx, report.id));
      Object.assign(report, { facts, handedInAt: ctx.now() });
    }
    tx.record((handIn ? handedIn : drafted)(eventOf(locked)));
    return report;
  });
}

/** Until somebody says what they think of it, it goes back to whoever wrote it. */
export function takeBackAppraisal(
  ctx: RequestContext,
  { id, version }: AppraisalInput,
): Promise<Appraisal | AppraisalRefusal> {
  return inTransaction(ctx, async (tx) => {
    const locked = await lockReport(tx, id, isOwnReport);
    const why = whyCannotTakeBack(locked.standing);
    if (why) return new AppraisalRefusal(why);
    expectVersion(locked.report, version);
    locked.report.handedInAt = null;
    tx.record(takenBack(eventOf(locked)));
    return locked.report;
  });
}
