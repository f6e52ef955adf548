import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockLedReception } from '../lock-reception.js';
import { receptionMoved } from '../studio.events.js';
import type { MoveReceptionInput } from '../studio.inputs.js';
import { StudioRefusal, StudioRefusalCode } from '../studio.refusal.js';
import { whyCannotMove } from '../studio.rules.js';
import { type Reception, ReceptionDuty } from './reception.entity.js';
import { holdMembers, isTaken, putThemOnDuty, rotaWords, whyNotOnDuty } from './rota-words.js';

async function saidOf(tx: Transaction, reception: Reception) {
  const { onDay, half, startsAt, endsAt } = reception;
  const duties = await tx.em.find(ReceptionDuty, { reception, takenOffAt: null }, { populate: ['member'] });
  const names = duties.map(({ member }) => member.getEntity().name).sort();
  return { onDay, dayHalf: half, startsAt, endsAt, onDuty: names.join('、') || null };
}

/** Another day, another hour or other members, with the reason: those on duty are told, and those who were. */
export function moveReception(ctx: RequestContext, input: MoveReceptionInput): Promise<Reception | StudioRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { words, memberIds } = rotaWords(input);
  return inTransaction(ctx, async (tx) => {
    const { studio, reception, organises } = await lockLedReception(tx, input.receptionId, 'move a reception day');
    const today = ctx.today();
    const before = await saidOf(tx, reception);
    const why = whyCannotMove(reception, today, organises);
    if (why) return new StudioRefusal(why);
    expectVersion(reception, input.version, before);
    if (words.onDay < today && !organises) return new StudioRefusal(StudioRefusalCode.DAY_PAST);
    await holdMembers(tx, memberIds);
    if (await isTaken(tx, studio.id, words, reception.id)) return new StudioRefusal(StudioRefusalCode.DAY_TAKEN);
    const whyNot = await whyNotOnDuty(tx, studio.id, words, memberIds, reception.id);
    if (whyNot) return new StudioRefusal(whyNot);
    const isOtherDay = reception.onDay !== words.onDay;
    Object.assign(reception, words);
    if (isOtherDay && words.onDay < today) reception.isBackdated = true;
    await putThemOnDuty(tx, reception, memberIds);
    await tx.em.flush();
    // Whoever said that they were there said it of the day it was.
    if (isOtherDay) await forgetPresence(tx, reception);
    const now = await saidOf(tx, reception);
    const changed = keepCorrections(tx, { record: 'reception', id: reception.id }, before, now, reason);
    if (changed.length === 0) return new StudioRefusal(StudioRefusalCode.NOTHING_CORRECTED);
    reception.dutyChangedAt = ctx.now();
    tx.record(receptionMoved({ studioId: studio.id, receptionId: reception.id }));
    return reception;
  });
}

async function forgetPresence(tx: Transaction, reception: Reception): Promise<void> {
  for (const duty of await tx.em.find(ReceptionDuty, { reception }))
    Object.assign(duty, { isPresent: false, checkedInAt: null });
}
