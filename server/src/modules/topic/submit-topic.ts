import { ref } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { nextNumber, readableCode } from '../../kernel/running-number.js';
import { BODY_MAX, CATEGORY_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { noticeSeen } from '../consent/index.js';
import { brakeDevice } from '../identity/index.js';
import { LiaisonCommittee } from '../roster/index.js';
import { categoryOf } from './category.js';
import { attachPhotos } from './photos/attach-photos.js';
import { tell } from './take-step.js';
import { Topic, TopicChannel, TopicStepKind } from './topic.entity.js';
import type { SubmitTopicInput } from './topic.inputs.js';
import { canSubmitOnBehalf } from './topic.policy.js';
import { topicNumber } from './topic.rules.js';

/** One telephone is one household; a market behind one address is hundreds. */
const ANONYMOUS = { purpose: 'topic.submit', ofDevice: 10, ofPlace: 400 } as const;
const PHONE = /^[\d+\-() ]{5,20}$/;

/** Takes in a matter somebody wants consulted on, from anybody, and gives it a number and a tracking code. */
export async function submitTopic(ctx: RequestContext, input: SubmitTopicInput): Promise<Topic> {
  const committeeId = knownIdOrNull(input.committeeId);
  const onBehalf = input.onBehalf ?? false;
  if (onBehalf) authorize(canSubmitOnBehalf(ctx.viewer, { committeeId }), 'submit a topic on behalf');
  const words = wordsOf(input);
  const channel = channelOf(ctx.viewer?.kind === 'ACCOUNT', onBehalf);
  await countSubmission(ctx);

  return inTransaction(ctx, async (tx) => {
    const act = () =>
      takeIn(tx, { ...words, committeeId, channel, photoIds: input.photoIds, noticeNumber: input.noticeNumber });
    if (!input.clientMutationId) return act();
    const { clientMutationId, ...rest } = input;
    return once(tx, { act: 'submitTopic', clientMutationId, input: rest }, act, (id) => tx.em.findOneOrFail(Topic, id));
  });
}

type Words = Pick<Topic, 'title' | 'body' | 'place' | 'category' | 'submitterName' | 'submitterPhone'>;

/** What its submitter wrote, within its limits. */
export function wordsOf(
  input: Pick<SubmitTopicInput, 'title' | 'body' | 'place' | 'category' | 'submitterName' | 'submitterPhone'>,
): Words {
  return {
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    body: textInput(input.body, { field: 'body', max: BODY_MAX, required: true }),
    place: textInput(input.place, { field: 'place', max: TITLE_MAX }),
    category: categoryInput(input.category),
    ...submitterOf(input),
  };
}

/** Who wrote it, as far as they say. */
export const submitterOf = (
  input: Pick<SubmitTopicInput, 'submitterName' | 'submitterPhone'>,
): Pick<Topic, 'submitterName' | 'submitterPhone'> => ({
  submitterName: textInput(input.submitterName, { field: 'submitterName', max: 40 }),
  submitterPhone: phoneInput(input.submitterPhone),
});

/** Whoever has no account is counted by telephone, and by address as a brake, apart from what they hand in. */
export async function countSubmission(ctx: RequestContext): Promise<void> {
  if (ctx.viewer?.kind === 'ACCOUNT') return;
  await brakeDevice(ctx, ANONYMOUS);
}

interface Taken {
  readonly committeeId: string | null;
  readonly photoIds?: readonly string[] | null;
  /** Of the notice on personal information that was shown beside it. */
  readonly noticeNumber?: number | null;
}

/** Stores it with its number and its code. */
export async function takeIn(
  tx: Transaction,
  {
    committeeId,
    photoIds,
    noticeNumber,
    ...given
  }: Words & Taken & Pick<Topic, 'channel'> & Partial<Pick<Topic, 'call'>>,
): Promise<Topic> {
  const { viewer } = tx.ctx;
  const committee = committeeId ? await tx.em.findOne(LiaisonCommittee, committeeId) : null;
  if (committeeId && !committee) throw badInput('committeeId', 'UNKNOWN');
  const topic = tx.em.create(Topic, {
    ...given,
    ...(await noticeSeen(tx, noticeNumber)),
    number: topicNumber(await nextNumber(tx, 'topic', tx.ctx.today())),
    trackingCode: readableCode(8),
    committee: committee && ref(committee),
    submittedBy: accountIdOf(viewer),
    submittedAt: tx.ctx.now(),
  });
  tx.em.persist(topic);
  await attachPhotos(tx, topic, photoIds);
  tell(tx, topic, TopicStepKind.SUBMITTED);
  return topic;
}

function channelOf(signedIn: boolean, onBehalf: boolean): TopicChannel {
  if (onBehalf) return TopicChannel.ON_BEHALF;
  return signedIn ? TopicChannel.PORTAL : TopicChannel.QR;
}

function categoryInput(typed: string | null | undefined): string | null {
  const category = textInput(typed, { field: 'category', max: CATEGORY_MAX });
  return category && categoryOf(category);
}

function phoneInput(typed: string | null | undefined): string | null {
  const phone = textInput(typed?.normalize('NFKC'), { field: 'submitterPhone', max: 20 });
  if (phone && !PHONE.test(phone)) throw badInput('submitterPhone', 'PHONE');
  return phone;
}
