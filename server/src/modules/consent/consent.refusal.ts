import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum ConsentRefusalCode {
  /** It says so already. */
  NOTICE_SAYS_SO = 'NOTICE_SAYS_SO',
}
registerEnumType(ConsentRefusalCode, { name: 'ConsentRefusalCode' });

@ObjectType({ description: 'Why the notice stays as it is.' })
@Audience('SECRETARIAT')
export class ConsentRefusal extends Refusal {
  @Field(() => ConsentRefusalCode)
  readonly code: ConsentRefusalCode;

  constructor(code: ConsentRefusalCode) {
    super();
    this.code = code;
  }
}
