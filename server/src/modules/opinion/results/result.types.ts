import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { ImportStatus, RowOutcome } from '../../roster/index.js';
import { BriefKind } from '../brief.entity.js';
import { BriefLevel, SubmissionOutcome } from '../ladder/submission.entity.js';

@ObjectType()
@Audience('SECRETARIAT')
export class ResultRow {
  @Field(() => Int) rowNumber!: number;
  @Field(() => RowOutcome) outcome!: RowOutcome;
  @Field(() => String, { nullable: true, description: 'Of the brief, as the file has it.' }) number!: string | null;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => BriefLevel, { nullable: true }) level!: BriefLevel | null;
  @Field(() => String, { nullable: true }) recipient!: string | null;
  @Field(() => SubmissionOutcome, { nullable: true }) result!: SubmissionOutcome | null;
  @Field(() => BriefKind, { nullable: true }) adoptedAs!: BriefKind | null;
  @Field(() => LocalDate, { nullable: true }) outcomeOn!: string | null;
  @Field(() => String, { nullable: true }) letterIn!: string | null;
  @Field(() => [String], { description: 'What is wrong with the row; the words are in the clients.' })
  problems!: string[];
}

@ObjectType({ description: 'A file of results, and what it would write down.' })
@Audience('SECRETARIAT')
export class ResultImportView {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) fileName!: string;
  @Field(() => ImportStatus) status!: ImportStatus;
  @Field(() => [ResultRow]) rows!: ResultRow[];
}

@ObjectType()
@Audience('SECRETARIAT')
export class ResultImportChanged {
  @Field(() => ID) id!: string;
}
