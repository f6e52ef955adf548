import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { type Coordination, CoordinationStatus } from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { CorrectCoordinationRecordInput } from '../coordination.inputs.js';
import { CoordinationRefusalCode as Code, CoordinationRefusal } from '../coordination.refusal.js';
import { whyNoRecord } from '../coordination.rules.js';
import { lockToRun } from '../lock-coordination.js';
import { recordWords, saidOf, wordsIn, writeRecord } from './write-record.js';

/**
 * The record is put right, under a number: what it said before stays beside it, and the other side is asked anew, so that
 * nobody changes by himself what was confirmed. One that was contested may be put to them again as it stands.
 */
export function correctCoordinationRecord(
  ctx: RequestContext,
  input: CorrectCoordinationRecordInput,
): Promise<Coordination | CoordinationRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const words = recordWords(input);
  return inTransaction(ctx, async (tx) => {
    const held = await lockToRun(tx, input.coordinationId, 'correct the record of a coordination');
    const { coordination } = held;
    const why = whyNoRecord(coordination);
    if (why) return new CoordinationRefusal(why);
    const before = saidOf(held, await wordsIn(tx, held));
    expectVersion(coordination, input.version, before);
    const record = { record: 'coordination', id: coordination.id };
    const changed = keepCorrections(tx, record, before, saidOf(held, words), reason);
    if (changed.length === 0) {
      if (coordination.status !== CoordinationStatus.CONTESTED) return new CoordinationRefusal(Code.NOTHING_CHANGED);
      keepCorrections(tx, record, { stood: null }, { stood: 'STOOD' }, reason);
    }
    await writeRecord(tx, held, words);
    coordination.correctionNumber += 1;
    tx.record(coordinationEvent('recordCorrected', coordination));
    return coordination;
  });
}
