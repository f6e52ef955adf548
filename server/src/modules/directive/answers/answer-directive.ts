import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { type Directive, DirectiveAnswer } from '../directive.entity.js';
import { directiveEvent } from '../directive.events.js';
import type { AnswerDirectiveInput, CorrectDirectiveAnswerInput } from '../directive.inputs.js';
import { speaksFor } from '../directive.policy.js';
import { DirectiveRefusalCode as Code, DirectiveRefusal } from '../directive.refusal.js';
import { whyCannotAnswer } from '../directive.rules.js';
import { lockDirective } from '../lock-directive.js';

interface Answering {
  readonly directive: Directive;
  readonly answer: DirectiveAnswer;
}

/** Who speaks for the one it was given to, with the directive held; or why they may not now. */
async function lockToAnswer(tx: Transaction, id: string, again: boolean): Promise<Answering | DirectiveRefusal> {
  const found = await tx.em.findOne(DirectiveAnswer, knownId(id));
  if (!found) throw notFound();
  const { directive, answers, committeeId } = await lockDirective(tx, found.directive.id);
  const answer = answers.find((one) => one.id === found.id) as DirectiveAnswer;
  const { office, department } = answer;
  const { viewer } = tx.ctx;
  authorize(speaksFor(viewer, committeeId, { office, departmentId: department?.id ?? null }), 'answer a directive');
  const own = directive.writtenBy === accountIdOf(viewer);
  const why = whyCannotAnswer(directive, answer, { again, own });
  return why ? new DirectiveRefusal(why) : { directive, answer };
}

/** 答复督办: what is done, in words. The leader is told. */
export function answerDirective(
  ctx: RequestContext,
  input: AnswerDirectiveInput,
): Promise<Directive | DirectiveRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await lockToAnswer(tx, input.answerId, false);
    if (held instanceof DirectiveRefusal) return held;
    const { directive, answer } = held;
    expectVersion(directive, input.directiveVersion);
    expectVersion(answer, input.version);
    Object.assign(answer, { words, answeredAt: ctx.now(), answeredBy: accountIdOf(ctx.viewer) });
    tx.record(directiveEvent('answered', directive, { directiveAnswerId: answer.id }));
    return directive;
  });
}

/** 更正答复: under a number, what it said before beside it. The leader is told. */
export function correctDirectiveAnswer(
  ctx: RequestContext,
  input: CorrectDirectiveAnswerInput,
): Promise<Directive | DirectiveRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await lockToAnswer(tx, input.answerId, true);
    if (held instanceof DirectiveRefusal) return held;
    const { directive, answer } = held;
    expectVersion(answer, input.version, { words: answer.words });
    const record = { record: 'directive_answer', id: answer.id, partOf: directive.id };
    const changed = keepCorrections(tx, record, { text: answer.words }, { text: words }, reason);
    if (changed.length === 0) return new DirectiveRefusal(Code.NOTHING_CHANGED);
    answer.words = words;
    answer.correctionNumber += 1;
    tx.record(directiveEvent('answerCorrected', directive, { directiveAnswerId: answer.id }));
    return directive;
  });
}
