import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { instantInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { ConsultationHost, ConsultationRefusal, canOrganise, planConsultation } from '../../consultation/index.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { lockTopic, type Topic, TopicStatus, takeUpTopic } from '../../topic/index.js';
import { PlanEntry, PlanStepKind } from '../plan.entity.js';
import type { StartPlanEntryInput } from '../plan.inputs.js';
import { PlanRefusal, PlanRefusalCode } from '../plan.refusal.js';
import { whyCannotFulfil } from '../plan-entry.rules.js';
import { entryToChange, factsOf, tell } from '../take-plan-step.js';

/** Makes the consultation that the plan speaks of, in one act: with an accepted topic, or with one made from the entry. */
export async function startPlanEntry(
  ctx: RequestContext,
  input: StartPlanEntryInput,
): Promise<PlanEntry | PlanRefusal> {
  const topicId = knownIdOrNull(input.topicId);
  const place = textInput(input.place, { field: 'place', max: TITLE_MAX });
  const startsAt = input.startsAt ? instantInput(input.startsAt, 'startsAt') : null;

  return inTransaction(ctx, async (tx) => {
    const start = async (): Promise<PlanEntry | PlanRefusal> => {
      const entry = await entryToChange(tx, input);
      const refusal = whyCannotFulfil(await factsOf(tx, entry));
      if (refusal) return refusal;
      const committeeId = entry.committee?.id ?? knownIdOrNull(input.committeeId);
      if (!committeeId || !entry.form) return new PlanRefusal(PlanRefusalCode.COMMITTEE_NEEDED);
      const committee = await tx.em.findOne(LiaisonCommittee, committeeId);
      if (!committee) throw badInput('committeeId', 'UNKNOWN');
      authorize(canOrganise(ctx.viewer, { committeeId }), 'create a consultation from the plan');
      // Every refusal comes before the first change: a returned refusal still commits.
      if (startsAt && startsAt <= ctx.now()) throw badInput('startsAt', 'IN_THE_PAST');
      const topic = topicId ? await waitingTopic(tx, topicId, committeeId) : await topicFrom(tx, entry, committee);
      if (topic instanceof PlanRefusal) return topic;
      const { title, form } = entry;
      const consultation = await planConsultation(tx, topic, { title, form, place, startsAt });
      // Time and topic were looked at above: only the topic could still be in the way.
      if (consultation instanceof ConsultationRefusal) return new PlanRefusal(PlanRefusalCode.TOPIC_NOT_ACCEPTED);
      // Who organises it in the plan holds it; the committee does the work.
      if (entry.specialCommittee) {
        consultation.host = ConsultationHost.SPECIAL_COMMITTEE;
        consultation.hostSpecialCommittee = entry.specialCommittee;
      }
      entry.consultation = ref(consultation);
      tell(tx, entry, PlanStepKind.LINKED);
      return entry;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return start();
    return once<PlanEntry, PlanEntry | PlanRefusal>(
      tx,
      { act: 'startPlanEntry', clientMutationId, input: rest },
      start,
      (id) => tx.em.findOneOrFail(PlanEntry, id),
    );
  });
}

async function waitingTopic(tx: Transaction, topicId: string, committeeId: string): Promise<Topic | PlanRefusal> {
  const topic = await lockTopic(tx, topicId);
  return topic.committee?.id === committeeId && topic.status === TopicStatus.ACCEPTED
    ? topic
    : new PlanRefusal(PlanRefusalCode.TOPIC_NOT_ACCEPTED);
}

function topicFrom(tx: Transaction, { title, note }: PlanEntry, committee: LiaisonCommittee): Promise<Topic> {
  return takeUpTopic(tx, { title, body: note ?? title, committee });
}
