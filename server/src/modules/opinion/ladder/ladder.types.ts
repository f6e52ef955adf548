import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { BriefKind } from '../brief.entity.js';
import { BRIEF_READERS, DESK } from '../opinion.audience.js';
import { BriefLevel, SubmissionOutcome } from './submission.entity.js';

@ObjectType({ description: 'One brief sent to one recipient.' })
@Audience(...BRIEF_READERS)
export class SubmissionRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => String) recipient!: string;
  @Field(() => LocalDate) sentOn!: string;
  @Field(() => String, { nullable: true }) letterOut!: string | null;
  @Field(() => SubmissionOutcome) outcome!: SubmissionOutcome;
  @Field(() => BriefKind, { nullable: true }) adoptedAs!: BriefKind | null;
  @Field(() => LocalDate, { nullable: true }) outcomeOn!: string | null;
  @Field(() => String, { nullable: true }) letterIn!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({ description: 'A submission in the register of letters.' })
@Audience(...DESK)
export class LetterRow extends SubmissionRow {
  @Field(() => ID) briefId!: string;
  @Field(() => String) briefTitle!: string;
  @Field(() => Int, { nullable: true }) issueYear!: number | null;
  @Field(() => Int, { nullable: true }) issueNumber!: number | null;
}
export const LetterPage = pageOf('LetterPage', LetterRow, ...DESK);

@ObjectType({ description: 'What a rung of the ladder came to within a year.' })
@Audience(...DESK)
export class LadderRung {
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => Int, { description: 'Sent there.' }) sent!: number;
  @Field(() => Int) adoptedSingle!: number;
  @Field(() => Int) adoptedComposite!: number;
  @Field(() => Int) forwarded!: number;
  @Field(() => Int) notAdopted!: number;
  @Field(() => Int, { description: 'Nothing was heard yet.' }) awaited!: number;
}
