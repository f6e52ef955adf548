import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { confirmPolicyRead } from './notice/confirm-policy-read.js';
import { discardPolicyNotice } from './notice/discard-policy-notice.js';
import { readPolicyNotice, readPolicyNotices, readPolicyReaders } from './notice/notice.queries.js';
import { addressNewcomers, publishPolicyNotice } from './notice/publish-policy-notice.js';
import { remindPolicyReaders } from './notice/remind-policy-readers.js';
import { withdrawPolicyNotice } from './notice/withdraw-policy-notice.js';
import { revisePolicyNotice, writePolicyNotice } from './notice/write-policy-notice.js';
import { TELLERS } from './outreach.audience.js';
import {
  ConfirmPolicyReadInput,
  MakeTopicOfQuestionInput,
  OutreachFilter,
  PolicyNoticeActInput,
  PolicyNoticeFilter,
  PolicyReaderFilter,
  RecordOutreachInput,
  RemindPolicyReadersInput,
  RevisePolicyNoticeInput,
  WithdrawOutreachInput,
  WithdrawPolicyNoticeInput,
  WritePolicyNoticeInput,
} from './outreach.inputs.js';
import { OutreachRefusal } from './outreach.refusal.js';
import {
  HeardQuestionDetail,
  MyPolicyNoticePage,
  OutreachChanged,
  OutreachPage,
  PolicyNoticeChanged,
  PolicyNoticeDetail,
  PolicyNoticePage,
  PolicyNoticeToRead,
  PolicyReadConfirmed,
  PolicyReaderPage,
  QuestionTakenUp,
} from './outreach.types.js';
import { HeardQuestion, OutreachRecord } from './outreach-record.entity.js';
import { readMyPolicyNotices, readPolicyNoticeToRead } from './own.queries.js';
import { PolicyNotice, PolicyReader } from './policy-notice.entity.js';
import { makeTopicOfQuestion } from './record/make-topic-of-question.js';
import { readHeardQuestion, readOutreachRecords, readQuestionOfTopic } from './record/record.queries.js';
import { recordOutreach } from './record/record-outreach.js';
import { withdrawOutreach } from './record/withdraw-outreach.js';

const PolicyNoticeResult = resultUnion('PolicyNoticeResult', PolicyNoticeChanged, OutreachRefusal);
const ConfirmPolicyReadResult = resultUnion('ConfirmPolicyReadResult', PolicyReadConfirmed, OutreachRefusal);
const OutreachResult = resultUnion('OutreachResult', OutreachChanged, OutreachRefusal);
const MakeTopicOfQuestionResult = resultUnion('MakeTopicOfQuestionResult', QuestionTakenUp, OutreachRefusal);

const noticeAnswer = (answer: PolicyNotice | OutreachRefusal) =>
  answer instanceof PolicyNotice
    ? Object.assign(new PolicyNoticeChanged(), { id: answer.id, version: answer.version })
    : answer;
const readAnswer = (answer: PolicyReader | OutreachRefusal) =>
  answer instanceof PolicyReader
    ? Object.assign(new PolicyReadConfirmed(), { id: answer.id, readAt: answer.readAt as Date })
    : answer;
const recordAnswer = (answer: OutreachRecord | OutreachRefusal) =>
  answer instanceof OutreachRecord
    ? Object.assign(new OutreachChanged(), { id: answer.id, version: answer.version })
    : answer;
const questionAnswer = (answer: HeardQuestion | OutreachRefusal) =>
  answer instanceof HeardQuestion
    ? Object.assign(new QuestionTakenUp(), { id: answer.id, topicId: answer.topicId as string })
    : answer;

/** What is written, published and counted at the desk. */
@Resolver()
export class PolicyNoticeResolver {
  @Audience(...STAFF)
  @Query(() => PolicyNoticePage, { description: 'Notices, newest first: all, or those for one’s own committees.' })
  policyNotices(
    @Arg('filter', () => PolicyNoticeFilter, { nullable: true }) filter: PolicyNoticeFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPolicyNotices(ctx, { filter, first, after });
  }

  @Audience(...STAFF)
  @Query(() => PolicyNoticeDetail, { nullable: true })
  policyNotice(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readPolicyNotice(ctx, id);
  }

  @Audience(...ORGANISERS)
  @Query(() => PolicyReaderPage, { description: 'Who it is addressed to, by name: all, or one’s own committees.' })
  policyReaders(
    @Arg('filter', () => PolicyReaderFilter) filter: PolicyReaderFilter,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPolicyReaders(ctx, { filter, first, after });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PolicyNoticeResult)
  async writePolicyNotice(
    @Arg('input', () => WritePolicyNoticeInput) input: WritePolicyNoticeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return noticeAnswer(await writePolicyNotice(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PolicyNoticeResult, { description: 'As long as it is a draft.' })
  async revisePolicyNotice(
    @Arg('input', () => RevisePolicyNoticeInput) input: RevisePolicyNoticeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return noticeAnswer(await revisePolicyNotice(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PolicyNoticeResult, { description: 'A draft; it is gone.' })
  async discardPolicyNotice(
    @Arg('input', () => PolicyNoticeActInput) input: PolicyNoticeActInput,
    @Ctx() ctx: RequestContext,
  ) {
    return noticeAnswer(await discardPolicyNotice(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PolicyNoticeResult, { description: 'Addresses it to its audience as the roster has it today.' })
  async publishPolicyNotice(
    @Arg('input', () => PolicyNoticeActInput) input: PolicyNoticeActInput,
    @Ctx() ctx: RequestContext,
  ) {
    return noticeAnswer(await publishPolicyNotice(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PolicyNoticeResult, { description: 'Addresses it to those who joined its audience since.' })
  async addressNewcomers(
    @Arg('input', () => PolicyNoticeActInput) input: PolicyNoticeActInput,
    @Ctx() ctx: RequestContext,
  ) {
    return noticeAnswer(await addressNewcomers(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PolicyNoticeResult)
  async withdrawPolicyNotice(
    @Arg('input', () => WithdrawPolicyNoticeInput) input: WithdrawPolicyNoticeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return noticeAnswer(await withdrawPolicyNotice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PolicyNoticeResult, { description: 'Those who have not read it, each at most once a day.' })
  async remindPolicyReaders(
    @Arg('input', () => RemindPolicyReadersInput) input: RemindPolicyReadersInput,
    @Ctx() ctx: RequestContext,
  ) {
    return noticeAnswer(await remindPolicyReaders(ctx, input));
  }
}

/** What is read and told on. */
@Resolver()
export class OutreachResolver {
  @Audience(...TELLERS)
  @Query(() => MyPolicyNoticePage, { description: 'Addressed to the viewer: what is still to be read, or what was.' })
  myPolicyNotices(
    @Arg('read', () => Boolean) read: boolean,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readMyPolicyNotices(ctx, { read, first, after });
  }

  @Audience(...TELLERS)
  @Query(() => PolicyNoticeToRead, { nullable: true })
  policyNoticeToRead(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readPolicyNoticeToRead(ctx, id);
  }

  @Audience(...STAFF)
  @Query(() => OutreachPage, { description: 'Who told whom, newest first: all, or one’s own committees.' })
  outreachRecords(
    @Arg('filter', () => OutreachFilter, { nullable: true }) filter: OutreachFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOutreachRecords(ctx, { filter, first, after });
  }

  @Audience(...TELLERS)
  @Query(() => HeardQuestionDetail, { nullable: true })
  heardQuestion(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readHeardQuestion(ctx, id);
  }

  @Audience(...TELLERS)
  @Query(() => HeardQuestionDetail, { nullable: true, description: 'The question a topic was, where it was one.' })
  questionOfTopic(@Arg('topicId', () => ID) topicId: string, @Ctx() ctx: RequestContext) {
    return readQuestionOfTopic(ctx, topicId);
  }

  @Audience(...TELLERS)
  @Mutation(() => ConfirmPolicyReadResult)
  async confirmPolicyRead(
    @Arg('input', () => ConfirmPolicyReadInput) input: ConfirmPolicyReadInput,
    @Ctx() ctx: RequestContext,
  ) {
    return readAnswer(await confirmPolicyRead(ctx, input));
  }

  @Audience(...TELLERS)
  @Mutation(() => OutreachResult)
  async recordOutreach(
    @Arg('input', () => RecordOutreachInput) input: RecordOutreachInput,
    @Ctx() ctx: RequestContext,
  ) {
    return recordAnswer(await recordOutreach(ctx, input));
  }

  @Audience(...TELLERS)
  @Mutation(() => OutreachResult, { description: 'Written down by mistake: kept with the reason, not counted.' })
  async withdrawOutreach(
    @Arg('input', () => WithdrawOutreachInput) input: WithdrawOutreachInput,
    @Ctx() ctx: RequestContext,
  ) {
    return recordAnswer(await withdrawOutreach(ctx, input));
  }

  @Audience(...TELLERS)
  @Mutation(() => MakeTopicOfQuestionResult, { description: 'Once; the question and the topic lead to each other.' })
  async makeTopicOfQuestion(
    @Arg('input', () => MakeTopicOfQuestionInput) input: MakeTopicOfQuestionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return questionAnswer(await makeTopicOfQuestion(ctx, input));
  }
}
