import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { lockHeldReception } from '../lock-reception.js';
import { type Reception, ReceptionDuty } from '../rota/reception.entity.js';
import { receptionClosed, receptionReopened } from '../studio.events.js';
import type { CloseReceptionInput, ReceptionReasonInput } from '../studio.inputs.js';
import { StudioRefusal, StudioRefusalCode } from '../studio.refusal.js';
import { whyNotBegun } from '../studio.rules.js';

/**
 * 小结: the day is over, with a few words. Who was there is what they said on the day; the committee, which knows better
 * where a telephone failed, says it for them when it closes the day. Nobody there: the studio was not open, and says so.
 */
export function closeReception(ctx: RequestContext, input: CloseReceptionInput): Promise<Reception | StudioRefusal> {
  const record = textInput(input.record, { field: 'record', max: NOTE_MAX });
  const there = input.presentMemberIds == null ? null : knownIds(input.presentMemberIds);
  return inTransaction(ctx, async (tx) => {
    const held = await lockHeldReception(tx, input.receptionId, 'close a reception day');
    const { studio, reception, duty, organises } = held;
    if (there !== null) authorize(organises, 'say who was there');
    const why = whyNotBegun(reception, ctx.today());
    if (why) return new StudioRefusal(why);
    expectVersion(reception, input.version, { record: reception.record });
    if (!organises && !duty?.isPresent) return new StudioRefusal(StudioRefusalCode.NOT_PRESENT);
    if (there !== null) {
      const duties = await tx.em.find(ReceptionDuty, { reception, takenOffAt: null }, { refresh: true });
      if (there.some((id) => !duties.some(({ member }) => member.id === id)))
        throw badInput('presentMemberIds', 'UNKNOWN');
      for (const one of duties) one.isPresent = there.includes(one.member.id);
    }
    Object.assign(reception, { record, closedAt: ctx.now(), closedBy: accountIdOf(ctx.viewer) });
    reception.dutyChangedAt = ctx.now();
    tx.record(receptionClosed({ studioId: studio.id, receptionId: reception.id }));
    return reception;
  });
}

/** Not over after all, or closed wrongly: by the committee, and by whoever closed it; what it said before is kept. */
export function reopenReception(ctx: RequestContext, input: ReceptionReasonInput): Promise<Reception | StudioRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await lockHeldReception(tx, input.receptionId, 'reopen a reception day');
    const { studio, reception, organises } = held;
    authorize(organises || reception.closedBy === accountIdOf(ctx.viewer), 'reopen what somebody else closed');
    if (!reception.closedAt) return new StudioRefusal(StudioRefusalCode.NOT_CLOSED);
    expectVersion(reception, input.version);
    const before = { receptionClosed: reception.closedAt.toISOString(), receptionRecord: reception.record };
    const now = { receptionClosed: null, receptionRecord: reception.record };
    keepCorrections(tx, { record: 'reception', id: reception.id }, before, now, reason);
    Object.assign(reception, { closedAt: null, closedBy: null });
    tx.record(receptionReopened({ studioId: studio.id, receptionId: reception.id }));
    return reception;
  });
}
