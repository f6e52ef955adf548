import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { BODY_MAX, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { noticeSeen } from '../../consent/index.js';
import { TopicChannel, takeIn, topicWords } from '../../topic/index.js';
import { lockHeldReception } from '../lock-reception.js';
import { Studio } from '../studio.entity.js';
import { visitNoted } from '../studio.events.js';
import type { NoteVisitInput, VisitWords } from '../studio.inputs.js';
import { StudioRefusal } from '../studio.refusal.js';
import { whyNotBegun } from '../studio.rules.js';
import { StudioVisit, VisitOutcome } from './visit.entity.js';

/** What a visitor said and who they are, within its limits. A telephone is kept with consent, or not at all. */
export function visitWords(input: VisitWords) {
  const { submitterName: visitorName, submitterPhone: visitorPhone } = topicWords({
    ...{ title: '-', body: '-', place: null, category: null },
    ...{ submitterName: input.visitorName ?? null, submitterPhone: input.visitorPhone ?? null },
  });
  if (visitorPhone !== null && !input.consents) throw badInput('consents', 'REQUIRED');
  return {
    ...{ visitorName, visitorPhone },
    groupName: textInput(input.groupName, { field: 'groupName', max: 40 }),
    village: textInput(input.village, { field: 'village', max: TITLE_MAX }),
    words: textInput(input.words, { field: 'words', max: BODY_MAX, required: true }),
  };
}

/**
 * 记来访, in one act: who came, as far as they say, what they said, and what is done with it. It becomes a topic with a
 * tracking code for the visitor, or was answered on the spot. By those on duty, or by the committee.
 */
export function noteVisit(
  ctx: RequestContext,
  { clientMutationId, ...input }: NoteVisitInput,
): Promise<StudioVisit | StudioRefusal> {
  const words = visitWords(input);
  const isTopic = input.outcome === VisitOutcome.TOPIC;
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX });
  const answer = textInput(input.answer, { field: 'answer', max: NOTE_MAX });
  if (isTopic && title === null) throw badInput('title', 'REQUIRED');
  if (!isTopic && answer === null) throw badInput('answer', 'REQUIRED');
  return inTransaction(ctx, async (tx) => {
    const { studio, reception } = await lockHeldReception(tx, input.receptionId, 'note what a visitor said');
    const note = async () => {
      const why = whyNotBegun(reception, ctx.today());
      if (why) return new StudioRefusal(why);
      const topic = isTopic
        ? await becomeTopic(tx, studio, { ...words, noticeNumber: input.noticeNumber }, title ?? '')
        : null;
      const visit = tx.em.create(StudioVisit, {
        ...words,
        ...(await noticeSeen(tx, input.noticeNumber)),
        reception: reception.id,
        outcome: input.outcome,
        answer: isTopic ? null : answer,
        topicId: topic?.id ?? null,
        notedBy: accountIdOf(ctx.viewer) as string,
        notedAt: ctx.now(),
      });
      tx.em.persist(visit);
      tx.record(
        visitNoted({ studioId: studio.id, receptionId: reception.id, visitId: visit.id, outcome: visit.outcome }),
      );
      return visit;
    };
    if (!clientMutationId) return note();
    return once<StudioVisit, StudioVisit | StudioRefusal>(
      tx,
      { act: 'noteVisit', clientMutationId, input },
      note,
      (id) => tx.em.findOneOrFail(StudioVisit, id),
    );
  });
}

/**
 * Handed in by whoever noted it, on the visitor's behalf: it is nobody's own topic and earns nobody points. Of the visitor
 * it has the telephone alone, left to be told what becomes of it.
 */
async function becomeTopic(
  tx: Transaction,
  studio: Studio,
  words: ReturnType<typeof visitWords> & Pick<NoteVisitInput, 'noticeNumber'>,
  title: string,
) {
  return takeIn(tx, {
    ...{ title, body: words.words, place: words.village, category: null },
    ...{ submitterName: null, submitterPhone: words.visitorPhone, noticeNumber: words.noticeNumber },
    committeeId: studio.committee.id,
    channel: TopicChannel.ON_BEHALF,
  });
}
