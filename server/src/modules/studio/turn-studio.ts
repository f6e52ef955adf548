import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { keepCorrections } from '../../kernel/corrections/index.js';
import { badInput } from '../../kernel/errors.js';
import { nextNumber } from '../../kernel/running-number.js';
import { dayInputOrNull, NOTE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { StudioVisit } from './day/visit.entity.js';
import { lockStudio } from './lock-studio.js';
import { Reception } from './rota/reception.entity.js';
import { type Studio, StudioStatus } from './studio.entity.js';
import { receptionCancelled, turned } from './studio.events.js';
import type { TurnStudioInput } from './studio.inputs.js';
import { canTurnStudio } from './studio.policy.js';
import { StudioRefusal, StudioRefusalCode } from './studio.refusal.js';
import { TURNS } from './studio.rules.js';

/**
 * Agreed to, declined, suspended, retired, or any of these taken back: by the secretariat, with a reason where it is not
 * agreed to. The plate has its number from the first agreement on, and keeps it. Days to come of
 * one that is not open are called off.
 */
export function turnStudio(ctx: RequestContext, input: TurnStudioInput): Promise<Studio | StudioRefusal> {
  const plateOn = dayInputOrNull(input.plateOn, 'plateOn');
  const given = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    authorize(canTurnStudio(ctx.viewer), 'decide on a studio');
    const { studio } = await lockStudio(tx, input.studioId);
    const agrees = input.status === StudioStatus.OPEN && studio.status === StudioStatus.PROPOSED;
    if (given === null && !agrees) throw badInput('reason', 'REQUIRED');
    expectVersion(studio, input.version, { status: studio.status });
    if (!TURNS[studio.status as StudioStatus].includes(input.status))
      return new StudioRefusal(StudioRefusalCode.NOT_FROM_HERE);
    if (agrees && studio.proposedBy === accountIdOf(ctx.viewer))
      return new StudioRefusal(StudioRefusalCode.OWN_PROPOSAL);
    const before = { studioStatus: `STUDIO_${studio.status}` };
    studio.status = input.status;
    studio.statusReason = given;
    studio.statusAt = ctx.now();
    if (input.status === StudioStatus.OPEN) {
      studio.plateOn = plateOn ?? studio.plateOn ?? ctx.today();
      if (studio.plateNumber === null) {
        const { year, number } = await nextNumber(tx, 'studio', studio.plateOn);
        studio.plateNumber = `〔${year}〕${number}号`;
      }
    }
    if (input.status !== StudioStatus.OPEN) await callOffDays(tx, studio, given);
    keepCorrections(
      tx,
      { record: 'studio', id: studio.id },
      before,
      { studioStatus: `STUDIO_${studio.status}` },
      given,
    );
    tx.record(turned({ studioId: studio.id, status: studio.status }));
    return studio;
  });
}

/** No days where nobody receives: those to come are called off for the same reason, and those on duty are told. */
async function callOffDays(tx: Transaction, studio: Studio, reason: string | null): Promise<void> {
  const toCome = { studio, onDay: { $gte: tx.ctx.today() }, cancelledAt: null, closedAt: null };
  for (const reception of await tx.em.find(Reception, toCome, { orderBy: { onDay: 'asc', id: 'asc' } })) {
    if ((await tx.em.count(StudioVisit, { reception, withdrawnAt: null })) > 0) continue;
    Object.assign(reception, { cancelledAt: tx.ctx.now(), cancelledReason: reason });
    tx.record(receptionCancelled({ studioId: studio.id, receptionId: reception.id }));
  }
}
