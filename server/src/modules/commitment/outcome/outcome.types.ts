import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { CorrectionRow } from '../../../kernel/corrections/index.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { Disposition } from '../../consultation/index.js';
import { CommitmentStatus } from '../commitment.entity.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentChoice } from '../commitment-choices.types.js';

@ObjectType({ description: 'What a line became: a commitment, with who leads and who assists.' })
@Audience(...PARTIES)
export class OutcomeCommitment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  leadDepartmentName!: string;

  @Field(() => [ID])
  assistingDepartmentIds!: string[];

  @Field(() => [String])
  assistingDepartmentNames!: string[];

  @Field(() => ID, { nullable: true })
  followingMemberId!: string | null;

  @Field(() => String, { nullable: true })
  followingMemberName!: string | null;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => String)
  responsiblePerson!: string;
}

@ObjectType({ description: 'A clause of the consensus that holds: carried out by commitments, or why it needs none.' })
@Audience(...PARTIES)
export class OutcomeClause {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'Neither carried out nor said why not: the consultation does not end before.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'It was carried out, and nobody has acted on what it became.' })
  canTakeBack!: boolean;

  @Field(() => Boolean, { description: 'What it became was taken back, and nothing else was made of it since.' })
  canRestore!: boolean;

  @Field(() => String, { nullable: true })
  waivedBecause!: string | null;

  @Field(() => [OutcomeCommitment])
  commitments!: OutcomeCommitment[];
}

@ObjectType({ description: 'What one unit promised on a demand, and what became of it.' })
@Audience(...PARTIES)
export class OutcomePromise {
  @Field(() => ID)
  responseId!: string;

  @Field(() => String, { description: 'The unit that promised.' })
  unitName!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => String)
  responsiblePerson!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Somebody objected: it is nobody’s commitment until the chair settles that.',
  })
  contestReason!: string | null;

  @Field(() => Boolean, {
    description: 'May rule on the objection: chairs, and it is not what their own unit promised.',
  })
  viewerCanSettle!: boolean;

  @Field(() => Boolean, { description: 'Nobody objects, and nobody has it: a lead department is needed.' })
  awaitsDepartment!: boolean;

  @Field(() => ID, { nullable: true })
  clauseId!: string | null;

  @Field(() => [OutcomeCommitment], { description: 'More than one where it was split; empty until it is given out.' })
  commitments!: OutcomeCommitment[];
}

@ObjectType({
  description: 'An objection to a promise that the chair settled: as long as nothing followed it may be taken back.',
})
@Audience(...PARTIES)
export class SettledContest {
  @Field(() => ID)
  responseId!: string;

  @Field(() => String, { description: 'The unit that promised.' })
  unitName!: string;

  @Field(() => String, { description: 'What was said.' })
  text!: string;

  @Field(() => String, { description: 'Why somebody objected.' })
  reason!: string;

  @Field(() => Boolean, { description: 'The objection was found right; false: the promise stands.' })
  upheld!: boolean;

  @Field(() => Boolean, { description: 'What was promised is a commitment by now; it can no longer be taken back.' })
  handedOver!: boolean;

  @Field(() => Boolean, { description: 'May take the ruling back.' })
  viewerCanReopen!: boolean;
}

@ObjectType({ description: 'How a demand stood before it was disposed of again.' })
@Audience(...PARTIES)
export class OutcomeTurn {
  @Field(() => Disposition)
  disposition!: Disposition;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => LocalDate, { nullable: true })
  until!: string | null;

  @Field(() => DateTime)
  endedAt!: string;
}

@ObjectType({ description: 'One line of the outcome list (成果清单): a demand, and what was settled about it.' })
@Audience(...PARTIES)
export class OutcomeLine {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  demandNumber!: number;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String)
  demandBody!: string;

  @Field(() => [CorrectionRow], { description: 'What its words said before they were put right, the newest first.' })
  corrections!: CorrectionRow[];

  @Field(() => Disposition, { nullable: true })
  disposition!: Disposition | null;

  @Field(() => ID, { nullable: true })
  clauseId!: string | null;

  @Field(() => Int, { description: 'For disposing of it again.' })
  version!: number;

  @Field(() => Boolean, { description: 'Carried over or gone up, and the viewer may dispose of it again.' })
  viewerCanDispose!: boolean;

  @Field(() => [OutcomeTurn], { description: 'How it stood before, the first first.' })
  turns!: OutcomeTurn[];

  @Field(() => [OutcomePromise], { description: 'Everything that was promised, each by the unit that did.' })
  promises!: OutcomePromise[];

  @Field(() => [SettledContest], { description: 'Objections to what was promised on it that were settled.' })
  settledContests!: SettledContest[];

  @Field(() => [OutcomeCommitment], { description: 'Empty where no department has been given anything yet.' })
  commitments!: OutcomeCommitment[];

  @Field(() => Boolean, { description: 'Something was promised that nobody has: a lead department is needed.' })
  awaitsDepartment!: boolean;

  @Field(() => String, { nullable: true, description: 'Who owns what was carried over, or the department asked.' })
  owner!: string | null;

  @Field(() => LocalDate, { nullable: true })
  until!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;
}

@ObjectType({ description: 'What the confirmed minutes come to, line by line.' })
@Audience(...PARTIES)
export class OutcomeList {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null: not yet; nothing is handed over before.' })
  minutesConfirmedAt!: string | null;

  @Field(() => Boolean, { description: 'The public does not see it yet: it waits to be released.' })
  inReview!: boolean;

  @Field(() => [OutcomeLine])
  lines!: OutcomeLine[];

  @Field(() => [OutcomeClause])
  clauses!: OutcomeClause[];

  @Field(() => [CommitmentChoice], { description: 'Whom a line may be given to; empty for who may not give it.' })
  departments!: CommitmentChoice[];

  @Field(() => [CommitmentChoice], { description: "Of the committee's directory; empty for who may not give it." })
  organisations!: CommitmentChoice[];

  @Field(() => Boolean)
  viewerCanHandOver!: boolean;

  @Field(() => Boolean, { description: 'Puts the words of a demand right: the minutes are confirmed.' })
  viewerCanCorrect!: boolean;
}

export const HandOverResult = resultUnion('HandOverResult', OutcomeList, CommitmentRefusal);

@InputType()
export class OutcomeLineInput {
  @Field(() => ID)
  demandId!: string;

  @Field(() => ID, { nullable: true, description: 'Which promise of it. Left out: each of them.' })
  responseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For a promise nobody has yet; one that was given to another is refused.',
  })
  leadDepartmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An organisation of the directory instead of a department.' })
  leadOrganisationId?: string | null;

  @Field(() => [ID], { description: 'Added; those that assist already stay.' })
  assistingDepartmentIds: string[] = [];

  @Field(() => ID, { nullable: true })
  followingMemberId?: string | null;

  @Field(() => ID, { nullable: true })
  clauseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The clause that stood there when `clauseId` was chosen; another by now is a CONFLICT.',
  })
  seenClauseId?: string | null;
}

@InputType()
export class HandOverOutcomesInput {
  @Field(() => ID)
  consultationId!: string;

  @Field(() => [OutcomeLineInput], { description: 'At most 100.' })
  lines!: OutcomeLineInput[];
}
