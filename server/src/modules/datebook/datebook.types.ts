import { Field, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { DateTime } from '../../kernel/scalars.js';

@ObjectType({ description: 'That one has an address for one’s calendar program. The address itself was shown once.' })
@Audience('SIGNED_IN')
export class CalendarFeedState {
  @Field(() => DateTime)
  madeAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When a program last read it, to within the hour.' })
  lastReadAt!: string | null;
}

@ObjectType({ description: 'A new address; the one before opens nothing any more.' })
@Audience('SIGNED_IN')
export class IssuedCalendarFeed {
  @Field(() => String, { description: 'Its path on this server, with the secret in it: shown this once.' })
  path!: string;
}
