import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import type { Directive } from '../directive.entity.js';
import { directiveEvent } from '../directive.events.js';
import type { WithdrawDirectiveInput } from '../directive.inputs.js';
import { DirectiveRefusal } from '../directive.refusal.js';
import { whyCannotWithdraw } from '../directive.rules.js';
import { lockOwn } from '../lock-directive.js';

/** 撤回督办: while nobody has answered. It stays in the record, with why. */
export function withdrawDirective(
  ctx: RequestContext,
  input: WithdrawDirectiveInput,
): Promise<Directive | DirectiveRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { directive, answers } = await lockOwn(tx, input.directiveId, 'withdraw a directive');
    const why = whyCannotWithdraw(directive, answers);
    if (why) return new DirectiveRefusal(why);
    expectVersion(directive, input.version);
    directive.withdrawnAt = ctx.now();
    directive.withdrawnReason = reason;
    tx.record(directiveEvent('withdrawn', directive));
    return directive;
  });
}
