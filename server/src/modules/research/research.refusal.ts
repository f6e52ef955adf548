import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { RESEARCH_PARTIES } from './research.audience.js';

export enum ResearchRefusalCode {
  CANCELLED = 'CANCELLED',
  NOT_CANCELLED = 'NOT_CANCELLED',
  /** It has not begun: nobody can have been there. */
  NOT_BEGUN = 'NOT_BEGUN',
  DAY_IN_FUTURE = 'DAY_IN_FUTURE',
  /** Who was there is noted already: an answer says nothing any more. */
  ALREADY_HELD = 'ALREADY_HELD',
  /** Who was there has to be noted first. */
  NOT_HELD = 'NOT_HELD',
  /** There are findings or suggestions: what was done is not called off. */
  HAS_RESULTS = 'HAS_RESULTS',
  NOTHING_CORRECTED = 'NOTHING_CORRECTED',
  WITHDRAWN = 'WITHDRAWN',
  NOT_WITHDRAWN = 'NOT_WITHDRAWN',
  /** It was answered in the words it has. */
  ALREADY_ANSWERED = 'ALREADY_ANSWERED',
  ALREADY_TOPIC = 'ALREADY_TOPIC',
  ALREADY_JOINED = 'ALREADY_JOINED',
  /** The consultation takes in no more of what was found before. */
  CONSULTATION_CLOSED = 'CONSULTATION_CLOSED',
}
registerEnumType(ResearchRefusalCode, { name: 'ResearchRefusalCode' });

@ObjectType({ description: 'Why nothing was changed.' })
@Audience(...RESEARCH_PARTIES)
export class ResearchRefusal extends Refusal {
  @Field(() => ResearchRefusalCode)
  readonly code: ResearchRefusalCode;

  constructor(code: ResearchRefusalCode) {
    super();
    this.code = code;
  }
}
