import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import { factsIn, nodesOf } from '../body/story-doc.js';
import {
  canEditStory,
  canKeepPlacements,
  canReadStory,
  canReviewStories,
  canRunFactCheck,
  canSignStories,
  canWithdrawStories,
} from '../publicity.policy.js';
import { PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryStatus, StoryStepKind } from '../story.enums.js';
import { mayDo, type StoryAct, type StoryCapacity, type StoryStanding, whyCannot } from '../story-acts.rules.js';
import { Story, StoryStep, StorySubject, StoryVersion } from './story.entity.js';

export interface HeldStory {
  readonly story: Story;
  readonly accountId: string;
  readonly capacity: StoryCapacity;
  readonly subjects: readonly StorySubject[];
}

type Given = Pick<Story, 'writerId' | 'status' | 'committeeId' | 'reviewerId' | 'signerId' | 'pending'>;

/** What the viewer is to it. `wrote`: their words stand in one of its versions. */
export function capacityOf(viewer: Viewer | null, story: Given, wrote: boolean): StoryCapacity {
  const me = accountIdOf(viewer);
  return {
    edits: canEditStory(viewer, story),
    writes: story.writerId === me,
    wrote,
    reviews: canReviewStories(viewer),
    reviewed: me !== null && story.reviewerId === me,
    signs: canSignStories(viewer),
    signed: me !== null && story.signerId === me,
    withdraws: canWithdrawStories(viewer),
    runsCheck: canRunFactCheck(viewer, story),
    wroteCorrection: me !== null && story.pending?.by === me,
    keepsPlacements: canKeepPlacements(viewer, story.committeeId),
  };
}

export function standingOf(
  story: Pick<
    Story,
    'status' | 'title' | 'body' | 'factCheckClosedAt' | 'pending' | 'forcedBecause' | 'forcedSeenBy' | 'publishedAt'
  >,
  subjectCount: number,
): StoryStanding {
  return {
    status: story.status,
    hasWords: [...nodesOf(story.body)].some(
      (node) => node.type === 'factRef' || (node.type === 'text' && node.text.trim() !== ''),
    ),
    hasSubject: subjectCount > 0 || factsIn(story.body).size > 0,
    checkClosed: story.factCheckClosedAt !== null,
    hasPending: story.pending !== null,
    inSpite: story.forcedBecause !== null && story.forcedSeenBy === null,
    wasPublished: story.publishedAt !== null,
  };
}

/** Somebody else sent it back a moment ago: whoever had it before them is told so, not that there is no such story. */
async function wasBefore({ ctx, em }: Transaction, story: Story): Promise<boolean> {
  if (!canReadStory(ctx.viewer, { ...story, status: StoryStatus.IN_REVIEW })) return false;
  return (await em.count(StoryStep, { story: story.id, kind: StoryStepKind.SUBMITTED })) > 0;
}

/** One act on a story: its row held, seen by whoever may read it, refused where the house says no. */
export function onStory<Done>(
  ctx: RequestContext,
  { storyId, version, act }: { readonly storyId: string; readonly version?: number; readonly act: StoryAct },
  work: (tx: Transaction, held: HeldStory) => Promise<Done | PublicityRefusal>,
): Promise<Done | PublicityRefusal> {
  return inTransaction(ctx, async (tx) => {
    const accountId = accountIdOf(ctx.viewer);
    const story = await tx.em.findOne(Story, knownId(storyId), { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!story || accountId === null) throw notFound();
    if (!canReadStory(ctx.viewer, story)) {
      if (await wasBefore(tx, story)) return refuse('WRONG_STATUS');
      throw notFound();
    }
    const wrote = (await tx.em.count(StoryVersion, { story: story.id, savedBy: accountId })) > 0;
    const capacity = capacityOf(ctx.viewer, story, wrote);
    authorize(mayDo(act, capacity), `${act} a story`);
    const subjects = await tx.em.find(StorySubject, { story: story.id });
    const why = whyCannot(act, capacity, standingOf(story, subjects.length));
    if (why) return new PublicityRefusal(why);
    if (version !== undefined) expectVersion(story, version);
    return work(tx, { story, accountId, capacity, subjects });
  });
}

/** What was done stays: who, when, and why where a reason is asked. */
export function keepStep(tx: Transaction, story: Story, kind: StoryStepKind, reason: string | null = null): void {
  tx.em.persist(
    tx.em.create(StoryStep, {
      story: story.id,
      kind,
      by: accountIdOf(tx.ctx.viewer),
      at: tx.ctx.now(),
      reason,
    }),
  );
}
