import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import {
  columnsOf,
  demandOf,
  happenedAt,
  holdAsScribe,
  MeetingRefusal,
  onceIfAsked,
  somebodyOf,
  whyCannotNote,
  whyRecordIsClosed,
} from '../../meeting/index.js';
import { AgendaItem, AgendaItemStatus } from '../agenda/agenda-item.entity.js';
import { record } from '../floor.events.js';
import { evidenceIn } from './evidence.js';
import { keepVersion } from './keep-version.js';
import { Statement, StatementKind, StatementMode } from './statement.entity.js';
import type { NoteStatementInput } from './statement.inputs.js';
import { CorrectionReason } from './statement-version.entity.js';

/** Notes what somebody said, under the item on the floor. */
export async function noteStatement(
  ctx: RequestContext,
  input: NoteStatementInput,
): Promise<Statement | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: BODY_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const floor = await holdAsScribe(tx, input.meetingId);
    return onceIfAsked(
      tx,
      'noteStatement',
      input,
      async () => {
        const refusal = whyCannotNote(floor.meeting, input.saidAt) ?? (await whyRecordIsClosed(tx, floor));
        if (refusal) return refusal;
        const who = columnsOf(await somebodyOf(tx, floor, input.participantId));
        const demand = input.demandId ? await demandOf(tx, floor, input.demandId) : null;
        const item = await tx.em.findOne(AgendaItem, {
          meeting: floor.meeting.id,
          ...(input.itemId ? { id: knownId(input.itemId) } : { status: AgendaItemStatus.ACTIVE }),
        });
        const statement = tx.em.create(Statement, {
          meeting: floor.meeting,
          item,
          ...who,
          demand,
          mode: input.mode ?? StatementMode.ORAL,
          kind: input.kind ?? StatementKind.FACT,
          evidence: await evidenceIn(tx, floor.consultation.id, input.evidence),
          text,
          saidAt: happenedAt(ctx.now(), floor.meeting, input.saidAt),
        });
        keepVersion(tx, statement, CorrectionReason.NOTED, 1);
        record(tx, floor, 'statementNoted', { statementId: statement.id });
        return statement;
      },
      (id) => tx.em.findOneOrFail(Statement, id),
    );
  });
}
