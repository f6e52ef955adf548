import { registerEnumType } from 'type-graphql';
import type { AcceptanceResult, Attitude } from './acceptance/acceptance-answer.entity.js';
import { CommitmentStatus } from './commitment.entity.js';
import { CommitmentRefusalCode } from './commitment.refusal.js';

/** How residents answered. */
export interface Tally {
  readonly n: number;
  readonly solved: number;
  readonly halfSolved: number;
  readonly notSolved: number;
  readonly cameBack: number;
}

/** The same with those apart who were invited by name. */
export interface ByVoice extends Tally {
  readonly invited: Tally;
}

/** What the form of the consultation asks of residents' answers. */
export interface AcceptanceTerms {
  /** Least share of solved, with half of the half-solved; 0 to 1. */
  readonly threshold: number;
  /** Least number of answers that counts. */
  readonly minimum: number;
}

export function byVoice(
  answers: readonly { readonly result: `${AcceptanceResult}`; readonly invited: boolean }[],
): ByVoice {
  return { ...tallyOf(answers), invited: tallyOf(answers.filter(({ invited }) => invited)) };
}

export function tallyOf(answers: readonly { readonly result: `${AcceptanceResult}` }[]): Tally {
  const count = (result: `${AcceptanceResult}`) => answers.filter((answer) => answer.result === result).length;
  return {
    n: answers.length,
    solved: count('SOLVED'),
    halfSolved: count('HALF_SOLVED'),
    notSolved: count('NOT_SOLVED'),
    cameBack: count('CAME_BACK'),
  };
}

/** (solved + half of half-solved) ÷ n; null when nobody answered. */
export function shareSolved({ n, solved, halfSolved }: Tally): number | null {
  return n === 0 ? null : (2 * solved + halfSolved) / (2 * n);
}

export function isEnough({ n }: Tally, { minimum }: Pick<AcceptanceTerms, 'minimum'>): boolean {
  return n >= minimum;
}

/**
 * Whether residents accept the result: enough of those invited answered, and enough of those say it is solved. Anybody
 * passing by can answer by the open code, with as many phones as they like: they are heard and counted apart, and nothing
 * closes or fails to close because of them.
 */
export function residentsAccept({ invited }: Pick<ByVoice, 'invited'>, terms: AcceptanceTerms): boolean {
  return invitedDecide({ invited }, terms) && passes(invited, terms);
}

export function invitedDecide({ invited }: Pick<ByVoice, 'invited'>, terms: Pick<AcceptanceTerms, 'minimum'>): boolean {
  return invited.n > 0 && isEnough(invited, terms);
}

function passes(tally: Tally, { threshold }: Pick<AcceptanceTerms, 'threshold'>): boolean {
  const share = shareSolved(tally);
  // A threshold of 0.6 is not exactly 3/5 in binary: three of five must pass it.
  return share !== null && share >= threshold - 1e-9;
}

/** Residents who were told a day may answer through it; earlier it is settled only once enough of those invited have. */
export function whyCannotSettle(
  invited: Pick<Tally, 'n'>,
  terms: Pick<AcceptanceTerms, 'minimum'>,
  today: string,
  closesOn: string | null,
): CommitmentRefusalCode | null {
  const stillRunning = closesOn !== null && today <= closesOn;
  return stillRunning && invited.n < terms.minimum ? CommitmentRefusalCode.ACCEPTANCE_STILL_RUNNING : null;
}

export type Settlement =
  | { readonly kind: 'CLOSED'; readonly unsolved: boolean }
  | { readonly kind: 'REPROCESSING' }
  | { readonly kind: 'REFUSED'; readonly code: CommitmentRefusalCode };

/**
 * What becomes of a matter once residents have answered. A D-class reply closes only as not solved: when residents
 * accept the explanation, or when staff say why it ends here.
 */
export function settlementOf({
  tally,
  invitedTotal,
  terms,
  resultClass,
  closeUnsolved,
  reason,
}: {
  readonly tally: ByVoice;
  /** How many were asked by name. */
  readonly invitedTotal: number;
  readonly terms: AcceptanceTerms;
  readonly resultClass: 'A' | 'B' | 'C' | 'D' | null;
  readonly closeUnsolved: boolean;
  readonly reason: string | null;
}): Settlement {
  if (closeUnsolved) {
    if (resultClass !== 'D') return { kind: 'REFUSED', code: CommitmentRefusalCode.NOT_A_D_CLASS_REPLY };
    if (!reason) return { kind: 'REFUSED', code: CommitmentRefusalCode.CLOSING_REASON_REQUIRED };
    return { kind: 'CLOSED', unsolved: true };
  }
  // The department is not sent back to work because the committee asked too few.
  if (invitedTotal < terms.minimum) return { kind: 'REFUSED', code: CommitmentRefusalCode.TOO_FEW_INVITED };
  if (!residentsAccept(tally, terms)) return { kind: 'REPROCESSING' };
  return { kind: 'CLOSED', unsolved: resultClass === 'D' };
}

/** How many answered each way about how they were treated; kept apart from the result. */
export function attitudesOf(answers: readonly { readonly attitude: `${Attitude}` }[]): Record<Attitude, number> {
  const count = (attitude: `${Attitude}`) => answers.filter((answer) => answer.attitude === attitude).length;
  return { GOOD: count('GOOD'), FAIR: count('FAIR'), POOR: count('POOR') };
}

/** What whoever holds a code may do with it today, and what became of it where they may not. */
export enum CodeStanding {
  OPEN = 'OPEN',
  /** The day that was named is past, and it is not settled: still heard. */
  OPEN_BEYOND_DAY = 'OPEN_BEYOND_DAY',
  NOT_YET = 'NOT_YET',
  /** It was not accepted, or came back: the same code opens again. */
  ANOTHER_ROUND = 'ANOTHER_ROUND',
  ENDED = 'ENDED',
  ENDED_UNSOLVED = 'ENDED_UNSOLVED',
  /** Split or merged: it goes on elsewhere, with codes of its own. */
  PASSED_ON = 'PASSED_ON',
  /** A slip the committee took back; the code on the notice is another. */
  TAKEN_BACK = 'TAKEN_BACK',
}
registerEnumType(CodeStanding, {
  name: 'CodeStanding',
  description: 'What the code on a notice or a slip stands for today. Voices are heard while it is open.',
});

export function standingOfCode(
  matter: {
    readonly status: CommitmentStatus;
    readonly round: number;
    readonly closedUnsolved: boolean;
    readonly closesOn: string | null;
    readonly takenBack: boolean;
  },
  today: string,
): CodeStanding {
  const { status, round, closedUnsolved, closesOn, takenBack } = matter;
  if (takenBack) return CodeStanding.TAKEN_BACK;
  switch (status) {
    case CommitmentStatus.ACCEPTANCE_OPEN:
      return closesOn !== null && closesOn < today ? CodeStanding.OPEN_BEYOND_DAY : CodeStanding.OPEN;
    case CommitmentStatus.CLOSED:
    case CommitmentStatus.HELD:
      return closedUnsolved ? CodeStanding.ENDED_UNSOLVED : CodeStanding.ENDED;
    case CommitmentStatus.SPLIT:
    case CommitmentStatus.MERGED:
      return CodeStanding.PASSED_ON;
    case CommitmentStatus.WITHDRAWN:
      return CodeStanding.TAKEN_BACK;
    default:
      return round > 1 ? CodeStanding.ANOTHER_ROUND : CodeStanding.NOT_YET;
  }
}
