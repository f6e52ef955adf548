import { PublicityRefusalCode } from './publicity.refusal.js';
import { StoryStatus as S } from './story.enums.js';
import { PUBLIC_STATUSES, WRITABLE } from './story.lifecycle.js';

export enum StoryAct {
  EDIT = 'EDIT',
  SUBMIT = 'SUBMIT',
  TAKE_BACK = 'TAKE_BACK',
  DISCARD = 'DISCARD',
  RETURN = 'RETURN',
  PASS = 'PASS',
  RELEASE_PHOTOS = 'RELEASE_PHOTOS',
  SEND_FACT_CHECK = 'SEND_FACT_CHECK',
  CLOSE_FACT_CHECK = 'CLOSE_FACT_CHECK',
  SEND_BACK = 'SEND_BACK',
  SIGN = 'SIGN',
  SCHEDULE = 'SCHEDULE',
  PUBLISH = 'PUBLISH',
  WRITE_CORRECTION = 'WRITE_CORRECTION',
  DROP_CORRECTION = 'DROP_CORRECTION',
  SIGN_CORRECTION = 'SIGN_CORRECTION',
  CLEAR = 'CLEAR',
  WITHDRAW = 'WITHDRAW',
  RESTORE = 'RESTORE',
  SEE_IN_SPITE = 'SEE_IN_SPITE',
  PLACE = 'PLACE',
}

/** What somebody is to a story. */
export interface StoryCapacity {
  readonly edits: boolean;
  /** The account it belongs to. */
  readonly writes: boolean;
  /** Their words stand in a version of it. */
  readonly wrote: boolean;
  readonly reviews: boolean;
  readonly reviewed: boolean;
  readonly signs: boolean;
  readonly signed: boolean;
  readonly withdraws: boolean;
  readonly runsCheck: boolean;
  readonly wroteCorrection: boolean;
  readonly keepsPlacements: boolean;
}

export interface StoryStanding {
  readonly status: S;
  readonly hasWords: boolean;
  readonly hasSubject: boolean;
  readonly checkClosed: boolean;
  readonly hasPending: boolean;
  /** Signed in spite of an error, and nobody else has looked. */
  readonly inSpite: boolean;
  /** Was it public once. */
  readonly wasPublished: boolean;
}

interface ActRule {
  readonly who: (capacity: StoryCapacity) => boolean;
  readonly at: readonly S[];
  /** Why not, beyond the status; null when it may. */
  readonly why?: (capacity: StoryCapacity, standing: StoryStanding) => keyof typeof PublicityRefusalCode | null;
}

const editor = ({ edits }: StoryCapacity) => edits;
const signer = ({ signs }: StoryCapacity) => signs;
const notOwn = ({ wrote, writes }: StoryCapacity) => (wrote || writes ? 'WROTE_IT' : null);
/** Writer, reviewer, signer: three persons. */
const third = (capacity: StoryCapacity) => notOwn(capacity) ?? (capacity.reviewed ? 'REVIEWED_IT' : null);

export const storyActs: Readonly<Record<StoryAct, ActRule>> = {
  EDIT: { who: editor, at: WRITABLE },
  SUBMIT: {
    who: editor,
    at: WRITABLE,
    why: (_, { hasWords, hasSubject }) => (hasWords ? (hasSubject ? null : 'NO_SUBJECT') : 'NOTHING_WRITTEN'),
  },
  TAKE_BACK: { who: editor, at: [S.IN_REVIEW] },
  DISCARD: { who: editor, at: WRITABLE },
  RETURN: { who: ({ reviews }) => reviews, at: [S.IN_REVIEW], why: notOwn },
  PASS: { who: ({ reviews }) => reviews, at: [S.IN_REVIEW], why: notOwn },
  RELEASE_PHOTOS: {
    who: ({ reviews, signs }) => reviews || signs,
    at: [S.IN_REVIEW, S.FACT_CHECK, S.SCHEDULED, ...PUBLIC_STATUSES],
    why: notOwn,
  },
  SEND_FACT_CHECK: {
    who: ({ runsCheck }) => runsCheck,
    at: [S.FACT_CHECK],
    why: (_, { checkClosed }) => (checkClosed ? 'WRONG_STATUS' : null),
  },
  CLOSE_FACT_CHECK: {
    who: ({ runsCheck }) => runsCheck,
    at: [S.FACT_CHECK],
    why: (_, { checkClosed }) => (checkClosed ? 'WRONG_STATUS' : null),
  },
  SEND_BACK: {
    who: ({ signs, reviews }) => signs || reviews,
    at: [S.FACT_CHECK, S.SCHEDULED],
    why: notOwn,
  },
  SIGN: {
    who: signer,
    at: [S.FACT_CHECK],
    why: (capacity, { checkClosed }) => third(capacity) ?? (checkClosed ? null : 'FACT_CHECK_OPEN'),
  },
  SCHEDULE: { who: ({ signs, withdraws }) => signs || withdraws, at: [S.SCHEDULED] },
  PUBLISH: { who: signer, at: [S.SCHEDULED], why: notOwn },
  WRITE_CORRECTION: {
    who: editor,
    at: PUBLIC_STATUSES,
    why: (_, { hasPending }) => (hasPending ? 'CORRECTION_PENDING' : null),
  },
  DROP_CORRECTION: {
    who: ({ edits, signs }) => edits || signs,
    at: PUBLIC_STATUSES,
    why: (_, { hasPending }) => (hasPending ? null : 'NO_CORRECTION'),
  },
  SIGN_CORRECTION: {
    who: signer,
    at: PUBLIC_STATUSES,
    why: ({ wroteCorrection }, { hasPending }) =>
      hasPending ? (wroteCorrection ? 'WROTE_IT' : null) : 'NO_CORRECTION',
  },
  CLEAR: { who: signer, at: [S.NEEDS_REVIEW], why: notOwn },
  WITHDRAW: { who: ({ withdraws }) => withdraws, at: PUBLIC_STATUSES },
  RESTORE: { who: signer, at: [S.WITHDRAWN] },
  SEE_IN_SPITE: {
    who: ({ reviews, signs }) => reviews || signs,
    at: [S.SCHEDULED, ...PUBLIC_STATUSES],
    why: ({ signed }, { inSpite }) => (inSpite ? (signed ? 'SIGNED_IT' : null) : 'NOT_FORCED'),
  },
  PLACE: { who: ({ keepsPlacements }) => keepsPlacements, at: [...PUBLIC_STATUSES, S.WITHDRAWN] },
};

export const mayDo = (act: StoryAct, capacity: StoryCapacity): boolean => storyActs[act].who(capacity);

/** Why it may not be done now, or null when it may. */
export function whyCannot(
  act: StoryAct,
  capacity: StoryCapacity,
  standing: StoryStanding,
): PublicityRefusalCode | null {
  const rule = storyActs[act];
  if (!rule.at.includes(standing.status)) {
    return act === StoryAct.WITHDRAW && standing.status === S.WITHDRAWN
      ? PublicityRefusalCode.ALREADY_WITHDRAWN
      : act === StoryAct.PLACE
        ? PublicityRefusalCode.NOT_PUBLISHED
        : PublicityRefusalCode.WRONG_STATUS;
  }
  const why = rule.why?.(capacity, standing) ?? null;
  return why === null ? null : PublicityRefusalCode[why];
}
