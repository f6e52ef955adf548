import { v7 } from 'uuid';
import type { Transaction } from '../../../kernel/transaction.js';
import type { FormTerms } from '../../consultation/index.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { leadOf, unitIdOf } from '../unit.js';
import { WaitingFor, waitingFor } from './waiting-for.js';

/** Who holds a matter, and in which round: when any of it changes, another stretch begins. */
export interface Holder {
  readonly party: WaitingFor;
  /** The unit in the lead, while it waits for that. */
  readonly departmentId: string | null;
  readonly round: number;
}

export function holderOf(commitment: Commitment): Holder {
  const { status, round } = commitment;
  const party = partyOf(status);
  return { party, departmentId: party === WaitingFor.DEPARTMENT ? unitIdOf(leadOf(commitment)) : null, round };
}

const partyOf = (status: CommitmentStatus) => waitingFor[status];

const TO_ACKNOWLEDGE: readonly CommitmentStatus[] = [
  CommitmentStatus.ASSIGNED,
  CommitmentStatus.REPROCESSING,
  CommitmentStatus.RELAPSED,
];

/** Until when the party it waits for may hold it. */
export function waitsUntil(
  commitment: Pick<Commitment, 'dueOn' | 'acknowledgeBy' | 'acceptanceClosesOn' | 'waitingSince'> & {
    readonly status: CommitmentStatus;
  },
  terms: Pick<FormTerms, 'committeeWorkingDays' | 'memberWorkingDays'>,
  add: (day: string, workingDays: number) => string,
): string | null {
  const { status, dueOn, acknowledgeBy, acceptanceClosesOn, waitingSince } = commitment;
  switch (waitingFor[status]) {
    case WaitingFor.DEPARTMENT:
      return TO_ACKNOWLEDGE.includes(status) && acknowledgeBy < dueOn ? acknowledgeBy : dueOn;
    case WaitingFor.HOUSE:
      return add(waitingSince, terms.committeeWorkingDays);
    case WaitingFor.MEMBER:
      return add(waitingSince, terms.memberWorkingDays);
    case WaitingFor.RESIDENTS:
      return acceptanceClosesOn;
    case WaitingFor.NOBODY:
      return null;
  }
}

/**
 * After an act: when the matter passed to somebody else, or came back for another round, the stretch of whoever held it
 * ends and another begins. `before` is null when it was just made.
 */
export async function keepClock(
  tx: Transaction,
  commitment: Commitment,
  before: Holder | null,
  terms: FormTerms,
): Promise<void> {
  const { calendar } = tx.ctx.services;
  const today = tx.ctx.today();
  const holder = holderOf(commitment);
  const passed =
    !before ||
    before.party !== holder.party ||
    before.departmentId !== holder.departmentId ||
    before.round !== holder.round;
  const until = commitment.waitingUntil;
  if (passed && before) commitment.waitingSince = today;
  commitment.waitingUntil = waitsUntil(commitment, terms, (day, count) => calendar.add(day, count).day);
  if (!passed) return;
  await tx.em.flush();
  await tx.em.execute(
    'update commitment_turn set ended_on = ?, due_on = coalesce(?, due_on) where commitment_id = ? and ended_on is null',
    [today, until, commitment.id],
  );
  if (holder.party === WaitingFor.NOBODY) return;
  await tx.em.execute(
    `insert into commitment_turn (id, created_at, commitment_id, round, party, department_id, started_on)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      v7(),
      tx.ctx.now().toISOString(),
      commitment.id,
      commitment.round,
      holder.party,
      holder.departmentId,
      commitment.waitingSince,
    ],
  );
}

/** After an act was undone: where the matter had passed to somebody else, the stretch before it goes on as if it had not. */
export async function unwindClock(tx: Transaction, commitment: Commitment): Promise<void> {
  const { party, departmentId, round } = holderOf(commitment);
  await tx.em.flush();
  const [open] = await tx.em.execute<{ same: boolean }[]>(
    `select party = ? and department_id is not distinct from ?::uuid and round = ? as same
     from commitment_turn where commitment_id = ? and ended_on is null`,
    [party, departmentId, round, commitment.id],
  );
  if (open?.same) return;
  await tx.em.execute('delete from commitment_turn where commitment_id = ? and ended_on is null', [commitment.id]);
  // It waits for nobody again: no stretch before it goes on.
  if (party === WaitingFor.NOBODY) return;
  await tx.em.execute(
    `update commitment_turn set ended_on = null, due_on = null where id = (select t.id from commitment_turn t
       where t.commitment_id = ? order by t.started_on desc, t.id desc limit 1)`,
    [commitment.id],
  );
}
