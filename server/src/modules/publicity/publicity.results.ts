import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { resultUnion } from '../../kernel/refusal.js';
import { FactCheckMatter, IssuedFactCheck } from './fact-check/fact-check.types.js';
import { Placement } from './placements/placement.entity.js';
import { DESK, WRITERS } from './publicity.audience.js';
import { PublicityRefusal } from './publicity.refusal.js';
import { PublicitySettings } from './settings/publicity-settings.entity.js';
import { StorySlot } from './slots/story-slot.entity.js';
import { Story, StoryStatus } from './stories/story.entity.js';

@ObjectType({ description: 'A story after an act: its page is asked again.' })
@Audience(...WRITERS)
export class StoryChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'Of its address: /r/CODE.' }) storyCode!: string;
  @Field(() => StoryStatus) status!: StoryStatus;
}

@ObjectType()
@Audience(...DESK)
export class StorySlotChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType()
@Audience(...DESK)
export class PlacementChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'The days of stories.' })
@Audience(...DESK)
export class PublicitySettingsDetail {
  @Field(() => Int) version!: number;
  @Field(() => Int, { description: 'Working days for a topical story.' }) topicalWorkingDays!: number;
  @Field(() => Int, { description: 'Working days for one in depth.' }) inDepthWorkingDays!: number;
  @Field(() => Int, { description: 'Days from one story to the next while something is open.' }) followUpDays!: number;
  @Field(() => Int, { description: 'Working days for a follow-up once it is opened.' }) followUpWorkingDays!: number;
  @Field(() => Int, { description: 'Working days a fact-check link works.' }) factCheckWorkingDays!: number;
}

export const StoryResult = resultUnion('StoryResult', StoryChanged, PublicityRefusal);
export const StorySlotResult = resultUnion('StorySlotResult', StorySlotChanged, PublicityRefusal);
export const PlacementResult = resultUnion('PlacementResult', PlacementChanged, PublicityRefusal);
export const SendFactCheckResult = resultUnion('SendFactCheckResult', IssuedFactCheck, PublicityRefusal);
export const AnswerFactCheckResult = resultUnion('AnswerFactCheckResult', FactCheckMatter, PublicityRefusal);
export const PublicitySettingsResult = resultUnion(
  'PublicitySettingsResult',
  PublicitySettingsDetail,
  PublicityRefusal,
);

export async function storyAnswer(act: Promise<Story | PublicityRefusal>) {
  const answer = await act;
  if (!(answer instanceof Story)) return answer;
  const { id, version, code, status } = answer;
  return Object.assign(new StoryChanged(), { id, version, storyCode: code, status });
}

export async function slotAnswer(act: Promise<StorySlot | PublicityRefusal>) {
  const answer = await act;
  if (!(answer instanceof StorySlot)) return answer;
  return Object.assign(new StorySlotChanged(), { id: answer.id, version: answer.version });
}

export async function placementAnswer(act: Promise<Placement | PublicityRefusal>) {
  const answer = await act;
  if (!(answer instanceof Placement)) return answer;
  return Object.assign(new PlacementChanged(), { id: answer.id, version: answer.version });
}

export async function settingsAnswer(act: Promise<PublicitySettings | PublicityRefusal>) {
  const answer = await act;
  if (!(answer instanceof PublicitySettings)) return answer;
  const { version, topicalWorkingDays, inDepthWorkingDays, followUpDays } = answer;
  const { followUpWorkingDays, factCheckWorkingDays } = answer;
  return Object.assign(new PublicitySettingsDetail(), {
    ...{ version, topicalWorkingDays, inDepthWorkingDays, followUpDays, followUpWorkingDays, factCheckWorkingDays },
  });
}
