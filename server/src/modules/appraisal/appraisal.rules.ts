import { AppraisalRefusalCode as Code } from './appraisal.refusal.js';

/** How far a report is, as the rules ask for it. */
export interface Standing {
  readonly calledBack: boolean;
  readonly writeBy: string;
  readonly opineBy: string;
  readonly handedIn: boolean;
  /** Somebody's opinion stands; the committee's. */
  readonly opined: boolean;
  readonly opinedByCommittee: boolean;
  readonly graded: boolean;
  readonly gradedBy: string | null;
  readonly objectBy: string | null;
  readonly objected: boolean;
  readonly answered: boolean;
  readonly archived: boolean;
  readonly memberId: string;
}

/** Who acts, and on which day. */
export interface Actor {
  readonly accountId: string | null;
  readonly memberId: string | null;
  readonly today: string;
}

const isOwn = (one: Standing, who: Actor) => one.memberId === who.memberId;

/** Before anybody said what they think of it; also after its day, which then shows. */
function whyNotTheMembers(one: Standing): Code | null {
  if (one.calledBack) return Code.CALLED_BACK;
  if (one.graded) return Code.ALREADY_GRADED;
  return one.opined ? Code.OPINIONS_BEGUN : null;
}

export const whyCannotWrite = (one: Standing): Code | null =>
  whyNotTheMembers(one) ?? (one.handedIn ? Code.HANDED_IN : null);

export const whyCannotTakeBack = (one: Standing): Code | null =>
  whyNotTheMembers(one) ?? (one.handedIn ? null : Code.NOT_HANDED_IN);

/** Of what was handed in at once; of those who did not write once the days of writing are over. */
export function whyCannotOpine(one: Standing, who: Actor): Code | null {
  if (one.calledBack) return Code.CALLED_BACK;
  if (isOwn(one, who)) return Code.OWN_REPORT;
  if (one.graded) return Code.ALREADY_GRADED;
  return !one.handedIn && who.today <= one.writeBy ? Code.STILL_WRITING : null;
}

/** What was said may be put right until there is a grade. */
export const whyCannotChangeOpinion = (one: Standing, who: Actor): Code | null =>
  isOwn(one, who) ? Code.OWN_REPORT : one.graded ? Code.ALREADY_GRADED : null;

export function whyCannotGrade(one: Standing, who: Actor): Code | null {
  if (one.calledBack) return Code.CALLED_BACK;
  if (isOwn(one, who)) return Code.OWN_REPORT;
  if (one.graded) return Code.ALREADY_GRADED;
  if (who.today <= one.writeBy) return Code.STILL_WRITING;
  return !one.opinedByCommittee && who.today <= one.opineBy ? Code.OPINIONS_UNDER_WAY : null;
}

/** Once its member objected it is answered, not taken back. */
export function whyCannotWithdrawGrade(one: Standing, who: Actor): Code | null {
  if (isOwn(one, who)) return Code.OWN_REPORT;
  if (one.archived) return Code.ARCHIVED;
  if (!one.graded) return Code.NOT_GRADED;
  return one.objected ? Code.OBJECTED_ONCE : null;
}

export function whyCannotObject(one: Standing, who: Actor): Code | null {
  if (!one.graded || one.objectBy === null) return Code.NOT_GRADED;
  if (one.objected) return Code.OBJECTED_ONCE;
  return one.archived || who.today > one.objectBy ? Code.WINDOW_OVER : null;
}

export function whyCannotWithdrawObjection(one: Standing): Code | null {
  if (!one.objected) return Code.NO_OBJECTION;
  return one.answered ? Code.ANSWERED : null;
}

/** By another person than who decided; put right in the same way until it is archived. */
export function whyCannotAnswer(one: Standing, who: Actor): Code | null {
  if (!one.objected) return Code.NO_OBJECTION;
  if (one.archived) return Code.ARCHIVED;
  if (isOwn(one, who)) return Code.OWN_REPORT;
  return one.gradedBy === who.accountId ? Code.SECOND_PERSON : null;
}

export const whyCannotCorrect = (one: Standing, who: Actor): Code | null =>
  isOwn(one, who) ? Code.OWN_REPORT : one.archived ? null : Code.NOT_ARCHIVED;

/** Its window is over, and who objected has an answer. */
export const isToArchive = (one: Standing, today: string): boolean =>
  one.graded && !one.archived && one.objectBy !== null && today > one.objectBy && (!one.objected || one.answered);
