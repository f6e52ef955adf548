import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { instantInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { CommitteeDuty, CommitteeStaff, inForceOn } from '../../roster/index.js';
import { advanceTopic, canReadTopic, lockTopic, type Topic, TopicStatus } from '../../topic/index.js';
import { Consultation, Party } from '../consultation.entity.js';
import { consultationEvent } from '../consultation.events.js';
import { canOrganise } from '../consultation.policy.js';
import { ConsultationRefusal, ConsultationRefusalCode } from '../consultation.refusal.js';
import { Participant, ParticipantDuty } from '../participant.entity.js';
import { actingChair } from './acting-director.js';
import type { CreateConsultationInput } from './planning.inputs.js';

/** Plans a consultation on an accepted topic; the committee's director chairs it and a liaison officer keeps the record. */
export async function createConsultation(
  ctx: RequestContext,
  input: CreateConsultationInput,
): Promise<Consultation | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const place = textInput(input.place, { field: 'place', max: TITLE_MAX });
  const startsAt = input.startsAt ? instantInput(input.startsAt, 'startsAt') : null;

  return inTransaction(ctx, async (tx) => {
    const plan = async () =>
      planConsultation(tx, await lockTopic(tx, input.topicId), { title, form: input.form, place, startsAt });
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return plan();
    return once<Consultation, Consultation | ConsultationRefusal>(
      tx,
      { act: 'createConsultation', clientMutationId, input: rest },
      plan,
      (id) => tx.em.findOneOrFail(Consultation, id),
    );
  });
}

/** The same within another change: a plan's entry makes its consultation in one act. The topic is locked. */
export async function planConsultation(
  tx: Transaction,
  topic: Topic,
  words: Pick<Consultation, 'title' | 'form' | 'place' | 'startsAt'>,
): Promise<Consultation | ConsultationRefusal> {
  const { viewer } = tx.ctx;
  const { committee } = topic;
  if (!canReadTopic(viewer, { committeeId: committee?.id ?? null })) throw notFound();
  if (!committee || topic.status !== TopicStatus.ACCEPTED) {
    return new ConsultationRefusal(ConsultationRefusalCode.TOPIC_NOT_ACCEPTED);
  }
  authorize(canOrganise(viewer, { committeeId: committee.id }), 'create a consultation');
  if (words.startsAt && words.startsAt <= tx.ctx.now())
    return new ConsultationRefusal(ConsultationRefusalCode.TIME_HAS_PASSED);

  const consultation = tx.em.create(Consultation, { ...words, committee, topic: ref(topic) });
  tx.em.persist(consultation);
  await seatStaff(tx, consultation);
  await advanceTopic(tx, topic.id, TopicStatus.SCHEDULED);
  tx.record(consultationEvent('planned', consultation.id, { topicId: topic.id }));
  return consultation;
}

/** One chair and one scribe to begin with; both can be handed to others. On a day of an acting director they chair. */
async function seatStaff(tx: Transaction, consultation: Consultation): Promise<void> {
  const today = tx.ctx.today();
  const staff = await tx.em.find(
    CommitteeStaff,
    {
      committee: consultation.committee.id,
      ...inForceOn(today),
    },
    { orderBy: { startsOn: 'asc', id: 'asc' } },
  );
  const { committee, startsAt } = consultation;
  const acting = await actingChair(tx.ctx, { committeeId: committee.id, startsAt });
  // Whoever stands in for the director chairs: nobody chairs and keeps the record at once.
  const director = acting ?? staff.find(({ duty }) => duty === CommitteeDuty.DIRECTOR);
  const officer = staff.find(
    ({ duty, accountId }) =>
      duty === CommitteeDuty.LIAISON_OFFICER && !(acting && accountId && accountId === acting.accountId),
  );
  const seats = [
    director && { person: director, duty: ParticipantDuty.CHAIR },
    officer && { person: officer, duty: ParticipantDuty.SCRIBE },
  ];
  for (const seat of seats) {
    if (!seat) continue;
    tx.em.persist(
      tx.em.create(Participant, {
        consultation: ref(consultation),
        party: Party.TOWNSHIP,
        duty: seat.duty,
        name: seat.person.name,
        accountId: seat.person.accountId,
        chairsForActingId: acting && seat.person === acting ? acting.id : null,
      }),
    );
  }
}
