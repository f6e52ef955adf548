import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { CriterionKind, DeclineReason } from '../screening.entity.js';
import { whyReasonNeeded } from '../screening.rules.js';
import { TopicStatus, TopicStepKind } from '../topic.entity.js';
import type { AcceptTopicInput, DeclineTopicInput, ReturnTopicInput, SendTopicToBriefInput } from '../topic.inputs.js';
import { canScreenTopic } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import { whyCannotDecide } from '../topic.rules.js';
import { activeCriteria, checkOf, keepCheck } from './answer-checklist.js';
import { noteInput, type Screened, screening, step } from './screening-act.js';

/** Takes the topic up for consultation, with the committee that will do so; against the checklist only with a reason. */
export async function acceptTopic(ctx: RequestContext, input: AcceptTopicInput): Screened {
  const note = noteInput(input.note);
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  const committeeId = knownIdOrNull(input.committeeId);
  return screening(ctx, input, async (tx, topic) => {
    const refusal = whyCannotDecide(topic, TopicStatus.ACCEPTED);
    if (refusal) return refusal;
    if (!committeeId && !topic.committee) return new TopicRefusal(TopicRefusalCode.COMMITTEE_NEEDED);
    const check = input.answers && input.answers.length > 0 ? await checkOf(tx, topic, input.answers) : null;
    const criteria = await activeCriteria(tx);
    const listHasGrounds = criteria.some(({ kind }) => kind === CriterionKind.TAKE_UP);
    const unfounded = whyReasonNeeded(check?.result ?? topic.screeningResult, { listHasGrounds, reason });
    if (unfounded) return unfounded;
    if (check) keepCheck(tx, topic, check);
    if (committeeId && committeeId !== topic.committee?.id) {
      const committee = await tx.em.findOne(LiaisonCommittee, committeeId);
      if (!committee) throw badInput('committeeId', 'UNKNOWN');
      authorize(canScreenTopic(ctx.viewer, { committeeId }), 'give a topic to a committee');
      topic.committee = ref(committee);
    }
    return step(tx, topic, TopicStatus.ACCEPTED, TopicStepKind.ACCEPTED, { note, reason });
  });
}

/** Gives it back to its submitter, saying what is missing. */
export async function returnTopic(ctx: RequestContext, input: ReturnTopicInput): Screened {
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX, required: true });
  return screening(
    ctx,
    input,
    async (tx, topic) =>
      whyCannotDecide(topic, TopicStatus.RETURNED) ??
      step(tx, topic, TopicStatus.RETURNED, TopicStepKind.RETURNED, { note }),
  );
}

/** Does not take it up, for a reason from the list. */
export async function declineTopic(ctx: RequestContext, input: DeclineTopicInput): Screened {
  const note = noteInput(input.note);
  return screening(ctx, input, async (tx, topic) => {
    const refusal = whyCannotDecide(topic, TopicStatus.DECLINED);
    if (refusal) return refusal;
    const reason = await tx.em.findOne(DeclineReason, { code: input.reason });
    if (!reason?.active) return new TopicRefusal(TopicRefusalCode.REASON_NOT_OFFERED);
    if (reason.needsNote && !note) return new TopicRefusal(TopicRefusalCode.NOTE_NEEDED);
    topic.declineReason = reason.code;
    return step(tx, topic, TopicStatus.DECLINED, TopicStepKind.DECLINED, { note });
  });
}

/** Hands it on as social-opinion information (转社情民意). */
export async function sendTopicToBrief(ctx: RequestContext, input: SendTopicToBriefInput): Screened {
  const note = noteInput(input.note);
  return screening(
    ctx,
    input,
    async (tx, topic) =>
      whyCannotDecide(topic, TopicStatus.TO_BRIEF) ??
      step(tx, topic, TopicStatus.TO_BRIEF, TopicStepKind.TO_BRIEF, { note }),
  );
}
