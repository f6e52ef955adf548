import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { slotEvent } from '../publicity.events.js';
import type { SetStorySlotAsideInput, StorySlotActInput } from '../publicity.inputs.js';
import { canReadDesk, canRunSlot, deskScope } from '../publicity.policy.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { Story } from '../stories/story.entity.js';
import { StoryStatus } from '../story.enums.js';
import { StorySlot } from './story-slot.entity.js';

type Answered = Promise<StorySlot | PublicityRefusal>;

/** 不予报道: nothing is told of it, and why stays in the list. */
export function setStorySlotAside(ctx: RequestContext, input: SetStorySlotAsideInput): Answered {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return onSlot(ctx, input, async (tx, slot) => {
    if (slot.setAsideAt || slot.lapsed) return refuse('ALREADY_SET_ASIDE');
    if ((await tx.em.count(Story, { slot: slot.id, status: { $ne: StoryStatus.DISCARDED } })) > 0) {
      return refuse('ALREADY_FILLED');
    }
    Object.assign(slot, {
      setAsideBecause: reason,
      setAsideBy: accountIdOf(ctx.viewer),
      setAsideAt: ctx.now(),
    });
    tx.record(slotEvent('slotSetAside', slot));
    return slot;
  });
}

/** It is owed a story again, by the day it had. */
export function takeBackStorySlot(ctx: RequestContext, input: StorySlotActInput): Answered {
  return onSlot(ctx, input, async (tx, slot) => {
    if (!slot.setAsideAt) return refuse('NOT_SET_ASIDE');
    Object.assign(slot, { setAsideBecause: null, setAsideBy: null, setAsideAt: null });
    tx.record(slotEvent('slotReopened', slot));
    return slot;
  });
}

function onSlot(
  ctx: RequestContext,
  { slotId, version }: StorySlotActInput,
  act: (tx: Transaction, slot: StorySlot) => Answered,
): Answered {
  authorize(canReadDesk(ctx.viewer), 'run a slot');
  return inTransaction(ctx, async (tx) => {
    const slot = await tx.em.findOne(StorySlot, knownId(slotId), { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { all, committeeIds } = deskScope(ctx.viewer);
    if (!slot || !(all || (slot.committeeId !== null && committeeIds.includes(slot.committeeId)))) throw notFound();
    authorize(canRunSlot(ctx.viewer, slot.committeeId), 'run a slot');
    expectVersion(slot, version);
    return act(tx, slot);
  });
}
