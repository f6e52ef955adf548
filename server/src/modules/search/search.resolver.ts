import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { LocalDate } from '../../kernel/scalars.js';
import { addDictionaryTerm } from './dictionary/add-dictionary-term.js';
import { readDictionary } from './dictionary/dictionary.queries.js';
import { Dictionary, DictionaryWord } from './dictionary/dictionary.types.js';
import { removeDictionaryTerm } from './dictionary/remove-dictionary-term.js';
import { addProblemEvidence } from './radar/add-problem-evidence.js';
import { dismissProblem, restoreProblem } from './radar/dismiss-problem.js';
import { mergeProblems } from './radar/merge-problems.js';
import { readCommonProblems } from './radar/radar.queries.js';
import { CommonProblems, ProblemChanged, RadarRefreshed } from './radar/radar.types.js';
import { refreshRadar } from './radar/refresh-radar.js';
import { splitOffEvidence } from './radar/split-off-evidence.js';
import { unmergeProblem } from './radar/unmerge-problem.js';
import { watchProblem } from './radar/watch-problem.js';
import { SearchKind } from './search.entity.js';
import { search } from './search.queries.js';
import { SearchRefusal } from './search.refusal.js';
import { SearchResult } from './search.types.js';
import { inHintTurn } from './similar/hint-turn.js';
import {
  acceptedAlike,
  similarBriefs,
  similarToDraft,
  similarTopics,
  suggestForTopic,
} from './similar/similar.queries.js';
import { AcceptedAlike, SimilarBriefs, SimilarTopic, TopicSuggestion } from './similar/similar.types.js';

@InputType({ description: 'A topic being written.' })
export class TopicDraftInput {
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) place?: string | null;
}

@InputType({ description: 'A brief being written.' })
export class BriefDraftInput {
  @Field(() => String) title!: string;
  @Field(() => String) situation!: string;
  @Field(() => String) analysis!: string;
  @Field(() => String) suggestion!: string;
  @Field(() => ID, { nullable: true, description: 'The brief itself, where it is kept already.' })
  briefId?: string | null;
}

@InputType()
export class AddDictionaryTermInput {
  @Field(() => String) term!: string;
  @Field(() => String, { nullable: true, description: 'Why it is there, for other admins.' }) note?: string | null;
  @Field(() => [String], { nullable: true, description: 'Other words for the same thing.' })
  alsoCalled?: string[] | null;
}

@InputType()
export class DismissProblemInput {
  @Field(() => ID) problemId!: string;
  @Field(() => String) reason!: string;
}

@InputType()
export class SplitOffEvidenceInput {
  @Field(() => ID) problemId!: string;
  @Field(() => SearchKind) kind!: SearchKind;
  @Field(() => ID) recordId!: string;
}

@InputType()
export class AddProblemEvidenceInput {
  @Field(() => ID) problemId!: string;
  @Field(() => String, { description: 'The number of a topic: 2026-0012.' }) topicNumber!: string;
}

const ProblemChangedResult = resultUnion('ProblemChangedResult', ProblemChanged, SearchRefusal);
const AddDictionaryTermResult = resultUnion('AddDictionaryTermResult', DictionaryWord, SearchRefusal);

@Resolver()
export class SearchResolver {
  @Audience(...PARTIES)
  @Query(() => SearchResult, {
    description: 'Topics, consultations, demands, commitments and members, by their words.',
  })
  search(
    @Arg('text', () => String) text: string,
    @Arg('kinds', () => [SearchKind], { nullable: true }) kinds: SearchKind[] | null,
    @Arg('statuses', () => [String], { nullable: true, description: 'Of the enums of their kinds.' })
    statuses: string[] | null,
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Arg('from', () => LocalDate, { nullable: true, description: 'The first day.' }) from: string | null,
    @Arg('to', () => LocalDate, { nullable: true, description: 'The last day, included.' }) to: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return search(ctx, { text, kinds, statuses, committeeId, from, to, first, after });
  }

  @Audience(...STAFF)
  @Query(() => [SimilarTopic], { nullable: true, description: 'Topics like this one, at most ten, with why.' })
  similarTopics(@Arg('topicId', () => ID) topicId: string, @Ctx() ctx: RequestContext) {
    return similarTopics(ctx, topicId);
  }

  @Audience(...STAFF)
  @Query(() => [SimilarTopic], { description: 'Topics like one being written, at most ten, with why.' })
  similarToDraft(@Arg('draft', () => TopicDraftInput) draft: TopicDraftInput, @Ctx() ctx: RequestContext) {
    return similarToDraft(ctx, draft);
  }

  @Audience(...PARTIES, 'REVIEWER', 'SIGNER')
  @Query(() => SimilarBriefs, { description: 'What was written about the like before, at most five, with why.' })
  similarBriefs(@Arg('draft', () => BriefDraftInput) draft: BriefDraftInput, @Ctx() ctx: RequestContext) {
    return similarBriefs(ctx, draft);
  }

  @Audience('PUBLIC')
  @Query(() => AcceptedAlike, { description: 'What was already taken up, for whoever is writing.' })
  acceptedAlike(@Arg('draft', () => TopicDraftInput) draft: TopicDraftInput, @Ctx() ctx: RequestContext) {
    return inHintTurn(ctx, () => acceptedAlike(ctx, draft));
  }

  @Audience('PUBLIC')
  @Query(() => TopicSuggestion)
  suggestForTopic(@Arg('draft', () => TopicDraftInput) draft: TopicDraftInput, @Ctx() ctx: RequestContext) {
    return inHintTurn(ctx, () => suggestForTopic(ctx, draft));
  }

  @Audience(...STAFF)
  @Query(() => CommonProblems)
  commonProblems(
    @Arg('dismissed', () => Boolean, { defaultValue: false, description: 'Those that left the radar instead.' })
    dismissed: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return readCommonProblems(ctx, dismissed);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ProblemChanged, { description: 'It leaves the radar, with a reason, and stays away.' })
  dismissProblem(@Arg('input', () => DismissProblemInput) input: DismissProblemInput, @Ctx() ctx: RequestContext) {
    return dismissProblem(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ProblemChanged)
  restoreProblem(@Arg('problemId', () => ID) problemId: string, @Ctx() ctx: RequestContext) {
    return restoreProblem(ctx, problemId);
  }

  @Audience(...STAFF)
  @Mutation(() => ProblemChanged, { description: 'For oneself: watched cards stand first.' })
  watchProblem(
    @Arg('problemId', () => ID) problemId: string,
    @Arg('watch', () => Boolean) watch: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return watchProblem(ctx, { problemId, watch });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ProblemChanged, { description: 'It is another matter, and does not come back to this card.' })
  splitOffEvidence(
    @Arg('input', () => SplitOffEvidenceInput) input: SplitOffEvidenceInput,
    @Ctx() ctx: RequestContext,
  ) {
    return splitOffEvidence(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ProblemChangedResult)
  addProblemEvidence(
    @Arg('input', () => AddProblemEvidenceInput) input: AddProblemEvidenceInput,
    @Ctx() ctx: RequestContext,
  ) {
    return addProblemEvidence(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ProblemChangedResult)
  mergeProblems(
    @Arg('problemId', () => ID, { description: 'Goes.' }) problemId: string,
    @Arg('intoId', () => ID, { description: 'Stays.' }) intoId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return mergeProblems(ctx, { problemId, intoId });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ProblemChangedResult, { description: 'Two cards that are not one matter are two again.' })
  unmergeProblem(@Arg('problemId', () => ID) problemId: string, @Ctx() ctx: RequestContext) {
    return unmergeProblem(ctx, problemId);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => RadarRefreshed, { description: 'Looks again now; it otherwise does every hour.' })
  refreshRadar(@Ctx() ctx: RequestContext) {
    return refreshRadar(ctx);
  }

  @Audience(...STAFF)
  @Query(() => Dictionary)
  dictionary(@Ctx() ctx: RequestContext) {
    return readDictionary(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => AddDictionaryTermResult)
  addDictionaryTerm(
    @Arg('input', () => AddDictionaryTermInput) input: AddDictionaryTermInput,
    @Ctx() ctx: RequestContext,
  ) {
    return addDictionaryTerm(ctx, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => DictionaryWord)
  removeDictionaryTerm(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return removeDictionaryTerm(ctx, id);
  }
}
