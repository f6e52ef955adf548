import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { Refusal, resultUnion } from '../../kernel/refusal.js';
import {
  correctResearchFinding,
  restoreResearchFinding,
  withdrawResearchFinding,
} from './findings/mend-research-finding.js';
import { recordResearchFinding } from './findings/record-research-finding.js';
import { answerResearchTrip } from './plan/answer-research-trip.js';
import { cancelResearchTrip, restoreResearchTrip } from './plan/cancel-research-trip.js';
import { correctResearchTrip } from './plan/correct-research-trip.js';
import { handOverResearchTrip } from './plan/hand-over-research-trip.js';
import { noteResearchPresence } from './plan/note-research-presence.js';
import { planResearchTrip } from './plan/plan-research-trip.js';
import { answerResearchSuggestion } from './report/answer-research-suggestion.js';
import { joinResearchTrip } from './report/join-research-trip.js';
import { makeResearchSuggestion } from './report/make-research-suggestion.js';
import { makeTopicOfResearch } from './report/make-topic-of-research.js';
import {
  correctResearchSuggestion,
  restoreResearchSuggestion,
  withdrawResearchSuggestion,
} from './report/mend-research-suggestion.js';
import { writeResearchReport } from './report/write-research-report.js';
import { RESEARCH_PARTIES, RESEARCHERS } from './research.audience.js';
import {
  AnswerResearchSuggestionInput,
  AnswerResearchTripInput,
  CorrectResearchFindingInput,
  CorrectResearchSuggestionInput,
  CorrectResearchTripInput,
  HandOverResearchTripInput,
  JoinResearchTripInput,
  MakeResearchSuggestionInput,
  MakeTopicOfResearchInput,
  NoteResearchPresenceInput,
  PlanResearchTripInput,
  RecordResearchFindingInput,
  ResearchTripFilter,
  ResearchTripReasonInput,
  TurnResearchFindingInput,
  TurnResearchSuggestionInput,
  WriteResearchReportInput,
} from './research.inputs.js';
import { ResearchRefusal } from './research.refusal.js';
import {
  ResearchBecameTopic,
  ResearchChanged,
  ResearchChoices,
  ResearchTripDetail,
  ResearchTripPage,
} from './research.types.js';
import { readResearchTrip } from './trip.queries.js';
import { readResearchChoices, readResearchTrips } from './trips.queries.js';

const ResearchResult = resultUnion('ResearchResult', ResearchChanged, ResearchRefusal);
const MakeTopicOfResearchResult = resultUnion('MakeTopicOfResearchResult', ResearchBecameTopic, ResearchRefusal);
/** A department for itself; the office for an organisation, which has no accounts. */
const ANSWERERS = ['DEPARTMENT_OFFICER', ...ORGANISERS] as const;

const changed = async (answer: Promise<{ readonly id: string } | ResearchRefusal>) => {
  const given = await answer;
  return given instanceof Refusal ? given : Object.assign(new ResearchChanged(), { id: given.id });
};

@Resolver()
export class ResearchResolver {
  @Audience(...RESEARCH_PARTIES)
  @Query(() => ResearchTripPage, {
    description: 'Field research and visits that are the viewer’s business, newest first.',
  })
  researchTrips(
    @Arg('filter', () => ResearchTripFilter, { nullable: true }) filter: ResearchTripFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readResearchTrips(ctx, { filter, first, after });
  }

  @Audience(...RESEARCH_PARTIES)
  @Query(() => ResearchTripDetail, { nullable: true })
  researchTrip(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readResearchTrip(ctx, id);
  }

  @Audience(...RESEARCHERS)
  @Query(() => ResearchChoices)
  researchChoices(
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readResearchChoices(ctx, committeeId);
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  planResearchTrip(
    @Arg('input', () => PlanResearchTripInput) input: PlanResearchTripInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(planResearchTrip(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  correctResearchTrip(
    @Arg('input', () => CorrectResearchTripInput) input: CorrectResearchTripInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(correctResearchTrip(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult, { description: 'With its reason; those asked along are told.' })
  cancelResearchTrip(
    @Arg('input', () => ResearchTripReasonInput) input: ResearchTripReasonInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(cancelResearchTrip(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  restoreResearchTrip(
    @Arg('input', () => ResearchTripReasonInput) input: ResearchTripReasonInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(restoreResearchTrip(ctx, input));
  }

  @Audience('MEMBER')
  @Mutation(() => ResearchResult, { description: 'Comes, or is on leave and why.' })
  answerResearchTrip(
    @Arg('input', () => AnswerResearchTripInput) input: AnswerResearchTripInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(answerResearchTrip(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult, { description: 'Who was there; noted anew where it was wrong.' })
  noteResearchPresence(
    @Arg('input', () => NoteResearchPresenceInput) input: NoteResearchPresenceInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(noteResearchPresence(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  handOverResearchTrip(
    @Arg('input', () => HandOverResearchTripInput) input: HandOverResearchTripInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(handOverResearchTrip(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  recordResearchFinding(
    @Arg('input', () => RecordResearchFindingInput) input: RecordResearchFindingInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(recordResearchFinding(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  correctResearchFinding(
    @Arg('input', () => CorrectResearchFindingInput) input: CorrectResearchFindingInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(correctResearchFinding(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult, { description: 'Kept, and counted for nobody.' })
  withdrawResearchFinding(
    @Arg('input', () => TurnResearchFindingInput) input: TurnResearchFindingInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(withdrawResearchFinding(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  restoreResearchFinding(
    @Arg('input', () => TurnResearchFindingInput) input: TurnResearchFindingInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(restoreResearchFinding(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  writeResearchReport(
    @Arg('input', () => WriteResearchReportInput) input: WriteResearchReportInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(writeResearchReport(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult, { description: 'Whoever it is addressed to is told.' })
  makeResearchSuggestion(
    @Arg('input', () => MakeResearchSuggestionInput) input: MakeResearchSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(makeResearchSuggestion(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  correctResearchSuggestion(
    @Arg('input', () => CorrectResearchSuggestionInput) input: CorrectResearchSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(correctResearchSuggestion(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult, { description: 'Kept, and owed no answer.' })
  withdrawResearchSuggestion(
    @Arg('input', () => TurnResearchSuggestionInput) input: TurnResearchSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(withdrawResearchSuggestion(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult)
  restoreResearchSuggestion(
    @Arg('input', () => TurnResearchSuggestionInput) input: TurnResearchSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(restoreResearchSuggestion(ctx, input));
  }

  @Audience(...ANSWERERS)
  @Mutation(() => ResearchResult, { description: 'Taken up and where, or not and why; those who went are told.' })
  answerResearchSuggestion(
    @Arg('input', () => AnswerResearchSuggestionInput) input: AnswerResearchSuggestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(answerResearchSuggestion(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => ResearchResult, { description: 'Into the preparation of a consultation.' })
  joinResearchTrip(
    @Arg('input', () => JoinResearchTripInput) input: JoinResearchTripInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(joinResearchTrip(ctx, input));
  }

  @Audience(...RESEARCHERS)
  @Mutation(() => MakeTopicOfResearchResult, { description: 'Once; the suggestion leads to it from then on.' })
  async makeTopicOfResearch(
    @Arg('input', () => MakeTopicOfResearchInput) input: MakeTopicOfResearchInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await makeTopicOfResearch(ctx, input);
    return answer instanceof ResearchRefusal
      ? answer
      : Object.assign(new ResearchBecameTopic(), { id: answer.id, topicId: answer.topicId as string });
  }
}
