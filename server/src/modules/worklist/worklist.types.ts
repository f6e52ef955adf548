import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { Timeliness } from '../commitment/index.js';
import { WaitingKind, WaitingOffice } from './waiting.kinds.js';

@ObjectType({ description: 'One thing that waits for the viewer. Its kind and its record are its name.' })
@Audience('SIGNED_IN')
export class WaitingLine {
  @Field(() => WaitingKind) kind!: WaitingKind;
  @Field(() => ID, { description: 'Of the record that is acted on.' }) recordId!: string;
  @Field(() => String, { description: 'An id or a code: what the page of the act is found by.' }) place!: string;
  @Field(() => ID, { nullable: true, description: 'Of minutes and their corrigenda.' }) meetingId!: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'What else decides, in the words of whoever asked.' })
  detail!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => WaitingOffice, { description: 'Among whom it is shared.' }) office!: WaitingOffice;
  @Field(() => DateTime) since!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Null: no day is set.' }) dueOn!: string | null;
  @Field(() => Int, { nullable: true }) workingDaysLeft!: number | null;
  @Field(() => Boolean, { description: 'The day is counted by weekends alone.' }) provisional!: boolean;
  @Field(() => Timeliness, { nullable: true }) timeliness!: Timeliness | null;
  @Field(() => Int, { nullable: true, description: 'As an act done in place asks for it.' }) version!: number | null;
}

@ObjectType({ description: 'How much of one kind waits.' })
@Audience('SIGNED_IN')
export class WaitingCount {
  @Field(() => WaitingKind) kind!: WaitingKind;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'What waits for somebody, what is due first first; of each kind fifty lines at most.' })
@Audience('SIGNED_IN')
export class Worklist {
  @Field(() => [WaitingLine]) lines!: WaitingLine[];
  @Field(() => [WaitingCount], { description: 'All there is, in the order of a matter’s life.' })
  counts!: WaitingCount[];
  @Field(() => Int) total!: number;
}
