import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, hasRole, Role } from '../../../kernel/viewer.js';
import { Consultation } from '../../consultation/index.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { publicRecordEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { publicItem, readPublicRecord } from './public-record.queries.js';
import { TakeDown } from './take-down.entity.js';
import type { PublicRecord, TakeDownInput } from './take-down.types.js';

type Answered = Promise<PublicRecord | CommitmentRefusal>;

/** 撤下: off every page, wall, kept answer and file from now on. What stood there says so; why stays in the office. */
export function takeDown(ctx: RequestContext, input: TakeDownInput): Answered {
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  const [consultationId, recordId] = [knownId(input.consultationId), knownId(input.recordId)];
  const { kind } = input;
  return onPublicRecord(ctx, consultationId, async (tx, consultation, accountId) => {
    if (!(await publicItem(ctx, consultationId, kind, recordId))) {
      return new CommitmentRefusal(CommitmentRefusalCode.NOT_PUBLIC);
    }
    if ((await tx.em.count(TakeDown, { kind, recordId, putBackAt: null })) > 0) {
      return new CommitmentRefusal(CommitmentRefusalCode.ALREADY_TAKEN_DOWN);
    }
    const made = tx.em.create(TakeDown, {
      kind,
      recordId,
      consultationId,
      reason,
      takenDownBy: accountId,
      takenDownAt: ctx.now(),
    });
    tx.em.persist(made);
    tx.record(
      publicRecordEvent('takenDown', { consultation, meetingId: await meetingOf(tx, consultationId), takeDown: made }),
    );
    return null;
  });
}

/** 恢复: another act, with a reason of its own. */
export function putBack(ctx: RequestContext, takeDownId: string, given: string): Answered {
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  const id = knownId(takeDownId);
  return inOffice(ctx, async () => {
    const found = await ctx.em.findOne(TakeDown, id);
    if (!found) throw notFound();
    return onPublicRecord(ctx, found.consultationId, async (tx, consultation, accountId) => {
      const standing = await tx.em.findOneOrFail(TakeDown, id);
      if (standing.putBackAt) return new CommitmentRefusal(CommitmentRefusalCode.ALREADY_PUT_BACK);
      Object.assign(standing, { putBackAt: ctx.now(), putBackBy: accountId, putBackReason: reason });
      const meetingId = await meetingOf(tx, consultation.id);
      tx.record(publicRecordEvent('putBack', { consultation, meetingId, takeDown: standing }));
      return null;
    });
  });
}

async function meetingOf({ em }: Transaction, consultationId: string): Promise<string | null> {
  return (await em.findOne(Meeting, { consultation: consultationId }))?.id ?? null;
}

/** The consultation's row is held, so that two of the office take turns. */
function onPublicRecord(
  ctx: RequestContext,
  consultationId: string,
  act: (tx: Transaction, consultation: Consultation, accountId: string) => Promise<CommitmentRefusal | null>,
): Answered {
  return inOffice(ctx, async (accountId) => {
    const refused = await inTransaction(ctx, async (tx) => {
      const consultation = await tx.em.findOne(Consultation, consultationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!consultation) throw notFound();
      return act(tx, consultation, accountId);
    });
    if (refused) return refused;
    const record = await readPublicRecord(ctx, consultationId);
    if (!record) throw notFound();
    return record;
  });
}

function inOffice<T>(ctx: RequestContext, act: (accountId: string) => Promise<T>): Promise<T> {
  const accountId = accountIdOf(ctx.viewer);
  authorize(accountId !== null && hasRole(ctx.viewer, Role.SECRETARIAT), 'take down what is public');
  return act(accountId as string);
}
