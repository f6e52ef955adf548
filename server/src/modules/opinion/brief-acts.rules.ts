import { registerEnumType } from 'type-graphql';
import { BriefStatus, BriefStepKind } from './brief.entity.js';
import type { BriefCapacity } from './opinion.policy.js';
import { OpinionRefusalCode } from './opinion.refusal.js';

export enum BriefAct {
  REVISE = 'REVISE',
  DISCARD = 'DISCARD',
  SUBMIT = 'SUBMIT',
  TAKE_BACK = 'TAKE_BACK',
  /** 开始初审 */
  TAKE_UP = 'TAKE_UP',
  /** 退回补充 */
  RETURN = 'RETURN',
  /** 留存 */
  RETAIN = 'RETAIN',
  /** 转入编辑 */
  PASS = 'PASS',
  /** 重新启用 */
  REOPEN = 'REOPEN',
  EDIT = 'EDIT',
  /** 核稿通过 */
  REVIEW = 'REVIEW',
  /** 签发 */
  SIGN = 'SIGN',
  /** 退回编辑 */
  SEND_BACK = 'SEND_BACK',
  /** 撤回上一步: of first review and copy-editing, before anything followed. */
  UNDO = 'UNDO',
  /** 编发 */
  ISSUE = 'ISSUE',
  /** 报送 */
  SEND_UP = 'SEND_UP',
  RECORD_OUTCOME = 'RECORD_OUTCOME',
  /** 撤销报送登记 */
  WITHDRAW_SUBMISSION = 'WITHDRAW_SUBMISSION',
  /** 记下批示 */
  RECORD_INSTRUCTION = 'RECORD_INSTRUCTION',
  /** 签批: a leader's own instruction, by their own hand. */
  WRITE_INSTRUCTION = 'WRITE_INSTRUCTION',
  /** 更正原文: after it went out. */
  CORRECT = 'CORRECT',
  ARCHIVE = 'ARCHIVE',
  RETRIEVE = 'RETRIEVE',
}
registerEnumType(BriefAct, { name: 'BriefAct', description: 'What may be done with a brief.' });

interface ActRule {
  readonly who: (capacity: BriefCapacity) => boolean;
  /** From which status, and where it leads. */
  readonly moves: Partial<Record<BriefStatus, BriefStatus>>;
}

const S = BriefStatus;
const writer = ({ leadsWriting }: BriefCapacity) => leadsWriting;
const reviewer = ({ reviewer }: BriefCapacity) => reviewer;
const desk = ({ desk }: BriefCapacity) => desk;
const signer = ({ signer }: BriefCapacity) => signer;
const secretariat = ({ secretariat }: BriefCapacity) => secretariat;
const leader = ({ leader }: BriefCapacity) => leader;

/** The one table of who may do what from where. */
export const briefActs: Readonly<Record<BriefAct, ActRule>> = {
  REVISE: { who: writer, moves: { [S.DRAFT]: S.DRAFT, [S.RETURNED]: S.RETURNED } },
  DISCARD: { who: writer, moves: { [S.DRAFT]: S.DRAFT } },
  SUBMIT: { who: writer, moves: { [S.DRAFT]: S.SUBMITTED, [S.RETURNED]: S.SUBMITTED } },
  TAKE_BACK: { who: writer, moves: { [S.SUBMITTED]: S.DRAFT } },
  TAKE_UP: { who: reviewer, moves: { [S.SUBMITTED]: S.FIRST_REVIEW } },
  RETURN: { who: reviewer, moves: { [S.FIRST_REVIEW]: S.RETURNED } },
  RETAIN: { who: reviewer, moves: { [S.FIRST_REVIEW]: S.RETAINED } },
  PASS: { who: reviewer, moves: { [S.FIRST_REVIEW]: S.EDITING } },
  REOPEN: { who: reviewer, moves: { [S.RETAINED]: S.FIRST_REVIEW } },
  EDIT: { who: desk, moves: { [S.EDITING]: S.EDITING } },
  REVIEW: { who: reviewer, moves: { [S.EDITING]: S.REVIEWED } },
  SIGN: { who: signer, moves: { [S.REVIEWED]: S.SIGNED } },
  SEND_BACK: { who: signer, moves: { [S.REVIEWED]: S.EDITING, [S.SIGNED]: S.EDITING } },
  UNDO: {
    who: reviewer,
    moves: {
      [S.FIRST_REVIEW]: S.SUBMITTED,
      [S.RETURNED]: S.FIRST_REVIEW,
      [S.EDITING]: S.FIRST_REVIEW,
      [S.REVIEWED]: S.EDITING,
    },
  },
  ISSUE: { who: secretariat, moves: { [S.SIGNED]: S.ISSUED } },
  SEND_UP: { who: secretariat, moves: { [S.ISSUED]: S.FEEDBACK, [S.FEEDBACK]: S.FEEDBACK } },
  RECORD_OUTCOME: { who: secretariat, moves: { [S.FEEDBACK]: S.FEEDBACK } },
  // Where it went nowhere else it stands as issued again.
  WITHDRAW_SUBMISSION: { who: secretariat, moves: { [S.FEEDBACK]: S.FEEDBACK, [S.ISSUED]: S.ISSUED } },
  RECORD_INSTRUCTION: { who: secretariat, moves: { [S.ISSUED]: S.FEEDBACK, [S.FEEDBACK]: S.FEEDBACK } },
  WRITE_INSTRUCTION: { who: leader, moves: { [S.ISSUED]: S.FEEDBACK, [S.FEEDBACK]: S.FEEDBACK } },
  CORRECT: {
    who: secretariat,
    moves: { [S.ISSUED]: S.ISSUED, [S.FEEDBACK]: S.FEEDBACK, [S.ARCHIVED]: S.ARCHIVED },
  },
  ARCHIVE: { who: secretariat, moves: { [S.ISSUED]: S.ARCHIVED, [S.FEEDBACK]: S.ARCHIVED } },
  RETRIEVE: { who: secretariat, moves: { [S.ARCHIVED]: S.FEEDBACK } },
};

/** Whether this act is the viewer's to do at all, at some point of the brief's life. */
export function mayDo(act: BriefAct, capacity: BriefCapacity): boolean {
  return briefActs[act].who(capacity);
}

/** What decides about an act beside who asks. */
export interface BriefFacts {
  readonly status: BriefStatus;
  /** It has a number: a brief that went into a composite has none of its own. */
  readonly isIssued: boolean;
  /** Submissions that nothing was heard of. */
  readonly awaited: number;
  /** Instructions that are not held yet. */
  readonly openInstructions: number;
  /** What was last done with it. */
  readonly lastStep: BriefStepKind | null;
}

/** The step by which a brief came where it stands, as far as that step can be undone. */
const UNDOABLE: Partial<Record<BriefStatus, BriefStepKind>> = {
  [S.FIRST_REVIEW]: BriefStepKind.TAKEN_UP,
  [S.RETURNED]: BriefStepKind.RETURNED,
  [S.EDITING]: BriefStepKind.PASSED,
  [S.REVIEWED]: BriefStepKind.REVIEWED,
};

/** The desk judges and changes what others wrote. */
const BY_SOMEBODY_ELSE: ReadonlySet<BriefAct> = new Set([
  BriefAct.TAKE_UP,
  BriefAct.RETURN,
  BriefAct.RETAIN,
  BriefAct.PASS,
  BriefAct.REOPEN,
  BriefAct.EDIT,
  BriefAct.REVIEW,
  BriefAct.SIGN,
  BriefAct.SEND_BACK,
  BriefAct.UNDO,
  BriefAct.WRITE_INSTRUCTION,
]);
/** What goes out under its own number: what became part of a composite goes with that. */
const OF_AN_ISSUE: ReadonlySet<BriefAct> = new Set([
  BriefAct.SEND_UP,
  BriefAct.RECORD_INSTRUCTION,
  BriefAct.WRITE_INSTRUCTION,
]);

/** Why somebody whose act it is may not do it now, or null when they may. */
export function whyCannotDo(act: BriefAct, capacity: BriefCapacity, facts: BriefFacts): OpinionRefusalCode | null {
  if (!briefActs[act].moves[facts.status]) return OpinionRefusalCode.WRONG_STATUS;
  if (BY_SOMEBODY_ELSE.has(act) && capacity.isAuthor) return OpinionRefusalCode.OWN_BRIEF;
  if (act === BriefAct.UNDO && facts.lastStep !== UNDOABLE[facts.status]) return OpinionRefusalCode.STEP_WENT_ON;
  if (act === BriefAct.SIGN) {
    if (capacity.edited) return OpinionRefusalCode.EDITED_IT;
    if (capacity.reviewed) return OpinionRefusalCode.REVIEWED_IT;
  }
  if (OF_AN_ISSUE.has(act) && !facts.isIssued) return OpinionRefusalCode.WITHIN_COMPOSITE;
  if (act === BriefAct.ARCHIVE) {
    if (facts.awaited > 0) return OpinionRefusalCode.OUTCOME_AWAITED;
    if (facts.openInstructions > 0) return OpinionRefusalCode.INSTRUCTION_OPEN;
  }
  return null;
}

/** Where the act leads from here. */
export function statusAfter(act: BriefAct, from: BriefStatus): BriefStatus {
  const to = briefActs[act].moves[from];
  if (!to) throw new Error(`brief: ${act} from ${from}`);
  return to;
}
