import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull, knownIds } from '../../../kernel/id.js';
import { readableCode } from '../../../kernel/running-number.js';
import { BODY_MAX, dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { LiaisonCommittee, Sector } from '../../roster/index.js';
import { TopicChannel } from '../topic.entity.js';
import { TopicCall, TopicCallReach, TopicCallStep, TopicCallStepKind } from '../topic-call.entity.js';
import { announced, closed, extended, opened, revised } from '../topic-call.events.js';
import type {
  AnnounceTopicCallInput,
  CloseTopicCallInput,
  ExtendTopicCallInput,
  ReviseTopicCallInput,
} from '../topic-call.inputs.js';
import { canRunCall } from '../topic-call.policy.js';
import type { TopicCallRefusal } from '../topic-call.refusal.js';
import { callState, TopicCallState, whyCannotExtend, whyOver } from '../topic-call.rules.js';

const CODE_LENGTH = 6;
const LONGEST_DAYS = 400;
/** By which a call may be answered; a plan's topics answer none. */
const CHANNELS: readonly TopicChannel[] = [
  TopicChannel.PORTAL,
  TopicChannel.QR,
  TopicChannel.ON_BEHALF,
  TopicChannel.IMPORT,
];
type Changed = Promise<TopicCall | TopicCallRefusal>;

/** Puts a call to the district, to committees or to sectors. It opens by itself on its first day. */
export async function announceTopicCall(ctx: RequestContext, input: AnnounceTopicCallInput): Promise<TopicCall> {
  const committeeId = knownIdOrNull(input.committeeId);
  authorize(canRunCall(ctx.viewer, { committeeId }), 'announce a call for topics');
  const words = wordsInput(input, committeeId);
  const closesOn = lastDayInput(input.closesOn, words.opensOn);
  if (closesOn < ctx.today()) throw badInput('closesOn', 'IN_THE_PAST');

  return inTransaction(ctx, async (tx) => {
    const announce = async () => {
      const committee = committeeId && (await tx.em.findOne(LiaisonCommittee, committeeId));
      if (committeeId && !committee) throw badInput('committeeId', 'UNKNOWN');
      const call = tx.em.create(TopicCall, {
        ...words.own,
        opensOn: words.opensOn,
        code: readableCode(CODE_LENGTH),
        committee: committee ? ref(committee) : null,
        closesOn,
      });
      await setReach(tx, call, words);
      tx.em.persist(call);
      tell(tx, call, TopicCallStepKind.ANNOUNCED, null);
      tx.record(announced({ topicCallId: call.id }));
      tellOpen(tx, call);
      return call;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return announce();
    return once(tx, { act: 'announceTopicCall', clientMutationId, input: rest }, announce, (id) =>
      tx.em.findOneOrFail(TopicCall, id),
    );
  });
}

/** Puts its words, ways and reach right while it is not over; its first day only before it. */
export async function reviseTopicCall(ctx: RequestContext, input: ReviseTopicCallInput): Changed {
  return inTransaction(ctx, async (tx) => {
    const call = await callToRun(tx, input);
    const words = wordsInput(input, call.committee?.id ?? null);
    const refusal = whyOver(call, ctx.today());
    if (refusal) return refusal;
    const begun = callState(call, ctx.today()) === TopicCallState.OPEN;
    if (begun && words.opensOn !== call.opensOn) throw badInput('opensOn', 'ALREADY_OPEN');
    lastDayInput(call.closesOn, words.opensOn);
    Object.assign(call, words.own, { opensOn: words.opensOn });
    await call.committees.init();
    await call.sectors.init();
    await setReach(tx, call, words);
    tell(tx, call, TopicCallStepKind.REVISED, null);
    tx.record(revised({ topicCallId: call.id }));
    tellOpen(tx, call);
    return call;
  });
}

/** Gives it more days, for a reason that is kept; also after its last day, unless it was closed by hand. */
export async function extendTopicCall(ctx: RequestContext, input: ExtendTopicCallInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  dayInput(input.closesOn, 'closesOn');
  return inTransaction(ctx, async (tx) => {
    const call = await callToRun(tx, input);
    const refusal = whyCannotExtend(call, input.closesOn, ctx.today());
    if (refusal) return refusal;
    call.closesOn = lastDayInput(input.closesOn, call.opensOn);
    call.closeToldAt = null;
    tell(tx, call, TopicCallStepKind.EXTENDED, reason);
    tx.record(extended({ topicCallId: call.id }));
    return call;
  });
}

/** Closes it before its last day; its page says why. */
export async function closeTopicCall(ctx: RequestContext, input: CloseTopicCallInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const call = await callToRun(tx, input);
    const refusal = whyOver(call, ctx.today());
    if (refusal) return refusal;
    call.closedAt = ctx.now();
    call.closeToldAt = ctx.now();
    call.closeReason = reason;
    tell(tx, call, TopicCallStepKind.CLOSED_EARLY, reason);
    tx.record(closed({ topicCallId: call.id }));
    return call;
  });
}

/** Days pass by themselves: what opened or ended since is told to whoever listens, once. */
export async function tellOfCalls(ctx: RequestContext): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const today = ctx.today();
    const due = await tx.em.find(
      TopicCall,
      {
        closedAt: null,
        $or: [
          { openToldAt: null, opensOn: { $lte: today } },
          { closeToldAt: null, closesOn: { $lt: today } },
        ],
      },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, limit: 500 },
    );
    for (const call of due) {
      tellOpen(tx, call);
      if (call.closesOn >= today) continue;
      call.closeToldAt = ctx.now();
      tx.record(closed({ topicCallId: call.id }));
    }
  });
}

function tellOpen(tx: Transaction, call: TopicCall): void {
  if (call.openToldAt !== null || call.opensOn > tx.ctx.today()) return;
  call.openToldAt = tx.ctx.now();
  tx.record(opened({ topicCallId: call.id }));
}

async function callToRun(tx: Transaction, { callId, version }: { callId: string; version: number }) {
  const call = await tx.em.findOne(TopicCall, knownId(callId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!call) throw notFound();
  authorize(canRunCall(tx.ctx.viewer, { committeeId: call.committee?.id ?? null }), 'run a call for topics');
  expectVersion(call, version);
  return call;
}

type Words = ReturnType<typeof wordsInput>;

function wordsInput(input: Omit<ReviseTopicCallInput, 'callId' | 'version'>, committeeId: string | null) {
  const channels = CHANNELS.filter((channel) => input.channels.includes(channel));
  if (channels.length === 0 || channels.length !== new Set(input.channels).size) throw badInput('channels', 'REQUIRED');
  // A committee calls in its own place, whatever was asked for.
  const reach = committeeId ? TopicCallReach.COMMITTEES : input.reach;
  const committeeIds = committeeId ? [committeeId] : knownIds(input.committeeIds);
  const sectorIds = knownIds(input.sectorIds);
  if (reach === TopicCallReach.COMMITTEES && committeeIds.length === 0) throw badInput('committeeIds', 'REQUIRED');
  if (reach === TopicCallReach.SECTORS && sectorIds.length === 0) throw badInput('sectorIds', 'REQUIRED');
  // A code on a wall cannot know anybody's sector.
  if (reach === TopicCallReach.SECTORS && channels.includes(TopicChannel.QR))
    throw badInput('channels', 'SECTORS_HAVE_NO_CODE');
  return {
    own: {
      title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
      body: textInput(input.body, { field: 'body', max: BODY_MAX, required: true }),
      channels,
      reach,
    },
    opensOn: dayInput(input.opensOn, 'opensOn'),
    committeeIds: reach === TopicCallReach.COMMITTEES ? committeeIds : [],
    sectorIds: reach === TopicCallReach.SECTORS ? sectorIds : [],
  };
}

function lastDayInput(given: string, opensOn: string): string {
  const closesOn = dayInput(given, 'closesOn');
  const days = (Date.parse(closesOn) - Date.parse(opensOn)) / 86_400_000;
  if (!(days >= 0)) throw badInput('closesOn', 'BEFORE_START');
  if (days > LONGEST_DAYS) throw badInput('closesOn', 'TOO_LONG');
  return closesOn;
}

async function setReach(tx: Transaction, call: TopicCall, { committeeIds, sectorIds }: Words): Promise<void> {
  const committees = await tx.em.find(LiaisonCommittee, { id: { $in: committeeIds } });
  if (committees.length !== committeeIds.length) throw badInput('committeeIds', 'UNKNOWN');
  const sectors = await tx.em.find(Sector, { id: { $in: sectorIds } });
  if (sectors.length !== sectorIds.length) throw badInput('sectorIds', 'UNKNOWN');
  call.committees.set(committees);
  call.sectors.set(sectors);
}

function tell(tx: Transaction, call: TopicCall, kind: TopicCallStepKind, reason: string | null): void {
  const { closesOn } = call;
  const by = accountIdOf(tx.ctx.viewer);
  tx.em.persist(tx.em.create(TopicCallStep, { call: ref(call), kind, closesOn, reason, by, at: tx.ctx.now() }));
}
