import { LockMode, ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { actOnBrief, addStep, tellStep } from '../act-on-brief.js';
import { type BriefKind, BriefStepKind, type OpinionBrief } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import { briefEvent } from '../opinion.events.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import type { RecordOutcomeInput, SendBriefUpInput } from './ladder.inputs.js';
import { whyNotOutcome } from './outcome.rules.js';
import { Submission, SubmissionOutcome } from './submission.entity.js';

const LETTER_MAX = 60;
const letter = (text: string | null | undefined, field: string) => textInput(text, { field, max: LETTER_MAX });

/** 报送: to one recipient at one level, with the letter it went with. */
export async function sendBriefUp(
  ctx: RequestContext,
  input: SendBriefUpInput,
): Promise<OpinionBrief | OpinionRefusal> {
  const { level } = input;
  const recipient = textInput(input.recipient, { field: 'recipient', max: TITLE_MAX, required: true });
  const sentOn = dayInput(input.sentOn, 'sentOn');
  const letterOut = letter(input.letterOut, 'letterOut');
  const said = { level, recipient, sentOn, letterOut };
  return actOnBrief(ctx, BriefAct.SEND_UP, { ...input, input: said }, async ({ tx, brief }) => {
    if (sentOn > ctx.today()) return new OpinionRefusal(OpinionRefusalCode.DAY_IN_FUTURE);
    if ((await tx.em.count(Submission, { brief: brief.id, level, recipient })) > 0)
      return new OpinionRefusal(OpinionRefusalCode.SENT_ALREADY);
    const submission = tx.em.create(Submission, { ...said, brief: ref(brief), createdAt: ctx.now() });
    tx.em.persist(submission);
    tellStep(tx, brief, BriefStepKind.SENT_UP, 'sentUp', `${level} ${recipient}`, {
      submissionId: submission.id,
      level,
    });
    return undefined;
  });
}

export interface Outcome {
  readonly outcome: SubmissionOutcome;
  readonly adoptedAs: BriefKind | null;
  readonly outcomeOn: string | null;
  readonly letterIn: string | null;
  readonly note: string | null;
}

const HAPPENINGS = {
  [SubmissionOutcome.ADOPTED]: 'adopted',
  [SubmissionOutcome.FORWARDED]: 'forwarded',
  [SubmissionOutcome.NOT_ADOPTED]: 'notAdopted',
} as const;

/** What became of a submission. An outcome that stands is changed with a reason, and its adoption is taken back first. */
export async function recordOutcome(
  ctx: RequestContext,
  input: RecordOutcomeInput,
): Promise<OpinionBrief | OpinionRefusal> {
  const adopted = input.outcome === SubmissionOutcome.ADOPTED;
  const open = input.outcome === SubmissionOutcome.SENT;
  if (adopted && !input.adoptedAs) throw badInput('adoptedAs', 'REQUIRED');
  if (!open && !input.outcomeOn) throw badInput('outcomeOn', 'REQUIRED');
  const found: Outcome = {
    outcome: input.outcome,
    adoptedAs: adopted ? (input.adoptedAs ?? null) : null,
    outcomeOn: open ? null : dayInput(input.outcomeOn as string, 'outcomeOn'),
    letterIn: open ? null : letter(input.letterIn, 'letterIn'),
    note: textInput(input.note, { field: 'note', max: NOTE_MAX }),
  };
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  const id = knownId(input.submissionId);
  const [where] = await ctx.em.fork().execute('select brief_id as id from submission where id = ?', [id]);
  if (!where) throw notFound();
  return actOnBrief(ctx, BriefAct.RECORD_OUTCOME, { briefId: where.id as string }, async ({ tx, brief }) => {
    const submission = await tx.em.findOneOrFail(Submission, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    expectVersion(submission, input.version);
    const why = whyNotOutcome(submission, found, reason, ctx.today());
    if (why) return new OpinionRefusal(why);
    applyOutcome(tx, brief, submission, found, reason);
    return undefined;
  });
}

/** Writes the outcome, tells of it, and takes back what it replaces. */
export function applyOutcome(
  tx: Transaction,
  brief: OpinionBrief,
  submission: Submission,
  found: Outcome,
  reason: string | null,
): void {
  const ids = { submissionId: submission.id, level: submission.level };
  const corrects = submission.outcome !== SubmissionOutcome.SENT;
  if (submission.outcome === SubmissionOutcome.ADOPTED)
    tx.record(briefEvent('adoptionReversed', brief, { ...ids, adoptedAs: submission.adoptedAs }));
  Object.assign(submission, found);
  const note = [submission.level, submission.outcome, found.adoptedAs, reason].filter(Boolean).join(' ');
  addStep(tx, brief, corrects ? BriefStepKind.OUTCOME_CORRECTED : BriefStepKind.OUTCOME, note);
  if (found.outcome === SubmissionOutcome.SENT) return;
  tx.record(briefEvent(HAPPENINGS[found.outcome], brief, { ...ids, adoptedAs: found.adoptedAs }));
}
