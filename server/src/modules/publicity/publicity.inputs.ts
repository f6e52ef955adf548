import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { FactVerdict } from './fact-check/fact-check.entity.js';
import { MediaKind, MediaLevel } from './placements/placement.entity.js';
import { SlotState } from './publicity.types.js';
import { StoryKind, StoryStatus } from './stories/story.entity.js';

@InputType()
export class StorySlotFilter {
  @Field(() => [SlotState], { nullable: true }) states?: SlotState[] | null;
  @Field(() => [StoryKind], { nullable: true }) kinds?: StoryKind[] | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
}

@InputType({ description: 'IN_DEPTH, by hand: about one of the three.' })
export class OpenStorySlotInput {
  @Field(() => ID, { nullable: true }) consultationId?: string | null;
  @Field(() => ID, { nullable: true }) commitmentId?: string | null;
  @Field(() => ID, { nullable: true }) briefId?: string | null;
  @Field(() => String, { description: 'What for; at most 1,000 characters.' }) note!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class SetStorySlotAsideInput {
  @Field(() => ID) slotId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class StorySlotActInput {
  @Field(() => ID) slotId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class StoryFilter {
  @Field(() => [StoryStatus], { nullable: true }) statuses?: StoryStatus[] | null;
  @Field(() => [StoryKind], { nullable: true }) kinds?: StoryKind[] | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what waits for the viewer.' })
  waitsForViewer?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what the viewer wrote.' }) own?: boolean | null;
}

@InputType({ description: 'What a story is about: exactly one of the three.' })
export class StorySubjectInput {
  @Field(() => ID, { nullable: true }) consultationId?: string | null;
  @Field(() => ID, { nullable: true }) commitmentId?: string | null;
  @Field(() => ID, { nullable: true }) briefId?: string | null;
}

@InputType({ description: 'The words of a story.' })
export abstract class StoryWords {
  @Field(() => String, { description: 'At most 120 characters.' }) title!: string;
  @Field(() => String, { description: 'At most 240 characters; may be empty.' }) summary!: string;
  @Field(() => String, { description: 'The document as JSON: nodes and marks of the editor’s schema, no others.' })
  body!: string;
  @Field(() => ID, { nullable: true, description: 'A released photograph that leads it.' }) coverId?: string | null;
}

@InputType()
export class StartStoryInput {
  @Field(() => ID, { nullable: true, description: 'Left out by whoever writes from the spot.' })
  slotId?: string | null;
  @Field(() => StoryKind, { nullable: true, description: 'Without a slot.' }) kind?: StoryKind | null;
  @Field(() => [StorySubjectInput], { description: 'Beside what the slot is about.' }) subjects!: StorySubjectInput[];
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'As in `saveStory`; left out: nothing yet.' })
  body?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Photographs from the spot, put after the text; at most nine.' })
  photoIds?: string[] | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class SaveStoryInput extends StoryWords {
  @Field(() => ID) storyId!: string;
  @Field(() => Int) version!: number;
  @Field(() => [StorySubjectInput]) subjects!: StorySubjectInput[];
}

@InputType({ description: 'A text as it is being written.' })
export class CheckStoryInput extends StoryWords {
  @Field(() => ID) storyId!: string;
}

@InputType()
export class StoryActInput {
  @Field(() => ID) storyId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class StoryReasonInput extends StoryActInput {
  @Field(() => String, { description: 'At most 1,000 characters.' }) reason!: string;
}

@InputType({
  description: 'Photographs from the spot that somebody looked at: no face, no plate that must not be shown.',
})
export class ReleaseStoryPhotosInput extends StoryActInput {
  @Field(() => [ID]) fileIds!: string[];
}

@InputType()
export class SendFactCheckInput {
  @Field(() => ID) storyId!: string;
  @Field(() => ID, { nullable: true, description: 'The department concerned, or …' }) departmentId?: string | null;
  @Field(() => ID, { nullable: true, description: '… the township, by its committee, or …' })
  committeeId?: string | null;
  @Field(() => String, { nullable: true, description: '… another unit, by name.' }) unitName?: string | null;
}

@InputType()
export class FactAnswerInput {
  @Field(() => String) factKey!: string;
  @Field(() => FactVerdict) verdict!: FactVerdict;
  @Field(() => String, { nullable: true, description: 'OBJECTED: what is so instead.' }) note?: string | null;
}

@InputType()
export class AnswerFactCheckInput {
  @Field(() => String) token!: string;
  @Field(() => [FactAnswerInput]) answers!: FactAnswerInput[];
}

@InputType()
export class CloseFactCheckInput extends StoryActInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why nobody was asked, did not answer, or an objection stands. Left out: every unit asked confirmed.',
  })
  skippedBecause?: string | null;
}

@InputType({ description: 'Why a warning is signed all the same.' })
export class StoryWaiverInput {
  @Field(() => String) findingKey!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class SignStoryInput extends StoryActInput {
  @Field(() => [StoryWaiverInput]) waivers!: StoryWaiverInput[];
  @Field(() => String, { nullable: true, description: 'Signed in spite of an error: why. It stays flagged.' })
  inSpiteOf?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day it is published; none: it waits for one.' })
  publishOn?: string | null;
}

@InputType()
export class ScheduleStoryInput extends StoryActInput {
  @Field(() => LocalDate, { nullable: true, description: 'null: it waits; clearing the day never publishes.' })
  publishOn?: string | null;
}

@InputType({ description: 'Another text for a published story; it stands once somebody else has signed it.' })
export class CorrectStoryInput extends StoryWords {
  @Field(() => ID) storyId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'Read by everybody.' }) reason!: string;
}

@InputType()
export class SignStoryCorrectionInput extends StoryActInput {
  @Field(() => [StoryWaiverInput]) waivers!: StoryWaiverInput[];
  @Field(() => String, { nullable: true }) inSpiteOf?: string | null;
}

@InputType()
export abstract class PlacementWords {
  @Field(() => String, { description: 'Where it was used: 《区报》.' }) outlet!: string;
  @Field(() => MediaLevel) level!: MediaLevel;
  @Field(() => MediaKind) medium!: MediaKind;
  @Field(() => String, { nullable: true, description: 'http or https.' }) link?: string | null;
  @Field(() => LocalDate) usedOn!: string;
}

@InputType()
export class RecordPlacementInput extends PlacementWords {
  @Field(() => ID) storyId!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectPlacementInput extends PlacementWords {
  @Field(() => ID) placementId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class WithdrawPlacementInput {
  @Field(() => ID) placementId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType({ description: 'Days in China, both included.' })
export class PlacementFilter {
  @Field(() => LocalDate) from!: string;
  @Field(() => LocalDate) to!: string;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
}

@InputType()
export class ChangePublicitySettingsInput {
  @Field(() => Int) version!: number;
  @Field(() => Int) topicalWorkingDays!: number;
  @Field(() => Int) inDepthWorkingDays!: number;
  @Field(() => Int) followUpDays!: number;
  @Field(() => Int) followUpWorkingDays!: number;
  @Field(() => Int) factCheckWorkingDays!: number;
  @Field(() => String) reason!: string;
}
