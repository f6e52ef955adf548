import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { instantInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { Consultation, ConsultationRefusal, canOrganise, planConsultation } from '../../consultation/index.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { lockTopic, type Topic, TopicStatus, takeUpTopic } from '../../topic/index.js';
import { committeeOf } from '../organiser-of.js';
import { PlanEntry, PlanStepKind } from '../plan.entity.js';
import type { LinkPlanEntryInput, StartPlanEntryInput, UnlinkPlanEntryInput } from '../plan.inputs.js';
import { PlanRefusal, PlanRefusalCode } from '../plan.refusal.js';
import { whyCannotFulfil, whyCannotLink } from '../plan-entry.rules.js';
import { entryToChange, factsOf, reasonInput, tell } from '../take-plan-step.js';

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

/** Says which consultation fulfils it, where that was planned before or beside the plan. */
export async function linkPlanEntry(ctx: RequestContext, input: LinkPlanEntryInput): Promise<PlanEntry | PlanRefusal> {
  const consultationId = knownId(input.consultationId);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const refusal = whyCannotFulfil(await factsOf(tx, entry));
    if (refusal) return refusal;
    // Two entries linked to one consultation at the same moment take turns on its row.
    const consultation = await tx.em.findOne(Consultation, consultationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!consultation || !canOrganise(ctx.viewer, { committeeId: consultation.committee.id })) throw notFound();
    const other = await tx.em.count(PlanEntry, { consultation, id: { $ne: entry.id } });
    const why = whyCannotLink(committeeOf(entry), {
      committeeId: consultation.committee.id,
      status: consultation.status,
      fulfilsAnother: other > 0,
    });
    if (why) return why;
    entry.consultation = ref(consultation);
    tell(tx, entry, PlanStepKind.LINKED);
    return entry;
  });
}

/** Takes the link away: it was the wrong consultation. The consultation itself is left as it is. */
export async function unlinkPlanEntry(
  ctx: RequestContext,
  input: UnlinkPlanEntryInput,
): Promise<PlanEntry | PlanRefusal> {
  const reason = reasonInput(input.reason);
  return inTransaction(ctx, async (tx) => {
    const entry = await entryToChange(tx, input);
    const { consultationStatus } = await factsOf(tx, entry);
    if (consultationStatus === null) return new PlanRefusal(PlanRefusalCode.NO_CONSULTATION);
    entry.consultation = null;
    tell(tx, entry, PlanStepKind.UNLINKED, reason);
    return entry;
  });
}
