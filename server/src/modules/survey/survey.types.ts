import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime } from '../../kernel/scalars.js';
import { QuestionKind } from './questionnaire.entity.js';

export enum SurveyStatus {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(SurveyStatus, { name: 'SurveyStatus' });

@ObjectType()
@Audience('PUBLIC')
export class QuestionOption {
  @Field(() => String) id!: string;
  @Field(() => String) text!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class Question {
  @Field(() => String) id!: string;
  @Field(() => QuestionKind) kind!: QuestionKind;
  @Field(() => String) text!: string;
  @Field(() => [QuestionOption]) options!: readonly QuestionOption[];
  @Field(() => Boolean) isRequired!: boolean;
}

@ObjectType({ description: 'A demand people may point at, by its title only.' })
@Audience('PUBLIC')
export class DemandChoice {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class SurveyGroupResult {
  @Field(() => ID, { nullable: true, description: 'null: none of the declared groups.' }) groupId!: string | null;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => Int) n!: number;
  @Field(() => Int, { nullable: true }) peopleCount!: number | null;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class SurveyOptionResult {
  @Field(() => String) id!: string;
  @Field(() => String) text!: string;
  @Field(() => Int) count!: number;
  @Field(() => Int, { description: 'DEMANDS: 3 for each first place, 2 for a second, 1 for a third.' }) points!: number;
  @Field(() => [Int], { nullable: 'items', description: 'In the order of the groups; null: too few to say.' })
  groupCounts!: readonly (number | null)[];
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class SurveyQuestionResult {
  @Field(() => String) id!: string;
  @Field(() => QuestionKind) kind!: QuestionKind;
  @Field(() => String) text!: string;
  @Field(() => Int, { description: 'How many answered it.' }) n!: number;
  @Field(() => [Int], { nullable: 'items', description: 'In the order of the groups; null: too few to say.' })
  groupNs!: readonly (number | null)[];
  @Field(() => Float, { nullable: true, description: 'SCALE: the mean.' }) mean!: number | null;
  @Field(() => [SurveyOptionResult]) options!: readonly SurveyOptionResult[];
}

@ObjectType({ description: 'What a wish survey found. A group too small to stay unknown is counted, not broken down.' })
@Audience('GUEST', ...PARTIES)
export class SurveyResults {
  @Field(() => Int) n!: number;
  @Field(() => Int) byCode!: number;
  @Field(() => Int) byInvitation!: number;
  @Field(() => Int) onPaper!: number;
  @Field(() => Boolean, { description: 'Fewer than five answered.' }) isSmall!: boolean;
  @Field(() => [SurveyGroupResult]) groups!: readonly SurveyGroupResult[];
  @Field(() => [SurveyQuestionResult]) questions!: readonly SurveyQuestionResult[];
}

@ObjectType({ description: 'The wish survey as those who organise it see it.' })
@Audience(...STAFF)
export class QuestionnaireDetail {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) code!: string;
  @Field(() => String) consultationTitle!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => SurveyStatus) status!: SurveyStatus;
  @Field(() => String) intro!: string;
  @Field(() => [Question]) questions!: readonly Question[];
  @Field(() => [DemandChoice]) demands!: readonly DemandChoice[];
  @Field(() => Int, { nullable: true }) askedCount!: number | null;
  @Field(() => DateTime, { nullable: true }) openedAt!: string | null;
  @Field(() => DateTime, { nullable: true }) closesAt!: string | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: string | null;
  @Field(() => SurveyResults) results!: SurveyResults;
}

@ObjectType({ description: 'Questions that were asked before, to ask again.' })
@Audience(...STAFF)
export class EarlierQuestionnaire {
  @Field(() => ID) id!: string;
  @Field(() => String) consultationTitle!: string;
  @Field(() => String) intro!: string;
  @Field(() => [Question]) questions!: readonly Question[];
}

@ObjectType({ description: 'One wish in its own words.' })
@Audience(...STAFF)
export class WishText {
  @Field(() => ID, { description: 'Of the answer.' }) id!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: 'null: other, or too few to say.' }) groupName!: string | null;
  @Field(() => Int, { nullable: true, description: 'The demand it became.' }) demandNumber!: number | null;
}

export const WishTextPage = pageOf('WishTextPage', WishText, ...STAFF);

@ObjectType()
@Audience('PUBLIC')
export class SurveyGroupChoice {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class OwnAnswerValues {
  @Field(() => String) questionId!: string;
  @Field(() => [String]) values!: readonly string[];
}

@ObjectType({ description: 'What this device, or this seat, answered.' })
@Audience('PUBLIC')
export class OwnAnswer {
  @Field(() => ID, { nullable: true }) interestGroupId!: string | null;
  @Field(() => [OwnAnswerValues]) answers!: readonly OwnAnswerValues[];
}

@ObjectType({ description: 'A wish survey by its code, for anybody.' })
@Audience('PUBLIC')
export class PublicQuestionnaire {
  @Field(() => String) code!: string;
  @Field(() => String) consultationTitle!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) intro!: string;
  @Field(() => Boolean) isOpen!: boolean;
  @Field(() => DateTime, { nullable: true }) closesAt!: string | null;
  @Field(() => Int) answeredCount!: number;
  @Field(() => Boolean, { description: 'The viewer answers with a seat of their own.' }) isInvited!: boolean;
  @Field(() => [SurveyGroupChoice]) groups!: readonly SurveyGroupChoice[];
  @Field(() => [Question]) questions!: readonly Question[];
  @Field(() => [DemandChoice]) demands!: readonly DemandChoice[];
  @Field(() => OwnAnswer, { nullable: true }) mine!: OwnAnswer | null;
}
