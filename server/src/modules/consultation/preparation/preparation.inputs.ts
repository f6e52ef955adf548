import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { OfConsultation, OfConsultationOnce } from '../consultation.inputs.js';
import { OfParticipantInput } from '../invitation/invitation.inputs.js';
import { DelegateAuthority } from '../participant.entity.js';
import { ResearchKind } from '../preparation.entity.js';
import { SuggestionOutcome } from './suggestion-answer.entity.js';

@InputType()
export class AddInterestGroupInput extends OfConsultationOnce {
  @Field(() => String)
  name!: string;

  @Field(() => Int, { nullable: true })
  peopleCount?: number | null;

  @Field(() => ID, { nullable: true, description: 'The organisation of the directory whose people it is.' })
  organisationId?: string | null;
}

@InputType()
export class RemoveInterestGroupInput extends OfConsultation {
  @Field(() => ID)
  interestGroupId!: string;
}

@InputType()
export class SubmitDemandInput extends OfConsultationOnce {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department it is put to.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Staff only: for whom it is written down (代录).' })
  onBehalfOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Staff only: for which group, where it is nobody in particular.' })
  interestGroupId?: string | null;
}

@InputType()
export class EditDemandInput extends OfConsultation {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'null: put to no department yet.' })
  departmentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; kept with what it said before.' })
  reason?: string | null;
}

@InputType()
export class RankDemandsInput extends OfConsultation {
  @Field(() => [ID], { description: 'All demands of the group (or of the one person), the most pressing first.' })
  demandIds!: string[];
}

@InputType()
export class PolicyClauseInput {
  @Field(() => String, { description: 'Title of the document.' })
  document!: string;

  @Field(() => String, { nullable: true, description: '文号.' })
  documentNumber?: string | null;

  @Field(() => String)
  clause!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read: http or https.' })
  link?: string | null;
}

@InputType()
export class RecordFieldResearchInput extends OfConsultationOnce {
  @Field(() => ResearchKind)
  kind!: ResearchKind;

  @Field(() => String)
  place!: string;

  @Field(() => LocalDate)
  heldOn!: string;

  @Field(() => String, { nullable: true })
  peopleMet?: string | null;

  @Field(() => String)
  findings!: string;

  @Field(() => ID, { nullable: true, description: 'DEPARTMENT_VISIT: which.' })
  departmentId?: string | null;

  @Field(() => [ID], { description: 'Those invited who went along; a member who records it is always among them.' })
  takenByIds!: string[];

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => [PolicyClauseInput], { description: 'Clauses of policy collected on the way.' })
  clauses!: PolicyClauseInput[];
}

@InputType()
export class ListPolicyClauseInput extends OfConsultationOnce {
  @Field(() => String, { description: 'Title of the document.' })
  document!: string;

  @Field(() => String, { nullable: true, description: '文号.' })
  documentNumber?: string | null;

  @Field(() => String)
  clause!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read: http or https.' })
  link?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department that lists it.' })
  departmentId?: string | null;
}

@InputType()
export class AnswerSuggestionInput {
  @Field(() => ID)
  suggestionId!: string;

  @Field(() => SuggestionOutcome)
  outcome!: SuggestionOutcome;

  @Field(() => String, { description: 'Where it was taken up, or why not. At most 1,000 characters.' })
  words!: string;

  @Field(() => Int, {
    description: 'How many answers stood there when this one was written; another by now is a CONFLICT.',
  })
  answersSeen!: number;
}

@InputType()
export class SubmitSuggestionInput extends OfConsultationOnce {
  @Field(() => String)
  problem!: string;

  @Field(() => String)
  cause!: string;

  @Field(() => String)
  measure!: string;

  @Field(() => ID, { nullable: true, description: 'Staff only: whose suggestion it is (代录).' })
  onBehalfOfId?: string | null;
}

@InputType()
export class SubmitDepartmentPositionInput extends OfConsultation {
  @Field(() => ID)
  demandId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Of the position that is changed; left out for the first.' })
  version?: number | null;
}

@InputType()
export class NameDelegateInput extends OfParticipantInput {
  @Field(() => String)
  name!: string;

  @Field(() => DelegateAuthority)
  authority!: DelegateAuthority;
}

@InputType()
export class AddMaterialInput extends OfConsultationOnce {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  body?: string | null;

  @Field(() => [ID])
  fileIds!: string[];
}

@InputType()
export class MarkMaterialReadInput extends OfConsultationOnce {
  @Field(() => ID)
  materialId!: string;
}

@InputType()
export class RecordWishSurveyInput extends OfConsultation {
  @Field(() => Int)
  askedCount!: number;

  @Field(() => Int)
  answeredCount!: number;

  @Field(() => String)
  summary!: string;

  @Field(() => LocalDate)
  conductedOn!: string;

  @Field(() => Int, { nullable: true, description: 'Of the survey that is changed; left out for the first.' })
  version?: number | null;
}

/** Every correction names the version it was made on, and says why. */
@InputType()
abstract class Correcting extends OfConsultation {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: 'Why; kept with what it said before.' })
  reason!: string;
}

@InputType()
export class CorrectResearchInput extends Correcting {
  @Field(() => String)
  place!: string;

  @Field(() => LocalDate)
  heldOn!: string;

  @Field(() => String, { nullable: true })
  peopleMet?: string | null;

  @Field(() => String)
  findings!: string;
}

@InputType()
export class CorrectSuggestionInput extends Correcting {
  @Field(() => String)
  problem!: string;

  @Field(() => String)
  cause!: string;

  @Field(() => String)
  measure!: string;
}

@InputType()
export class CorrectPolicyClauseInput extends Correcting {
  @Field(() => String)
  document!: string;

  @Field(() => String, { nullable: true, description: '文号.' })
  documentNumber?: string | null;

  @Field(() => String)
  clause!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read: http or https.' })
  link?: string | null;
}

@InputType()
export class ReplaceMaterialInput extends Correcting {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  body?: string | null;

  @Field(() => [ID], { description: 'The files it has from now on; those left out are taken off.' })
  fileIds!: string[];

  @Field(() => Boolean, { description: 'Everybody is asked to read it once more.' })
  readAgain!: boolean;
}

@InputType()
export class WithdrawMaterialInput extends Correcting {}

@InputType({ description: 'Research, a suggestion or a clause that was entered twice or by mistake.' })
export class WithdrawPreparedInput extends Correcting {}
