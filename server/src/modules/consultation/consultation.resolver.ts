import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import { type LiveContext, type RequestContext } from '../../kernel/context.js';
import { liveView } from '../../kernel/live/live-view.js';
import { resultUnion } from '../../kernel/refusal.js';
import { confirmAttendance, decideLeave, declineInvitation, requestLeave } from './commands/attendance.js';
import {
  cancelConsultation,
  editConsultation,
  postponeConsultation,
  rescheduleConsultation,
  startPreparation,
} from './commands/change-plan.js';
import { conveneConsultation } from './commands/convene-consultation.js';
import { createConsultation } from './commands/create-consultation.js';
import { editDemand, rankDemands, submitDemand } from './commands/demands.js';
import { addInterestGroup, removeInterestGroup } from './commands/interest-groups.js';
import {
  assignDuty,
  inviteDepartments,
  inviteMembers,
  inviteStakeholder,
  inviteTownshipStaff,
  reissueInvitation,
  removeParticipant,
} from './commands/invite.js';
import { joinByInvitationCode } from './commands/join-by-invitation-code.js';
import {
  addMaterial,
  listPolicyClause,
  markMaterialRead,
  nameDelegate,
  recordFieldResearch,
  recordWishSurvey,
  submitDepartmentPosition,
  submitSuggestion,
} from './commands/prepare.js';
import { Consultation, InterestGroup } from './consultation.entity.js';
import {
  AddInterestGroupInput,
  AddMaterialInput,
  AnswerInvitationInput,
  AssignDutyInput,
  ConsultationFilter,
  ConveneConsultationInput,
  CreateConsultationInput,
  DecideLeaveInput,
  EditConsultationInput,
  EditDemandInput,
  HaltConsultationInput,
  InviteDepartmentsInput,
  InviteMembersInput,
  InviteStakeholderInput,
  InviteTownshipStaffInput,
  ListPolicyClauseInput,
  MarkMaterialReadInput,
  NameDelegateInput,
  OfParticipantInput,
  RankDemandsInput,
  RecordFieldResearchInput,
  RecordWishSurveyInput,
  RemoveInterestGroupInput,
  RequestLeaveInput,
  RescheduleConsultationInput,
  SubmitDemandInput,
  SubmitDepartmentPositionInput,
  SubmitSuggestionInput,
} from './consultation.inputs.js';
import {
  pulseAudience,
  readChain,
  readClauses,
  readConsultation,
  readConsultationCounts,
  readConsultations,
  readDemands,
  readDepartmentChoices,
  readGroups,
  readInvitableMembers,
  readMaterials,
  readOwnConsultations,
  readPeople,
  readPulse,
  readResearch,
  readSuggestions,
  readSurvey,
} from './consultation.queries.js';
import { ConsultationRefusal, ConveneRefusal } from './consultation.refusal.js';
import {
  ChainEntry,
  ClauseRow,
  ConsultationDetail,
  ConsultationPage,
  ConsultationPulse,
  ConsultationStatusCount,
  DemandRow,
  DepartmentChoice,
  GuestWelcome,
  InterestGroupRow,
  InvitableMember,
  Invitation,
  MaterialRow,
  OwnConsultationPage,
  ParticipantRow,
  ResearchRow,
  SuggestionRow,
  SurveyRow,
} from './consultation.types.js';
import { Demand } from './demand.entity.js';
import { Participant } from './participant.entity.js';
import {
  DepartmentPosition,
  FieldResearch,
  Material,
  PolicyClause,
  Suggestion,
  WishSurvey,
} from './preparation.entity.js';

const ConsultationResult = resultUnion('ConsultationResult', Consultation, ConsultationRefusal);
const ConveneConsultationResult = resultUnion(
  'ConveneConsultationResult',
  Consultation,
  ConsultationRefusal,
  ConveneRefusal,
);
const ParticipantResult = resultUnion('ParticipantResult', Participant, ConsultationRefusal);
const InvitationResult = resultUnion('InvitationResult', Invitation, ConsultationRefusal);
const InterestGroupResult = resultUnion('InterestGroupResult', InterestGroup, ConsultationRefusal);
const DemandResult = resultUnion('DemandResult', Demand, ConsultationRefusal);
const FieldResearchResult = resultUnion('FieldResearchResult', FieldResearch, ConsultationRefusal);
const PolicyClauseResult = resultUnion('PolicyClauseResult', PolicyClause, ConsultationRefusal);
const SuggestionResult = resultUnion('SuggestionResult', Suggestion, ConsultationRefusal);
const DepartmentPositionResult = resultUnion('DepartmentPositionResult', DepartmentPosition, ConsultationRefusal);
const MaterialResult = resultUnion('MaterialResult', Material, ConsultationRefusal);
const WishSurveyResult = resultUnion('WishSurveyResult', WishSurvey, ConsultationRefusal);
const JoinByInvitationCodeResult = resultUnion('JoinByInvitationCodeResult', GuestWelcome, ConsultationRefusal);

const INVITED = ['GUEST', ...PARTIES] as const;

@Resolver(() => ConsultationDetail)
export class ConsultationResolver {
  @Audience(...STAFF)
  @Query(() => ConsultationPage)
  consultations(
    @Arg('filter', () => ConsultationFilter, { nullable: true }) filter: ConsultationFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readConsultations(ctx, { filter, first, after });
  }

  @Audience(...STAFF)
  @Query(() => [ConsultationStatusCount])
  consultationCounts(
    @Arg('filter', () => ConsultationFilter, { nullable: true }) filter: ConsultationFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readConsultationCounts(ctx, filter);
  }

  @Audience(...INVITED)
  @Query(() => ConsultationDetail, { nullable: true })
  consultation(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readConsultation(ctx, id);
  }

  @Audience(...INVITED)
  @Query(() => OwnConsultationPage, { description: 'What the viewer is invited to.' })
  myConsultations(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOwnConsultations(ctx, { first, after });
  }

  @Audience(...STAFF)
  @Query(() => [InvitableMember], { description: 'Members not yet invited, those of the organising committee first.' })
  invitableMembers(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('text', () => String, { nullable: true }) text: string | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() ctx: RequestContext,
  ) {
    return readInvitableMembers(ctx, { consultationId, text, first });
  }

  @Audience(...INVITED)
  @Query(() => [DepartmentChoice])
  departmentChoices(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readDepartmentChoices(ctx, consultationId);
  }

  /** Pushes the present state of preparation, then the newest after each change. */
  @Audience(...INVITED)
  @Subscription(() => ConsultationPulse, {
    nullable: true,
    subscribe: liveView({
      view: 'consultation',
      id: (args) => args['id'] as unknown as string,
      audience: (viewer, args, services) => pulseAudience(viewer, args['id'] as unknown as string, services),
    }),
  })
  consultationLive(@Arg('id', () => ID) id: string, @Ctx() ctx: LiveContext) {
    return readPulse(ctx.services, ctx.audience, id);
  }

  @FieldResolver(() => [ParticipantRow])
  people(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readPeople(ctx.read, detail.id, detail.viewerCanOrganise);
  }

  @FieldResolver(() => [InterestGroupRow])
  groups(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readGroups(ctx.read, detail.id);
  }

  @FieldResolver(() => [DemandRow])
  demands(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readDemands(ctx.read, detail.id);
  }

  @FieldResolver(() => [ResearchRow])
  research(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readResearch(ctx.read, detail.id);
  }

  @FieldResolver(() => [ClauseRow])
  clauses(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readClauses(ctx.read, detail.id);
  }

  @FieldResolver(() => [SuggestionRow])
  suggestions(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readSuggestions(ctx.read, detail.id);
  }

  @FieldResolver(() => [MaterialRow])
  materials(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readMaterials(ctx.read, detail.id, detail.me?.participantId ?? null);
  }

  @FieldResolver(() => SurveyRow, { nullable: true })
  survey(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readSurvey(ctx.read, detail.id);
  }

  @Audience(...STAFF)
  @FieldResolver(() => [ChainEntry], { description: 'What happened so far, from the topic on, oldest first.' })
  chain(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return detail.viewerCanOrganise ? readChain(ctx.read, detail.id, detail.topicId) : [];
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  startPreparation(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return startPreparation(ctx, consultationId);
  }

  @Audience('PUBLIC')
  @Mutation(() => JoinByInvitationCodeResult)
  joinByInvitationCode(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return joinByInvitationCode(ctx, code);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  createConsultation(
    @Arg('input', () => CreateConsultationInput) input: CreateConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return createConsultation(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  editConsultation(
    @Arg('input', () => EditConsultationInput) input: EditConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return editConsultation(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  postponeConsultation(
    @Arg('input', () => HaltConsultationInput) input: HaltConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return postponeConsultation(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  rescheduleConsultation(
    @Arg('input', () => RescheduleConsultationInput) input: RescheduleConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return rescheduleConsultation(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  cancelConsultation(
    @Arg('input', () => HaltConsultationInput) input: HaltConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return cancelConsultation(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConveneConsultationResult)
  conveneConsultation(
    @Arg('input', () => ConveneConsultationInput) input: ConveneConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return conveneConsultation(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  inviteMembers(@Arg('input', () => InviteMembersInput) input: InviteMembersInput, @Ctx() ctx: RequestContext) {
    return inviteMembers(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  inviteDepartments(
    @Arg('input', () => InviteDepartmentsInput) input: InviteDepartmentsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return inviteDepartments(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ParticipantResult)
  inviteTownshipStaff(
    @Arg('input', () => InviteTownshipStaffInput) input: InviteTownshipStaffInput,
    @Ctx() ctx: RequestContext,
  ) {
    return inviteTownshipStaff(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => InvitationResult)
  inviteStakeholder(
    @Arg('input', () => InviteStakeholderInput) input: InviteStakeholderInput,
    @Ctx() ctx: RequestContext,
  ) {
    return inviteStakeholder(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => InvitationResult)
  reissueInvitation(@Arg('input', () => OfParticipantInput) input: OfParticipantInput, @Ctx() ctx: RequestContext) {
    return reissueInvitation(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ParticipantResult)
  assignDuty(@Arg('input', () => AssignDutyInput) input: AssignDutyInput, @Ctx() ctx: RequestContext) {
    return assignDuty(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  removeParticipant(@Arg('input', () => OfParticipantInput) input: OfParticipantInput, @Ctx() ctx: RequestContext) {
    return removeParticipant(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => InterestGroupResult)
  addInterestGroup(
    @Arg('input', () => AddInterestGroupInput) input: AddInterestGroupInput,
    @Ctx() ctx: RequestContext,
  ) {
    return addInterestGroup(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult)
  removeInterestGroup(
    @Arg('input', () => RemoveInterestGroupInput) input: RemoveInterestGroupInput,
    @Ctx() ctx: RequestContext,
  ) {
    return removeInterestGroup(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => MaterialResult)
  addMaterial(@Arg('input', () => AddMaterialInput) input: AddMaterialInput, @Ctx() ctx: RequestContext) {
    return addMaterial(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ParticipantResult)
  decideLeave(@Arg('input', () => DecideLeaveInput) input: DecideLeaveInput, @Ctx() ctx: RequestContext) {
    return decideLeave(ctx, input);
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

  @Audience(...PARTIES)
  @Mutation(() => FieldResearchResult)
  recordFieldResearch(
    @Arg('input', () => RecordFieldResearchInput) input: RecordFieldResearchInput,
    @Ctx() ctx: RequestContext,
  ) {
    return recordFieldResearch(ctx, input);
  }

  @Audience(...PARTIES)
  @Mutation(() => PolicyClauseResult)
  listPolicyClause(
    @Arg('input', () => ListPolicyClauseInput) input: ListPolicyClauseInput,
    @Ctx() ctx: RequestContext,
  ) {
    return listPolicyClause(ctx, input);
  }

  @Audience(...PARTIES)
  @Mutation(() => SuggestionResult)
  submitSuggestion(
    @Arg('input', () => SubmitSuggestionInput) input: SubmitSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return submitSuggestion(ctx, input);
  }

  @Audience(...PARTIES)
  @Mutation(() => DepartmentPositionResult)
  submitDepartmentPosition(
    @Arg('input', () => SubmitDepartmentPositionInput) input: SubmitDepartmentPositionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return submitDepartmentPosition(ctx, input);
  }

  @Audience(...PARTIES)
  @Mutation(() => ParticipantResult)
  nameDelegate(@Arg('input', () => NameDelegateInput) input: NameDelegateInput, @Ctx() ctx: RequestContext) {
    return nameDelegate(ctx, input);
  }

  @Audience(...PARTIES)
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

  @Audience(...INVITED)
  @Mutation(() => ParticipantResult)
  confirmAttendance(
    @Arg('input', () => AnswerInvitationInput) input: AnswerInvitationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return confirmAttendance(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => ParticipantResult)
  requestLeave(@Arg('input', () => RequestLeaveInput) input: RequestLeaveInput, @Ctx() ctx: RequestContext) {
    return requestLeave(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => ParticipantResult)
  declineInvitation(@Arg('input', () => RequestLeaveInput) input: RequestLeaveInput, @Ctx() ctx: RequestContext) {
    return declineInvitation(ctx, input);
  }
}
