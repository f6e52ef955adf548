import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { IdentityRefusal } from '../../identity/index.js';
import { endInformantOf } from '../../opinion/index.js';
import {
  appoint,
  beginTerm,
  comeIn,
  DepartureKind,
  dayBefore,
  fillTerm,
  leave,
  lockRoster,
  Member,
  RosterRefusal,
  stayAll,
  stayOnInto,
} from '../../roster/index.js';
import { giveOn } from '../give-on.js';
import { memberJoined, renewalCarriedOut, renewalStopped } from '../succession.events.js';
import { readBlocking } from './preview.queries.js';
import { Renewal, RenewalAppointment, RenewalField, RenewalPerson, RenewalStatus } from './renewal.entity.js';
import { type Fate, fatesQuery, thingsQuery } from './renewal.queries.js';

/** Carries out of the transaction what stood in the way: nothing of it stays. */
class Stopped extends Error {
  constructor(
    readonly by: string,
    readonly about: string | null,
  ) {
    super(by);
  }
}

const dueQuery = prepared<{ id: string }, { today: string }>(
  'succession.renewalsDue',
  `select id from renewal where status = 'CONFIRMED' and starts_on <= :today::date`,
);

/** 换届日: whatever was settled for a day that has come is carried out, whole or not at all. */
export async function carryOutRenewals(ctx: RequestContext): Promise<void> {
  for (const { id } of await ctx.read.all(dueQuery, { today: ctx.today() })) {
    try {
      await inTransaction(ctx, (tx) => carryOut(tx, id));
    } catch (err) {
      if (!(err instanceof Stopped)) throw err;
      await inTransaction(ctx, (tx) => stop(tx, id, err));
    }
  }
}

async function due(tx: Transaction, id: string): Promise<Renewal | null> {
  const found = await tx.em.findOneOrFail(Renewal, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return found.status === RenewalStatus.CONFIRMED && found.startsOn <= tx.ctx.today() ? found : null;
}

/** It is a draft again; the secretariat hears why. */
async function stop(tx: Transaction, id: string, { by, about }: Stopped): Promise<void> {
  const renewal = await due(tx, id);
  if (!renewal) return;
  Object.assign(renewal, { status: RenewalStatus.DRAFT, stoppedBy: by, stoppedAbout: about });
  tx.record(renewalStopped({ renewalId: id, why: by }));
}

async function carryOut(tx: Transaction, id: string): Promise<void> {
  const renewal = await due(tx, id);
  if (!renewal) return;
  await lockRoster(tx);
  const [blocking] = await readBlocking(tx.ctx, id);
  if (blocking) throw new Stopped(blocking.code, blocking.about);
  const fates = await tx.ctx.read.all(fatesQuery, { id });
  const things = await tx.ctx.read.all(thingsQuery, { id });
  const { number, startsOn, endsOn } = renewal;
  const next = { number, startsOn, endsOn };
  const term = await beginTerm(tx, next);
  const rows = new Map((await tx.em.find(RenewalPerson, { renewal })).map((row) => [row.id, row]));
  const of = (fate: Fate['fate']) => fates.filter((one) => one.fate === fate);

  for (const { personId } of of('COMES')) {
    const row = personId ? rows.get(personId) : undefined;
    if (!row?.committeeId) continue;
    const { committeeId } = row;
    await apart(tx, (one) => comeIn(one, next, { ...newMember(row), committeeId }));
    tx.record(memberJoined({ renewalId: id, memberId: row.id, committeeId }));
  }
  await stayEach(tx, next, of('STAYS'), rows);
  await tx.em.flush();
  await appointAll(tx, renewal);
  await leaveAll(tx, renewal, {
    leavers: of('LEAVES').filter(({ leavesAnyway }) => !leavesAnyway),
    ends: new Set([...rows.values()].flatMap((row) => (row.endsInformant && row.memberId ? [row.memberId] : []))),
    things,
  });
  await fillTerm(tx, term);
  const counts = { stayed: of('STAYS').length, left: of('LEAVES').length, came: of('COMES').length };
  Object.assign(renewal, { status: RenewalStatus.DONE, doneAt: tx.ctx.now(), ...counts });
  tx.record(renewalCarriedOut({ renewalId: id, ...counts }));
}

/** In this transaction, with a unit of work of its own: what is looked through at each step does not grow with the district. */
async function apart<Answer>(tx: Transaction, work: (one: Transaction) => Promise<Answer>): Promise<Answer> {
  await tx.em.flush();
  const em = tx.em.fork({ clear: true, keepTransactionContext: true });
  const answer = await work({ ...tx, em });
  await em.flush();
  return answer;
}

/** Those of whom nothing else changes all at once, the others one by one. */
async function stayEach(
  tx: Transaction,
  next: Parameters<typeof stayAll>[1],
  stayers: readonly Fate[],
  rows: ReadonlyMap<string, RenewalPerson>,
): Promise<void> {
  const changesIn = ({ personId }: Fate) => (personId ? rows.get(personId)?.changed : undefined) ?? [];
  const plain = stayers.filter((one) => changesIn(one).length === 0);
  await tx.em.flush();
  await stayAll(
    tx,
    next,
    plain.flatMap(({ memberId }) => memberId ?? []),
  );
  for (const one of stayers.filter((each) => changesIn(each).length > 0)) {
    const { memberId, personId, name } = one;
    if (!memberId) continue;
    const changes = changesOf(personId ? rows.get(personId) : undefined);
    const why = await apart(tx, (each) => stayOnInto(each, next, memberId, changes));
    if (why) throw new Stopped(why, name);
  }
}

const newMember = (row: RenewalPerson) => ({
  ...{ id: row.id, name: row.name, gender: row.gender, party: row.party, ethnicity: row.ethnicity },
  ...{ bornOn: row.bornOn, skillTags: row.skillTags, sectorId: row.sectorId, unit: row.unit, post: row.post },
  ...{ specialCommitteeIds: row.specialCommitteeIds, duty: row.duty, phone: row.phone },
});

function changesOf(row: RenewalPerson | undefined) {
  if (!row) return { held: {} };
  const { committeeId, sectorId, specialCommitteeIds, unit, post, duty, phone } = row;
  const is = (field: RenewalField) => row.changed.includes(field);
  return {
    ...(is(RenewalField.COMMITTEE) ? { committeeId } : {}),
    held: {
      ...(is(RenewalField.SECTOR) ? { sectorId } : {}),
      ...(is(RenewalField.SPECIAL_COMMITTEE) ? { specialCommitteeIds } : {}),
      ...(is(RenewalField.UNIT) ? { unit } : {}),
      ...(is(RenewalField.POST) ? { post } : {}),
      ...(is(RenewalField.DUTY) ? { duty } : {}),
      ...(is(RenewalField.PHONE) ? { phone } : {}),
    },
  };
}

/** A director makes room for the next one. */
async function appointAll(tx: Transaction, renewal: Renewal): Promise<void> {
  for (const row of await tx.em.find(RenewalAppointment, { renewal }, { orderBy: { id: 'asc' } })) {
    const { committeeId, duty, name, phone, accountId } = row;
    const made = await appoint(tx, committeeId, { duty, name, phone, accountId, loginName: null });
    if (made instanceof IdentityRefusal) throw new Stopped(made.code, name);
  }
}

interface Leaving {
  readonly leavers: readonly Fate[];
  /** Members who are special informants no longer. */
  readonly ends: ReadonlySet<string>;
  readonly things: readonly {
    readonly fromMemberId: string;
    readonly kind: Parameters<typeof giveOn>[2][number]['kind'];
    readonly recordId: string;
    readonly toMemberId: string | null;
    readonly byRule: boolean;
  }[];
}

async function leaveAll(tx: Transaction, renewal: Renewal, { leavers, ends, things }: Leaving): Promise<void> {
  const reason = `第${renewal.number}届委员换届，任期届满`;
  const lastOn = dayBefore(renewal.startsOn);
  for (const { memberId, name } of leavers) {
    if (!memberId) continue;
    const left = await apart(tx, async (one) => {
      if (ends.has(memberId)) await endInformantOf(one, memberId, reason);
      const { version } = await one.em.findOneOrFail(Member, memberId);
      const leaving = { memberId, version, lastOn, reason, recordedBy: renewal.confirmedBy };
      return leave(one, { ...leaving, kind: DepartureKind.TERM_ENDED });
    });
    if (left instanceof RosterRefusal) throw new Stopped(left.code, name);
  }
  await tx.em.flush();
  for (const { memberId, name } of leavers) {
    if (!memberId) continue;
    const theirs = things.filter(({ fromMemberId, kind }) => fromMemberId === memberId && kind !== 'DRAFT');
    if (theirs.length === 0) continue;
    const refusal = await apart(tx, (one) => giveOn(one, memberId, theirs, { all: true }));
    if (refusal) throw new Stopped(refusal.code, name);
  }
}
