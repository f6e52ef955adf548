import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { MeetingStatus } from './meeting.entity.js';

@InputType()
export class MeetingFilter {
  @Field(() => MeetingStatus, { nullable: true })
  status?: MeetingStatus | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held on this day or later.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held on this day or earlier.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'In the title.' })
  text?: string | null;
}
