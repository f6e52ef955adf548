import type { Tone } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FragmentType, graphql, readFragment } from '../generated';

const TaskShown_task = graphql(`
  fragment TaskShown_task on TaskDetail {
    id
    version
    title
    words
    ask
    wanted
    startsOn
    dueOn
    givenAt
    givenByName
    files {
      id
      name
    }
    corrections {
      ...SaidBefore_correction
    }
    viewerCanCorrect
    parts {
      id
      version
      status
      late
      committeeId
      committeeName
      dueOn
      receivedAt
      askedDueOn
      askedReason
      counted
      report
      reportedAt
      reportedByName
      records {
        kind
        recordId
        title
        onDay
        stands
        elsewhere
      }
      decidedAt
      decisionWords
      cancelledReason
      helpers {
        memberId
        name
        words
        byOthers
        declinedReason
        corrections {
          ...SaidBefore_correction
        }
        viewerCanTell
        viewerCanDecline
      }
      steps {
        id
        kind
        at
        byName
        words
        day
      }
      corrections {
        ...SaidBefore_correction
      }
      viewerCanReceive
      viewerCanAskExtension
      viewerCanReport
      viewerCanTakeBack
      viewerCanNameHelpers
      viewerCanSetDay
      viewerCanRefuseExtension
      viewerCanJudge
      viewerCanTakeDecisionBack
      viewerCanCancel
      viewerCanRestore
    }
  }
`);

/** One task with the parts in sight, as both clients show it. */
export type TaskShown = ResultOf<typeof TaskShown_task>;
export type TaskPartShown = TaskShown['parts'][number];
export type TaskHelperShown = TaskPartShown['helpers'][number];
export type TaskRecordShown = TaskPartShown['records'][number];
export const readTask = (given: FragmentType<typeof TaskShown_task>): TaskShown => readFragment(TaskShown_task, given);

const TONES: Readonly<Record<TaskPartShown['status'], Tone>> = {
  ...{ GIVEN: 'soon', RECEIVED: 'info', REPORTED: 'brand' },
  ...{ RETURNED: 'bad', ACCEPTED: 'ok', CANCELLED: 'calm' },
};
export const toneOf = (status: TaskPartShown['status']): Tone => TONES[status];
