import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections, type Said } from '../../../kernel/corrections/index.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { storyEvent } from '../publicity.events.js';
import type {
  CorrectPlacementInput,
  PlacementWords,
  RecordPlacementInput,
  WithdrawPlacementInput,
} from '../publicity.inputs.js';
import { canKeepPlacements, canReadDesk, canReadStory } from '../publicity.policy.js';
import { PublicityRefusal, type PublicityRefusalCode, refuse } from '../publicity.refusal.js';
import { capacityOf, standingOf } from '../stories/hold-story.js';
import { Story } from '../stories/story.entity.js';
import { StoryAct, whyCannot } from '../story-acts.rules.js';
import { Placement } from './placement.entity.js';

type Answered = Promise<Placement | PublicityRefusal>;

const LINK_MAX = 500;

function wordsInput(given: PlacementWords) {
  const link = textInput(given.link, { field: 'link', max: LINK_MAX });
  if (link !== null && !/^https?:\/\/[^\s<>"]+$/i.test(link)) throw badInput('link', 'FORMAT');
  return {
    outlet: textInput(given.outlet, { field: 'outlet', max: TITLE_MAX, required: true }),
    level: given.level,
    medium: given.medium,
    link,
    usedOn: dayInput(given.usedOn, 'usedOn'),
  };
}

const said = ({ outlet, level, medium, link, usedOn }: Placement | ReturnType<typeof wordsInput>): Said => ({
  outlet,
  level,
  medium,
  link,
  usedOn,
});

/** 用稿登记 */
export function recordPlacement(ctx: RequestContext, input: RecordPlacementInput): Answered {
  const words = wordsInput(input);
  const { clientMutationId, ...rest } = input;
  return inTransaction(ctx, async (tx) => {
    const story = await storyToPlace(tx, input.storyId);
    const record = async () => {
      const why = whyNotPlaced(tx, story, words.usedOn);
      if (why) return why;
      const placement = tx.em.create(Placement, {
        story: story.id,
        ...words,
        recordedBy: accountIdOf(ctx.viewer) as string,
      });
      tx.em.persist(placement);
      tx.record(storyEvent('placed', story, { placementId: placement.id }));
      return placement;
    };
    if (!clientMutationId) return record();
    return once(tx, { act: 'recordPlacement', clientMutationId, input: rest }, record, (id) =>
      tx.em.findOneOrFail(Placement, id),
    );
  });
}

async function storyToPlace(tx: Transaction, storyId: string): Promise<Story> {
  const story = await tx.em.findOne(Story, knownId(storyId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!story || !canReadStory(tx.ctx.viewer, story)) throw notFound();
  authorize(canKeepPlacements(tx.ctx.viewer, story.committeeId), 'record where a story was used');
  return story;
}

function whyNotPlaced(tx: Transaction, story: Story, usedOn: string): PublicityRefusal | null {
  const capacity = capacityOf(tx.ctx.viewer, story, false);
  const why: PublicityRefusalCode | null = whyCannot(StoryAct.PLACE, capacity, standingOf(story, 1));
  if (why) return new PublicityRefusal(why);
  if (usedOn > tx.ctx.today()) return refuse('DAY_IN_FUTURE');
  return usedOn < dayInChina(story.publishedAt as Date) ? refuse('DAY_BEFORE_PUBLICATION') : null;
}

/** Written down wrongly: what it said before is kept. */
export function correctPlacement(ctx: RequestContext, input: CorrectPlacementInput): Answered {
  const words = wordsInput(input);
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return onPlacement(ctx, input, async (tx, placement, story) => {
    const why = whyNotPlaced(tx, story, words.usedOn);
    if (why) return why;
    const record = { record: 'placement', id: placement.id };
    if (keepCorrections(tx, record, said(placement), said(words), reason).length === 0)
      return refuse('NOTHING_CHANGED');
    Object.assign(placement, words);
    tx.record(storyEvent('placementCorrected', story, { placementId: placement.id }));
    return placement;
  });
}

/** It was not used there: kept with the reason, not counted. */
export function withdrawPlacement(ctx: RequestContext, input: WithdrawPlacementInput): Answered {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return onPlacement(ctx, input, async (tx, placement, story) => {
    placement.withdrawnAt = ctx.now();
    placement.withdrawnBecause = reason;
    tx.record(storyEvent('placementWithdrawn', story, { placementId: placement.id }));
    return placement;
  });
}

function onPlacement(
  ctx: RequestContext,
  { placementId, version }: { readonly placementId: string; readonly version: number },
  act: (tx: Transaction, placement: Placement, story: Story) => Answered,
): Answered {
  authorize(canReadDesk(ctx.viewer), 'keep placements');
  return inTransaction(ctx, async (tx) => {
    const placement = await tx.em.findOne(Placement, knownId(placementId), { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!placement) throw notFound();
    const story = await storyToPlace(tx, placement.story.id);
    if (placement.withdrawnAt) return refuse('ALREADY_WITHDRAWN');
    expectVersion(placement, version);
    return act(tx, placement, story);
  });
}
