import { v7 } from 'uuid';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { OpenStorySlotInput } from '../publicity.inputs.js';
import { canRunSlot } from '../publicity.policy.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { lookAtSubjects, subjectsInput } from '../subjects/subjects.js';
import { openSlot } from './open-slot.js';
import { SlotCause, StorySlot } from './story-slot.entity.js';

/** 深度报道 that nothing but somebody's eye for it opens. */
export function openStorySlot(ctx: RequestContext, input: OpenStorySlotInput): Promise<StorySlot | PublicityRefusal> {
  const { clientMutationId, ...rest } = input;
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX, required: true });
  const [subject] = subjectsInput([input]);
  if (!subject) throw badInput('consultationId', 'ONE_OF');
  return inTransaction(ctx, async (tx) => {
    const open = async () => {
      const { committeeId, allPublic } = await lookAtSubjects(tx, [subject]);
      authorize(canRunSlot(ctx.viewer, committeeId), 'open a slot');
      if (!allPublic) return refuse('SUBJECT_NOT_PUBLIC');
      const slot = await openSlot(tx, {
        openedFor: `by hand:${v7()}`,
        cause: SlotCause.BY_HAND,
        committeeId,
        ...subject,
        openedBy: accountIdOf(ctx.viewer),
        note,
      });
      return slot as StorySlot;
    };
    if (!clientMutationId) return open();
    return once(tx, { act: 'openStorySlot', clientMutationId, input: rest }, open, (id) =>
      tx.em.findOneOrFail(StorySlot, id),
    );
  });
}
