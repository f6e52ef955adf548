import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { settingsChanged } from '../publicity.events.js';
import type { ChangePublicitySettingsInput } from '../publicity.inputs.js';
import { canChangePublicitySettings } from '../publicity.policy.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { PublicitySettings, PublicitySettingsChange, type PublicityTerms } from './publicity-settings.entity.js';

const MOST_DAYS = 365;
const TERMS = [
  'topicalWorkingDays',
  'inDepthWorkingDays',
  'followUpDays',
  'followUpWorkingDays',
  'factCheckWorkingDays',
] as const satisfies readonly (keyof PublicityTerms)[];

const pick = (given: PublicityTerms): PublicityTerms => ({
  topicalWorkingDays: given.topicalWorkingDays,
  inDepthWorkingDays: given.inDepthWorkingDays,
  followUpDays: given.followUpDays,
  followUpWorkingDays: given.followUpWorkingDays,
  factCheckWorkingDays: given.factCheckWorkingDays,
});

/** What is opened from now on has these days; a slot that is open keeps its own. */
export async function changePublicitySettings(
  ctx: RequestContext,
  input: ChangePublicitySettingsInput,
): Promise<PublicitySettings | PublicityRefusal> {
  authorize(canChangePublicitySettings(ctx.viewer), 'change the days of stories');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  for (const term of TERMS) if (input[term] < 1 || input[term] > MOST_DAYS) throw badInput(term, 'RANGE');
  return inTransaction(ctx, async (tx) => {
    const [settings] = await tx.em.find(PublicitySettings, {}, { lockMode: LockMode.PESSIMISTIC_WRITE, limit: 1 });
    if (!settings) throw new Error('there are no settings of stories');
    expectVersion(settings, input.version);
    const [before, after] = [pick(settings), pick(input)];
    if (TERMS.every((term) => before[term] === after[term])) return refuse('NOTHING_CHANGED');
    Object.assign(settings, after);
    const change = tx.em.create(PublicitySettingsChange, {
      before,
      after,
      reason,
      changedBy: accountIdOf(ctx.viewer) as string,
      changedAt: ctx.now(),
    });
    tx.em.persist(change);
    tx.record(settingsChanged({ changeId: change.id }));
    return settings;
  });
}
