import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { LeaveKind } from '../../consultation/index.js';
import { DutyDetail, DutyKind, DutyRecordKind } from '../duty-kind.js';
import { FILE_READERS, OutsideDutyState } from '../outside/outside.types.js';
import { DutyLinePoints } from '../points/points.types.js';

@ObjectType({ description: '履职事项: one line of a duty file, made by a fact, pointing at its record.' })
@Audience(...FILE_READERS)
export class DutyLine {
  @Field(() => ID, { description: 'Of the fact; unique within a kind and a member.' }) factId!: string;
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => LocalDate) day!: string;
  @Field(() => DutyDetail, { nullable: true }) detail!: DutyDetail | null;
  @Field(() => LeaveKind, {
    nullable: true,
    description: 'Of one who did not come, for the member and for staff; null where it was not said.',
  })
  leaveKind!: LeaveKind | null;
  @Field(() => DutyRecordKind) opens!: DutyRecordKind;
  @Field(() => ID) opensId!: string;
  @Field(() => String, { nullable: true, description: 'Null: its words are not for whoever asks yet.' })
  title!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => Int, { nullable: true, description: 'Percent of joint work that was agreed to be theirs.' })
  share!: number | null;
  @Field(() => Int, { description: 'How many did it together.' }) people!: number;
  @Field(() => Boolean, { description: 'Done; not only asked of them.' }) done!: boolean;
  @Field(() => OutsideDutyState, { nullable: true }) outside!: OutsideDutyState | null;
  @Field(() => DutyLinePoints, {
    nullable: true,
    description: 'Null: it earns nothing, or the ledger follows tonight.',
  })
  points!: DutyLinePoints | null;
}

@ObjectType({ description: 'How many lines of one kind there are, and how many of them are done.' })
@Audience(...FILE_READERS, 'GROUP_OFFICER')
export class DutyCount {
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => Int) lines!: number;
  @Field(() => Int) done!: number;
}

@ObjectType({ description: 'Of the meetings they were invited to and that were held.' })
@Audience(...FILE_READERS, 'GROUP_OFFICER')
export class AttendanceCount {
  @Field(() => Int) invited!: number;
  @Field(() => Int) present!: number;
  @Field(() => Int, { description: 'Of those present.' }) late!: number;
  @Field(() => Int, { description: 'Of those present.' }) leftEarly!: number;
  @Field(() => Int) onLeave!: number;
  @Field(() => Int) excused!: number;
  @Field(() => Int) absent!: number;
}

@ObjectType({ description: '履职档案 of one member and one year, from the records.' })
@Audience(...FILE_READERS)
export class DutyFile {
  @Field(() => ID) memberId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Int) year!: number;
  @Field(() => AttendanceCount) attendance!: AttendanceCount;
  @Field(() => [DutyCount], { description: 'Kinds with lines.' }) counts!: DutyCount[];
  @Field(() => [DutyLine], { description: 'The newest first, a thousand at most.' }) lines!: DutyLine[];
  @Field(() => Int, { description: 'All there are.' }) totalCount!: number;
  @Field(() => Float, { description: 'Points that count, those of briefs that were used included.' }) credited!: number;
  @Field(() => Boolean, { description: 'May enter for this member what the system cannot know.' })
  viewerCanEnter!: boolean;
}

@ObjectType({ description: 'One member in the list of all.' })
@Audience(...STAFF)
export class DutyRollRow {
  @Field(() => ID, { description: 'Of the member.' }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => AttendanceCount) attendance!: AttendanceCount;
  @Field(() => [DutyCount]) counts!: DutyCount[];
  @Field(() => Int, { description: 'Lines that are done, of all kinds.' }) done!: number;
  @Field(() => Int, { description: 'Entered, and waiting to be confirmed.' }) waiting!: number;
  @Field(() => Float, { description: 'Points that count, those of briefs that were used included.' }) credited!: number;
}

@ObjectType()
@Audience(...STAFF)
export class DutyRoll {
  @Field(() => [DutyRollRow], { description: 'Everybody in term, those with nothing too.' }) members!: DutyRollRow[];
  @Field(() => Int, { description: 'Of them, with a line that is done: 履职覆盖.' }) active!: number;
}
