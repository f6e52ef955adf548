import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { nextNumber } from '../../../kernel/running-number.js';
import { NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { BriefSource, BriefSourceKind, BriefStatus, BriefStepKind, OpinionBrief } from '../brief.entity.js';
import { briefLifecycle } from '../brief.lifecycle.js';
import { DRAFT_PART_MAX, MOST_RECIPIENTS, whyNotWhole, wordsToIssue } from '../brief.rules.js';
import { BriefAct } from '../brief-acts.rules.js';
import type { BriefActInput, BriefDecisionInput, EditBriefInput, IssueBriefInput } from '../opinion.inputs.js';
import { OpinionRefusal } from '../opinion.refusal.js';
import { actOnBrief, move, tellStep } from './act-on-brief.js';

type Answer = Promise<OpinionBrief | OpinionRefusal>;

const reasonInput = (reason: string) => textInput(reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });

/** 开始初审: from now on its author cannot take it back. */
export const takeUpBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.TAKE_UP, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.TAKEN_UP, 'takenUp');
    return undefined;
  });

export async function returnBrief(ctx: RequestContext, input: BriefDecisionInput): Answer {
  const reason = reasonInput(input.reason);
  return actOnBrief(ctx, BriefAct.RETURN, input, ({ tx, brief }) => {
    brief.deskNote = reason;
    tellStep(tx, brief, BriefStepKind.RETURNED, 'returned', reason);
    return undefined;
  });
}

/** 留存未用: kept, not used; it may be taken up again or go into a composite. */
export async function retainBrief(ctx: RequestContext, input: BriefDecisionInput): Answer {
  const reason = reasonInput(input.reason);
  return actOnBrief(ctx, BriefAct.RETAIN, input, ({ tx, brief }) => {
    brief.deskNote = reason;
    tellStep(tx, brief, BriefStepKind.RETAINED, 'retained', reason);
    return undefined;
  });
}

export const reopenBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.REOPEN, input, ({ tx, brief }) => {
    brief.deskNote = null;
    tellStep(tx, brief, BriefStepKind.REOPENED, 'reopened');
    return undefined;
  });

export const passBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.PASS, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.PASSED, 'passed');
    return undefined;
  });

/** The desk works on a copy: what the author wrote stays as it was. */
export async function editBrief(ctx: RequestContext, input: EditBriefInput): Answer {
  const part = (text: string, field: string) => textInput(text, { field, max: DRAFT_PART_MAX, required: true });
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const [situation, analysis, suggestion] = [
    part(input.situation, 'situation'),
    part(input.analysis, 'analysis'),
    part(input.suggestion, 'suggestion'),
  ];
  return actOnBrief(ctx, BriefAct.EDIT, input, ({ tx, brief }) => {
    const unfinished = whyNotWhole({ title, situation, analysis, suggestion });
    if (unfinished) return new OpinionRefusal(unfinished);
    brief.editedTitle = title;
    brief.editedSituation = situation;
    brief.editedAnalysis = analysis;
    brief.editedSuggestion = suggestion;
    const editor = accountIdOf(ctx.viewer) as string;
    if (!brief.editorIds.includes(editor)) brief.editorIds = [...brief.editorIds, editor];
    tellStep(tx, brief, BriefStepKind.EDITED, 'edited');
    return undefined;
  });
}

/** 核稿 */
export const reviewBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.REVIEW, input, ({ tx, brief }) => {
    const unfinished = whyNotWhole(wordsToIssue(brief));
    if (unfinished) return new OpinionRefusal(unfinished);
    brief.reviewerId = accountIdOf(ctx.viewer);
    tellStep(tx, brief, BriefStepKind.REVIEWED, 'reviewed');
    return undefined;
  });

/** 签发: by somebody who neither wrote nor edited nor reviewed it. */
export const signBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.SIGN, input, ({ tx, brief }) => {
    brief.signerId = accountIdOf(ctx.viewer);
    tellStep(tx, brief, BriefStepKind.SIGNED, 'signed');
    return undefined;
  });

export async function sendBackBrief(ctx: RequestContext, input: BriefDecisionInput): Answer {
  const reason = reasonInput(input.reason);
  return actOnBrief(ctx, BriefAct.SEND_BACK, input, ({ tx, brief }) => {
    brief.reviewerId = null;
    brief.signerId = null;
    tellStep(tx, brief, BriefStepKind.SENT_BACK, 'sentBack', reason);
    return undefined;
  });
}

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

/** Nothing more is expected of it; late news fetches it back. */
export const archiveBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.ARCHIVE, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.ARCHIVED, 'archived');
    return undefined;
  });

export const retrieveBrief = (ctx: RequestContext, input: BriefActInput): Answer =>
  actOnBrief(ctx, BriefAct.RETRIEVE, input, ({ tx, brief }) => {
    tellStep(tx, brief, BriefStepKind.RETRIEVED, 'retrieved');
    return undefined;
  });
