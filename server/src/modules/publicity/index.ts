import type { ModuleDefinition, Reaction, Reactions } from '../../kernel/module.js';
import { FactAnswer, FactCheckLink } from './fact-check/fact-check.entity.js';
import { FactCheckResolver } from './fact-check.resolver.js';
import { fileAccess } from './file-access.js';
import { PlacementResolver } from './placement.resolver.js';
import { Placement } from './placements/placement.entity.js';
import { placementRoutes } from './placements/placement.routes.js';
import { pressRoutes, StoriesLiveResolver } from './press/index.js';
import { publicityEvents } from './publicity.events.js';
import { PublicityOfViewer } from './publicity.viewer.js';
import { StoryReads } from './reach/story-reads.entity.js';
import { recheckAll, recheckReactions } from './recheck/recheck-stories.js';
import { PublicitySettings, PublicitySettingsChange } from './settings/publicity-settings.entity.js';
import { SlotResolver } from './slot.resolver.js';
import { followUp, slotReactions } from './slots/slots-of-events.js';
import { StorySlot } from './slots/story-slot.entity.js';
import { publishDue } from './stories/publish-story.js';
import { Story, StoryStep, StorySubject, StoryVersion, StoryWaiver } from './stories/story.entity.js';
import { StoryResolver } from './story.resolver.js';
import { StoryActsResolver } from './story-acts.resolver.js';

export { BODY_BOUNDS, type BodyBounds, bodyInput } from './body/body-input.js';
export {
  type Block,
  type FactReference,
  factKey,
  factsIn,
  type Inline,
  nodesOf,
  type Paragraph,
  type StoryDoc,
} from './body/story-doc.js';
export { personalNumbersIn } from './claims/personal-numbers.rules.js';
export { numbersIn } from './claims/reading/numbers-in.js';
export { canTellFigure, figureWords } from './facts/figure-words.js';
export { readRecord } from './facts/read-record.js';
export type { RecordedCommitment, RecordedConsultation, RecordedDemand, RecordedFigure } from './facts/record.js';
export { resolveFacts } from './facts/resolve-facts.js';
export { LEVEL_WORDS, MEDIUM_WORDS, STORY_KIND_WORDS } from './placements/placement-words.js';
export {
  readToldPlacements,
  readToldPublished,
  storiesNotTold,
  type ToldPlacement,
} from './placements/told-placements.queries.js';
export { canWriteStories } from './publicity.policy.js';
export { authorizeStoryEditor } from './stories/authorize-story-editor.js';

/** What hangs on the same event runs one after the other. */
function together(...all: readonly Reactions[]): Reactions {
  const merged: Record<string, Reaction[]> = {};
  for (const [type, reaction] of all.flatMap((one) => Object.entries(one))) {
    merged[type] = [...(merged[type] ?? []), ...([reaction].flat() as Reaction[])];
  }
  return merged as Reactions;
}

/** 宣传报道: what is told of everything, bound to its record. It knows the others, and none of them knows it. */
export const publicityModule: ModuleDefinition = {
  name: 'publicity',
  layer: 'stories',
  entities: [
    FactAnswer,
    FactCheckLink,
    Placement,
    PublicitySettings,
    PublicitySettingsChange,
    Story,
    StoryReads,
    StorySlot,
    StoryStep,
    StorySubject,
    StoryVersion,
    StoryWaiver,
  ],
  events: [publicityEvents],
  resolvers: [
    StoriesLiveResolver,
    PublicityOfViewer,
    StoryResolver,
    StoryActsResolver,
    SlotResolver,
    FactCheckResolver,
    PlacementResolver,
  ],
  fileAccess,
  httpRoutes: [...pressRoutes, ...placementRoutes],
  reactions: together(slotReactions, recheckReactions),
  jobs: [
    { name: 'publicity.publishDue', schedule: '*/5 * * * *', run: publishDue },
    { name: 'publicity.followUp', schedule: '10 6 * * *', run: followUp },
    { name: 'publicity.recheck', schedule: '5 0 * * *', run: recheckAll },
  ],
};
