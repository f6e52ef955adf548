import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { SuggestionOutcome } from '../consultation/index.js';
import { TripKind, TripLed } from './research-trip.entity.js';
import { TripState } from './trip-state.js';

@InputType()
abstract class TripWords {
  @Field(() => TripKind) kind!: TripKind;
  @Field(() => String) title!: string;
  @Field(() => String) purpose!: string;
  @Field(() => String) places!: string;
  @Field(() => LocalDate) startsOn!: string;
  @Field(() => LocalDate) endsOn!: string;
  @Field(() => ID, { nullable: true, description: 'DEPARTMENT_VISIT: which.' }) departmentId?: string | null;
  @Field(() => [ID], { description: 'Who is asked along.' }) memberIds!: string[];
}

@InputType()
export class PlanResearchTripInput extends TripWords {
  @Field(() => TripLed) led!: TripLed;
  @Field(() => ID, { nullable: true, description: 'Left out or null: the district’s.' }) committeeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'MEMBERS: who leads; left out: whoever plans it.' })
  leadMemberId?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectResearchTripInput extends TripWords {
  @Field(() => ID) tripId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class ResearchTripReasonInput {
  @Field(() => ID) tripId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class AnswerResearchTripInput {
  @Field(() => ID) tripId!: string;
  @Field(() => Boolean) isComing!: boolean;
  @Field(() => String, { nullable: true, description: 'Where not: why.' }) leaveReason?: string | null;
}

@InputType()
export class NoteResearchPresenceInput {
  @Field(() => ID) tripId!: string;
  @Field(() => Int) version!: number;
  @Field(() => [ID], { description: 'Of those asked along, who was there.' }) memberIds!: string[];
}

@InputType()
export class HandOverResearchTripInput {
  @Field(() => ID) tripId!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID, { nullable: true, description: 'Who leads from now on; null: the office, where it led.' })
  memberId?: string | null;
}

@InputType()
abstract class FindingWords {
  @Field(() => String) place!: string;
  @Field(() => LocalDate) foundOn!: string;
  @Field(() => String) findings!: string;
}

@InputType()
export class RecordResearchFindingInput extends FindingWords {
  @Field(() => ID) tripId!: string;
  @Field(() => [ID], { nullable: true }) photoIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Written down for a member who was along.' })
  memberId?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectResearchFindingInput extends FindingWords {
  @Field(() => ID) findingId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class TurnResearchFindingInput {
  @Field(() => ID) findingId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class WriteResearchReportInput {
  @Field(() => ID) tripId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) report!: string;
}

@InputType()
abstract class SuggestionWords {
  @Field(() => String) suggestion!: string;
  @Field(() => LocalDate, { description: 'By when it should be answered.' }) answerBy!: string;
}

@InputType()
export class MakeResearchSuggestionInput extends SuggestionWords {
  @Field(() => ID) tripId!: string;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of the committee’s directory; one of the two.' })
  organisationId?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectResearchSuggestionInput extends SuggestionWords {
  @Field(() => ID) suggestionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class TurnResearchSuggestionInput {
  @Field(() => ID) suggestionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class AnswerResearchSuggestionInput {
  @Field(() => ID) suggestionId!: string;
  @Field(() => Int, { description: 'How many answers were there before.' }) answersSeen!: number;
  @Field(() => SuggestionOutcome) outcome!: SuggestionOutcome;
  @Field(() => String, { description: 'Taken up: where. Not: why.' }) words!: string;
}

@InputType()
export class MakeTopicOfResearchInput {
  @Field(() => ID) suggestionId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class JoinResearchTripInput {
  @Field(() => ID) tripId!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) consultationId!: string;
}

@InputType()
export class ResearchTripFilter {
  @Field(() => TripState, { nullable: true }) state?: TripState | null;
  @Field(() => TripLed, { nullable: true }) led?: TripLed | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only where a suggestion waits for its answer.' })
  unanswered?: boolean | null;
}
