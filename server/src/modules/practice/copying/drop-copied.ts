import type { RequestContext } from '../../../kernel/context.js';
import { knownIds } from '../../../kernel/id.js';
import { type Consultation, type ConsultationRefusal, inPreparation } from '../../consultation/index.js';
import { forgetPlannedAgenda } from '../../floor/index.js';
import { copiedDropped } from '../practice.events.js';
import { CopiedPerson } from './consultation-copy.entity.js';
import type { DropCopiedInput } from './copying.inputs.js';

/** Of what was taken over and not used yet, some is not wanted: copying it again brings it back. Nobody had heard of it. */
export async function dropCopied(
  ctx: RequestContext,
  input: DropCopiedInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = knownIds(input.participantIds);
  return inPreparation<Consultation, Consultation>(ctx, input, {
    act: 'dropCopied',
    by: 'ORGANISERS',
    work: async ({ tx, consultation }) => {
      const people = await tx.em.find(CopiedPerson, {
        ...{ consultation: consultation.id, participantId: { $in: ids }, droppedAt: null },
      });
      for (const person of people) person.droppedAt = ctx.now();
      const agenda = input.agenda && (await forgetPlannedAgenda(tx, consultation.id));
      if (people.length > 0 || agenda) {
        tx.record(copiedDropped({ consultationId: consultation.id, people: people.length, agenda }));
      }
      return consultation;
    },
  });
}
