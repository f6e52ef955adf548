import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime } from '../../kernel/scalars.js';
import { IntakeField, IntakeKind, IntakeOutcome, IntakeReason, IntakeStatus } from './intake.entity.js';

export enum IntakeProblemCode {
  /** Neither a title nor a body. */
  NO_WORDS = 'NO_WORDS',
  BODY_TOO_LONG = 'BODY_TOO_LONG',
  REPLY_TOO_LONG = 'REPLY_TOO_LONG',
  TEXT_TOO_LONG = 'TEXT_TOO_LONG',
  NOT_A_DATE = 'NOT_A_DATE',
  /** A formula error in the file, such as #N/A. */
  CELL_ERROR = 'CELL_ERROR',
  /** A line that is no record. */
  UNREADABLE_LINE = 'UNREADABLE_LINE',
}
registerEnumType(IntakeProblemCode, { name: 'IntakeProblemCode', description: 'Why a row cannot be taken.' });

@ObjectType({ description: 'What became of an act on an import: ask for it again.' })
@Audience('SECRETARIAT')
export class IntakeChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'A column of a file, and what it is of a topic.' })
@Audience('SECRETARIAT')
export class IntakeColumn {
  @Field(() => Int, { description: 'From zero.' }) column!: number;
  @Field(() => String, { description: 'Empty where the file has none.' }) heading!: string;
  @Field(() => [String], { description: 'The first values in it, shortened.' }) samples!: readonly string[];
  @Field(() => IntakeField, { nullable: true, description: 'Null: left out.' }) field!: IntakeField | null;
  @Field(() => IntakeReason, { nullable: true }) reason!: IntakeReason | null;
}

@ObjectType({ description: 'One line of the list of imports.' })
@Audience('SECRETARIAT')
export class IntakeSummary {
  @Field(() => ID) id!: string;
  @Field(() => String) fileName!: string;
  @Field(() => IntakeKind) kind!: IntakeKind;
  @Field(() => String, { nullable: true }) source!: string | null;
  @Field(() => IntakeStatus) status!: IntakeStatus;
  @Field(() => Int) rowCount!: number;
  @Field(() => Int, { description: 'Topics made so far.' }) takenCount!: number;
  @Field(() => DateTime) uploadedAt!: string;
}

export const IntakePage = pageOf('IntakePage', IntakeSummary, 'SECRETARIAT');

@ObjectType({ description: 'A cell that was corrected in the preview.' })
@Audience('SECRETARIAT')
export class IntakeCorrection {
  @Field(() => Int, { description: 'From zero.' }) column!: number;
  @Field(() => String, { description: 'What the file said.' }) was!: string;
}

@ObjectType({ description: 'A row of a file and what becomes of it.' })
@Audience('SECRETARIAT')
export class IntakeRowView {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'As the file counts.' }) rowNumber!: number;
  @Field(() => IntakeOutcome, { nullable: true, description: 'Null before it was checked.' })
  outcome!: IntakeOutcome | null;
  @Field(() => [String], { description: 'Shortened; empty once it became a topic.' }) cells!: readonly string[];
  @Field(() => IntakeProblemCode, { nullable: true }) problem!: IntakeProblemCode | null;
  @Field(() => Int, { nullable: true, description: 'The column the problem is in, from zero.' })
  problemColumn!: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Of a row that cannot be taken, the whole of that cell, to be corrected; null where it is too long for that.',
  })
  problemText!: string | null;
  @Field(() => [IntakeCorrection], { description: 'What was corrected in it.' })
  corrections!: readonly IntakeCorrection[];
  @Field(() => Int, { nullable: true, description: 'How many characters there may be, where that is the problem.' })
  problemLimit!: number | null;
  @Field(() => ID, { nullable: true, description: 'The topic it became, or the one that is there already.' })
  topicId!: string | null;
  @Field(() => String, { nullable: true, description: 'What that topic is called.' })
  topicTitle!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'A topic that says exactly the same, under another number or title.',
  })
  repeatsTopicId!: string | null;
  @Field(() => String, { nullable: true, description: 'What that topic is called.' })
  repeatsTitle!: string | null;
  @Field(() => Int, { nullable: true, description: 'An earlier row of the file that says exactly the same.' })
  repeatsRow!: number | null;
}

export const IntakeRowPage = pageOf('IntakeRowPage', IntakeRowView, 'SECRETARIAT');

@ObjectType({ description: 'A file of messages or work orders on its way to becoming topics.' })
@Audience('SECRETARIAT')
export class IntakeView extends IntakeSummary {
  @Field(() => Int) version!: number;
  @Field(() => [IntakeColumn]) columns!: readonly IntakeColumn[];
  @Field(() => String, { nullable: true, description: 'What the meaning of these columns is kept as, if it is.' })
  mappingName!: string | null;
  @Field(() => Int, { description: 'Rows that are to become topics.' }) newCount!: number;
  @Field(() => Int, { description: 'Rows that are there already.' }) knownCount!: number;
  @Field(() => Int, { description: 'Rows that cannot be taken.' }) failedCount!: number;
  @Field(() => Int, { description: 'Of the rows that are to become topics, those that say exactly what another does.' })
  repeatCount!: number;
  @Field(() => DateTime, { nullable: true }) finishedAt!: string | null;
}
