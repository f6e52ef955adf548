import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../../kernel/in-pages.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { addStep } from '../act-on.js';
import { Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { WaitingFor, WITH_DEPARTMENT, waitingFor } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { timelinessBounds } from '../timeliness.rules.js';
import { rungsDue } from './ladder.rules.js';
import { Rung } from './ladder-step.entity.js';

const dueQuery = prepared<
  { id: string },
  {
    statuses: readonly string[];
    dueSoonBefore: string;
    overdueBefore: string;
    longOverdueBefore: string;
    after: string | null;
    limit: number;
  }
>(
  'commitment.ladder',
  `select c.id from commitment c
   where c.status = any(:statuses) and c.due_on < :dueSoonBefore::date and (:after::uuid is null or c.id > :after::uuid)
     and not exists (select from ladder_step s where s.commitment_id = c.id and s.round = c.round and s.due_on = c.due_on
       and s.rung = case when c.due_on < :longOverdueBefore::date then 'PUT_TO_LEADER'
         when c.due_on < :overdueBefore::date then 'URGE' else 'REMIND' end)
   order by c.id limit :limit::int`,
);

/** Not with the department, and past the day that whoever has it had. */
const partyLateQuery = prepared<
  { id: string },
  { statuses: readonly string[]; overdueBefore: string; after: string | null; limit: number }
>(
  'commitment.partyLadder',
  `select c.id from commitment c
   where c.status = any(:statuses) and c.waiting_until < :overdueBefore::date and (:after::uuid is null or c.id > :after::uuid)
     and not exists (select from ladder_step s where s.commitment_id = c.id and s.round = c.round
       and s.due_on = c.waiting_until and s.rung = 'PRESS_PARTY')
   order by c.id limit :limit::int`,
);
const WITH_OTHERS = Object.values(CommitmentStatus).filter((status) => {
  const party = waitingFor[status];
  return party !== WaitingFor.DEPARTMENT && party !== WaitingFor.NOBODY;
});

const CLIMBED: Readonly<
  Record<Exclude<Rung, Rung.PRESS_PARTY>, { kind: CommitmentStepKind; happening: 'reminded' | 'urged' | 'putToLeader' }>
> = {
  [Rung.REMIND]: { kind: CommitmentStepKind.REMINDED, happening: 'reminded' },
  [Rung.URGE]: { kind: CommitmentStepKind.URGED, happening: 'urged' },
  [Rung.PUT_TO_LEADER]: { kind: CommitmentStepKind.PUT_TO_LEADER, happening: 'putToLeader' },
};

/**
 * The urge ladder (提醒 → 催办 → 领导督办), by itself and on working days. Everything about one commitment is one
 * transaction under its lock and a key of its own: stopped in the middle it goes on where it was, and two who climb at
 * once climb once.
 */
export async function climbLadder(ctx: RequestContext, closing?: AbortSignal): Promise<void> {
  const { calendar } = ctx.services;
  const today = ctx.today();
  if (!calendar.isWorkingDay(today)) return;
  const bounds = timelinessBounds(calendar, today);
  const departments = (after: string | null) =>
    ctx.read.all(dueQuery, { ...bounds, statuses: WITH_DEPARTMENT, after, limit: PAGE_ROWS });
  const others = (after: string | null) =>
    ctx.read.all(partyLateQuery, { ...bounds, statuses: WITH_OTHERS, after, limit: PAGE_ROWS });
  await eachOf(departments, (id) => climb(ctx, id), closing);
  await eachOf(others, (id) => press(ctx, id), closing);
}

async function eachOf(
  page: (after: string | null) => Promise<{ id: string }[]>,
  act: (id: string) => Promise<void>,
  closing?: AbortSignal,
): Promise<void> {
  for await (const { id } of inPages(page)) {
    if (closing?.aborted) return;
    await act(id);
  }
}

/** Whoever else it waits for hears of it once: nothing dies quietly because a member or the committee forgot. */
async function press(ctx: RequestContext, id: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const commitment = await tx.em.findOneOrFail(Commitment, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const status: CommitmentStatus = commitment.status;
    const { round, waitingUntil } = commitment;
    if (!WITH_OTHERS.includes(status) || !waitingUntil) return;
    if (ctx.services.calendar.between(ctx.today(), waitingUntil) >= 0) return;
    if (!(await takeRung(tx, id, round, waitingUntil, Rung.PRESS_PARTY))) return;
    addStep(tx, commitment, CommitmentStepKind.PARTY_PRESSED, { dueOn: waitingUntil });
    tx.record(commitmentEvent('partyPressed', commitment, { party: waitingFor[status] }));
  });
}

/** False when it was climbed before, by whomever. */
async function takeRung(tx: Transaction, id: string, round: number, dueOn: string, rung: Rung): Promise<boolean> {
  const taken = await tx.em.execute<{ id: string }[]>(
    `insert into ladder_step (id, created_at, commitment_id, round, due_on, rung) values (?, ?, ?, ?, ?, ?)
     on conflict do nothing returning id`,
    [v7(), tx.ctx.now().toISOString(), id, round, dueOn, rung],
  );
  return taken.length > 0;
}

async function climb(ctx: RequestContext, id: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const commitment = await tx.em.findOneOrFail(Commitment, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!(WITH_DEPARTMENT as readonly string[]).includes(commitment.status)) return;
    const { round, dueOn } = commitment;
    const climbed = await tx.em.execute<{ rung: Rung }[]>(
      'select rung from ladder_step where commitment_id = ? and round = ? and due_on = ?',
      [id, round, dueOn],
    );
    const left = ctx.services.calendar.between(ctx.today(), dueOn);
    for (const rung of rungsDue(
      left,
      climbed.map((step) => step.rung),
    )) {
      if (rung === Rung.PRESS_PARTY || !(await takeRung(tx, id, round, dueOn, rung))) continue;
      const { kind, happening } = CLIMBED[rung];
      if (rung === Rung.PUT_TO_LEADER) commitment.putToLeaderAt = ctx.now();
      addStep(tx, commitment, kind, { dueOn });
      tx.record(commitmentEvent(happening, commitment, { byRule: true }));
    }
  });
}
