import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { type AnsweredCriterion, CriterionKind, ScreeningCheck, ScreeningCriterion } from '../screening.entity.js';
import type { AnswerChecklistInput, CriterionAnswerInput } from '../screening.inputs.js';
import { checklistResult } from '../screening.rules.js';
import { type Topic, TopicStatus } from '../topic.entity.js';
import { checked } from '../topic.events.js';
import { whyCannotDecide } from '../topic.rules.js';
import { type Screened, screening } from './screening-act.js';

/** Keeps what somebody found while screening, before anything is decided. */
export function answerChecklist(ctx: RequestContext, input: AnswerChecklistInput): Screened {
  return screening(ctx, input, async (tx, topic) => {
    const refusal = whyCannotDecide(topic, TopicStatus.ACCEPTED);
    if (refusal) return refusal;
    const check = await checkOf(tx, topic, input.answers);
    keepCheck(tx, topic, check);
    tx.record(checked({ topicId: topic.id, checkId: check.id }));
    return topic;
  });
}

const MOST_ANSWERS = 50;

/** Questions that nobody asks any more cannot be answered; each is answered once. Nothing is kept yet. */
export async function checkOf(
  tx: Transaction,
  topic: Topic,
  given: readonly CriterionAnswerInput[],
): Promise<ScreeningCheck> {
  if (given.length === 0) throw badInput('answers', 'REQUIRED');
  if (given.length > MOST_ANSWERS) throw badInput('answers', 'TOO_MANY');
  const criteria = new Map((await activeCriteria(tx)).map((one) => [one.id, one]));
  const answers = given.map(({ criterionId, answer, note }): AnsweredCriterion => {
    const criterion = criteria.get(knownId(criterionId));
    if (!criterion) throw badInput('answers', 'UNKNOWN');
    criteria.delete(criterion.id);
    return {
      criterionId: criterion.id,
      kind: criterion.kind,
      text: criterion.text,
      answer,
      note: textInput(note, { field: 'answers.note', max: NOTE_MAX }),
    };
  });
  const order = [CriterionKind.TAKE_UP, CriterionKind.LEAVE_OUT];
  answers.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return tx.em.create(
    ScreeningCheck,
    {
      topic: ref(topic),
      answers,
      result: checklistResult(answers),
      checkedBy: accountIdOf(tx.ctx.viewer),
      checkedAt: tx.ctx.now(),
    },
    { persist: false },
  );
}

export function keepCheck(tx: Transaction, topic: Topic, check: ScreeningCheck): void {
  tx.em.persist(check);
  topic.screeningResult = check.result;
}

export function activeCriteria(tx: Transaction): Promise<ScreeningCriterion[]> {
  return tx.em.find(ScreeningCriterion, { active: true }, { orderBy: { kind: 'desc', position: 'asc', id: 'asc' } });
}

/** A decision keeps the checklist it was made on, with the reason where it goes against it. */
export async function keepDecision(tx: Transaction, topic: Topic, reason: string | null): Promise<void> {
  await tx.em.flush();
  const [last] = await tx.em.find(
    ScreeningCheck,
    { topic: topic.id },
    { orderBy: { checkedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!last && !reason) return;
  tx.em.persist(
    tx.em.create(ScreeningCheck, {
      topic: ref(topic),
      answers: last?.answers ?? [],
      result: last?.result ?? checklistResult([]),
      decision: topic.status,
      reason,
      checkedBy: accountIdOf(tx.ctx.viewer),
      checkedAt: tx.ctx.now(),
    }),
  );
}
