import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { giveBackTry, mayTry } from '../../identity/index.js';
import { submitterOf } from '../submit-topic.js';
import { Topic, TopicStatus } from '../topic.entity.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import { readKeptOfSubmitter } from './kept-of-submitter.queries.js';
import { eraseBoth, putRight } from './name-and-telephone.js';
import { whyNotTheirs } from './own-data.rules.js';
import type { CorrectOwnNameInput, EraseOwnNameInput } from './own-data.types.js';

/** Of one code, wherever they come from: a telephone has ten thousand endings. */
const MOST_TRIES = 5;

/** 更正: whoever submitted puts their name and their telephone right, by the code and what they left. */
export function correctOwnName(ctx: RequestContext, input: CorrectOwnNameInput): Promise<Topic | TopicRefusal> {
  const given = submitterOf(input);
  return onOwn(ctx, input, (tx, topic) => putRight(tx, topic, given, input.noticeNumber));
}

/** 删除: their name and their telephone are taken away at once; words, place and what became of it stay with the archive. */
export function eraseOwnName(ctx: RequestContext, input: EraseOwnNameInput): Promise<Topic | TopicRefusal> {
  return onOwn(ctx, input, eraseBoth);
}

/** The topic of the code, held, for whoever knows what was left with it. Wrong tries are counted by code. */
async function onOwn(
  ctx: RequestContext,
  { trackingCode, knownAs: typed }: EraseOwnNameInput,
  act: (tx: Transaction, topic: Topic) => Topic | TopicRefusal | Promise<Topic | TopicRefusal>,
): Promise<Topic | TopicRefusal> {
  const knownAs = textInput(typed, { field: 'knownAs', max: 40, required: true });
  if ((await readKeptOfSubmitter(ctx, trackingCode)) === null) throw notFound();
  const code = normaliseCode(trackingCode);
  const tries = { purpose: 'topic.ownData', subject: code, limit: MOST_TRIES };
  await mayTry(ctx, tries);
  const answer = await inTransaction(ctx, async (tx) => {
    const topic = await tx.em.findOne(
      Topic,
      { trackingCode: code, status: { $ne: TopicStatus.DRAFT } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!topic) throw notFound();
    return whyNotTheirs(topic, knownAs) ?? (await act(tx, topic));
  });
  const isWrong = answer instanceof TopicRefusal && answer.code === TopicRefusalCode.NOT_WHO_SUBMITTED;
  if (!isWrong) await giveBackTry(ctx, tries);
  return answer;
}
