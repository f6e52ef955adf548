import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { WaitingFor } from './clock/waiting-for.js';
import { AcceptanceResult, Attitude, CommitmentStatus, ResultClass, VerificationFinding } from './commitment.entity.js';
import { FileUseInput } from './evidence/evidence.inputs.js';
import { Timeliness } from './timeliness.rules.js';
import { PositionInput } from './verification/verification.inputs.js';

const MUTATION_ID = 'A key of this one act: sent twice, it counts once.';

/** 督办 */
export enum SupervisionState {
  /** Long overdue, put on the leaders' list by rule, and no leader has taken it up. */
  AWAITS_LEADER = 'AWAITS_LEADER',
  SUPERVISED = 'SUPERVISED',
}
registerEnumType(SupervisionState, {
  name: 'SupervisionState',
  description: 'Where a matter stands with the leaders.',
});

@InputType({ description: 'Which commitments. What is left out does not narrow.' })
export class CommitmentFilter {
  @Field(() => [CommitmentStatus], { nullable: true })
  statuses?: CommitmentStatus[] | null;

  @Field(() => WaitingFor, { nullable: true, description: 'Whom it waits for.' })
  waitingFor?: WaitingFor | null;

  @Field(() => Boolean, { nullable: true, description: 'Whoever it waits for is past the day they had.' })
  partyLate?: boolean | null;

  @Field(() => SupervisionState, { nullable: true })
  supervision?: SupervisionState | null;

  @Field(() => Timeliness, { nullable: true, description: 'Of the due date, while the department has it.' })
  timeliness?: Timeliness | null;

  @Field(() => ID, { nullable: true, description: 'Lead or assisting.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In the lead.' })
  leadDepartmentId?: string | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => ID, { nullable: true })
  consultationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those I follow as a member, handle for my department, or look after for my committee.',
  })
  mine?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the number, the demand, the promise or the title.' })
  text?: string | null;
}

@InputType()
export class ReportProgressInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ID, { nullable: true, description: 'How far it is, from the list of stages.' })
  stageId?: string | null;

  @Field(() => String, { description: 'The people concerned can read it. At most 7,000 characters.' })
  text!: string;

  @Field(() => [ID], {
    description:
      'Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public.',
  })
  photoIds: string[] = [];

  @Field(() => [FileUseInput], {
    nullable: true,
    description: 'What the files show, where they are more than photographs.',
  })
  fileUses?: FileUseInput[] | null;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class CorrectCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => Int, { description: 'The `promiseVersion` that was seen.' })
  version!: number;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  responsiblePerson!: string;
}

@InputType()
export class RequestExtensionInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => LocalDate)
  until!: string;

  @Field(() => String, { description: 'At most 1,000 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class ReplyToCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ResultClass)
  resultClass!: ResultClass;

  @Field(() => String, { description: 'The people concerned can read it. At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'D: why it cannot be solved. At most 1,000 characters.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'D: the policy that rests on. At most 1,000 characters.' })
  basis?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'D: the day it is looked at again. Shown to everybody.' })
  nextLookOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A, B, C: what was done of the promised deliverable. At most 1,000 characters.',
  })
  delivered?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Progress entries of this round that show it; these or files are needed.',
  })
  progressIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public.',
  })
  photoIds?: string[] | null;

  @Field(() => [FileUseInput], {
    nullable: true,
    description: 'What the files show, where they are more than photographs.',
  })
  fileUses?: FileUseInput[] | null;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class VerifyCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => VerificationFinding)
  finding!: VerificationFinding;

  @Field(() => String, { description: 'What was seen. At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { description: 'Where. At most 120 characters.' })
  place!: string;

  @Field(() => PositionInput, {
    nullable: true,
    description: 'Where the phone is now, when it can say. Without being in the fence a photograph is needed.',
  })
  position?: PositionInput | null;

  @Field(() => [ID], {
    description:
      'Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public.',
  })
  photoIds: string[] = [];

  @Field(() => [FileUseInput], {
    nullable: true,
    description: 'What the files show, where they are more than photographs.',
  })
  fileUses?: FileUseInput[] | null;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}

@InputType()
export class AnswerAcceptanceInput {
  @Field(() => String, {
    description: 'The code on the notice, or the personal code on a slip; case, blanks and hyphens do not matter.',
  })
  code!: string;

  @Field(() => AcceptanceResult)
  result!: AcceptanceResult;

  @Field(() => Attitude)
  attitude!: Attitude;

  @Field(() => String, { nullable: true, description: 'At most 1,000 characters; seen by the parties, not published.' })
  comment?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Random, made and kept by the device: 22 to 64 letters, digits, `-` or `_`. Invited voices are heard without it, but cannot change what they said.',
  })
  deviceToken?: string | null;

  @Field(() => String, { nullable: true, description: 'Not kept: sent again, the same voice says the same.' })
  clientMutationId?: string | null;
}
