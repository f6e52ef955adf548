import { LockMode } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { isBeforeTheMeeting, Party, participantOf } from '../../consultation/index.js';
import { countAttempt, withinAttempts } from '../../identity/index.js';
import { AnswerVia, Questionnaire, QuestionnaireAnswer } from '../questionnaire.entity.js';
import { statusOf } from '../questionnaire.rules.js';
import { surveyEvent } from '../survey.events.js';
import type { AnswerQuestionnaireInput } from '../survey.inputs.js';
import { SurveyRefusal, SurveyRefusalCode } from '../survey.refusal.js';
import { checkedAnswer } from '../take-answer.js';
import { deviceVoice, voiceHash } from '../voice.js';

/** A village hall behind one router answers from one address: generous, but not without end. */
const ANSWERS = { purpose: 'survey', limit: 120, windowMinutes: 60 } as const;

/**
 * One voice each, as far as can be without accounts: a seat of the people concerned, or a device. The same voice
 * answering again replaces its answer, until the survey closes.
 */
export function answerQuestionnaire(
  ctx: RequestContext,
  input: AnswerQuestionnaireInput,
): Promise<QuestionnaireAnswer | SurveyRefusal> {
  const { clientMutationId, ...rest } = input;
  const given = { ...rest, code: normaliseCode(input.code) };
  const act = (tx: Transaction) => {
    const answer = async (): Promise<QuestionnaireAnswer | SurveyRefusal> => {
      await countAttempt(tx, ANSWERS);
      // Answers do not wait for each other; closing waits for them, and they for closing.
      const questionnaire = await tx.em.findOne(
        Questionnaire,
        { code: given.code },
        { lockMode: LockMode.PESSIMISTIC_READ },
      );
      if (!questionnaire) return new SurveyRefusal(SurveyRefusalCode.CODE_UNKNOWN);
      const consultation = await questionnaire.consultation.loadOrFail();
      if (statusOf(questionnaire, ctx.now()) !== 'OPEN' || !isBeforeTheMeeting(consultation.status)) {
        return new SurveyRefusal(SurveyRefusalCode.NOT_OPEN);
      }
      const device = await deviceVoice(ctx.read, questionnaire.id, given.deviceToken);
      const seat = await participantOf(tx.em, ctx.viewer, consultation.id);
      const invited = seat?.party === Party.STAKEHOLDER ? seat : null;
      const voice = invited ? await voiceHash(ctx.read, questionnaire.id, 'seat', invited.id) : device;
      if (voice === null) throw badInput('input.deviceToken', 'FORMAT');
      const checked = await checkedAnswer(tx, questionnaire, consultation, given);
      if (checked instanceof SurveyRefusal) return checked;
      if (invited && device) await becomesInvited(tx, questionnaire.id, device, voice);
      const at = ctx.now().toISOString();
      const [row] = await tx.em.execute<{ id: string }[]>(
        `insert into questionnaire_answer
           (id, created_at, questionnaire_id, via, voice_hash, interest_group_id, answers, answered_at)
         values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
         on conflict (questionnaire_id, voice_hash) do update
           set interest_group_id = excluded.interest_group_id, answers = excluded.answers, via = excluded.via,
               answered_at = excluded.answered_at
         returning id`,
        [
          v7(),
          at,
          questionnaire.id,
          invited ? AnswerVia.INVITATION : AnswerVia.CODE,
          voice,
          checked.interestGroupId,
          JSON.stringify(checked.answers),
          at,
        ],
      );
      tx.record(surveyEvent('answered', consultation.id, { questionnaireId: questionnaire.id }));
      return tx.em.findOneOrFail(QuestionnaireAnswer, row?.id as string);
    };
    if (!clientMutationId) return answer();
    return once(tx, { act: 'answerQuestionnaire', clientMutationId, input: given }, answer, (id) =>
      tx.em.findOneOrFail(QuestionnaireAnswer, id),
    );
  };
  return withinAttempts(ctx, ANSWERS, () => inTransaction(ctx, act));
}

/** Whoever answered by the open code and then came in by their invitation is still one person. */
async function becomesInvited(tx: Transaction, questionnaireId: string, device: string, seat: string): Promise<void> {
  await tx.em.execute(
    `update questionnaire_answer set voice_hash = ? where questionnaire_id = ? and voice_hash = ?
       and not exists (select from questionnaire_answer a where a.questionnaire_id = ? and a.voice_hash = ?)`,
    [seat, questionnaireId, device, questionnaireId, seat],
  );
  await tx.em.execute('delete from questionnaire_answer where questionnaire_id = ? and voice_hash = ?', [
    questionnaireId,
    device,
  ]);
}
