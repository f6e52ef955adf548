import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { storyEvent } from '../publicity.events.js';
import type { StoryActInput, StoryReasonInput } from '../publicity.inputs.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StoryStatus as S, StoryStepKind } from '../story.enums.js';
import { storyLifecycle } from '../story.lifecycle.js';
import { StoryAct } from '../story-acts.rules.js';
import { keepStep, onStory } from './hold-story.js';
import type { Story } from './story.entity.js';

type Answered = Promise<Story | PublicityRefusal>;
type Happening = 'submitted' | 'takenBack' | 'discarded' | 'returned' | 'passed' | 'sentBack';

const MOVES = {
  submitted: { act: StoryAct.SUBMIT, to: S.IN_REVIEW, step: StoryStepKind.SUBMITTED },
  takenBack: { act: StoryAct.TAKE_BACK, to: S.DRAFT, step: StoryStepKind.TAKEN_BACK },
  discarded: { act: StoryAct.DISCARD, to: S.DISCARDED, step: StoryStepKind.DISCARDED },
  returned: { act: StoryAct.RETURN, to: S.RETURNED, step: StoryStepKind.RETURNED },
  passed: { act: StoryAct.PASS, to: S.FACT_CHECK, step: StoryStepKind.PASSED },
  sentBack: { act: StoryAct.SEND_BACK, to: S.RETURNED, step: StoryStepKind.SENT_BACK },
} as const;

/** From one desk to the next. What a later desk had decided is decided anew after it went back. */
function move(ctx: RequestContext, input: StoryActInput, name: Happening, reason: string | null = null): Answered {
  const { act, to, step } = MOVES[name];
  return onStory(ctx, { ...input, act }, async (tx, { story, accountId }) => {
    if (!storyLifecycle.may(story.status, to)) return refuse('WRONG_STATUS');
    story.status = to;
    if (name === 'passed') story.reviewerId = accountId;
    if (to === S.RETURNED || to === S.DRAFT) {
      Object.assign(story, {
        reviewerId: null,
        signerId: null,
        factCheckClosedAt: null,
        factCheckClosedBy: null,
        factCheckSkippedBecause: null,
        publishOn: null,
        forcedBecause: null,
        forcedSeenBy: null,
      });
    }
    keepStep(tx, story, step, reason);
    tx.record(storyEvent(name, story));
    return story;
  });
}

const reasonInput = ({ reason }: StoryReasonInput) =>
  textInput(reason, { field: 'reason', max: NOTE_MAX, required: true });

/** 送审 */
export const submitStory = (ctx: RequestContext, input: StoryActInput): Answered => move(ctx, input, 'submitted');
/** Before the reviewer has decided. */
export const takeBackStory = (ctx: RequestContext, input: StoryActInput): Answered => move(ctx, input, 'takenBack');
export const discardStory = (ctx: RequestContext, input: StoryActInput): Answered => move(ctx, input, 'discarded');
/** 退改 */
export const returnStory = (ctx: RequestContext, input: StoryReasonInput): Answered =>
  move(ctx, input, 'returned', reasonInput(input));
/** 审核通过: the facts are checked next. */
export const passStory = (ctx: RequestContext, input: StoryActInput): Answered => move(ctx, input, 'passed');
/** After the review, by the reviewer or the signer: the writer works on it again. */
export const sendStoryBack = (ctx: RequestContext, input: StoryReasonInput): Answered =>
  move(ctx, input, 'sentBack', reasonInput(input));
