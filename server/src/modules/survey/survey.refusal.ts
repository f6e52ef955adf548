import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum SurveyRefusalCode {
  /** The meeting has begun, or will not be. */
  STEP_NOT_ALLOWED = 'STEP_NOT_ALLOWED',
  CODE_UNKNOWN = 'CODE_UNKNOWN',
  /** It has not been opened, or its time is over. */
  NOT_OPEN = 'NOT_OPEN',
  /** Somebody has answered: the questions stay as they were asked. */
  QUESTIONS_ANSWERED = 'QUESTIONS_ANSWERED',
  CLOSES_TOO_SOON = 'CLOSES_TOO_SOON',
  /** A question that must be answered was left out. */
  ANSWER_MISSING = 'ANSWER_MISSING',
}
registerEnumType(SurveyRefusalCode, { name: 'SurveyRefusalCode' });

@ObjectType({ description: 'Why nothing was changed in a wish survey.' })
@Audience('PUBLIC')
export class SurveyRefusal extends Refusal {
  @Field(() => SurveyRefusalCode)
  readonly code: SurveyRefusalCode;

  @Field(() => String, { nullable: true, description: 'ANSWER_MISSING: of which question.' })
  readonly questionId: string | null;

  constructor(code: SurveyRefusalCode, questionId: string | null = null) {
    super();
    this.code = code;
    this.questionId = questionId;
  }
}
