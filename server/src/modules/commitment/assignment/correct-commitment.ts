import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { Consultation } from '../../consultation/index.js';
import { actOn } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CorrectedRecord, CorrectedField as F } from '../corrected.js';
import { correctRecord } from '../mending/correct-record.js';
import type { CorrectCommitmentInput } from './correct-commitment.input.js';

type Promised = Pick<Commitment, 'action' | 'deliverable' | 'responsiblePerson' | 'promisedDueOn'>;

const wordsOf = ({ action, deliverable, responsiblePerson, promisedDueOn }: Promised) => ({
  [F.ACTION]: action,
  [F.DELIVERABLE]: deliverable,
  [F.RESPONSIBLE_PERSON]: responsiblePerson,
  [F.PROMISED_DUE_ON]: promisedDueOn,
});

/**
 * 更正: staff put right how the promise is worded, who answers for it, or the day that was heard wrongly. What stood there
 * stays in the record. The day it is due by now follows, unless an extension or another round has moved it.
 */
export function correctCommitment(
  ctx: RequestContext,
  input: CorrectCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const given = (name: 'action' | 'deliverable' | 'responsiblePerson', max: number) =>
    textInput(input[name], { field: `input.${name}`, max, required: true });
  const words = {
    action: given('action', NOTE_MAX),
    deliverable: given('deliverable', NOTE_MAX),
    responsiblePerson: given('responsiblePerson', TITLE_MAX),
  };
  const day = input.promisedDueOn ? dayInput(input.promisedDueOn, 'input.promisedDueOn') : null;
  const reason = textInput(input.reason, { field: 'input.reason', max: NOTE_MAX, required: true });
  return actOn(ctx, input.commitmentId, CommitmentAct.CORRECT, async ({ tx, commitment }) => {
    const { action, deliverable, responsiblePerson, promisedDueOn } = commitment;
    const theirs = { action, deliverable, responsiblePerson, promisedDueOn };
    expectVersion({ version: commitment.promiseVersion }, input.version, theirs);
    const now: Promised = { ...words, promisedDueOn: day ?? promisedDueOn };
    if (now.promisedDueOn !== promisedDueOn && now.promisedDueOn < (await dayOfMeeting(commitment))) {
      return new CommitmentRefusal(CommitmentRefusalCode.DAY_BEFORE_MEETING);
    }
    const changed = correctRecord(tx, commitment, {
      record: CorrectedRecord.PROMISE,
      recordId: commitment.id,
      before: wordsOf(commitment),
      now: wordsOf(now),
      reason,
    });
    if (!changed) return undefined;
    if (commitment.dueOn === promisedDueOn) commitment.dueOn = now.promisedDueOn;
    Object.assign(commitment, now, { promiseVersion: commitment.promiseVersion + 1 });
    return undefined;

    async function dayOfMeeting({ consultation, assignedAt }: Commitment): Promise<string> {
      const { endedAt } = await tx.em.findOneOrFail(Consultation, consultation.id);
      return dayInChina(endedAt ?? assignedAt);
    }
  });
}
