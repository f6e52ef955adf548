import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { tellStep } from '../act-on-brief.js';
import { BriefKind, BriefSource, BriefSourceKind, BriefStepKind, OpinionBrief } from '../brief.entity.js';
import type { StartBriefInput } from '../opinion.inputs.js';
import { canWriteBriefs } from '../opinion.policy.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { type FoundSource, findSources } from '../sources/find-sources.js';
import { firstWords } from '../sources/first-words.js';
import { newBrief } from './new-brief.js';

const MOST_SOURCES = 30;

/** A brief out of records, in one act: its first words quote them, and each is linked. */
export async function startBrief(ctx: RequestContext, input: StartBriefInput): Promise<OpinionBrief | OpinionRefusal> {
  authorize(canWriteBriefs(ctx.viewer), 'write a brief');
  if (input.sources.length === 0) throw badInput('sources', 'REQUIRED');
  if (input.sources.length > MOST_SOURCES) throw badInput('sources', 'TOO_MANY');
  const found = await findSources(ctx, input.sources);
  return inTransaction(ctx, async (tx) => {
    const start = async () => {
      if (!found || found.length === 0) return new OpinionRefusal(OpinionRefusalCode.NOT_A_SOURCE);
      const kind = kindOf(found);
      const brief = await newBrief(tx, { ...firstWords(kind, found), kind, analysis: '', suggestion: '' }, null);
      linkSources(tx, brief, found);
      tellStep(tx, brief, BriefStepKind.STARTED, 'started');
      return brief;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return start();
    return once<OpinionBrief, OpinionBrief | OpinionRefusal>(
      tx,
      { act: 'startBrief', clientMutationId, input: rest },
      start,
      (id) => tx.em.findOneOrFail(OpinionBrief, id),
    );
  });
}

/** Several records under one heading make a composite; so does a card, which stands for several. */
export function kindOf(found: readonly FoundSource[]): BriefKind {
  const composes = found.length > 1 || found.some(({ kind }) => kind === BriefSourceKind.BRIEF);
  return composes ? BriefKind.COMPOSITE : BriefKind.SINGLE;
}

export function linkSources(tx: Transaction, brief: OpinionBrief, found: readonly FoundSource[]): void {
  for (const { kind, recordId, committeeId, title } of found)
    tx.em.persist(tx.em.create(BriefSource, { brief: ref(brief), kind, recordId, committeeId, title }));
  const [first] = found.flatMap(({ committeeId }) => committeeId ?? []);
  brief.committeeId ??= first ?? null;
}
