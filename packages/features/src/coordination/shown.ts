import type { Tone } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FragmentType, graphql, readFragment } from '../generated';

const CoordinationShown_coordination = graphql(`
  fragment CoordinationShown_coordination on CoordinationDetail {
    id
    version
    status
    commitmentId
    commitmentNumber
    demandTitle
    committeeName
    startsAt
    place
    stuck
    calledByName
    refusedReason
    cancelledReason
    parties {
      id
      kind
      name
      came
      who
      said
    }
    agreed
    steps {
      id
      partyId
      partyName
      what
      dueOn
      overdue
      reportedWords
      outcome
      outcomeWords
      corrections {
        ...SaidBefore_correction
      }
      viewerCanReport
      viewerCanMark
    }
    recordedAt
    recordedByName
    correctionNumber
    answerBy
    answerWords
    corrections {
      ...SaidBefore_correction
    }
    viewerReadsMatter
    viewerCanDecide
    viewerCanMove
    viewerCanRecord
    viewerCanCorrect
    viewerCanConfirm
    viewerCanContest
  }
`);

/** One coordination, as both clients show it. */
export type CoordinationShown = ResultOf<typeof CoordinationShown_coordination>;
export const readCoordination = (given: FragmentType<typeof CoordinationShown_coordination>): CoordinationShown =>
  readFragment(CoordinationShown_coordination, given);

const TONES: Readonly<Record<CoordinationShown['status'], Tone>> = {
  ...{ PROPOSED: 'soon', REFUSED: 'calm', AGREED: 'brand', CANCELLED: 'calm' },
  ...{ RECORDED: 'soon', CONTESTED: 'bad', CONFIRMED: 'ok' },
};
export const toneOf = (status: CoordinationShown['status']): Tone => TONES[status];
