import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { lockLed } from '../lock-studio.js';
import { type Studio, StudioStatus } from '../studio.entity.js';
import { receptionPlanned } from '../studio.events.js';
import type { PlanReceptionsInput } from '../studio.inputs.js';
import { StudioRefusal, StudioRefusalCode } from '../studio.refusal.js';
import { Reception } from './reception.entity.js';
import { holdMembers, isTaken, putThemOnDuty, rotaWords, whyNotOnDuty } from './rota-words.js';

/** A month of one studio, morning and afternoon. */
const MOST_DAYS = 62;

/** 接待日安排, all of it or nothing: those on duty are told. A day that is past is entered by the committee alone, and says so. */
export function planReceptions(
  ctx: RequestContext,
  { clientMutationId, ...input }: PlanReceptionsInput,
): Promise<Studio | StudioRefusal> {
  if (input.days.length === 0) throw badInput('days', 'REQUIRED');
  if (input.days.length > MOST_DAYS) throw badInput('days', 'TOO_MANY');
  const days = input.days.map(rotaWords);
  return inTransaction(ctx, async (tx) => {
    const { studio, organises } = await lockLed(tx, input.studioId, 'plan reception days');
    const plan = async (): Promise<Studio | StudioRefusal> => {
      if (studio.status !== StudioStatus.OPEN) return new StudioRefusal(StudioRefusalCode.NOT_OPEN);
      if (!organises && days.some(({ words }) => words.onDay < ctx.today()))
        return new StudioRefusal(StudioRefusalCode.DAY_PAST);
      const whys = await whyNotAll(tx, studio.id, days);
      if (whys) return new StudioRefusal(whys);
      for (const { words, memberIds } of days) {
        const reception = tx.em.create(Reception, {
          ...words,
          studio: studio.id,
          isBackdated: words.onDay < ctx.today(),
          plannedBy: accountIdOf(ctx.viewer) as string,
        });
        tx.em.persist(reception);
        tx.record(receptionPlanned({ studioId: studio.id, receptionId: reception.id }));
        await putThemOnDuty(tx, reception, memberIds);
      }
      return studio;
    };
    if (!clientMutationId) return plan();
    return once<Studio, Studio | StudioRefusal>(tx, { act: 'planReceptions', clientMutationId, input }, plan, () =>
      Promise.resolve(studio),
    );
  });
}

/** All of it is looked at before any of it is written. */
async function whyNotAll(
  tx: Transaction,
  studioId: string,
  days: readonly ReturnType<typeof rotaWords>[],
): Promise<StudioRefusalCode | null> {
  await holdMembers(
    tx,
    days.flatMap(({ memberIds }) => memberIds),
  );
  const halves = new Set(days.map(({ words }) => `${words.onDay} ${words.half}`));
  if (halves.size < days.length) return StudioRefusalCode.DAY_TAKEN;
  for (const { words, memberIds } of days) {
    if (await isTaken(tx, studioId, words, null)) return StudioRefusalCode.DAY_TAKEN;
    const why = await whyNotOnDuty(tx, studioId, words, memberIds, null);
    if (why) return why;
  }
  return null;
}
