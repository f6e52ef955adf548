import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf, Role } from '../../../kernel/viewer.js';
import {
  Account,
  AccountStatus,
  ActingDirector,
  actingDirectorAppointed,
  actingDirectorRevoked,
  Post,
} from '../../identity/index.js';
import { LiaisonCommittee } from '../roster.entity.js';
import { canManageRoster } from '../roster.policy.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';
import { type AppointActingDirectorInput, StaffEnded } from './staff.types.js';

/** Nobody is a stand-in for longer: then somebody is the director. */
const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** 代理主任: while it lasts, they may do what a director may; the director and they themselves hear of it. */
export async function appointActingDirector(
  ctx: RequestContext,
  input: AppointActingDirectorInput,
): Promise<StaffEnded | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'appoint an acting director');
  const [committeeId, accountId] = [knownId(input.committeeId), knownId(input.accountId)];
  const startsOn = dayInput(input.startsOn, 'input.startsOn');
  const endsOn = dayInput(input.endsOn, 'input.endsOn');
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  if (accountId === accountIdOf(ctx.viewer)) return new RosterRefusal(RosterRefusalCode.OWN_APPOINTMENT);
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS + 1;
  if (startsOn < ctx.today() || days < 1 || days > LONGEST_DAYS) {
    return new RosterRefusal(RosterRefusalCode.ACTING_DAYS_NOT_POSSIBLE);
  }
  return inTransaction(ctx, async (tx) => {
    // Two who appoint at once take turns on the committee.
    const committee = await tx.em.findOne(LiaisonCommittee, committeeId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const account = await tx.em.findOne(Account, { id: accountId, status: AccountStatus.ACTIVE });
    if (!committee || !account) throw notFound();
    if (await tx.em.count(Post, { account: accountId, role: Role.DIRECTOR, committeeId, endedAt: null })) {
      return new RosterRefusal(RosterRefusalCode.IS_DIRECTOR_ALREADY);
    }
    const overlapping = { committeeId, revokedAt: null, startsOn: { $lte: endsOn }, endsOn: { $gte: startsOn } };
    if (await tx.em.count(ActingDirector, overlapping)) {
      return new RosterRefusal(RosterRefusalCode.ACTING_ALREADY);
    }
    const acting = tx.em.create(ActingDirector, {
      ...{ accountId, committeeId, startsOn, endsOn, reason },
      appointedBy: accountIdOf(ctx.viewer),
    });
    tx.em.persist(acting);
    tx.record(actingDirectorAppointed({ accountId, actingId: acting.id, committeeId }));
    return Object.assign(new StaffEnded(), { id: acting.id });
  });
}

/** Ends it before its day; from the next request on they are no director, and their open pages are asked again. */
export async function revokeActingDirector(
  ctx: RequestContext,
  actingId: string,
  given: string,
): Promise<StaffEnded | RosterRefusal> {
  authorize(canManageRoster(ctx.viewer), 'revoke an acting director');
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const acting = await tx.em.findOne(ActingDirector, knownId(actingId), { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!acting) throw notFound();
    if (acting.revokedAt || acting.endsOn < ctx.today())
      return new RosterRefusal(RosterRefusalCode.STAFF_ALREADY_ENDED);
    acting.revokedAt = ctx.now();
    acting.revokedReason = reason;
    const { accountId, committeeId } = acting;
    tx.record(actingDirectorRevoked({ accountId, actingId: acting.id, committeeId }));
    return Object.assign(new StaffEnded(), { id: acting.id });
  });
}
