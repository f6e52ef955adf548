import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { factsIn } from '../body/story-doc.js';
import { storyEvent } from '../publicity.events.js';
import type { CloseFactCheckInput } from '../publicity.inputs.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { keepStep, onStory } from '../stories/hold-story.js';
import type { Story } from '../stories/story.entity.js';
import { StoryStepKind } from '../story.enums.js';
import { StoryAct } from '../story-acts.rules.js';
import { FactAnswer, FactCheckLink, FactVerdict } from './fact-check.entity.js';

/**
 * Declared done: every unit that was asked confirmed every fact the text refers to now. Otherwise it is skipped, and whoever
 * does so says why; both stay with their name.
 */
export function closeFactCheck(ctx: RequestContext, input: CloseFactCheckInput): Promise<Story | PublicityRefusal> {
  const skipped = textInput(input.skippedBecause, { field: 'skippedBecause', max: NOTE_MAX });
  const { storyId, version } = input;
  return onStory(ctx, { storyId, version, act: StoryAct.CLOSE_FACT_CHECK }, async (tx, { story, accountId }) => {
    const links = await tx.em.find(FactCheckLink, { story: story.id, revokedAt: null });
    if (skipped === null) {
      const facts = [...factsIn(story.body).keys()];
      const answers = await tx.em.find(FactAnswer, { link: { $in: links.map(({ id }) => id) } });
      if (answers.some(({ factKey, verdict }) => verdict === FactVerdict.OBJECTED && facts.includes(factKey))) {
        return refuse('FACT_OBJECTED');
      }
      const confirmed = (linkId: string) =>
        facts.every((key) => answers.some(({ link, factKey }) => link.id === linkId && factKey === key));
      if (links.length === 0 || !links.every(({ id }) => confirmed(id))) return refuse('FACT_CHECK_OPEN');
    }
    Object.assign(story, {
      factCheckClosedAt: ctx.now(),
      factCheckClosedBy: accountId,
      factCheckSkippedBecause: skipped,
    });
    keepStep(tx, story, StoryStepKind.CHECK_CLOSED, skipped);
    tx.record(storyEvent('factCheckClosed', story, { skipped: skipped !== null }));
    return story;
  });
}
