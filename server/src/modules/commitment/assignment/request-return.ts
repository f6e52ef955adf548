import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** 申请退办: it has reported already, so giving it back is the committee's to allow. Work goes on meanwhile. */
export function requestReturn(
  ctx: RequestContext,
  commitmentId: string,
  reason: string,
): Promise<Commitment | CommitmentRefusal> {
  const why = textInput(reason, { field: 'reason', max: NOTE_MAX, required: true });
  return actOn(ctx, commitmentId, CommitmentAct.REQUEST_RETURN, ({ tx, commitment }) => {
    commitment.returnReason = why;
    addStep(tx, commitment, CommitmentStepKind.RETURN_REQUESTED, { note: why });
    tx.record(commitmentEvent('returnRequested', commitment));
  });
}

/** The committee consents, and the matter waits for another department; or it does not, and the work goes on. */
export function decideReturn(
  ctx: RequestContext,
  commitmentId: string,
  consent: boolean,
  note?: string | null,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(note, { field: 'note', max: NOTE_MAX });
  return actOn(ctx, commitmentId, CommitmentAct.DECIDE_RETURN, ({ tx, commitment }) => {
    const { returnReason } = commitment;
    commitment.returnReason = null;
    if (consent) {
      move(commitment, CommitmentStatus.WRONG_UNIT);
      commitment.wrongUnitReason = returnReason;
    }
    const kind = consent ? CommitmentStepKind.RETURN_CONSENTED : CommitmentStepKind.RETURN_REFUSED;
    addStep(tx, commitment, kind, { note: said });
    tx.record(commitmentEvent('returnDecided', commitment, { consent }));
  });
}
