import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import {
  columnsOf,
  demandOf,
  holdAsScribe,
  MeetingRefusal,
  MeetingRefusalCode,
  somebodyOf,
  whyRecordIsClosed,
} from '../../meeting/index.js';
import { record } from '../floor.events.js';
import { evidenceIn } from './evidence.js';
import { holdStatement } from './hold-statement.js';
import { keepVersion, nextVersion } from './keep-version.js';
import { Statement } from './statement.entity.js';
import type { CorrectStatementInput } from './statement.inputs.js';
import { CorrectionReason } from './statement-version.entity.js';

/** Corrects what was noted, until the minutes are confirmed. What stood there before is kept with who, when and why. */
export async function correctStatement(
  ctx: RequestContext,
  input: CorrectStatementInput,
): Promise<Statement | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: BODY_MAX, required: true });
  if (input.reason === CorrectionReason.NOTED || input.reason === CorrectionReason.WITHDRAWN) {
    throw badInput('reason', 'NOT_A_CORRECTION');
  }
  return inTransaction(ctx, async (tx) => {
    const { floor, statement } = await holdStatement(tx, input.statementId, holdAsScribe);
    const confirmed = await whyRecordIsClosed(tx, floor);
    if (confirmed) return confirmed;
    if (statement.withdrawnAt) return new MeetingRefusal(MeetingRefusalCode.STATEMENT_WITHDRAWN);
    expectVersion(statement, input.version);
    const demand = input.demandId ? await demandOf(tx, floor, input.demandId) : null;
    tx.em.assign(statement, {
      text,
      kind: input.kind,
      ...columnsOf(await somebodyOf(tx, floor, input.participantId)),
      demand,
      evidence: await evidenceIn(tx, floor.consultation.id, input.evidence),
    });
    keepVersion(tx, statement, input.reason, await nextVersion(tx, statement));
    record(tx, floor, 'statementCorrected', { statementId: statement.id, reason: input.reason });
    return statement;
  });
}
