import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { dayInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { storyEvent } from '../publicity.events.js';
import type { ScheduleStoryInput, StoryActInput } from '../publicity.inputs.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryStatus, StoryStepKind } from '../story.enums.js';
import { StoryAct } from '../story-acts.rules.js';
import { checkTexts, isError } from './check-story.js';
import { keepStep, onStory } from './hold-story.js';
import { Story, StoryWaiver } from './story.entity.js';

/** Sets the day, or clears it: then it waits, and is never published by itself. */
export function scheduleStory(ctx: RequestContext, input: ScheduleStoryInput): Promise<Story | PublicityRefusal> {
  const publishOn = input.publishOn ? dayInput(input.publishOn, 'publishOn') : null;
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.SCHEDULE }, async (tx, { story }) => {
    if (publishOn !== null && publishOn < ctx.today()) return refuse('DAY_IN_PAST');
    if (publishOn === story.publishOn) return refuse('NOTHING_CHANGED');
    story.publishOn = publishOn;
    keepStep(tx, story, publishOn ? StoryStepKind.SCHEDULED : StoryStepKind.UNSCHEDULED, publishOn);
    tx.record(storyEvent('scheduled', story, { day: publishOn }));
    return story;
  });
}

/** At once, whatever day it had: the signer's act. */
export function publishStory(ctx: RequestContext, input: StoryActInput): Promise<Story | PublicityRefusal> {
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.PUBLISH }, async (tx, { story }) => {
    if (await saysWhatIsNotSo(tx, story)) return refuse('CLAIMS_UNTRUE');
    publish(tx, story);
    return story;
  });
}

function publish(tx: Transaction, story: Story): void {
  Object.assign(story, { status: StoryStatus.PUBLISHED, publishedAt: tx.ctx.now() });
  keepStep(tx, story, StoryStepKind.PUBLISHED);
  tx.record(storyEvent('published', story));
}

/** An error that nobody accepted for this state of the record. */
export async function saysWhatIsNotSo(tx: Transaction, story: Story): Promise<boolean> {
  const { findings } = await checkTexts(tx.ctx, story.id, story);
  const waived = new Set((await tx.em.find(StoryWaiver, { story: story.id })).map(({ findingKey }) => findingKey));
  return findings.some((finding) => isError(finding) && !waived.has(finding.key));
}

const dueQuery = prepared<{ id: string }, { today: string }>(
  'publicity.due',
  `select id from story where status = 'SCHEDULED' and publish_on <= :today::date order by publish_on, id limit 200`,
);

/** By the clock: signed stories whose day has come. What is no longer so is held back, and waits for its signer. */
export async function publishDue(ctx: RequestContext, closing?: AbortSignal): Promise<void> {
  for (const { id } of await ctx.read.all(dueQuery, { today: ctx.today() })) {
    if (closing?.aborted) return;
    await inTransaction(ctx, async (tx) => {
      const story = await tx.em.findOneOrFail(Story, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const isDue = story.publishOn !== null && story.publishOn <= ctx.today();
      if (story.status !== StoryStatus.SCHEDULED || !isDue) return;
      if (await saysWhatIsNotSo(tx, story)) {
        story.publishOn = null;
        keepStep(tx, story, StoryStepKind.HELD_BACK);
        tx.record(storyEvent('heldBack', story));
        return;
      }
      publish(tx, story);
    });
  }
}
