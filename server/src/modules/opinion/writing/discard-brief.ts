import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Demand, Disposition } from '../../consultation/index.js';
import { actOnBrief } from '../act-on-brief.js';
import { BriefSource, BriefSourceKind, OpinionBrief } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import { briefEvent } from '../opinion.events.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { briefsAbout } from './brief-of-escalated.js';

/** Throws a draft away. */
export function discardBrief(
  ctx: RequestContext,
  input: { readonly briefId: string; readonly version: number },
): Promise<OpinionBrief | OpinionRefusal> {
  return actOnBrief(ctx, BriefAct.DISCARD, input, async ({ tx, brief }) => {
    if (await isLastOfEscalated(tx, brief)) return new OpinionRefusal(OpinionRefusalCode.DEMAND_WENT_UP_AS_THIS);
    tx.record(briefEvent('discarded', brief));
    tx.em.remove(brief);
    return undefined;
  });
}

/** A demand that went up as a brief has one for as long as it stands so. */
async function isLastOfEscalated(tx: Transaction, brief: OpinionBrief): Promise<boolean> {
  const sources = await tx.em.find(BriefSource, { brief: brief.id, kind: BriefSourceKind.DEMAND });
  for (const { recordId } of sources) {
    const demand = await tx.em.findOne(Demand, recordId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (demand?.disposition === Disposition.ESCALATED && (await briefsAbout(tx, recordId, brief)) === 0) return true;
  }
  return false;
}
