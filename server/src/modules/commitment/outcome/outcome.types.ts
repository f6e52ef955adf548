import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { Disposition } from '../../consultation/index.js';
import { CommitmentStatus } from '../commitment.entity.js';
import { CommitmentChoice } from '../commitment-choices.types.js';

@ObjectType({ description: 'A clause of the consensus that a line may carry out.' })
@Audience(...PARTIES)
export class OutcomeClause {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;
}

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

@ObjectType({ description: 'One line of the outcome list (成果清单): a demand, and what was settled about it.' })
@Audience(...PARTIES)
export class OutcomeLine {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  demandNumber!: number;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => Disposition, { nullable: true })
  disposition!: Disposition | null;

  @Field(() => ID, { nullable: true })
  clauseId!: string | null;

  @Field(() => [OutcomeCommitment], { description: 'Empty for a promise that no department has been given yet.' })
  commitments!: OutcomeCommitment[];

  @Field(() => Boolean, { description: 'Promised, and nobody has it: a lead department is needed.' })
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
}

@InputType()
export class OutcomeLineInput {
  @Field(() => ID)
  demandId!: string;

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
