import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { expectVersion } from '../../../kernel/version.js';
import { actOn, addStep } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import type { CommitmentRefusal } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';
import { CommitmentStepKind } from '../commitment-step.entity.js';
import type { CorrectCommitmentInput } from './correct-commitment.input.js';

const FIELDS = ['action', 'deliverable', 'responsiblePerson'] as const;

/** 更正: staff put right how the promise is worded, or who answers for it now. What stood there stays in the record. */
export function correctCommitment(
  ctx: RequestContext,
  input: CorrectCommitmentInput,
): Promise<Commitment | CommitmentRefusal> {
  const max = { action: NOTE_MAX, deliverable: NOTE_MAX, responsiblePerson: TITLE_MAX };
  const words = Object.fromEntries(
    FIELDS.map((name) => [name, textInput(input[name], { field: `input.${name}`, max: max[name], required: true })]),
  ) as Record<(typeof FIELDS)[number], string>;
  return actOn(ctx, input.commitmentId, CommitmentAct.CORRECT, ({ tx, commitment }) => {
    const { action, deliverable, responsiblePerson } = commitment;
    expectVersion({ version: commitment.promiseVersion }, input.version, { action, deliverable, responsiblePerson });
    const changed = FIELDS.filter((name) => words[name] !== commitment[name]);
    if (changed.length === 0) return;
    const note = changed.map((name) => `${commitment[name]} → ${words[name]}`).join(';');
    Object.assign(commitment, words, { promiseVersion: commitment.promiseVersion + 1 });
    addStep(tx, commitment, CommitmentStepKind.CORRECTED, { note });
    tx.record(commitmentEvent('corrected', commitment, { changed: changed.join(',') }));
  });
}
