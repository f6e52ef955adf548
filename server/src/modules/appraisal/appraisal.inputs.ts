import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { OpinionSide } from './appraisal.entity.js';
import { AppraisalGrade } from './grade.rules.js';

@InputType({ description: 'What a grade takes, at least.' })
export class GradeLeastInput {
  @Field(() => Float) points!: number;
  @Field(() => Float, { description: 'Percent of the meetings one was invited to.' }) presence!: number;
}

@InputType()
export class GradeRulesInput {
  @Field(() => GradeLeastInput) excellent!: GradeLeastInput;
  @Field(() => GradeLeastInput) competent!: GradeLeastInput;
  @Field(() => GradeLeastInput) basic!: GradeLeastInput;
  @Field(() => Float, { description: 'Percent of all reports that may be EXCELLENT.' }) excellentShare!: number;
  @Field(() => AppraisalGrade, { description: 'At best, for who hands in no report.' }) unwritten!: AppraisalGrade;
}

@InputType({ description: 'Days are working days: writing from the opening on, opinions after it.' })
export class AppraisalRoundTerms {
  @Field(() => Int) writeDays!: number;
  @Field(() => Int) opineDays!: number;
  @Field(() => Int, { description: 'After a grade, to object.' }) objectionDays!: number;
  @Field(() => GradeRulesInput) rules!: GradeRulesInput;
}

@InputType()
export class OpenAppraisalRoundInput extends AppraisalRoundTerms {
  @Field(() => Int) year!: number;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class CorrectAppraisalRoundInput extends AppraisalRoundTerms {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class CallBackAppraisalRoundInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class AppraisalInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class AppraisalReasonInput extends AppraisalInput {
  @Field(() => String) reason!: string;
}

@InputType({ description: 'Each section up to 2,000 characters; handed in, none is empty.' })
export class WriteAppraisalInput extends AppraisalInput {
  @Field(() => String, { nullable: true }) did?: string | null;
  @Field(() => String, { nullable: true }) cameOfIt?: string | null;
  @Field(() => String, { nullable: true }) notDone?: string | null;
  @Field(() => String, { nullable: true }) nextYear?: string | null;
  @Field(() => Boolean, { description: 'False: a draft is kept.' }) handIn!: boolean;
}

@InputType()
export class GiveAppraisalOpinionInput extends AppraisalInput {
  @Field(() => OpinionSide) side!: OpinionSide;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: 'Who said it, where the secretariat writes it down (代录).' })
  saidBy?: string | null;
}

@InputType()
export class WithdrawAppraisalOpinionInput extends AppraisalReasonInput {
  @Field(() => OpinionSide) side!: OpinionSide;
}

@InputType()
export class GradeAppraisalsInput {
  @Field(() => ID) roundId!: string;
  @Field(() => [AppraisalInput], { description: 'Up to 400; all of them, or none.' }) reports!: AppraisalInput[];
  @Field(() => AppraisalGrade, { nullable: true, description: 'Null: to each what the rule proposes.' })
  grade?: AppraisalGrade | null;
  @Field(() => String, { nullable: true, description: 'Needed where it is another than was proposed.' })
  reason?: string | null;
}

@InputType()
export class ObjectToAppraisalInput extends AppraisalInput {
  @Field(() => String) words!: string;
}

@InputType()
export class AnswerAppraisalObjectionInput extends AppraisalInput {
  @Field(() => AppraisalGrade, { description: 'The one it has, or another.' }) grade!: AppraisalGrade;
  @Field(() => String) answer!: string;
}

@InputType()
export class CorrectAppraisalGradeInput extends AppraisalReasonInput {
  @Field(() => AppraisalGrade) grade!: AppraisalGrade;
}
