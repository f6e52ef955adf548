import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { dayInput, NOTE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { canManageRoster, leave, RosterRefusal, RosterRefusalCode, takeBackLeaving } from '../roster/index.js';
import { giveOn } from './give-on.js';
import type { HandoverInput, RecordDepartureInput } from './succession.inputs.js';
import { SuccessionRefusal, SuccessionRefusalCode } from './succession.refusal.js';
import { SuccessionDone } from './succession.types.js';

type Answer = SuccessionDone | SuccessionRefusal;

/** What the roster refuses, in the words of this act. */
const WHY: Readonly<Partial<Record<RosterRefusalCode, SuccessionRefusalCode>>> = {
  [RosterRefusalCode.LEFT_ALREADY]: SuccessionRefusalCode.LEFT_ALREADY,
  [RosterRefusalCode.LEFT_NOT]: SuccessionRefusalCode.LEFT_NOT,
  [RosterRefusalCode.LAST_DAY_OUTSIDE_TERM]: SuccessionRefusalCode.LAST_DAY_OUTSIDE_TERM,
  [RosterRefusalCode.LATER_MOVE_EXISTS]: SuccessionRefusalCode.LATER_MOVE_EXISTS,
  [RosterRefusalCode.OWN_APPOINTMENT]: SuccessionRefusalCode.OWN_DEPARTURE,
};
function refusedBy({ code }: RosterRefusal): SuccessionRefusal {
  const why = WHY[code];
  if (!why) throw new Error(`the roster says ${code} to whoever leaves`);
  return new SuccessionRefusal(why, null);
}

/** Carries why not out of a transaction in which something was written already: nothing of it stays. */
class NothingStays extends Error {
  constructor(readonly refusal: SuccessionRefusal) {
    super(refusal.code);
  }
}

async function wholly(ctx: RequestContext, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
  try {
    return await inTransaction(ctx, work);
  } catch (err) {
    if (err instanceof NothingStays) return err.refusal;
    throw err;
  }
}

async function give(
  tx: Transaction,
  memberId: string,
  handovers: readonly HandoverInput[],
  reach: { readonly all: boolean },
): Promise<SuccessionDone> {
  const refusal = await giveOn(tx, memberId, handovers, reach);
  if (refusal) throw new NothingStays(refusal);
  return done(memberId);
}

const done = (id: string) => Object.assign(new SuccessionDone(), { id });

/** 离任, with what they had in hand, in one act: either all of it, or nothing. */
export async function recordDeparture(
  ctx: RequestContext,
  { clientMutationId, ...input }: RecordDepartureInput,
): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'record that a member leaves');
  const memberId = knownId(input.memberId);
  const lastOn = dayInput(input.lastOn, 'input.lastOn');
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return wholly(ctx, async (tx) => {
    const act = async (): Promise<Answer> => {
      const left = await leave(tx, { memberId, version: input.version, kind: input.kind, lastOn, reason });
      if (left instanceof RosterRefusal) return refusedBy(left);
      return give(tx, memberId, input.handovers, { all: true });
    };
    if (!clientMutationId) return act();
    return once(tx, { act: 'recordDeparture', clientMutationId, input }, act, async (id) => done(id));
  });
}

/** 移交: what a member has in hand goes to others, whether they leave or not. */
export async function handOverThings(
  ctx: RequestContext,
  givenId: string,
  handovers: readonly HandoverInput[],
): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'give what a member has in hand to others');
  const memberId = knownId(givenId);
  return wholly(ctx, (tx) => give(tx, memberId, handovers, { all: false }));
}

/** 撤回离任: they are a member as before. What others took over stays with them until it is given back by hand. */
export async function takeBackDeparture(ctx: RequestContext, givenId: string, given: string): Promise<Answer> {
  authorize(canManageRoster(ctx.viewer), 'take back that a member leaves');
  const memberId = knownId(givenId);
  const reason = textInput(given, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const back = await takeBackLeaving(tx, memberId, reason);
    return back instanceof RosterRefusal ? refusedBy(back) : done(memberId);
  });
}
