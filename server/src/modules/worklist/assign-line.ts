import { v7 } from 'uuid';
import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { readLineColleagues } from './colleagues.queries.js';
import { lineOf, ownAccount } from './one-line.js';
import { WaitingOffice } from './waiting.kinds.js';
import { lineAssigned, lineTaken, lineTakenFrom } from './worklist.events.js';
import type { AssignLineInput } from './worklist.inputs.js';
import { WorklistRefusal, WorklistRefusalCode } from './worklist.refusal.js';
import { LineChanged, type WaitingLine } from './worklist.types.js';

const refuse = (code: WorklistRefusalCode) => new WorklistRefusal(code);

/**
 * 我来办, 交给同事: of those who share a line one has it. Whoever gives it says with whom it lay as they saw it; of two at once
 * the second is told that it lies with the first.
 */
export async function assignLine(ctx: RequestContext, input: AssignLineInput): Promise<LineChanged | WorklistRefusal> {
  const [by, accountId] = [ownAccount(ctx), knownId(input.accountId)];
  const line = await lineOf(ctx, input);
  if (!line) return refuse(WorklistRefusalCode.NOT_WAITING);
  if (line.office === WaitingOffice.OWN) return refuse(WorklistRefusalCode.ONLY_YOURS);
  if (accountId !== by && !(await readLineColleagues(ctx, input)).some((one) => one.accountId === accountId))
    return refuse(WorklistRefusalCode.NOT_A_COLLEAGUE);
  const { kind, recordId } = line;
  return inTransaction(ctx, async (tx) => {
    const held = await holds(tx, line, { accountId, by, from: knownIdOrNull(input.heldById), at: ctx.now() });
    if (!held) return refuse(WorklistRefusalCode.HELD_BY_ANOTHER);
    if (accountId === by) tx.record(lineTaken({ kind, recordId }));
    else tx.record(lineAssigned({ kind, recordId, accountId }));
    const { former } = held;
    if (former && former !== by && former !== accountId)
      tx.record(lineTakenFrom({ kind, recordId, accountId: former }));
    // Whoever takes it does not put it off.
    await tx.em.execute('delete from line_set_aside where account_id = ? and kind = ? and record_id = ?', [
      accountId,
      kind,
      recordId,
    ]);
    return new LineChanged(line);
  });
}

interface Giving {
  readonly accountId: string;
  readonly by: string;
  readonly from: string | null;
  readonly at: Date;
}

/** With whom it lay before; null: it lies with somebody else than the page showed. */
async function holds(
  { em }: Transaction,
  { kind, recordId, since }: WaitingLine,
  { accountId, by, from, at }: Giving,
): Promise<{ readonly former: string | null } | null> {
  const [present] = await em.execute<{ account_id: string; is_of_this_turn: boolean }[]>(
    `select account_id, since = ?::timestamptz as is_of_this_turn from line_holder where kind = ? and record_id = ? for update`,
    [since, kind, recordId],
  );
  const former = present?.is_of_this_turn ? present.account_id : null;
  if (former !== null && former !== from) return null;
  const values = [since, accountId, by];
  if (present) {
    await em.execute(
      'update line_holder set since = ?, account_id = ?, assigned_by_id = ? where kind = ? and record_id = ?',
      [...values, kind, recordId],
    );
    return { former };
  }
  const made = await em.execute(
    `insert into line_holder (since, account_id, assigned_by_id, id, created_at, kind, record_id) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (kind, record_id) do nothing returning id`,
    [...values, v7(), at.toISOString(), kind, recordId],
  );
  return made.length > 0 ? { former } : null;
}
