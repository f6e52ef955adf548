import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { SETTLED } from '../../commitment/index.js';
import { Consultation } from '../../consultation/index.js';
import { practiceEvent } from '../practice.events.js';
import { refuse } from '../practice.refusal.js';
import { draftedWords } from './drafted-words.js';
import type { Answer } from './on-practice.js';
import { Practice } from './practice.entity.js';
import { PracticeStatus } from './practice.enums.js';
import type { DrawUpPracticeInput } from './practice.inputs.js';
import { canWritePractice, OVER } from './practice.policy.js';
import { partsOf, readConsultation, readSource } from './source.queries.js';

/** 写成经验: in one act, from the record of a consultation that is over. There is one of each. */
export async function drawUpPractice(ctx: RequestContext, input: DrawUpPracticeInput): Promise<Answer> {
  const id = knownId(input.consultationId);
  const [source, recorded] = await Promise.all([readSource(ctx, id), readConsultation(ctx, id)]);
  if (!source || !recorded) throw notFound();
  const { committeeId } = source;
  authorize(canWritePractice(ctx.viewer, committeeId), 'draw up a practice');
  const writerId = accountIdOf(ctx.viewer) as string;
  const { clientMutationId, ...rest } = input;
  return inTransaction(ctx, (tx) =>
    once<Practice, Answer>(
      tx,
      { act: 'drawUpPractice', clientMutationId, input: rest },
      async () => {
        // Two who press at once take turns at what it is drawn from.
        const held = await tx.em.findOneOrFail(Consultation, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (!OVER.includes(held.status)) return refuse('NOT_OVER');
        if (recorded.takenDown) return refuse('TAKEN_DOWN');
        if (source.matters === 0) return refuse('NO_OUTCOME');
        const there = await tx.em.count(Practice, {
          consultation: id,
          status: { $ne: PracticeStatus.DISCARDED as never },
        });
        if (there > 0) return refuse('ALREADY_DRAWN_UP');
        const practice = tx.em.create(Practice, {
          ...draftedWords(recorded, { ...source, settled: SETTLED }),
          ...{ consultation: id, committeeId, parts: partsOf(source), writerId, hands: [writerId] },
          createdAt: ctx.now(),
        });
        tx.em.persist(practice);
        await tx.em.flush();
        tx.record(practiceEvent('drawnUp', practice));
        return practice;
      },
      (made) => tx.em.findOneOrFail(Practice, made),
    ),
  );
}
