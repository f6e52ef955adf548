import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { badInput, conflict, notFound } from '../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import { Demand, raiseDemand } from '../consultation/index.js';
import { Department } from '../roster/index.js';
import { inSurvey } from './in-survey.js';
import { QuestionKind, QuestionnaireAnswer, RaisedWish } from './questionnaire.entity.js';
import { wishRaised } from './survey.events.js';
import type { RaiseWishInput } from './survey.inputs.js';
import type { SurveyRefusal } from './survey.refusal.js';

/** Puts a wish down as a demand of its group. The same again finds the demand that is there; in other words it is a conflict. */
export function raiseWish(ctx: RequestContext, input: RaiseWishInput): Promise<Demand | SurveyRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  const departmentId = knownIdOrNull(input.departmentId);
  return inSurvey<Demand>(ctx, input, {
    act: 'raiseWish',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const answer = await tx.em.findOne(
        QuestionnaireAnswer,
        { id: knownId(input.answerId), questionnaire: { consultation } },
        { populate: ['questionnaire'] },
      );
      if (!answer) throw notFound();
      const question = answer.questionnaire.$.questions.find(({ id }) => id === input.questionId);
      if (question?.kind !== QuestionKind.TEXT || !answer.answers[input.questionId]) {
        throw badInput('questionId', 'UNKNOWN');
      }
      const raised = await tx.em.findOne(
        RaisedWish,
        { answer, questionId: input.questionId },
        { populate: ['demand'] },
      );
      if (raised) {
        const demand = raised.demand.$;
        if (demand.title !== title || demand.body !== body)
          throw conflict(demand.version, { title: demand.title, body: demand.body });
        return demand;
      }
      const department = departmentId ? await tx.em.findOne(Department, departmentId) : null;
      if (departmentId && !department) throw badInput('departmentId', 'UNKNOWN');
      const demand = await raiseDemand(tx, consultation, {
        title,
        body,
        raisedBy: null,
        interestGroup: answer.interestGroup,
        department,
      });
      tx.em.persist(
        tx.em.create(RaisedWish, { answer: ref(answer), questionId: input.questionId, demand: ref(demand) }),
      );
      record('demandRaised', { demandId: demand.id });
      tx.record(wishRaised({ consultationId: consultation.id, demandId: demand.id, answerId: answer.id }));
      return demand;
    },
  });
}
