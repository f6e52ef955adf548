import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { dayInputOrNull, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import type { Directive } from '../directive.entity.js';
import { directiveEvent } from '../directive.events.js';
import type { CorrectDirectiveInput } from '../directive.inputs.js';
import { DirectiveRefusalCode as Code, DirectiveRefusal } from '../directive.refusal.js';
import { whyCannotCorrect } from '../directive.rules.js';
import { lockOwn } from '../lock-directive.js';

/** 更正督办: under a number, what it said before beside it; those it was given to are told, also who has answered. */
export function correctDirective(
  ctx: RequestContext,
  input: CorrectDirectiveInput,
): Promise<Directive | DirectiveRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  const dueOn = dayInputOrNull(input.dueOn, 'dueOn');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { directive } = await lockOwn(tx, input.directiveId, 'correct a directive');
    const why = whyCannotCorrect(directive);
    if (why) return new DirectiveRefusal(why);
    const { dueOn: dueBefore } = directive;
    expectVersion(directive, input.version, { words: directive.words, dueOn: dueBefore });
    const before = { text: directive.words, dueOn: dueBefore };
    if (dueOn !== null && dueOn !== dueBefore && dueOn < ctx.today()) return new DirectiveRefusal(Code.DAY_PAST);
    const now = { text: words, dueOn };
    const changed = keepCorrections(tx, { record: 'directive', id: directive.id }, before, now, reason);
    if (changed.length === 0) return new DirectiveRefusal(Code.NOTHING_CHANGED);
    Object.assign(directive, { words, dueOn });
    directive.correctionNumber += 1;
    tx.record(directiveEvent('corrected', directive));
    return directive;
  });
}
