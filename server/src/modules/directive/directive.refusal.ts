import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { DIRECTIVE_PARTIES } from './directive.audience.js';

export enum DirectiveRefusalCode {
  /** Somebody has to answer it. */
  NOBODY_ADDRESSED = 'NOBODY_ADDRESSED',
  /** That department has no seat in the consultation. */
  DEPARTMENT_NOT_INVITED = 'DEPARTMENT_NOT_INVITED',
  DAY_PAST = 'DAY_PAST',
  WITHDRAWN = 'WITHDRAWN',
  /** Somebody answered: it is corrected, no longer withdrawn. */
  ANSWER_STANDS = 'ANSWER_STANDS',
  ALREADY_ANSWERED = 'ALREADY_ANSWERED',
  /** There is no answer yet to be put right. */
  NOT_ANSWERED = 'NOT_ANSWERED',
  NOTHING_CHANGED = 'NOTHING_CHANGED',
  /** Nobody answers what they wrote themselves, in whatever post. */
  OWN_DIRECTIVE = 'OWN_DIRECTIVE',
}
registerEnumType(DirectiveRefusalCode, { name: 'DirectiveRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...DIRECTIVE_PARTIES)
export class DirectiveRefusal extends Refusal {
  @Field(() => DirectiveRefusalCode)
  readonly code: DirectiveRefusalCode;

  constructor(code: DirectiveRefusalCode) {
    super();
    this.code = code;
  }
}
