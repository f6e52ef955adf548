import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Demand } from '../../consultation/index.js';
import { AgendaItem, AgendaItemStatus, Minutes, MinutesStatus, Statement, StatementMode } from '../meeting.entity.js';
import type { NoteStatementInput } from '../meeting.inputs.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { happenedAt, whyCannotNote } from '../record/noted-later.rules.js';
import { type Floor, holdAsScribe, onceIfAsked, participantOf, record } from './floor.js';

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
        const participant = await participantOf(tx, floor, input.participantId);
        const demand = input.demandId ? await demandOf(tx, floor, input.demandId) : null;
        const item = await tx.em.findOne(AgendaItem, {
          meeting: floor.meeting.id,
          ...(input.itemId ? { id: knownId(input.itemId) } : { status: AgendaItemStatus.ACTIVE }),
        });
        const statement = tx.em.create(Statement, {
          meeting: floor.meeting,
          item,
          participant,
          demand,
          mode: input.mode ?? StatementMode.ORAL,
          text,
          saidAt: happenedAt(ctx.now(), floor.meeting, input.saidAt),
        });
        record(tx, floor, 'statementNoted', { statementId: statement.id });
        return statement;
      },
      (id) => tx.em.findOneOrFail(Statement, id),
    );
  });
}

/** Corrects the words noted, until the minutes are confirmed. */
export async function correctStatement(
  ctx: RequestContext,
  statementId: string,
  typed: string,
  version: number,
): Promise<Statement | MeetingRefusal> {
  const text = textInput(typed, { field: 'text', max: BODY_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(Statement, knownId(statementId));
    if (!known) throw notFound();
    const floor = await holdAsScribe(tx, known.meeting.id);
    const statement = await tx.em.findOneOrFail(Statement, known.id, { refresh: true });
    const confirmed = await whyRecordIsClosed(tx, floor);
    if (confirmed) return confirmed;
    expectVersion(statement, version);
    statement.text = text;
    record(tx, floor, 'statementCorrected', { statementId: statement.id });
    return statement;
  });
}

/** A demand of this very consultation. */
export async function demandOf(tx: Transaction, floor: Floor, demandId: string): Promise<Demand> {
  const demand = await tx.em.findOne(Demand, { id: knownId(demandId), consultation: floor.consultation.id });
  if (!demand) throw notFound();
  return demand;
}

/** Confirmed minutes close the record. */
export async function whyRecordIsClosed(tx: Transaction, { meeting }: Floor): Promise<MeetingRefusal | null> {
  const confirmed = await tx.em.count(Minutes, { meeting: meeting.id, status: MinutesStatus.CONFIRMED });
  return confirmed > 0 ? new MeetingRefusal(MeetingRefusalCode.MINUTES_CONFIRMED) : null;
}
