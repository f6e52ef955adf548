import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { nextNumber } from '../../../kernel/running-number.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { actOnBrief, move, tellStep } from '../act-on-brief.js';
import { BriefSource, BriefSourceKind, BriefStatus, BriefStepKind, OpinionBrief } from '../brief.entity.js';
import { briefLifecycle } from '../brief.lifecycle.js';
import { MOST_RECIPIENTS } from '../brief.rules.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { IssueBriefInput } from '../opinion.inputs.js';
import type { Answer } from './review-brief.js';

function recipientsInput(given: readonly string[], field: string): string[] {
  if (given.length > MOST_RECIPIENTS) throw badInput(field, 'TOO_MANY');
  const names = given.flatMap((one) => textInput(one, { field, max: TITLE_MAX }) ?? []);
  return [...new Set(names)];
}

/** 编发: the number is taken last, so that one that is refused leaves no gap. */
export async function issueBrief(ctx: RequestContext, input: IssueBriefInput): Answer {
  const sentTo = recipientsInput(input.sentTo, 'sentTo');
  const copiedTo = recipientsInput(input.copiedTo, 'copiedTo');
  if (sentTo.length === 0) throw badInput('sentTo', 'REQUIRED');
  return actOnBrief(ctx, BriefAct.ISSUE, { ...input, input: { sentTo, copiedTo } }, async ({ tx, brief }) => {
    brief.sentTo = sentTo;
    brief.copiedTo = copiedTo;
    brief.issuedOn = ctx.today();
    await composeSources(tx, brief);
    const { year, number } = await nextNumber(tx, 'opinion-brief', ctx.today());
    brief.issueYear = year;
    brief.issueNumber = number;
    tellStep(tx, brief, BriefStepKind.ISSUED, 'issued', null, { year, number });
    return undefined;
  });
}

/** Briefs that went into a composite need no desk any more: what becomes of it is what becomes of them. */
async function composeSources(tx: Transaction, composite: OpinionBrief): Promise<void> {
  const sources = await tx.em.find(BriefSource, { brief: composite.id, kind: BriefSourceKind.BRIEF });
  const briefs = await tx.em.find(
    OpinionBrief,
    { id: { $in: sources.map(({ recordId }) => recordId) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  for (const brief of briefs) {
    tellStep(tx, brief, BriefStepKind.COMPOSED, 'composed', null, { compositeId: composite.id });
    if (briefLifecycle.may(brief.status, BriefStatus.FEEDBACK) && brief.issueNumber === null)
      move(brief, BriefStatus.FEEDBACK);
  }
}
