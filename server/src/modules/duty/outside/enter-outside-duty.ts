import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../../kernel/viewer.js';
import { inForceOn, Member, Membership } from '../../roster/index.js';
import { outsideEntered } from '../duty.events.js';
import { DutyRefusal, DutyRefusalCode } from '../duty.refusal.js';
import { outsideFiles } from './file-access.js';
import { eventOf } from './lock-outside-duty.js';
import type { EnterOutsideDutyInput } from './outside.inputs.js';
import { canEnterFor } from './outside.rules.js';
import { OutsideDuty } from './outside-duty.entity.js';
import { MOST_EVIDENCE, outsideWords } from './outside-words.js';

/** 系统外履职: what the system cannot know, with what shows it. It counts once another person confirmed it. */
export async function enterOutsideDuty(
  ctx: RequestContext,
  { clientMutationId, ...input }: EnterOutsideDutyInput,
): Promise<OutsideDuty | DutyRefusal> {
  const memberId = knownIdOrNull(input.memberId) ?? memberIdOf(ctx.viewer);
  if (memberId === null) throw notFound();
  const words = outsideWords(input);
  return inTransaction(ctx, async (tx) => {
    const enter = async () => {
      const member = await tx.em.findOne(Member, memberId);
      const membership = await tx.em.findOne(Membership, { member: memberId, ...inForceOn(ctx.today()) });
      const committeeId = membership?.committee.id ?? null;
      if (!member || !canEnterFor(ctx.viewer, { memberId, committeeId })) throw notFound();
      if (words.heldOn > ctx.today()) return new DutyRefusal(DutyRefusalCode.DAY_IN_FUTURE);
      const enteredBy = accountIdOf(ctx.viewer) as string;
      const duty = tx.em.create(OutsideDuty, { ...words, member: ref(member), committeeId, enteredBy });
      tx.em.persist(duty);
      await tx.em.flush();
      duty.evidenceIds = await filesToAttach(tx, input.evidenceIds, {
        field: 'evidenceIds',
        max: MOST_EVIDENCE,
        of: outsideFiles(duty.id),
      });
      tx.record(outsideEntered(eventOf(tx, duty)));
      return duty;
    };
    if (!clientMutationId) return enter();
    return once<OutsideDuty, OutsideDuty | DutyRefusal>(
      tx,
      { act: 'enterOutsideDuty', clientMutationId, input },
      enter,
      (id) => tx.em.findOneOrFail(OutsideDuty, id),
    );
  });
}
