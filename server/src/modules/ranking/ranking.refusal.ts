import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum RankingRefusalCode {
  ROUND_CLOSED = 'ROUND_CLOSED',
  TOO_MANY_CHOSEN = 'TOO_MANY_CHOSEN',
  CHOSEN_TWICE = 'CHOSEN_TWICE',
  /** Not in this round; or, opening one, not an accepted topic of this committee. */
  NOT_A_CANDIDATE = 'NOT_A_CANDIDATE',
  TOO_FEW_TOPICS = 'TOO_FEW_TOPICS',
  MORE_PLACES_THAN_TOPICS = 'MORE_PLACES_THAN_TOPICS',
  CLOSES_IN_PAST = 'CLOSES_IN_PAST',
}
registerEnumType(RankingRefusalCode, { name: 'RankingRefusalCode' });

@ObjectType({ description: 'Why a ranking did not take this.' })
@Audience(...STAFF, 'MEMBER')
export class RankingRefusal extends Refusal {
  @Field(() => RankingRefusalCode)
  readonly code: RankingRefusalCode;

  constructor(code: RankingRefusalCode) {
    super();
    this.code = code;
  }
}
