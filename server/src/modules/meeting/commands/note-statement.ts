import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { BODY_MAX, textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Demand } from '../../consultation/index.js';
import {
  AgendaItem,
  AgendaItemStatus,
  Minutes,
  MinutesStatus,
  Statement,
  StatementKind,
  StatementMode,
} from '../meeting.entity.js';
import type { CorrectStatementInput, NoteStatementInput } from '../meeting.inputs.js';
import { canScribe } from '../meeting.policy.js';
import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';
import { columnsOf, somebodyOf } from '../observers/somebody.js';
import { happenedAt, whyCannotNote } from '../record/noted-later.rules.js';
import { evidenceIn } from '../said/evidence.js';
import { CorrectionReason, StatementVersion } from '../said/statement-version.entity.js';
import { type Floor, holdAsScribe, holdMeeting, onceIfAsked, record } from './floor.js';

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

/** The speaker takes it back; by the scribe, or by the speaker. The words stay in the record, marked. */
export async function withdrawStatement(
  ctx: RequestContext,
  statementId: string,
  version: number,
): Promise<Statement | MeetingRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { floor, statement } = await holdStatement(tx, statementId, holdMeeting);
    authorize(
      (floor.seat !== null && floor.seat.id === statement.participant?.id) ||
        canScribe(ctx.viewer, floor.scope, floor.seat),
      'take back what somebody else said',
    );
    const confirmed = await whyRecordIsClosed(tx, floor);
    if (confirmed) return confirmed;
    if (statement.withdrawnAt) return statement;
    expectVersion(statement, version);
    statement.withdrawnAt = ctx.now();
    keepVersion(tx, statement, CorrectionReason.WITHDRAWN, await nextVersion(tx, statement));
    record(tx, floor, 'statementWithdrawn', { statementId: statement.id });
    return statement;
  });
}

async function holdStatement(
  tx: Transaction,
  statementId: string,
  hold: typeof holdMeeting,
): Promise<{ floor: Floor; statement: Statement }> {
  const known = await tx.em.findOne(Statement, knownId(statementId));
  if (!known) throw notFound();
  const floor = await hold(tx, known.meeting.id);
  return { floor, statement: await tx.em.findOneOrFail(Statement, known.id, { refresh: true }) };
}

async function nextVersion(tx: Transaction, statement: Statement): Promise<number> {
  return (await tx.em.count(StatementVersion, { statement: statement.id })) + 1;
}

function keepVersion(tx: Transaction, statement: Statement, reason: CorrectionReason, number: number): void {
  const { demand, kind, text, evidence } = statement;
  tx.em.create(StatementVersion, {
    statement,
    number,
    ...columnsOf(statement),
    demand: demand?.id ?? null,
    kind,
    text,
    evidence,
    reason,
    writtenBy: actorOf(tx.ctx.viewer).id,
    writtenAt: tx.ctx.now(),
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
