import type { RequestContext } from '../../../kernel/context.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { columnsOf, MeetingRefusal, onceIfAsked } from '../../meeting/index.js';
import { record } from '../hall.events.js';
import { voiceIn } from '../in-the-room.js';
import { FloorQuestion } from './floor-question.entity.js';
import type { AskQuestionInput } from './question.inputs.js';
import { whyNotAsk } from './question.rules.js';

const QUESTION_MAX = 200;

/** From a phone in the room: a seat of one's own, a guest, or somebody sitting in. */
export async function askQuestion(
  ctx: RequestContext,
  input: AskQuestionInput,
): Promise<FloorQuestion | MeetingRefusal> {
  const text = textInput(input.text, { field: 'text', max: QUESTION_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const voice = await voiceIn(tx, input.meetingId, input.pass);
    if (voice instanceof MeetingRefusal) return voice;
    return onceIfAsked(
      tx,
      'askQuestion',
      input,
      async () => {
        const own = { meeting: voice.meeting.id, ...columnsOf(voice) };
        const refusal = whyNotAsk(await tx.em.find(FloorQuestion, own), ctx.now());
        if (refusal) return refusal;
        const question = tx.em.create(FloorQuestion, { ...own, text, askedAt: ctx.now() });
        record(tx, voice, 'questionAsked', { questionId: question.id });
        return question;
      },
      (id) => tx.em.findOneOrFail(FloorQuestion, id),
    );
  });
}
