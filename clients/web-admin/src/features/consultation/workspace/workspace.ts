import { createContext, useContext } from 'react';
import { graphql } from '../../../generated';
import type { WorkspaceQuery } from '../../../generated/graphql';

export const Workspace = graphql(`
  query Workspace($id: ID!) {
    consultation(id: $id) {
      id
      version
      title
      form
      status
      place
      startsAt
      committeeId
      committeeName
      host
      hostName
      viewerCanNameHost
      townshipName
      topics {
        id
        number
        title
      }
      topicBody
      convenedAt
      convenedReadiness
      overrideReason
      haltReason
      corrections {
        ...SaidBefore_correction
      }
      minutesDueOn
      viewerIsHost
      viewerCanOrganise
      viewerCanOverride
      viewerCanTakeArchive
      viewerPlanActs
      readiness {
        score
        threshold
        obstacles
        missingGroups {
          id
          name
        }
        ...Obstacles_readiness
        parties {
          party
          score
          peopleCount
        }
        people {
          participantId
          name
          organisation
          party
          score
          items {
            kind
            share
            isDone
            isWaiting
            dueOn
            isDueProvisional
            workingDaysLeft
          }
        }
      }
      balance {
        parties {
          party
          presence
          comingCount
          confirmedCount
        }
        groups {
          id
          name
          comingCount
        }
        missingDepartments {
          departmentId
          departmentName
          demandCount
        }
      }
      actingDirector {
        name
        until
        chairs
      }
      people {
        id
        party
        duty
        name
        organisation
        departmentId
        interestGroupId
        interestGroupName
        delegateAuthority
        attendance
        leaveReason
        leaveKind
        hasArrivedOnline
        viewerCanConfirm
        viewerCanRequestLeave
        viewerCanDecline
        phoneEnding
      }
      groups {
        id
        name
        peopleCount
        seatCount
      }
      demands {
        id
        version
        number
        title
        body
        rank
        status
        disposition
        raisedById
        raisedByName
        interestGroupId
        interestGroupName
        departmentId
        departmentName
        takenBackReason
        mergedIntoNumber
        viewerCanCorrect
        viewerCanTakeBack
        corrections {
          ...SaidBefore_correction
        }
        positions {
          id
          version
          departmentId
          departmentName
          text
          submittedAt
          corrections {
            ...SaidBefore_correction
          }
        }
      }
      research {
        id
        kind
        place
        heldOn
        peopleMet
        findings
        departmentName
        takenByNames
        photoIds
        version
        withdrawnAt
        viewerCanCorrect
        corrections {
          ...SaidBefore_correction
        }
      }
      clauses {
        id
        version
        document
        documentNumber
        clause
        link
        withdrawnAt
        viewerCanCorrect
        corrections {
          ...SaidBefore_correction
        }
        ...ClauseItem_clause
      }
      suggestions {
        id
        participantName
        problem
        cause
        measure
        answers {
          outcome
          words
          answeredAt
        }
        version
        withdrawnAt
        viewerCanCorrect
        corrections {
          ...SaidBefore_correction
        }
      }
      materials {
        id
        title
        body
        version
        withdrawnAt
        viewerCanCorrect
        corrections {
          ...SaidBefore_correction
        }
        readCount
        files {
          id
          name
          sizeBytes
        }
      }
      survey {
        version
        askedCount
        answeredCount
        summary
        conductedOn
        corrections {
          ...SaidBefore_correction
        }
      }
      chain {
        type
        at
        commitmentId
        commitmentTitle
        meetingId
      }
    }
    departmentChoices(consultationId: $id) {
      id
      name
      shortName
      isInvited
    }
  }
`);

export const Pulse = graphql(`
  subscription ConsultationPulse($id: ID!) {
    consultationLive(id: $id) {
      id
      version
      status
      readiness {
        score
      }
    }
  }
`);

export type Consultation = NonNullable<WorkspaceQuery['consultation']>;

interface Open {
  readonly consultation: Consultation;
  readonly departments: WorkspaceQuery['departmentChoices'];
  readonly refresh: () => void;
  /** Whether this person may change what is prepared, and the meeting has not begun. */
  readonly canPrepare: boolean;
}

export const WorkspaceContext = createContext<Open | null>(null);

export function useWorkspace(): Open {
  const open = useContext(WorkspaceContext);
  if (!open) throw new Error('outside a workspace');
  return open;
}

type Item = Consultation['readiness']['people'][number]['items'][number];

/** Could have been done, is not, and its day has passed. */
export const isLate = ({ isDone, isWaiting, workingDaysLeft }: Item): boolean =>
  !isDone && !isWaiting && (workingDaysLeft ?? 0) < 0;
