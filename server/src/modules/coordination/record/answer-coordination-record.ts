import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { type Coordination, CoordinationStatus as S } from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { AnswerCoordinationRecordInput } from '../coordination.inputs.js';
import { mayAnswerRecord } from '../coordination.policy.js';
import { CoordinationRefusal } from '../coordination.refusal.js';
import { whyCannotAnswer } from '../coordination.rules.js';
import { departmentCame, lockCoordination } from '../lock-coordination.js';

/** The other side says that it was so, or what was not; one may be said after the other. */
export function answerCoordinationRecord(
  ctx: RequestContext,
  input: AnswerCoordinationRecordInput,
): Promise<Coordination | CoordinationRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const { coordination, parties, side } = await lockCoordination(tx, input.coordinationId);
    const { recordedBy, recordedSide } = coordination;
    const record = { recordedBy, recordedSide, departmentCame: departmentCame(parties) };
    authorize(mayAnswerRecord(side, accountIdOf(ctx.viewer), record), 'answer the record of a coordination');
    const why = whyCannotAnswer(coordination, input.confirms, ctx.today());
    if (why) return new CoordinationRefusal(why);
    if (!input.confirms && !words) throw badInput('words', 'REQUIRED');
    expectVersion(coordination, input.version);
    Object.assign(coordination, {
      status: input.confirms ? S.CONFIRMED : S.CONTESTED,
      answeredAt: ctx.now(),
      answerWords: words,
    });
    tx.record(coordinationEvent('recordAnswered', coordination, { confirms: input.confirms }));
    return coordination;
  });
}
