import { graphql } from '../../generated';
import type { FormSettingsPageQuery } from '../../generated/graphql';

export const FormSettingsQuery = graphql(`
  query FormSettingsPage {
    formSettings {
      form
      version
      noticeWorkingDays
      readinessThreshold
      weights {
        name
        weight
      }
      consensusThreshold
      minutesWorkingDays
      acceptanceThreshold
      acceptanceMinimum
      speakingMinutes
      committeeWorkingDays
      memberWorkingDays
      residentsWorkingDays
      extensionsAllowed
      extensionWorkingDays
      reviewsBeforePublication
      dues {
        kind
        workingDays
      }
      changedFromDefault
      openCount
      viewerCanEdit
    }
  }
`);
export const TrialQuery = graphql(`
  query FormSettingsTrial($input: FormTermsInput!) {
    formSettingsTrial(input: $input) {
      consultationId
      title
      committeeName
      startsAt
      isConvened
      wasOverridden
      score
      passes
      triedScore
      triedPasses
      noticeGiven
      triedNoticeTooShort
    }
  }
`);
export const HistoryQuery = graphql(`
  query FormSettingsHistory($form: ConsultationForm!, $first: Int!, $after: String) {
    formSettingsHistory(form: $form, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        madeVersion
        changedByName
        changedAt
        reason
        changes {
          name
          before
          after
        }
      }
    }
  }
`);
export const ChangeFormSettings = graphql(`
  mutation ChangeFormSettings($input: ChangeFormSettingsInput!) {
    changeFormSettings(input: $input) {
      ... on FormSettingsSettled {
        form
      }
      ... on FormSettingsRefusal {
        code
      }
    }
  }
`);
export const ResetFormSettings = graphql(`
  mutation ResetFormSettings($input: ResetFormSettingsInput!) {
    resetFormSettings(input: $input) {
      ... on FormSettingsSettled {
        form
      }
      ... on FormSettingsRefusal {
        code
      }
    }
  }
`);

export type Settings = FormSettingsPageQuery['formSettings'][number];
