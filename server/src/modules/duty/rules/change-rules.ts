import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { BriefLevel } from '../../opinion/index.js';
import { rulesChanged } from '../duty.events.js';
import { canChangeRules } from '../duty.policy.js';
import { DutyRefusal } from '../duty.refusal.js';
import { type DutyRules, DutyRulesChange, type PointTerms } from './duty-rules.entity.js';
import { lockRules } from './lock-rules.js';
import { isCap, isPoints, whyNotRules } from './point-terms.rules.js';
import type { ChangeDutyRulesInput } from './rules.inputs.js';

function rungsInput(given: ChangeDutyRulesInput['rungs']): PointTerms['rungs'] {
  const of = (level: BriefLevel) => {
    const found = given.filter((rung) => rung.level === level);
    const [rung] = found;
    if (!rung || found.length > 1) throw badInput('rungs', 'EACH_ONCE');
    const { single, composite, instruction } = rung;
    if (![single, composite, instruction].every(isPoints)) throw badInput('rungs', 'OUT_OF_BOUNDS');
    return { single, composite, instruction };
  };
  return {
    DISTRICT: of(BriefLevel.DISTRICT),
    CITY: of(BriefLevel.CITY),
    PROVINCE: of(BriefLevel.PROVINCE),
    NATIONAL: of(BriefLevel.NATIONAL),
  };
}

/** What happens from now on earns by these rules; what was earned stays as it was entered. */
export async function changeDutyRules(
  ctx: RequestContext,
  input: ChangeDutyRulesInput,
): Promise<DutyRules | DutyRefusal> {
  authorize(canChangeRules(ctx.viewer), 'change the rules of points');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const yearlyCap = input.yearlyCap ?? null;
  if (yearlyCap !== null && !isCap(yearlyCap)) throw badInput('yearlyCap', 'OUT_OF_BOUNDS');
  const after: PointTerms = { rungs: rungsInput(input.rungs), yearlyCap };
  return inTransaction(ctx, async (tx) => {
    const rules = await lockRules(tx);
    expectVersion(rules, input.version);
    const before: PointTerms = { rungs: rules.rungs, yearlyCap: rules.yearlyCap };
    const why = whyNotRules(before, after);
    if (why) return new DutyRefusal(why);
    Object.assign(rules, after);
    const change = tx.em.create(DutyRulesChange, {
      madeVersion: input.version + 1,
      before,
      after,
      reason,
      changedBy: accountIdOf(ctx.viewer) as string,
      changedAt: ctx.now(),
    });
    tx.em.persist(change);
    tx.record(rulesChanged({ changeId: change.id }));
    return rules;
  });
}
