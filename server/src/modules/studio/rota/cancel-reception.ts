import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { StudioVisit } from '../day/visit.entity.js';
import { lockLedReception } from '../lock-reception.js';
import { StudioStatus } from '../studio.entity.js';
import { receptionCancelled, receptionRestored } from '../studio.events.js';
import type { ReceptionReasonInput } from '../studio.inputs.js';
import { StudioRefusal, StudioRefusalCode } from '../studio.refusal.js';
import { whyCannotCancel } from '../studio.rules.js';
import { type Reception, ReceptionDuty } from './reception.entity.js';
import { holdMembers, isTaken, whyNotOnDuty } from './rota-words.js';

/** Called off, with the reason; those on duty are told, and the page of the code says so. */
export function cancelReception(ctx: RequestContext, input: ReceptionReasonInput): Promise<Reception | StudioRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { studio, reception, organises } = await lockLedReception(tx, input.receptionId, 'call off a reception day');
    const visits = await tx.em.count(StudioVisit, { reception, withdrawnAt: null });
    const why = whyCannotCancel(reception, ctx.today(), organises, visits);
    if (why) return new StudioRefusal(why);
    expectVersion(reception, input.version);
    Object.assign(reception, { cancelledAt: ctx.now(), cancelledReason: reason });
    tx.record(receptionCancelled({ studioId: studio.id, receptionId: reception.id }));
    return reception;
  });
}

/** It takes place after all; why it was called off, and why it is not, stays beside it. */
export function restoreReception(ctx: RequestContext, input: ReceptionReasonInput): Promise<Reception | StudioRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { studio, reception } = await lockLedReception(tx, input.receptionId, 'restore a reception day');
    if (!reception.cancelledAt) return new StudioRefusal(StudioRefusalCode.NOT_CANCELLED);
    if (studio.status !== StudioStatus.OPEN) return new StudioRefusal(StudioRefusalCode.NOT_OPEN);
    expectVersion(reception, input.version);
    const duties = await tx.em.find(ReceptionDuty, { reception, takenOffAt: null });
    const memberIds = duties.map(({ member }) => member.id);
    await holdMembers(tx, memberIds);
    if (await isTaken(tx, studio.id, reception, reception.id)) return new StudioRefusal(StudioRefusalCode.DAY_TAKEN);
    const why = await whyNotOnDuty(tx, studio.id, reception, memberIds, reception.id);
    if (why) return new StudioRefusal(why);
    const before = { cancelledReason: reception.cancelledReason };
    keepCorrections(tx, { record: 'reception', id: reception.id }, before, { cancelledReason: null }, reason);
    Object.assign(reception, { cancelledAt: null, cancelledReason: null });
    tx.record(receptionRestored({ studioId: studio.id, receptionId: reception.id }));
    return reception;
  });
}
