import { ref } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { Member, membershipOn } from '../../roster/index.js';
import type { Commitment } from '../commitment.entity.js';
import { handlersOf, membersOf } from '../handlers.js';
import { Reply } from '../reply/reply.entity.js';
import { nextDay } from '../timeliness.rules.js';
import { LookBack, LookBackKind } from './look-back.entity.js';
import { type Candidate, LOOK_BACK_DAYS, whoLooksBack } from './look-back.rules.js';

const DEFAULT_NEXT_LOOK_DAYS = 90;

/** Once it is closed: after 30, 90 and 180 days, or on the day the department named for what it could not solve. */
export async function scheduleLookBacks(tx: Transaction, commitment: Commitment): Promise<void> {
  const today = tx.ctx.today();
  if (commitment.closedUnsolved) {
    const reply = await tx.em.findOne(Reply, { commitment, round: commitment.round });
    const named = reply?.nextLookOn && reply.nextLookOn > today ? reply.nextLookOn : null;
    addLookBack(
      tx,
      commitment,
      LookBackKind.NEXT_LOOK,
      named ?? workingDay(tx, daysAfter(today, DEFAULT_NEXT_LOOK_DAYS)),
    );
  } else {
    for (const [kind, days] of LOOK_BACK_DAYS) {
      addLookBack(tx, commitment, kind, workingDay(tx, daysAfter(today, days)));
    }
  }
  const candidates = await candidatesFor(tx, commitment);
  const ofHandler = await membersOf(
    tx,
    await handlersOf(tx.ctx.read, commitment.id),
    candidates.map(({ memberId }) => memberId),
  );
  const memberId = whoLooksBack(candidates, new Set([...(await verifiersOf(tx, commitment)), ...ofHandler]));
  commitment.lookBackMember = memberId ? ref(Member, memberId) : null;
}

export function addLookBack(tx: Transaction, commitment: Commitment, kind: LookBackKind, dueOn: string): void {
  tx.em.persist(tx.em.create(LookBack, { commitment: commitment.id, round: commitment.round, kind, dueOn }));
}

/** Whoever verified it in any round, and whoever follows it. */
export async function verifiersOf(tx: Transaction, commitment: Commitment): Promise<ReadonlySet<string>> {
  const rows = await tx.em.execute<{ member_id: string }[]>(
    'select distinct member_id from verification where commitment_id = ?',
    [commitment.id],
  );
  const ids = rows.map(({ member_id }) => member_id);
  return new Set(commitment.followingMember ? [...ids, commitment.followingMember.id] : ids);
}

function candidatesFor(tx: Transaction, commitment: Commitment): Promise<Candidate[]> {
  const today = tx.ctx.today();
  return tx.em.execute<Candidate[]>(
    `select m.member_id as "memberId", (select count(*)::int from look_back b join commitment c on c.id = b.commitment_id
       where c.look_back_member_id = m.member_id and b.looked_at is null and b.dropped_at is null) as open
     from membership m where m.committee_id = ? and ${membershipOn('m', '?::date')}`,
    [commitment.committee.id, today, today],
  );
}

const daysAfter = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

function workingDay(tx: Transaction, day: string): string {
  const { calendar } = tx.ctx.services;
  let found = day;
  while (!calendar.isWorkingDay(found)) found = nextDay(found);
  return found;
}
