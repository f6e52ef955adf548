import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';

/** Staff of the committee or the secretariat grant or refuse what was asked. What was promised stays on record. */
export function decideExtension(
  ctx: RequestContext,
  commitmentId: string,
  approve: boolean,
  note?: string | null,
): Promise<Commitment | CommitmentRefusal> {
  const said = textInput(note, { field: 'note', max: NOTE_MAX });
  return actOn(ctx, commitmentId, CommitmentAct.DECIDE_EXTENSION, ({ tx, commitment }) => {
    const until = commitment.extensionUntil;
    move(commitment, CommitmentStatus.IN_PROGRESS);
    if (approve && until) {
      commitment.dueOn = until;
      commitment.extensionCount += 1;
    }
    commitment.extensionUntil = null;
    commitment.extensionReason = null;
    const kind = approve ? CommitmentStepKind.EXTENDED : CommitmentStepKind.EXTENSION_REFUSED;
    addStep(tx, commitment, kind, { note: said, dueOn: approve ? until : commitment.dueOn });
    tx.record(commitmentEvent('extensionDecided', commitment, { approve }));
  });
}
