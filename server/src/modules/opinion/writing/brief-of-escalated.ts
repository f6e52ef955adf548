import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import type { Reaction } from '../../../kernel/module.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { Consultation, Demand, Disposition } from '../../consultation/index.js';
import { heldPosts } from '../../identity/index.js';
import { addStep } from '../act-on-brief.js';
import { BriefKind, BriefSource, BriefSourceKind, BriefStepKind, OpinionBrief } from '../brief.entity.js';
import { briefEvent } from '../opinion.events.js';
import { firstWords } from '../sources/first-words.js';
import { share } from './new-brief.js';

/**
 * Escalated means that a brief exists: it begins as a draft of whoever took the demand up, with its first words. Once for a
 * demand, however often it goes up; a demand that somebody wrote about already has its brief.
 */
async function beginBrief(ctx: RequestContext, demandId: string, writerId: string | null): Promise<void> {
  if (!writerId) {
    ctx.services.log.warn({ demandId }, 'nobody could write the brief of what was escalated');
    return;
  }
  await inTransaction(ctx, async (tx) => {
    const demand = await tx.em.findOne(Demand, knownId(demandId), { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (demand?.disposition !== Disposition.ESCALATED || (await briefsAbout(tx, demand.id)) > 0) return;
    const consultation = await tx.em.findOneOrFail(Consultation, demand.consultation.id);
    const committeeId = consultation.committee.id;
    const text = [demand.body, demand.dispositionReason].filter(Boolean).join('\n');
    const source = { kind: BriefSourceKind.DEMAND, recordId: demand.id, committeeId, committeeName: null };
    const words = firstWords(BriefKind.SINGLE, [{ ...source, title: demand.title, text }]);
    const brief = tx.em.create(OpinionBrief, {
      ...words,
      kind: BriefKind.SINGLE,
      leadAuthorId: knownId(writerId),
      committeeId,
      actingId: await actingFor(tx, knownId(writerId), committeeId),
      createdAt: ctx.now(),
    });
    tx.em.persist(brief);
    await tx.em.flush();
    share(tx, brief, [{ accountId: brief.leadAuthorId, share: 100 }]);
    tx.em.persist(
      tx.em.create(BriefSource, {
        brief: brief.id,
        kind: source.kind,
        recordId: demand.id,
        committeeId,
        title: demand.title,
      }),
    );
    addStep(tx, brief, BriefStepKind.STARTED);
    tx.record(briefEvent('started', brief));
  });
}

/** By which appointment they stand in for the committee's director today; null where they are it, or neither. */
async function actingFor(tx: Transaction, accountId: string, committeeId: string): Promise<string | null> {
  const posts = await tx.em.execute<{ id: string; acting: boolean }[]>(
    `select o.id, o.acting from ${heldPosts("date '" + tx.ctx.today() + "'")} o
     where o.account_id = ? and o.committee_id = ? and o.role = 'DIRECTOR'`,
    [accountId, committeeId],
  );
  return posts.every(({ acting }) => acting) ? (posts[0]?.id ?? null) : null;
}

/** Briefs, in whatever state, that grew out of this demand. */
export function briefsAbout(tx: Transaction, demandId: string, but?: OpinionBrief): Promise<number> {
  return tx.em.count(BriefSource, {
    kind: BriefSourceKind.DEMAND,
    recordId: demandId,
    ...(but && { brief: { $ne: but.id } }),
  });
}

export const whenDemandEscalated: Reaction<'meeting.demandEscalated'> = (ctx, { data }) =>
  beginBrief(ctx, data.demandId, data.writerId);

export const whenDemandDisposedAgain: Reaction<'commitment.demandDisposedAgain'> = async (ctx, { data }) => {
  if (data.disposition === Disposition.ESCALATED) await beginBrief(ctx, data.demandId, data.writerId);
};
