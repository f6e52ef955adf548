import type { RequestContext } from '../../../kernel/context.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actOn, addStep, move } from '../act-on.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import { laterDay } from '../timeliness.rules.js';
import type { RequestExtensionInput } from './extension.inputs.js';

/** 申请延期: until when, and why. The department asks; it never decides. */
export function requestExtension(
  ctx: RequestContext,
  { commitmentId, until, reason, clientMutationId }: RequestExtensionInput,
): Promise<Commitment | CommitmentRefusal> {
  const day = dayInput(until, 'input.until');
  const why = textInput(reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return actOn(
    ctx,
    commitmentId,
    CommitmentAct.REQUEST_EXTENSION,
    ({ tx, commitment, facts, settings }) => {
      if (day <= commitment.dueOn || day <= facts.today) {
        return new CommitmentRefusal(CommitmentRefusalCode.EXTENSION_NOT_LATER);
      }
      const from = laterDay(commitment.dueOn, facts.today);
      if (day > ctx.services.calendar.add(from, settings.extensionWorkingDays).day) {
        return new CommitmentRefusal(CommitmentRefusalCode.EXTENSION_TOO_LONG);
      }
      move(commitment, CommitmentStatus.EXTENSION_REQUESTED);
      commitment.extensionUntil = day;
      commitment.extensionReason = why;
      addStep(tx, commitment, CommitmentStepKind.EXTENSION_REQUESTED, { note: why, dueOn: day });
      tx.record(commitmentEvent('extensionRequested', commitment));
    },
    { clientMutationId, input: { day, why } },
  );
}
