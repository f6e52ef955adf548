import { ReportKind, ReportStatus as S } from './report.enums.js';
import { ReportingRefusalCode } from './reporting.refusal.js';

export enum ReportAct {
  EDIT = 'EDIT',
  RENEW = 'RENEW',
  SUBMIT = 'SUBMIT',
  TAKE_BACK = 'TAKE_BACK',
  DISCARD = 'DISCARD',
  SIGN = 'SIGN',
  SEND = 'SEND',
  CORRECT = 'CORRECT',
  WITHDRAW = 'WITHDRAW',
  RECORD_FEEDBACK = 'RECORD_FEEDBACK',
}

/** What somebody is to a report. */
export interface ReportCapacity {
  readonly writes: boolean;
  readonly signs: boolean;
  /** Words of theirs stand in it. */
  readonly wrote: boolean;
}

export interface ReportStanding {
  readonly status: S;
  readonly kind: ReportKind;
}

interface ActRule {
  readonly who: (capacity: ReportCapacity) => boolean;
  readonly at: readonly S[];
  readonly why?: (capacity: ReportCapacity, standing: ReportStanding) => keyof typeof ReportingRefusalCode | null;
}

const writer = ({ writes }: ReportCapacity) => writes;

export const reportActs: Readonly<Record<ReportAct, ActRule>> = {
  EDIT: { who: writer, at: [S.DRAFT] },
  RENEW: { who: writer, at: [S.DRAFT] },
  SUBMIT: { who: writer, at: [S.DRAFT] },
  TAKE_BACK: { who: ({ writes, signs }) => writes || signs, at: [S.SUBMITTED, S.SIGNED] },
  DISCARD: { who: writer, at: [S.DRAFT] },
  SIGN: { who: ({ signs }) => signs, at: [S.SUBMITTED], why: ({ wrote }) => (wrote ? 'WROTE_IT' : null) },
  SEND: { who: writer, at: [S.SIGNED] },
  CORRECT: { who: writer, at: [S.SENT] },
  WITHDRAW: { who: ({ writes, signs }) => writes || signs, at: [S.SENT] },
  RECORD_FEEDBACK: {
    who: writer,
    at: [S.SENT],
    why: (_, { kind }) => (kind === ReportKind.CONSULTATION ? null : 'NO_FEEDBACK'),
  },
};

export const mayDo = (act: ReportAct, capacity: ReportCapacity): boolean => reportActs[act].who(capacity);

/** Why it may not be done now, or null when it may. */
export function whyCannot(
  act: ReportAct,
  capacity: ReportCapacity,
  standing: ReportStanding,
): ReportingRefusalCode | null {
  const rule = reportActs[act];
  if (!rule.at.includes(standing.status)) return ReportingRefusalCode.WRONG_STATUS;
  const why = rule.why?.(capacity, standing) ?? null;
  return why === null ? null : ReportingRefusalCode[why];
}
