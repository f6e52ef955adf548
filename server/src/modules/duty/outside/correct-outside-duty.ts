import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { outsideCorrected } from '../duty.events.js';
import { DutyRefusal, DutyRefusalCode } from '../duty.refusal.js';
import { outsideFiles } from './file-access.js';
import { eventOf, lockOutsideDuty, standingOf } from './lock-outside-duty.js';
import type { CorrectOutsideDutyInput } from './outside.inputs.js';
import { canEnterFor, whyCannotCorrect } from './outside.rules.js';
import { type OutsideDuty, OutsideDutyStatus } from './outside-duty.entity.js';
import { MOST_EVIDENCE, outsideWords } from './outside-words.js';

const said = ({ kind, heldOn, title, place, note, evidenceIds }: Omit<CorrectOutsideDutyInput, 'id' | 'version'>) => ({
  ...{ kind, heldOn, title, place, note: note ?? null },
  evidenceIds: evidenceIds.join(' '),
});

/** What was entered is put right, and waits to be confirmed once more; what it said before is kept. */
export async function correctOutsideDuty(
  ctx: RequestContext,
  { id, version, ...input }: CorrectOutsideDutyInput,
): Promise<OutsideDuty | DutyRefusal> {
  const words = outsideWords(input);
  return inTransaction(ctx, async (tx) => {
    const duty = await lockOutsideDuty(tx, id, canEnterFor);
    const why = whyCannotCorrect(standingOf(duty));
    if (why) return new DutyRefusal(why);
    expectVersion(duty, version);
    if (words.heldOn > ctx.today()) return new DutyRefusal(DutyRefusalCode.DAY_IN_FUTURE);
    const before = said(duty);
    const added = input.evidenceIds.filter((file) => !duty.evidenceIds.includes(file));
    const attached = await filesToAttach(tx, added, {
      field: 'evidenceIds',
      max: MOST_EVIDENCE,
      of: outsideFiles(duty.id),
    });
    const kept = duty.evidenceIds.filter((file) => input.evidenceIds.includes(file));
    const evidenceIds = [...kept, ...attached].slice(0, MOST_EVIDENCE);
    const now = said({ ...words, evidenceIds });
    const changed = keepCorrections(tx, { record: 'outside_duty', id: duty.id }, before, now, null);
    if (changed.length === 0) return new DutyRefusal(DutyRefusalCode.NOTHING_CHANGED);
    Object.assign(duty, words, {
      ...{ evidenceIds, status: OutsideDutyStatus.WAITING, reason: null, decidedBy: null, decidedAt: null },
    });
    tx.record(outsideCorrected(eventOf(tx, duty)));
    return duty;
  });
}
