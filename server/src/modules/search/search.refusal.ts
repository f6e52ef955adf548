import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum SearchRefusalCode {
  /** The dictionary has this word already. */
  TERM_KNOWN = 'TERM_KNOWN',
  /** A word is two to twenty letters or characters, without blanks or punctuation. */
  NOT_A_WORD = 'NOT_A_WORD',
  /** No topic of a committee has this number. */
  NO_SUCH_TOPIC = 'NO_SUCH_TOPIC',
  /** What several townships share and what came back are not one card. */
  NOT_ALIKE = 'NOT_ALIKE',
  /** The card stands on its own. */
  NOT_MERGED = 'NOT_MERGED',
}
registerEnumType(SearchRefusalCode, { name: 'SearchRefusalCode' });

@ObjectType({ description: 'Why a change to the dictionary or the radar was not made.' })
@Audience('SECRETARIAT')
export class SearchRefusal extends Refusal {
  @Field(() => SearchRefusalCode)
  readonly code: SearchRefusalCode;

  constructor(code: SearchRefusalCode) {
    super();
    this.code = code;
  }
}
