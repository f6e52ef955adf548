import { graphql } from '../generated';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      kind
      displayName
      mustChangePassword
      mustSetSecondFactor
      hasSecondFactor
      consultationId
      posts {
        role
        committeeId
        departmentId
        memberId
        groupId
        scopeName
      }
      canOrganise
      canOrganiseDistrict
      canReadDistrict
      canWorkAtDesk
      canTakePart
      canRank
      canEditDictionary
      canManageRoster
      canServeGroup
      canAnswerLetters
      canKeepPointsOfOrder
      canManagePolicyNotices
      canTellPolicies
      canPlanResearch
      canProposeStudio
      canGiveTasks
      canSeeTasks
      canWriteBriefs
      canHaveWordsProposed
      canComposeBriefs
      canChangePublicitySettings
      canReadAllBriefs
      canImportBriefResults
      canManageInformants
      canNominateInformants
      canServeAsInformant
      canAnswerCommitments
      canFollowCommitments
      canKeepProgressStages
      canEarnPoints
      canRunAppraisals
      canOpineOnAppraisals
      canWriteAppraisals
      canReadPublicity
      canReadPractices
      canReadReports
      canWriteReports
      canWriteStories
    }
    publicAddress
    signInProviders {
      code
      name
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        displayName
        mustChangePassword
      }
      ... on SecondFactorAsked {
        loginName
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);

export const BeginSecondFactorDocument = graphql(`
  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
    beginSecondFactor(input: $input) {
      ... on SecondFactorBegun {
        secret
        uri
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      ... on SecondFactorSet {
        recoveryCodes
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on PasswordChanged {
        __typename
      }
      ... on IdentityRefusal {
        code
        params {
          minutes
        }
      }
    }
  }
`);
