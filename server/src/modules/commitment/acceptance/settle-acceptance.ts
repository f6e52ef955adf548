import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { byVoice, settlementOf } from '../acceptance.rules.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { endConsultation } from '../end-consultation.js';
import { scheduleLookBacks } from '../look-back/schedule-look-backs.js';
import { reprocess } from '../reprocess.js';
import { AcceptanceAnswer } from './acceptance-answer.entity.js';
import { forgetVoices } from './keep-answer.js';
import { invitedCountOf } from './tally.queries.js';

/** 了结验收: what residents said decides; a D-class matter may also be closed as not solved, with a reason. */
export function settleAcceptance(
  ctx: RequestContext,
  commitmentId: string,
  { closeUnsolved = false, reason }: { closeUnsolved?: boolean; reason?: string | null } = {},
): Promise<Commitment | CommitmentRefusal> {
  const why = textInput(reason, { field: 'reason', max: NOTE_MAX });
  return actOn(ctx, commitmentId, CommitmentAct.SETTLE_ACCEPTANCE, async ({ tx, commitment, settings }) => {
    const answers = await tx.em.find(
      AcceptanceAnswer,
      { commitment, round: commitment.round },
      { fields: ['result', 'invited'] },
    );
    const invitedAnswers = answers.filter(({ invited }) => invited).length;
    const asked = await standingInvitations(tx, commitment);
    const settlement = settlementOf({
      tally: byVoice(answers),
      // A slip may have been taken back after its answer was given.
      invitedTotal: Math.max(asked, invitedAnswers),
      terms: { threshold: settings.acceptanceThreshold, minimum: settings.acceptanceMinimum },
      resultClass: commitment.resultClass,
      closeUnsolved,
      reason: why,
    });
    if (settlement.kind === 'REFUSED') return new CommitmentRefusal(settlement.code);
    await forgetVoices(tx, commitment);
    if (settlement.kind === 'REPROCESSING') {
      reprocess(tx, commitment, why, 'ACCEPTANCE');
      return;
    }

    move(commitment, CommitmentStatus.CLOSED);
    commitment.closedAt = ctx.now();
    commitment.closedUnsolved = settlement.unsolved;
    addStep(tx, commitment, CommitmentStepKind.CLOSED, { note: why });
    tx.record(commitmentEvent('closed', commitment, { unsolved: settlement.unsolved }));
    await scheduleLookBacks(tx, commitment);
    await endConsultation(tx, commitment.consultation.id);
  });
}

async function standingInvitations({ em }: Transaction, { id }: Commitment): Promise<number> {
  const [row] = await em.execute<{ count: string }[]>(`select ${invitedCountOf('?')} as count`, [id]);
  return Number(row?.count);
}
