import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BandengError } from '../../../kernel/errors.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { kindRulesChanged } from '../duty.events.js';
import { canChangeRules } from '../duty.policy.js';
import { DutyRefusal, DutyRefusalCode } from '../duty.refusal.js';
import { lockRules } from '../rules/lock-rules.js';
import { keepPoints } from './keep-points.js';
import { DutyKindRules } from './kind-rules.entity.js';
import type { ChangeKindRulesInput } from './kind-rules.inputs.js';
import { kindsInput, sameKinds } from './kinds-input.js';

/** From a day of this year on duties earn by these rules; the ledger follows at once. */
export async function changeKindRules(
  ctx: RequestContext,
  input: ChangeKindRulesInput,
): Promise<DutyKindRules | DutyRefusal> {
  authorize(canChangeRules(ctx.viewer), 'change what duties earn');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const since = dayInput(input.since, 'since');
  const kinds = kindsInput(input.kinds);
  const year = ctx.today().slice(0, 4);
  const answer = await inTransaction(ctx, async (tx) => {
    await lockRules(tx);
    const [last] = await tx.em.find(DutyKindRules, {}, { orderBy: { id: 'desc' }, limit: 1 });
    if (!last || last.id !== input.lastId) throw new BandengError('CONFLICT');
    if (!since.startsWith(year)) return new DutyRefusal(DutyRefusalCode.NOT_THIS_YEAR);
    if (sameKinds(last.kinds, kinds) && last.since === since) return new DutyRefusal(DutyRefusalCode.NOTHING_CHANGED);
    const made = { since, kinds, reason, madeBy: accountIdOf(ctx.viewer), madeAt: ctx.now() };
    const rules = tx.em.create(DutyKindRules, made);
    tx.em.persist(rules);
    tx.record(kindRulesChanged({ kindRulesId: rules.id }));
    return rules;
  });
  if (!(answer instanceof DutyRefusal)) await keepPoints(ctx, Number(year));
  return answer;
}
