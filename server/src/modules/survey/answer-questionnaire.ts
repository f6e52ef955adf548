import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { prepared } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { isBeforeTheMeeting, isResident, seatOf } from '../consultation/index.js';
import { brake, byCode } from '../identity/index.js';
import { AnswerVia, Questionnaire, QuestionnaireAnswer } from './questionnaire.entity.js';
import { statusOf } from './questionnaire.rules.js';
import { answered } from './survey.events.js';
import type { AnswerQuestionnaireInput } from './survey.inputs.js';
import { SurveyRefusal, SurveyRefusalCode } from './survey.refusal.js';
import { checkedAnswer } from './take-answer.js';
import { deviceVoice, voiceHash } from './voice.js';

/** A village hall behind one router answers from one address: generous, but not without end. */
const ANSWERS = { purpose: 'survey', limit: 120 } as const;

const codeQuery = prepared<{ id: string }, { code: string }>(
  'survey.ofCode',
  'select id from questionnaire where code = :code',
);

/** Of an answer no more is kept than its day, counted in China. */
const TODAY = "(?::date)::timestamp at time zone 'Asia/Shanghai'";

/**
 * One voice each, as far as can be without accounts: a seat of the people concerned, or a device. The same voice
 * answering again replaces its answer, until the survey closes; so no key of the call is kept beside it.
 */
export async function answerQuestionnaire(
  ctx: RequestContext,
  input: AnswerQuestionnaireInput,
): Promise<QuestionnaireAnswer | SurveyRefusal> {
  const given = { ...input, code: normaliseCode(input.code) };
  if (!(await byCode(ctx, given.code, () => ctx.read.one(codeQuery, { code: given.code }))))
    return new SurveyRefusal(SurveyRefusalCode.CODE_UNKNOWN);
  await brake(ctx, ANSWERS);
  return inTransaction(ctx, async (tx) => {
    // Answers take turns, as all of them are touched; closing waits for them, and they for closing.
    const questionnaire = await tx.em.findOne(
      Questionnaire,
      { code: given.code },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!questionnaire) return new SurveyRefusal(SurveyRefusalCode.CODE_UNKNOWN);
    const consultation = await questionnaire.consultation.loadOrFail();
    if (statusOf(questionnaire, ctx.now()) !== 'OPEN' || !isBeforeTheMeeting(consultation.status)) {
      return new SurveyRefusal(SurveyRefusalCode.NOT_OPEN);
    }
    const device = await deviceVoice(ctx.read, questionnaire.id, given.deviceToken);
    const seat = await seatOf(tx, consultation.id);
    const invited = seat && isResident(ctx.viewer, seat) ? seat : null;
    const voice = invited ? await voiceHash(ctx.read, questionnaire.id, 'seat', invited.id) : device;
    if (voice === null) throw badInput('input.deviceToken', 'FORMAT');
    const checked = await checkedAnswer(tx, questionnaire, consultation, given);
    if (checked instanceof SurveyRefusal) return checked;
    if (invited && device) await becomesInvited(tx, questionnaire.id, device, voice);
    const today = ctx.today();
    const [row] = await tx.em.execute<{ id: string }[]>(
      `insert into questionnaire_answer
           (id, created_at, questionnaire_id, via, voice_hash, interest_group_id, answers, answered_at)
         values (gen_random_uuid(), ${TODAY}, ?, ?, ?, ?, ?::jsonb, ${TODAY})
         on conflict (questionnaire_id, voice_hash) do update
           set interest_group_id = excluded.interest_group_id, answers = excluded.answers, via = excluded.via,
               answered_at = excluded.answered_at
         returning id`,
      [
        today,
        questionnaire.id,
        invited ? AnswerVia.INVITATION : AnswerVia.CODE,
        voice,
        checked.interestGroupId,
        JSON.stringify(checked.answers),
        today,
      ],
    );
    // Of one transaction all: none says with which entry of the trail it came.
    await tx.em.execute('update questionnaire_answer set voice_hash = voice_hash where questionnaire_id = ?', [
      questionnaire.id,
    ]);
    tx.record({ ...answered({ consultationId: consultation.id, questionnaireId: questionnaire.id }), nameless: true });
    return tx.em.findOneOrFail(QuestionnaireAnswer, row?.id as string);
  });
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
