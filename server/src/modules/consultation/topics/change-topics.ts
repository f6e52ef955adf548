import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { advanceTopic, canReadTopic, lockTopic, TopicStatus } from '../../topic/index.js';
import type { Consultation } from '../consultation.entity.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { FurtherTopic } from './further-topic.entity.js';
import type { GiveBackTopicInput, TakeUpTopicInput } from './topics.inputs.js';

type Changed = Promise<Consultation | ConsultationRefusal>;

/** With the first, more than one meeting can talk about. */
const FURTHER_MAX = 11;

/** Takes another accepted topic of the same committee into the consultation. */
export function takeUpAnotherTopic(ctx: RequestContext, input: TakeUpTopicInput): Changed {
  return inPreparation(ctx, input, {
    act: 'takeUpConsultationTopic',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, committeeId, record }) => {
      const topic = await lockTopic(tx, knownId(input.topicId));
      if (!canReadTopic(ctx.viewer, { committeeId: topic.committee?.id ?? null })) throw notFound();
      if (topic.committee?.id !== committeeId || topic.status !== TopicStatus.ACCEPTED) {
        return new ConsultationRefusal(ConsultationRefusalCode.TOPIC_NOT_ACCEPTED);
      }
      if ((await furtherTopics(tx, consultation)).length >= FURTHER_MAX) {
        return new ConsultationRefusal(ConsultationRefusalCode.TOO_MANY_TOPICS);
      }
      tx.em.persist(tx.em.create(FurtherTopic, { consultation: ref(consultation), topic: ref(topic) }));
      await advanceTopic(tx, topic.id, TopicStatus.SCHEDULED);
      record('topicTakenUp', { topicId: topic.id });
      return consultation;
    },
  });
}

/** Gives one topic back before the meeting; the consultation keeps at least one, and is known by the first left. */
export function giveBackTopic(ctx: RequestContext, input: GiveBackTopicInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inPreparation(ctx, input, {
    act: 'giveBackConsultationTopic',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const further = await furtherTopics(tx, consultation);
      const isKnownBy = consultation.topic?.id === input.topicId;
      // The first of those left takes the place of the one it was known by.
      const row = isKnownBy ? further[0] : further.find(({ topic }) => topic.id === input.topicId);
      if (!row) {
        if (isKnownBy) return new ConsultationRefusal(ConsultationRefusalCode.LAST_TOPIC);
        throw notFound();
      }
      if (isKnownBy) consultation.topic = row.topic;
      tx.em.remove(row);
      await advanceTopic(tx, input.topicId, TopicStatus.ACCEPTED, reason);
      record('topicGivenBack', { topicId: input.topicId });
      return consultation;
    },
  });
}

const furtherTopics = (tx: Transaction, { id }: Consultation) =>
  tx.em.find(FurtherTopic, { consultation: id }, { orderBy: { id: 'asc' } });
