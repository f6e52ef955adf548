import type { RequestContext } from '../../../kernel/context.js';
import { readableCode } from '../../../kernel/running-number.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { inviteStakeholders } from './invite.js';

const CODE_LENGTH = 8;

/** 开启群众验收: from here on the people concerned may answer by the code on the notice. */
export function openAcceptance(ctx: RequestContext, commitmentId: string): Promise<Commitment | CommitmentRefusal> {
  return actOn(ctx, commitmentId, CommitmentAct.OPEN_ACCEPTANCE, async ({ tx, commitment, facts, settings }) => {
    move(commitment, CommitmentStatus.ACCEPTANCE_OPEN);
    commitment.acceptanceCode ??= readableCode(CODE_LENGTH);
    await inviteStakeholders(tx, commitment);
    commitment.acceptanceOpenedAt = ctx.now();
    commitment.acceptanceClosesOn = ctx.services.calendar.add(facts.today, settings.residentsWorkingDays).day;
    addStep(tx, commitment, CommitmentStepKind.ACCEPTANCE_OPENED, { dueOn: commitment.acceptanceClosesOn });
    tx.record(commitmentEvent('acceptanceOpened', commitment));
  });
}
