import { graphql } from '../../../../generated';
import type { Consultation } from '../workspace';

export const Candidates = graphql(`
  query InvitableMembers($id: ID!, $text: String) {
    invitableMembers(consultationId: $id, text: $text, first: 50) {
      id
      name
      unitAndTitle
      committeeName
    }
  }
`);
export const InviteMembers = graphql(`
  mutation InviteMembers($input: InviteMembersInput!) {
    inviteMembers(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const InviteDepartments = graphql(`
  mutation InviteDepartments($input: InviteDepartmentsInput!) {
    inviteDepartments(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const InviteStaff = graphql(`
  mutation InviteTownshipStaff($input: InviteTownshipStaffInput!) {
    inviteTownshipStaff(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const InviteStakeholder = graphql(`
  mutation InviteStakeholder($input: InviteStakeholderInput!) {
    inviteStakeholder(input: $input) {
      ... on Invitation {
        id
        participantName
        invitationCode
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const Reissue = graphql(`
  mutation ReissueInvitation($input: OfParticipantInput!) {
    reissueInvitation(input: $input) {
      ... on Invitation {
        id
        participantName
        invitationCode
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const AddGroup = graphql(`
  mutation AddInterestGroup($input: AddInterestGroupInput!) {
    addInterestGroup(input: $input) {
      ... on InterestGroup {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const NameDelegate = graphql(`
  mutation NameDelegateForDepartment($input: NameDelegateInput!) {
    nameDelegate(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const RemoveGroup = graphql(`
  mutation RemoveInterestGroup($input: RemoveInterestGroupInput!) {
    removeInterestGroup(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const AssignDuty = graphql(`
  mutation AssignDuty($input: AssignDutyInput!) {
    assignDuty(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const Remove = graphql(`
  mutation RemoveParticipant($input: OfParticipantInput!) {
    removeParticipant(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const Confirm = graphql(`
  mutation ConfirmForParticipant($input: AnswerInvitationInput!) {
    confirmAttendance(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const Leave = graphql(`
  mutation RequestLeaveForParticipant($input: RequestLeaveInput!) {
    requestLeave(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const Decline = graphql(`
  mutation DeclineForParticipant($input: RequestLeaveInput!) {
    declineInvitation(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const KeepPhone = graphql(`
  mutation KeepGuestPhone($input: KeepGuestPhoneInput!) {
    keepGuestPhone(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const DecideLeave = graphql(`
  mutation DecideLeave($input: DecideLeaveInput!) {
    decideLeave(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export type Person = Consultation['people'][number];
export interface Slip {
  readonly id: string;
  readonly participantName: string;
  readonly invitationCode?: string | null;
}
