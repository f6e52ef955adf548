import type { Tone } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FragmentType, graphql, readFragment } from '../generated';

const DirectiveShown_directive = graphql(`
  fragment DirectiveShown_directive on DirectiveDetail {
    id
    version
    status
    consultationId
    consultationTitle
    consultationTakenDown
    viewerReadsConsultation
    committeeName
    words
    dueOn
    workingDaysLeft
    leaderName
    writtenAt
    correctionNumber
    corrections {
      ...SaidBefore_correction
    }
    withdrawnAt
    withdrawnReason
    answers {
      id
      version
      office
      name
      words
      answeredAt
      answeredByName
      correctionNumber
      corrections {
        ...SaidBefore_correction
      }
      viewerCanAnswer
      viewerCanCorrect
    }
    answeredAt
    viewerCanCorrect
    viewerCanWithdraw
  }
`);

const DirectiveLine_directive = graphql(`
  fragment DirectiveLine_directive on DirectiveDetail {
    id
    status
    consultationTitle
    words
    workingDaysLeft
    leaderName
    writtenAt
  }
`);

/** One among others: nothing of what was answered and corrected. */
export type DirectiveLine = ResultOf<typeof DirectiveLine_directive>;

export const readDirectiveLine = (given: FragmentType<typeof DirectiveLine_directive>): DirectiveLine =>
  readFragment(DirectiveLine_directive, given);

export type DirectiveShown = ResultOf<typeof DirectiveShown_directive>;

export const readDirective = (given: FragmentType<typeof DirectiveShown_directive>): DirectiveShown =>
  readFragment(DirectiveShown_directive, given);

export const isLate = ({ workingDaysLeft }: Pick<DirectiveShown, 'workingDaysLeft'>): boolean =>
  (workingDaysLeft ?? 0) < 0;

const TONES: Readonly<Record<DirectiveShown['status'], Tone>> = { WAITING: 'soon', ANSWERED: 'ok', WITHDRAWN: 'calm' };
/** Late is told from waiting. */
export const toneOf = (one: Pick<DirectiveShown, 'status' | 'workingDaysLeft'>): Tone =>
  isLate(one) ? 'bad' : TONES[one.status];
