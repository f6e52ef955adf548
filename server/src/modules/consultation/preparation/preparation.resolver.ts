import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { INVITED, PREPARERS, TAKING_PART } from '../consultation.audience.js';
import { InterestGroup } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { ConsultationResult, ParticipantResult } from '../consultation.results.js';
import { Demand } from '../demand.entity.js';
import {
  DepartmentPosition,
  FieldResearch,
  Material,
  PolicyClause,
  Suggestion,
  WishSurvey,
} from '../preparation.entity.js';
import { addInterestGroup } from './add-interest-group.js';
import { addMaterial } from './add-material.js';
import { answerSuggestion } from './answer-suggestion.js';
import { correctPolicyClause } from './correct-policy-clause.js';
import { correctResearch } from './correct-research.js';
import { correctSuggestion } from './correct-suggestion.js';
import { editDemand } from './edit-demand.js';
import { listPolicyClause } from './list-policy-clause.js';
import { markMaterialRead } from './mark-material-read.js';
import { nameDelegate } from './name-delegate.js';
import {
  AddInterestGroupInput,
  AddMaterialInput,
  AnswerSuggestionInput,
  CorrectPolicyClauseInput,
  CorrectResearchInput,
  CorrectSuggestionInput,
  EditDemandInput,
  ListPolicyClauseInput,
  MarkMaterialReadInput,
  NameDelegateInput,
  RankDemandsInput,
  RecordFieldResearchInput,
  RecordWishSurveyInput,
  RemoveInterestGroupInput,
  ReplaceMaterialInput,
  SubmitDemandInput,
  SubmitDepartmentPositionInput,
  SubmitSuggestionInput,
  WithdrawMaterialInput,
  WithdrawPreparedInput,
} from './preparation.inputs.js';
import { rankDemands } from './rank-demands.js';
import { recordFieldResearch } from './record-field-research.js';
import { recordWishSurvey } from './record-wish-survey.js';
import { removeInterestGroup } from './remove-interest-group.js';
import { replaceMaterial } from './replace-material.js';
import { submitDemand } from './submit-demand.js';
import { submitDepartmentPosition } from './submit-department-position.js';
import { submitSuggestion } from './submit-suggestion.js';
import { restoreMaterial, withdrawMaterial } from './withdraw-material.js';
import { restorePolicyClause, withdrawPolicyClause } from './withdraw-policy-clause.js';
import { restoreResearch, withdrawResearch } from './withdraw-research.js';
import { restoreSuggestion, withdrawSuggestion } from './withdraw-suggestion.js';

const InterestGroupResult = resultUnion('InterestGroupResult', InterestGroup, ConsultationRefusal);
const DemandResult = resultUnion('DemandResult', Demand, ConsultationRefusal);
const FieldResearchResult = resultUnion('FieldResearchResult', FieldResearch, ConsultationRefusal);
const PolicyClauseResult = resultUnion('PolicyClauseResult', PolicyClause, ConsultationRefusal);
const SuggestionResult = resultUnion('SuggestionResult', Suggestion, ConsultationRefusal);
const DepartmentPositionResult = resultUnion('DepartmentPositionResult', DepartmentPosition, ConsultationRefusal);
const MaterialResult = resultUnion('MaterialResult', Material, ConsultationRefusal);
const WishSurveyResult = resultUnion('WishSurveyResult', WishSurvey, ConsultationRefusal);

@Resolver()
export class PreparationResolver {
  @Audience(...PREPARERS)
  @Mutation(() => InterestGroupResult)
  addInterestGroup(
    @Arg('input', () => AddInterestGroupInput) input: AddInterestGroupInput,
    @Ctx() ctx: RequestContext,
  ) {
    return addInterestGroup(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => ConsultationResult)
  removeInterestGroup(
    @Arg('input', () => RemoveInterestGroupInput) input: RemoveInterestGroupInput,
    @Ctx() ctx: RequestContext,
  ) {
    return removeInterestGroup(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => MaterialResult)
  addMaterial(@Arg('input', () => AddMaterialInput) input: AddMaterialInput, @Ctx() ctx: RequestContext) {
    return addMaterial(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => DemandResult)
  submitDemand(@Arg('input', () => SubmitDemandInput) input: SubmitDemandInput, @Ctx() ctx: RequestContext) {
    return submitDemand(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => DemandResult)
  editDemand(@Arg('input', () => EditDemandInput) input: EditDemandInput, @Ctx() ctx: RequestContext) {
    return editDemand(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => ConsultationResult)
  rankDemands(@Arg('input', () => RankDemandsInput) input: RankDemandsInput, @Ctx() ctx: RequestContext) {
    return rankDemands(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => FieldResearchResult)
  recordFieldResearch(
    @Arg('input', () => RecordFieldResearchInput) input: RecordFieldResearchInput,
    @Ctx() ctx: RequestContext,
  ) {
    return recordFieldResearch(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => PolicyClauseResult)
  listPolicyClause(
    @Arg('input', () => ListPolicyClauseInput) input: ListPolicyClauseInput,
    @Ctx() ctx: RequestContext,
  ) {
    return listPolicyClause(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => SuggestionResult, { description: 'Taken up and where, or not and why; the member is told.' })
  answerSuggestion(
    @Arg('input', () => AnswerSuggestionInput) input: AnswerSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return answerSuggestion(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => SuggestionResult)
  submitSuggestion(
    @Arg('input', () => SubmitSuggestionInput) input: SubmitSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return submitSuggestion(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => DepartmentPositionResult)
  submitDepartmentPosition(
    @Arg('input', () => SubmitDepartmentPositionInput) input: SubmitDepartmentPositionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return submitDepartmentPosition(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => ParticipantResult)
  nameDelegate(@Arg('input', () => NameDelegateInput) input: NameDelegateInput, @Ctx() ctx: RequestContext) {
    return nameDelegate(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => WishSurveyResult)
  recordWishSurvey(
    @Arg('input', () => RecordWishSurveyInput) input: RecordWishSurveyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return recordWishSurvey(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => MaterialResult)
  markMaterialRead(
    @Arg('input', () => MarkMaterialReadInput) input: MarkMaterialReadInput,
    @Ctx() ctx: RequestContext,
  ) {
    return markMaterialRead(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => FieldResearchResult)
  correctResearch(@Arg('input', () => CorrectResearchInput) input: CorrectResearchInput, @Ctx() ctx: RequestContext) {
    return correctResearch(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => SuggestionResult)
  correctSuggestion(
    @Arg('input', () => CorrectSuggestionInput) input: CorrectSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return correctSuggestion(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => PolicyClauseResult)
  correctPolicyClause(
    @Arg('input', () => CorrectPolicyClauseInput) input: CorrectPolicyClauseInput,
    @Ctx() ctx: RequestContext,
  ) {
    return correctPolicyClause(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => MaterialResult)
  replaceMaterial(@Arg('input', () => ReplaceMaterialInput) input: ReplaceMaterialInput, @Ctx() ctx: RequestContext) {
    return replaceMaterial(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => MaterialResult)
  withdrawMaterial(
    @Arg('input', () => WithdrawMaterialInput) input: WithdrawMaterialInput,
    @Ctx() ctx: RequestContext,
  ) {
    return withdrawMaterial(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => MaterialResult)
  restoreMaterial(@Arg('input', () => WithdrawMaterialInput) input: WithdrawMaterialInput, @Ctx() ctx: RequestContext) {
    return restoreMaterial(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => FieldResearchResult, { description: 'Entered twice or by mistake: kept, and counted for nobody.' })
  withdrawResearch(
    @Arg('input', () => WithdrawPreparedInput) input: WithdrawPreparedInput,
    @Ctx() ctx: RequestContext,
  ) {
    return withdrawResearch(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => FieldResearchResult)
  restoreResearch(@Arg('input', () => WithdrawPreparedInput) input: WithdrawPreparedInput, @Ctx() ctx: RequestContext) {
    return restoreResearch(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => SuggestionResult, { description: 'Sent twice or by mistake: kept, and owed no answer.' })
  withdrawSuggestion(
    @Arg('input', () => WithdrawPreparedInput) input: WithdrawPreparedInput,
    @Ctx() ctx: RequestContext,
  ) {
    return withdrawSuggestion(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => SuggestionResult)
  restoreSuggestion(
    @Arg('input', () => WithdrawPreparedInput) input: WithdrawPreparedInput,
    @Ctx() ctx: RequestContext,
  ) {
    return restoreSuggestion(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => PolicyClauseResult, { description: 'Listed by mistake: kept, and off the list.' })
  withdrawPolicyClause(
    @Arg('input', () => WithdrawPreparedInput) input: WithdrawPreparedInput,
    @Ctx() ctx: RequestContext,
  ) {
    return withdrawPolicyClause(ctx, input);
  }

  @Audience(...TAKING_PART)
  @Mutation(() => PolicyClauseResult)
  restorePolicyClause(
    @Arg('input', () => WithdrawPreparedInput) input: WithdrawPreparedInput,
    @Ctx() ctx: RequestContext,
  ) {
    return restorePolicyClause(ctx, input);
  }
}
