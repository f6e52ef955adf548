import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum AppraisalRefusalCode {
  /** Of a year there is one round. */
  YEAR_IS_OPEN = 'YEAR_IS_OPEN',
  YEAR_TO_COME = 'YEAR_TO_COME',
  RULES_NOT_IN_ORDER = 'RULES_NOT_IN_ORDER',
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  CALLED_BACK = 'CALLED_BACK',
  /** Grades were decided: what they were decided by stays. */
  GRADES_DECIDED = 'GRADES_DECIDED',
  HANDED_IN = 'HANDED_IN',
  NOT_HANDED_IN = 'NOT_HANDED_IN',
  OPINIONS_BEGUN = 'OPINIONS_BEGUN',
  ALREADY_GRADED = 'ALREADY_GRADED',
  STILL_WRITING = 'STILL_WRITING',
  /** Its committee has not said anything, and has days left to. */
  OPINIONS_UNDER_WAY = 'OPINIONS_UNDER_WAY',
  /** Nobody decides, or gives an opinion, on what is theirs. */
  OWN_REPORT = 'OWN_REPORT',
  NOT_GRADED = 'NOT_GRADED',
  REASON_NEEDED = 'REASON_NEEDED',
  TOO_MANY_EXCELLENT = 'TOO_MANY_EXCELLENT',
  OPINION_WITHDRAWN = 'OPINION_WITHDRAWN',
  NO_SUCH_SIDE = 'NO_SUCH_SIDE',
  OBJECTED_ONCE = 'OBJECTED_ONCE',
  NO_OBJECTION = 'NO_OBJECTION',
  WINDOW_OVER = 'WINDOW_OVER',
  ANSWERED = 'ANSWERED',
  /** Another person than who decided answers an objection. */
  SECOND_PERSON = 'SECOND_PERSON',
  ARCHIVED = 'ARCHIVED',
  NOT_ARCHIVED = 'NOT_ARCHIVED',
}
registerEnumType(AppraisalRefusalCode, { name: 'AppraisalRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience('SECRETARIAT', 'DIRECTOR', 'MEMBER', 'GROUP_OFFICER')
export class AppraisalRefusal extends Refusal {
  @Field(() => AppraisalRefusalCode)
  readonly code: AppraisalRefusalCode;

  constructor(code: AppraisalRefusalCode) {
    super();
    this.code = code;
  }
}
