import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canManageRoster, lockRoster } from '../../roster/index.js';
import {
  leaveAnnounced,
  leaveCalledOff,
  renewalCalledOff,
  renewalConfirmed,
  renewalTakenBack,
} from '../succession.events.js';
import { done } from './keep-renewal.js';
import { lockRenewal } from './lock-renewal.js';
import { readBlocking, total } from './preview.queries.js';
import { type Renewal, RenewalFate, RenewalPerson, RenewalStatus } from './renewal.entity.js';
import { RenewalRefusal, RenewalRefusalCode } from './renewal.refusal.js';
import type { RenewalDone } from './renewal.types.js';

type Answer = RenewalDone | RenewalRefusal;
interface Seen {
  readonly id: string;
  readonly version: number;
}
const { DRAFT, CONFIRMED, CALLED_OFF } = RenewalStatus;

/** 确定: nothing stands in its way, and it is carried out on its first day. Those who leave are told. */
export function confirmRenewal(ctx: RequestContext, seen: Seen): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'settle a change of term');
  return inTransaction(ctx, async (tx) => {
    const renewal = await lockRenewal(tx, seen.id);
    if (renewal.status === CONFIRMED) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_CONFIRMED);
    if (renewal.status !== DRAFT) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_OVER);
    expectVersion(renewal, seen.version);
    if (renewal.startsOn < ctx.today()) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_DAY_PAST);
    await lockRoster(tx);
    const blocking = total(await readBlocking(ctx, renewal.id));
    if (blocking > 0) return new RenewalRefusal(RenewalRefusalCode.RENEWAL_PROBLEMS, blocking);
    Object.assign(renewal, {
      ...{ status: CONFIRMED, statusReason: null, stoppedBy: null, stoppedAbout: null },
      ...{ confirmedBy: accountIdOf(ctx.viewer), confirmedAt: ctx.now() },
    });
    await announce(tx, renewal);
    tx.record(renewalConfirmed({ renewalId: renewal.id, startsOn: renewal.startsOn }));
    return done(renewal.id);
  });
}

/** Whoever leaves hears of it once; whoever was told so and stays after all hears that. */
async function announce(tx: Transaction, renewal: Renewal): Promise<void> {
  const { startsOn } = renewal;
  for (const row of await tx.em.find(RenewalPerson, { renewal, memberId: { $ne: null } }, { orderBy: { id: 'asc' } })) {
    const leaves = row.fate === RenewalFate.LEAVES;
    if (leaves === row.announced || row.memberId === null) continue;
    row.announced = leaves;
    const data = { renewalId: renewal.id, memberId: row.memberId };
    tx.record(leaves ? leaveAnnounced({ ...data, startsOn }) : leaveCalledOff(data));
  }
}

/** 撤回确定: it can be changed again. Those who were told hear when it is settled anew, or called off. */
export function takeBackRenewal(ctx: RequestContext, seen: Seen, given: string): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'take back that a change of term is settled');
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const renewal = await lockRenewal(tx, seen.id);
    if (renewal.status !== CONFIRMED) {
      const { RENEWAL_OVER, RENEWAL_NOT_CONFIRMED } = RenewalRefusalCode;
      return new RenewalRefusal(renewal.status === DRAFT ? RENEWAL_NOT_CONFIRMED : RENEWAL_OVER);
    }
    expectVersion(renewal, seen.version);
    Object.assign(renewal, { status: DRAFT, statusReason: reason, confirmedBy: null, confirmedAt: null });
    tx.record(renewalTakenBack({ renewalId: renewal.id }));
    return done(renewal.id);
  });
}

/** 取消: nothing comes of it. What was prepared can be read; those who were told that they leave hear that they do not. */
export function callOffRenewal(ctx: RequestContext, seen: Seen, given: string): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'call a change of term off');
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const renewal = await lockRenewal(tx, seen.id);
    if (renewal.status !== DRAFT && renewal.status !== CONFIRMED) {
      return new RenewalRefusal(RenewalRefusalCode.RENEWAL_OVER);
    }
    expectVersion(renewal, seen.version);
    Object.assign(renewal, { status: CALLED_OFF, statusReason: reason });
    for (const row of await tx.em.find(RenewalPerson, { renewal, announced: true })) {
      row.announced = false;
      if (row.memberId) tx.record(leaveCalledOff({ renewalId: renewal.id, memberId: row.memberId }));
    }
    tx.record(renewalCalledOff({ renewalId: renewal.id }));
    return done(renewal.id);
  });
}
