import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOn, addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStep, CommitmentStepKind } from '../commitment-step.entity.js';
import { SUPERVISED_BY } from '../supervision.sql.js';

/** 撤销督办: a leader takes their own name off the matter again; another leader's stays on it. */
export function withdrawSupervision(
  ctx: RequestContext,
  commitmentId: string,
  typed: string,
): Promise<Commitment | CommitmentRefusal> {
  const reason = textInput(typed, { field: 'reason', max: NOTE_MAX, required: true });
  return actOn(ctx, commitmentId, CommitmentAct.WITHDRAW_SUPERVISION, async ({ tx, commitment }) => {
    const own = await tx.em.find(
      CommitmentStep,
      { commitment, kind: CommitmentStepKind.SUPERVISED, actedBy: accountIdOf(ctx.viewer) },
      { orderBy: { at: 'asc', id: 'asc' } },
    );
    const gone = new Set(
      (await tx.em.find(CommitmentStep, { commitment, undoes: { $ne: null } })).map(({ undoes }) => undoes),
    );
    for (const step of own.filter(({ id }) => !gone.has(id))) {
      addStep(tx, commitment, CommitmentStepKind.UNDONE, { note: reason, undoes: step });
    }
    await tx.em.flush();
    const [left] = await tx.em.execute<{ at: string | null }[]>(`select ${SUPERVISED_BY('?')} as at`, [commitment.id]);
    commitment.supervisedAt = left?.at ? new Date(left.at) : null;
    tx.record(commitmentEvent('undone', commitment, { step: CommitmentStepKind.SUPERVISED }));
    return undefined;
  });
}
