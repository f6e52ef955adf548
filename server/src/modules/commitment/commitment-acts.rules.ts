// Longer than 300 lines: one table of who may do what when, read as a whole.
import { registerEnumType } from 'type-graphql';
import { whyCannotSettle } from './acceptance.rules.js';
import { CommitmentStatus } from './commitment.entity.js';
import { type Capacity, handles, whyNoJudge } from './commitment.policy.js';
import { CommitmentRefusalCode } from './commitment.refusal.js';

export { WaitingFor, waitingFor } from './clock/waiting-for.js';

export enum CommitmentAct {
  /** 签收 */
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  /** 退办 */
  RETURN_WRONG_UNIT = 'RETURN_WRONG_UNIT',
  /** 报过进展以后申请退办 */
  REQUEST_RETURN = 'REQUEST_RETURN',
  /** 答复退办申请 */
  DECIDE_RETURN = 'DECIDE_RETURN',
  /** 改派 */
  REASSIGN = 'REASSIGN',
  ADD_ASSISTING_DEPARTMENT = 'ADD_ASSISTING_DEPARTMENT',
  REMOVE_ASSISTING_DEPARTMENT = 'REMOVE_ASSISTING_DEPARTMENT',
  ASSIGN_FOLLOWING_MEMBER = 'ASSIGN_FOLLOWING_MEMBER',
  REPORT_PROGRESS = 'REPORT_PROGRESS',
  REQUEST_EXTENSION = 'REQUEST_EXTENSION',
  DECIDE_EXTENSION = 'DECIDE_EXTENSION',
  /** 催办 */
  URGE = 'URGE',
  /** 督办 */
  SUPERVISE = 'SUPERVISE',
  /** 撤销督办 */
  WITHDRAW_SUPERVISION = 'WITHDRAW_SUPERVISION',
  /** 更正 */
  CORRECT = 'CORRECT',
  /** 分办 */
  SPLIT = 'SPLIT',
  /** 并办 */
  MERGE = 'MERGE',
  /** 办复 */
  REPLY = 'REPLY',
  /** 去现场核实 */
  VERIFY = 'VERIFY',
  /** 设定核实地点 */
  SET_SITE_FENCE = 'SET_SITE_FENCE',
  /** 邀请验收 */
  INVITE_TO_ACCEPTANCE = 'INVITE_TO_ACCEPTANCE',
  /** 开启群众验收 */
  OPEN_ACCEPTANCE = 'OPEN_ACCEPTANCE',
  /** 告示已张贴 */
  POST_NOTICE = 'POST_NOTICE',
  /** 了结验收 */
  SETTLE_ACCEPTANCE = 'SETTLE_ACCEPTANCE',
  /** 指定回头看委员 */
  ASSIGN_LOOK_BACK_MEMBER = 'ASSIGN_LOOK_BACK_MEMBER',
  /** 回头看 */
  LOOK_BACK = 'LOOK_BACK',
  /** 更正进展 */
  CORRECT_PROGRESS = 'CORRECT_PROGRESS',
  /** 更正办复 */
  CORRECT_REPLY = 'CORRECT_REPLY',
  /** 更正核实 */
  CORRECT_VERIFICATION = 'CORRECT_VERIFICATION',
  /** 撤回: the department, its own last step. */
  TAKE_BACK = 'TAKE_BACK',
  /** 撤销: the committee or the following member, their own last step. */
  UNDO = 'UNDO',
}
registerEnumType(CommitmentAct, { name: 'CommitmentAct', description: 'What may be done with a commitment.' });

interface ActRule {
  readonly who: (capacity: Capacity) => boolean;
  /** Done by the department that handles it; every other act is refused to that department's officers. */
  readonly byDepartment: boolean;
  /** From which status, and where it may lead. */
  readonly moves: Partial<Record<CommitmentStatus, readonly CommitmentStatus[]>>;
}

const S = CommitmentStatus;

/** Waiting for the department: the deadlines run. */
export const WITH_DEPARTMENT = [
  S.ASSIGNED,
  S.WRONG_UNIT,
  S.ACKNOWLEDGED,
  S.IN_PROGRESS,
  S.EXTENSION_REQUESTED,
  S.REPROCESSING,
  S.RELAPSED,
] as const satisfies readonly CommitmentStatus[];

/** It goes on under other numbers, or was taken back before anybody acted on it; no count takes it. */
export const PASSED_ON = [S.SPLIT, S.MERGED, S.WITHDRAWN] as const satisfies readonly CommitmentStatus[];

/** Residents accepted it, or it was closed as not solved: from here on only look-backs. */
export const SETTLED = [S.CLOSED, S.HELD] as const satisfies readonly CommitmentStatus[];

/** May become several, or part of another: with the department, and nothing asked of anybody. */
const DIVISIBLE = WITH_DEPARTMENT.filter((status) => status !== S.EXTENSION_REQUESTED);

/** The department has taken it on and said something about it: giving it back needs the committee's consent. */
const REPORTED = [S.IN_PROGRESS, S.REPROCESSING, S.RELAPSED] as const satisfies readonly CommitmentStatus[];

const UNSETTLED = [...WITH_DEPARTMENT, S.REPLIED, S.VERIFIED, S.ACCEPTANCE_OPEN] as const;

const BEFORE_VERIFICATION = [...WITH_DEPARTMENT, S.REPLIED] as const;

const stays = (statuses: readonly CommitmentStatus[]): ActRule['moves'] =>
  Object.fromEntries(statuses.map((status) => [status, [status]]));

const leadsTo = (statuses: readonly CommitmentStatus[], to: CommitmentStatus): ActRule['moves'] =>
  Object.fromEntries(statuses.map((status) => [status, [to]]));

const organiser = ({ organiser }: Capacity) => organiser;
/** Whoever leads, or its committee where that is an organisation without accounts. */
const lead = ({ leads, entersForLead }: Capacity) => leads || entersForLead;
const follows = ({ follows }: Capacity) => follows;
const reports = (capacity: Capacity) => handles(capacity) || capacity.entersForLead;

export const actRules: Readonly<Record<CommitmentAct, ActRule>> = {
  ACKNOWLEDGE: {
    who: lead,
    byDepartment: true,
    moves: {
      [S.ASSIGNED]: [S.ACKNOWLEDGED],
      [S.REPROCESSING]: [S.IN_PROGRESS],
      [S.RELAPSED]: [S.IN_PROGRESS],
    },
  },
  RETURN_WRONG_UNIT: { who: lead, byDepartment: true, moves: leadsTo([S.ASSIGNED, S.ACKNOWLEDGED], S.WRONG_UNIT) },
  REQUEST_RETURN: { who: lead, byDepartment: true, moves: stays(REPORTED) },
  DECIDE_RETURN: {
    who: organiser,
    byDepartment: false,
    moves: Object.fromEntries(REPORTED.map((status) => [status, [S.WRONG_UNIT, status]])),
  },
  REASSIGN: { who: organiser, byDepartment: false, moves: leadsTo(WITH_DEPARTMENT, S.ASSIGNED) },
  ADD_ASSISTING_DEPARTMENT: { who: organiser, byDepartment: false, moves: stays(WITH_DEPARTMENT) },
  REMOVE_ASSISTING_DEPARTMENT: { who: organiser, byDepartment: false, moves: stays(WITH_DEPARTMENT) },
  ASSIGN_FOLLOWING_MEMBER: { who: organiser, byDepartment: false, moves: stays(BEFORE_VERIFICATION) },
  REPORT_PROGRESS: {
    who: reports,
    byDepartment: true,
    moves: {
      [S.ACKNOWLEDGED]: [S.IN_PROGRESS],
      [S.IN_PROGRESS]: [S.IN_PROGRESS],
      [S.EXTENSION_REQUESTED]: [S.EXTENSION_REQUESTED],
    },
  },
  REQUEST_EXTENSION: { who: lead, byDepartment: true, moves: { [S.IN_PROGRESS]: [S.EXTENSION_REQUESTED] } },
  DECIDE_EXTENSION: { who: organiser, byDepartment: false, moves: { [S.EXTENSION_REQUESTED]: [S.IN_PROGRESS] } },
  URGE: {
    who: ({ organiser, leader }) => organiser || leader,
    byDepartment: false,
    moves: stays(BEFORE_VERIFICATION.filter((status) => status !== S.WRONG_UNIT)),
  },
  SUPERVISE: { who: ({ leader }) => leader, byDepartment: false, moves: stays(UNSETTLED) },
  WITHDRAW_SUPERVISION: { who: ({ leader }) => leader, byDepartment: false, moves: stays(UNSETTLED) },
  CORRECT: { who: organiser, byDepartment: false, moves: stays(UNSETTLED) },
  SPLIT: { who: organiser, byDepartment: false, moves: leadsTo(DIVISIBLE, S.SPLIT) },
  MERGE: { who: organiser, byDepartment: false, moves: leadsTo(DIVISIBLE, S.MERGED) },
  REPLY: { who: lead, byDepartment: true, moves: { [S.IN_PROGRESS]: [S.REPLIED] } },
  VERIFY: {
    who: follows,
    byDepartment: false,
    moves: { [S.REPLIED]: [S.VERIFIED, S.REPROCESSING] },
  },
  SET_SITE_FENCE: { who: organiser, byDepartment: false, moves: stays(BEFORE_VERIFICATION) },
  INVITE_TO_ACCEPTANCE: {
    who: organiser,
    byDepartment: false,
    moves: stays([...BEFORE_VERIFICATION, S.VERIFIED, S.ACCEPTANCE_OPEN]),
  },
  OPEN_ACCEPTANCE: { who: organiser, byDepartment: false, moves: { [S.VERIFIED]: [S.ACCEPTANCE_OPEN] } },
  POST_NOTICE: { who: organiser, byDepartment: false, moves: stays([S.ACCEPTANCE_OPEN]) },
  SETTLE_ACCEPTANCE: {
    who: organiser,
    byDepartment: false,
    moves: { [S.ACCEPTANCE_OPEN]: [S.CLOSED, S.REPROCESSING] },
  },
  ASSIGN_LOOK_BACK_MEMBER: { who: organiser, byDepartment: false, moves: stays([S.CLOSED]) },
  LOOK_BACK: {
    who: ({ looksBack }) => looksBack,
    byDepartment: false,
    moves: { [S.CLOSED]: [S.CLOSED, S.HELD, S.RELAPSED, S.REPROCESSING] },
  },
  CORRECT_PROGRESS: {
    who: reports,
    byDepartment: true,
    moves: stays([S.IN_PROGRESS, S.EXTENSION_REQUESTED, S.REPLIED]),
  },
  CORRECT_REPLY: { who: lead, byDepartment: true, moves: stays([S.REPLIED]) },
  CORRECT_VERIFICATION: { who: follows, byDepartment: false, moves: stays([S.VERIFIED]) },
  TAKE_BACK: {
    who: reports,
    byDepartment: true,
    moves: {
      [S.WRONG_UNIT]: [S.ASSIGNED, S.ACKNOWLEDGED],
      [S.ACKNOWLEDGED]: [S.ASSIGNED],
      [S.IN_PROGRESS]: [S.IN_PROGRESS, S.ACKNOWLEDGED, S.REPROCESSING, S.RELAPSED],
      [S.REPROCESSING]: [S.REPROCESSING],
      [S.RELAPSED]: [S.RELAPSED],
      [S.EXTENSION_REQUESTED]: [S.IN_PROGRESS, S.EXTENSION_REQUESTED],
      [S.REPLIED]: [S.IN_PROGRESS],
    },
  },
  UNDO: {
    who: (capacity) => organiser(capacity) || follows(capacity) || capacity.looksBack,
    byDepartment: false,
    moves: {
      [S.ASSIGNED]: WITH_DEPARTMENT,
      [S.WRONG_UNIT]: REPORTED,
      [S.IN_PROGRESS]: [S.EXTENSION_REQUESTED, S.IN_PROGRESS],
      [S.REPROCESSING]: [S.REPLIED, S.REPROCESSING, S.CLOSED],
      [S.RELAPSED]: [S.RELAPSED, S.CLOSED],
      [S.VERIFIED]: [S.REPLIED],
      [S.ACCEPTANCE_OPEN]: [S.VERIFIED],
      [S.CLOSED]: [S.CLOSED],
      [S.HELD]: [S.CLOSED],
      [S.SPLIT]: DIVISIBLE,
      [S.MERGED]: DIVISIBLE,
    },
  },
};

/** Whether this act is the viewer's to do at all, at some point of the commitment's life. */
export function mayAct(act: CommitmentAct, capacity: Capacity): boolean {
  return actRules[act].who(capacity);
}

/** What decides about an act beside who asks. All of the present round. */
export interface CommitmentFacts {
  readonly status: CommitmentStatus;
  readonly today: string;
  readonly acknowledgeBy: string;
  readonly progressCount: number;
  /** In any round. */
  readonly repliedByViewer: boolean;
  readonly urgedToday: boolean;
  /** The viewer supervises it in their own name. */
  readonly supervisedByViewer: boolean;
  readonly extensionCount: number;
  readonly extensionsAllowed: number;
  /** The viewer asked for the extension that waits for an answer. */
  readonly askedByViewer: boolean;
  /** Of those invited by name. */
  readonly answerCount: number;
  readonly acceptanceMinimum: number;
  readonly acceptanceClosesOn: string | null;
  /** Of anybody. */
  readonly voiceCount: number;
  readonly returnRequested: boolean;
  /** What was last done with it, where it can be undone, and the day of that. */
  readonly lastAct: CommitmentAct | null;
  readonly lastActOn: string | null;
}

/** Why somebody whose act it is may not do it now, or null when they may. */
export function whyCannotAct(
  act: CommitmentAct,
  capacity: Capacity,
  facts: CommitmentFacts,
): CommitmentRefusalCode | null {
  const rule = actRules[act];
  const noJudge = rule.byDepartment ? null : whyNoJudge(capacity);
  if (noJudge) return noJudge;
  // The first progress is what turns an acknowledged matter into one in progress.
  if (act === CommitmentAct.REPLY && facts.status === S.ACKNOWLEDGED) return CommitmentRefusalCode.NO_PROGRESS_YET;
  if (!rule.moves[facts.status]) return CommitmentRefusalCode.WRONG_STATUS;
  switch (act) {
    case CommitmentAct.REQUEST_RETURN:
      return facts.returnRequested ? CommitmentRefusalCode.RETURN_ALREADY_REQUESTED : null;
    case CommitmentAct.DECIDE_RETURN:
      return facts.returnRequested ? null : CommitmentRefusalCode.WRONG_STATUS;
    case CommitmentAct.TAKE_BACK:
    case CommitmentAct.UNDO:
      return whyCannotUndo(rule.byDepartment, capacity, facts);
    case CommitmentAct.URGE:
      return facts.urgedToday ? CommitmentRefusalCode.URGED_TODAY : null;
    case CommitmentAct.WITHDRAW_SUPERVISION:
      return facts.supervisedByViewer ? null : CommitmentRefusalCode.NOTHING_TO_UNDO;
    case CommitmentAct.REQUEST_EXTENSION:
      return facts.extensionCount >= facts.extensionsAllowed ? CommitmentRefusalCode.EXTENSIONS_USED_UP : null;
    case CommitmentAct.DECIDE_EXTENSION:
      return facts.askedByViewer ? CommitmentRefusalCode.SAME_PERSON_ASKED : null;
    case CommitmentAct.REPLY:
      return facts.progressCount === 0 ? CommitmentRefusalCode.NO_PROGRESS_YET : null;
    // Whoever wrote a reply signs nothing off, whatever post they hold now.
    case CommitmentAct.VERIFY:
    case CommitmentAct.OPEN_ACCEPTANCE:
    case CommitmentAct.LOOK_BACK:
      return facts.repliedByViewer ? CommitmentRefusalCode.SAME_PERSON_REPLIED : null;
    case CommitmentAct.SETTLE_ACCEPTANCE:
      if (facts.repliedByViewer) return CommitmentRefusalCode.SAME_PERSON_REPLIED;
      return whyCannotSettle(
        { n: facts.answerCount },
        { minimum: facts.acceptanceMinimum },
        facts.today,
        facts.acceptanceClosesOn,
      );
    default:
      return null;
  }
}

/** What somebody went to see is taken back on the day they were there. */
const SEEN_ON_SITE: readonly CommitmentAct[] = [CommitmentAct.VERIFY, CommitmentAct.LOOK_BACK];

/** An act is undone by those whose act it is, as long as nothing has followed from it. */
function whyCannotUndo(
  byDepartment: boolean,
  capacity: Capacity,
  facts: CommitmentFacts,
): CommitmentRefusalCode | null {
  const { lastAct } = facts;
  if (!lastAct || actRules[lastAct].byDepartment !== byDepartment || !mayAct(lastAct, capacity)) {
    return CommitmentRefusalCode.NOTHING_TO_UNDO;
  }
  if (SEEN_ON_SITE.includes(lastAct) && facts.lastActOn !== facts.today) {
    return CommitmentRefusalCode.MENDING_DAY_PASSED;
  }
  if (lastAct === CommitmentAct.OPEN_ACCEPTANCE && facts.voiceCount > 0) return CommitmentRefusalCode.ALREADY_ANSWERED;
  return null;
}
