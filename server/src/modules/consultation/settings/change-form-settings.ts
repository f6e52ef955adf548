import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf, inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import {
  Consultation,
  type ConsultationForm,
  ConsultationStatus,
  FormSettings,
  type FormTerms,
} from '../consultation.entity.js';
import { formEvent } from '../consultation.events.js';
import { alignWithFacts } from '../in-preparation.js';
import { canEditFormSettings } from './form-settings.policy.js';
import { FormSettingsRefusal } from './form-settings.refusal.js';
import type { ChangeFormSettingsInput, ResetFormSettingsInput } from './form-settings.types.js';
import { FormSettingsChange } from './form-settings-change.entity.js';
import { DEFAULT_TERMS, termsOf, whyCannotAskFor } from './form-terms.rules.js';
import { termsInput } from './terms-input.js';

type Changed = Promise<ConsultationForm | FormSettingsRefusal>;

/** From now on meetings of this form are held to this; those already convened keep what they were convened under. */
export function changeFormSettings(ctx: RequestContext, input: ChangeFormSettingsInput): Changed {
  return settle(ctx, input, (present) => termsInput(present, input));
}

/** Back to what the form started with. */
export function resetFormSettings(ctx: RequestContext, input: ResetFormSettingsInput): Changed {
  return settle(ctx, input, () => DEFAULT_TERMS[input.form]);
}

async function settle(
  ctx: RequestContext,
  input: ResetFormSettingsInput,
  become: (present: FormTerms) => FormTerms,
): Changed {
  authorize(canEditFormSettings(ctx.viewer), 'change the settings of a form');
  const { form, version } = input;
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const settings = await tx.em.findOneOrFail(FormSettings, { form }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    expectVersion(settings, version);
    const before = termsOf(settings);
    const after = become(before);
    const why = whyCannotAskFor(before, after);
    if (why) return new FormSettingsRefusal(why);

    Object.assign(settings, after);
    const changedBy = actorOf(ctx.viewer).id;
    if (!changedBy) throw new Error('whoever may change settings has an account');
    const change = tx.em.create(FormSettingsChange, {
      form,
      madeVersion: version + 1,
      before,
      after,
      reason,
      changedBy,
      changedAt: ctx.now(),
    });
    tx.em.persist(change);
    await tx.em.flush();
    const touched = await alignAll(tx, form);
    tx.record(formEvent('formSettingsChanged', { form, changeId: change.id, touched }));
    return form;
  });
}

/** Those being prepared become READY or PREPARING by the new settings. Says whom they reach. */
async function alignAll(tx: Transaction, form: ConsultationForm): Promise<string[]> {
  const { PREPARING, READY } = ConsultationStatus;
  const open = await tx.em.find(
    Consultation,
    { form, status: { $in: [PREPARING, READY] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const consultation of open) await alignWithFacts(tx, consultation);
  return open.map(({ id }) => id);
}
