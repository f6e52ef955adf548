import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { type Coordination, CoordinationStatus as S } from '../coordination.entity.js';
import { coordinationEvent } from '../coordination.events.js';
import type { CancelCoordinationInput, MoveCoordinationInput } from '../coordination.inputs.js';
import { CoordinationRefusalCode as Code, CoordinationRefusal } from '../coordination.refusal.js';
import { whyOver } from '../coordination.rules.js';
import { lockToRun } from '../lock-coordination.js';
import { whereAndWhen } from './call-coordination.js';

/** Another day or place, and why; what it was before is kept. Those who were told are told again. */
export function moveCoordination(
  ctx: RequestContext,
  input: MoveCoordinationInput,
): Promise<Coordination | CoordinationRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const to = whereAndWhen(input);
  return inTransaction(ctx, async (tx) => {
    const { coordination } = await lockToRun(tx, input.coordinationId, 'move a coordination');
    const why = whyOver(coordination);
    if (why) return new CoordinationRefusal(why);
    const said = ({ startsAt, place }: { startsAt: Date; place: string }) => ({
      startsAt: startsAt.toISOString(),
      place,
    });
    const before = said(coordination);
    expectVersion(coordination, input.version, before);
    if (to.startsAt <= ctx.now()) return new CoordinationRefusal(Code.NOT_IN_FUTURE);
    const changed = keepCorrections(tx, { record: 'coordination', id: coordination.id }, before, said(to), reason);
    if (changed.length === 0) return new CoordinationRefusal(Code.NOTHING_CHANGED);
    Object.assign(coordination, to);
    tx.record(coordinationEvent('moved', coordination, { agreed: coordination.status === S.AGREED }));
    return coordination;
  });
}

/** Called off, also where its day has passed and nobody sat together; another may be called. */
export function cancelCoordination(
  ctx: RequestContext,
  input: CancelCoordinationInput,
): Promise<Coordination | CoordinationRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { coordination } = await lockToRun(tx, input.coordinationId, 'call off a coordination');
    const why = whyOver(coordination);
    if (why) return new CoordinationRefusal(why);
    expectVersion(coordination, input.version);
    const agreed = coordination.status === S.AGREED;
    Object.assign(coordination, { status: S.CANCELLED, cancelledReason: reason });
    tx.record(coordinationEvent('cancelled', coordination, { agreed }));
    return coordination;
  });
}
