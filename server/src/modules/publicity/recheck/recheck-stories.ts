import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { on, type Reaction, type Reactions } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import type { EventType } from '../../../kernel/registry.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { storyEvent } from '../publicity.events.js';
import { checkTexts, isError } from '../stories/check-story.js';
import { keepStep } from '../stories/hold-story.js';
import { Story, StoryWaiver } from '../stories/story.entity.js';
import { StoryStatus, StoryStepKind } from '../story.enums.js';
import { PUBLIC_STATUSES } from '../story.lifecycle.js';

/** What moves something a story may tell of. */
const MOVES: readonly EventType[] = [
  ...(
    [
      ...['assigned', 'acknowledged', 'sentBack', 'returnDecided', 'reassigned', 'assistingDepartmentAdded'],
      ...[
        'assistingDepartmentRemoved',
        'progressReported',
        'extensionDecided',
        'corrected',
        'undone',
        'split',
        'merged',
      ],
      ...['replied', 'verified', 'acceptanceOpened', 'acceptanceAnswered', 'evidenceRedacted', 'closed', 'lookedBack'],
      ...[
        'held',
        'relapsed',
        'demandDisposedAgain',
        'clauseCarriedOut',
        'clauseCarryOutRestored',
        'resultsReleased',
        'resultsSentBack',
      ],
      ...['reviewAskedAgain', 'demandReworded', 'demandCorrected', 'takenDown', 'putBack', 'reprocessed'],
    ] as const
  ).map((name) => `commitment.${name}` as EventType),
  'meeting.minutesConfirmed',
  'meeting.corrigendumConfirmed',
  'meeting.contestDismissed',
  'meeting.contestDropped',
  'meeting.contestUpheld',
  'consultation.planChanged',
  'opinion.adopted',
  'opinion.adoptionReversed',
];

const aboutQuery = prepared<{ id: string }, { ids: readonly string[] }>(
  'publicity.stories-of',
  `select id from story where about_ids && :ids::uuid[] and status in ('PUBLISHED', 'NEEDS_REVIEW') order by id limit 500`,
);

const whenMoved: Reaction = async (ctx, { data }) => {
  const { consultationId, briefId } = data as { consultationId?: string; briefId?: string };
  const ids = [consultationId, briefId].filter((id) => typeof id === 'string');
  if (ids.length === 0) return;
  for (const { id } of await ctx.read.all(aboutQuery, { ids })) await recheckStory(ctx, id);
};

/** After each event on a subject its stories are checked again: figures renew, and what is no longer so is in doubt. */
export const recheckReactions: Reactions = on(MOVES, whenMoved);

interface Outcome {
  readonly untrue: boolean;
  readonly says: string;
}

async function lookAt(ctx: RequestContext, story: Story): Promise<Outcome> {
  const { findings, facts } = await checkTexts(ctx, story.id, story);
  const waivers = await ctx.em.fork({ clear: true }).find(StoryWaiver, { story: story.id });
  const waived = new Set(waivers.map(({ findingKey }) => findingKey));
  const said = [...facts.values()].map(({ key, value }) => `${key}=${value}`).join('\n');
  return {
    untrue: findings.some((finding) => isError(finding) && !waived.has(finding.key)),
    says: createHash('sha256').update(said).digest('hex').slice(0, 16),
  };
}

const isNews = (story: Story, { untrue, says }: Outcome) =>
  says !== story.factsSaid || untrue !== (story.status === StoryStatus.NEEDS_REVIEW);

/** Writes down what a reading of the record found; a story about which nothing is new is not touched. */
export async function recheckStory(ctx: RequestContext, storyId: string): Promise<void> {
  const seen = await ctx.em.fork({ clear: true }).findOne(Story, storyId);
  if (!seen || !PUBLIC_STATUSES.includes(seen.status) || !isNews(seen, await lookAt(ctx, seen))) return;
  await inTransaction(ctx, async (tx) => {
    const story = await tx.em.findOneOrFail(Story, storyId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!PUBLIC_STATUSES.includes(story.status)) return;
    const outcome = await lookAt(ctx, story);
    if (!isNews(story, outcome)) return;
    const inDoubt = story.status === StoryStatus.NEEDS_REVIEW;
    story.factsSaid = outcome.says;
    if (outcome.untrue && !inDoubt) {
      Object.assign(story, { status: StoryStatus.NEEDS_REVIEW, needsReviewSince: ctx.now() });
      keepStep(tx, story, StoryStepKind.NEEDS_REVIEW);
      tx.record(storyEvent('needsReview', story));
    } else if (!outcome.untrue && inDoubt) {
      Object.assign(story, { status: StoryStatus.PUBLISHED, needsReviewSince: null });
      keepStep(tx, story, StoryStepKind.CLEARED);
      tx.record(storyEvent('cleared', story));
    } else {
      tx.record(storyEvent('factsRenewed', story));
    }
  });
}

const allQuery = prepared<{ id: string }>(
  'publicity.stories-to-recheck',
  `select id from story where status in ('PUBLISHED', 'NEEDS_REVIEW') order by id`,
);

/** By the clock: days pass, deadlines with them, and figures of the district move without an event of any one story. */
export async function recheckAll(ctx: RequestContext, closing?: AbortSignal): Promise<void> {
  for (const { id } of await ctx.read.all(allQuery, {})) {
    if (closing?.aborted) return;
    await recheckStory(ctx, id);
  }
}
