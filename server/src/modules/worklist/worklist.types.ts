import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { Timeliness } from '../commitment/index.js';
import { WaitingKind, WaitingOffice } from './waiting.kinds.js';
import { WorklistRefusal } from './worklist.refusal.js';

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
  @Field(() => LocalDate, { nullable: true, description: 'Set aside by the viewer until this day.' })
  asideUntil!: string | null;
  @Field(() => ID, { nullable: true, description: 'Which of those who share it has taken it, or was given it.' })
  heldById!: string | null;
  @Field(() => String, { nullable: true }) heldByName!: string | null;
  @Field(() => ID, { nullable: true, description: 'Who gave it to them; themselves, where they took it.' })
  assignedById!: string | null;
  @Field(() => String, { nullable: true }) assignedByName!: string | null;
}

@ObjectType({ description: 'Somebody who could do it as well.' })
@Audience('SIGNED_IN')
export class LineColleague {
  @Field(() => ID) accountId!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A line of the worklist that was set aside, assigned or given back.' })
@Audience('SIGNED_IN')
export class LineChanged {
  @Field(() => WaitingKind) kind!: WaitingKind;
  @Field(() => ID) recordId!: string;

  constructor({ kind, recordId }: { readonly kind: WaitingKind; readonly recordId: string }) {
    this.kind = kind;
    this.recordId = recordId;
  }
}

export const LineChangeResult = resultUnion('LineChangeResult', LineChanged, WorklistRefusal);

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
  @Field(() => [WaitingLine], { description: 'Set aside by the viewer; not counted.' }) asideLines!: WaitingLine[];
  @Field(() => [WaitingLine], { description: 'Lies with a colleague; not counted.' }) heldLines!: WaitingLine[];
  @Field(() => [WaitingCount], { description: 'All there is, in the order of a matter’s life.' })
  counts!: WaitingCount[];
  @Field(() => Int) total!: number;
}
