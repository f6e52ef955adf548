import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Department, LiaisonCommittee } from '../../roster/index.js';
import { TransferLetter } from '../screening.entity.js';
import { REPLY_WORKING_DAYS } from '../screening.rules.js';
import { tell } from '../take-step.js';
import { type Topic, TopicStatus, TopicStepKind } from '../topic.entity.js';
import type { TransferTopicInput } from '../topic.inputs.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import { whyCannotDecide } from '../topic.rules.js';
import { keepDecision } from './answer-checklist.js';
import { noteInput, type Screened, screening, step } from './screening-act.js';

/**
 * Passes it to whoever answers for such matters: a department, which gets a letter with a date; another committee, which
 * screens it anew; or a unit that is not in the system, by name.
 */
export async function transferTopic(ctx: RequestContext, input: TransferTopicInput): Screened {
  const note = noteInput(input.note);
  const unit = textInput(input.unit, { field: 'unit', max: TITLE_MAX });
  const departmentId = knownIdOrNull(input.departmentId);
  const committeeId = knownIdOrNull(input.committeeId);
  if ([unit, departmentId, committeeId].filter(Boolean).length !== 1) throw badInput('unit', 'ONE_OF');
  const dueOn = input.replyDueOn ? dayInput(input.replyDueOn, 'replyDueOn') : null;

  return screening(ctx, input, async (tx, topic) => {
    const refusal = whyCannotDecide(topic, TopicStatus.TRANSFERRED);
    if (refusal) return refusal;
    if (departmentId) return toDepartment(tx, topic, { departmentId, note, dueOn });
    if (committeeId) return toCommittee(tx, topic, { committeeId, note });
    topic.transferredTo = unit;
    return step(tx, topic, TopicStatus.TRANSFERRED, TopicStepKind.TRANSFERRED, { note });
  });
}

async function toDepartment(
  tx: Transaction,
  topic: Topic,
  { departmentId, note, dueOn }: { departmentId: string; note: string | null; dueOn: string | null },
): Screened {
  const department = await tx.em.findOne(Department, departmentId);
  if (!department) throw badInput('departmentId', 'UNKNOWN');
  const today = tx.ctx.today();
  if (dueOn && dueOn <= today) return new TopicRefusal(TopicRefusalCode.DUE_TOO_EARLY);
  topic.transferredTo = department.name;
  tx.em.persist(
    tx.em.create(TransferLetter, {
      topic: ref(topic),
      department: ref(department),
      note,
      replyDueOn: dueOn ?? tx.ctx.services.calendar.add(today, REPLY_WORKING_DAYS).day,
      sentAt: tx.ctx.now(),
    }),
  );
  return step(tx, topic, TopicStatus.TRANSFERRED, TopicStepKind.TRANSFERRED, { note });
}

async function toCommittee(
  tx: Transaction,
  topic: Topic,
  { committeeId, note }: { committeeId: string; note: string | null },
): Screened {
  if (topic.committee?.id === committeeId) return new TopicRefusal(TopicRefusalCode.ALREADY_THERE);
  const committee = await tx.em.findOne(LiaisonCommittee, committeeId);
  if (!committee) throw badInput('committeeId', 'UNKNOWN');
  topic.committee = ref(committee);
  topic.screeningNote = note;
  await keepDecision(tx, topic, null);
  tell(tx, topic, TopicStepKind.FORWARDED, { note });
  return topic;
}
