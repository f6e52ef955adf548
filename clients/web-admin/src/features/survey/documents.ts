import { graphql } from '../../generated';
import type { QuestionnaireQuery } from '../../generated/graphql';

export const QuestionnaireDocument = graphql(`
  query Questionnaire($id: ID!) {
    questionnaire(consultationId: $id) {
      id
      version
      code
      consultationTitle
      committeeName
      status
      intro
      askedCount
      openedAt
      closesAt
      closedAt
      questions {
        id
        kind
        text
        isRequired
        options {
          id
          text
        }
      }
      demands {
        id
        number
        title
      }
      results {
        n
        byCode
        byInvitation
        onPaper
        isSmall
        groups {
          groupId
          name
          n
          peopleCount
        }
        questions {
          id
          kind
          text
          n
          groupNs
          mean
          options {
            id
            text
            count
            points
            groupCounts
          }
        }
      }
    }
    consultation(id: $id) {
      id
      status
      startsAt
      viewerCanOrganise
    }
  }
`);
export type Asked = NonNullable<QuestionnaireQuery['questionnaire']>;

export const EarlierDocument = graphql(`
  query EarlierQuestionnaires($id: ID!) {
    earlierQuestionnaires(consultationId: $id) {
      id
      consultationTitle
      intro
      questions {
        id
        kind
        text
        isRequired
        options {
          id
          text
        }
      }
    }
  }
`);

export const SetQuestionsDocument = graphql(`
  mutation SetQuestions($input: SetQuestionsInput!) {
    setQuestions(input: $input) {
      ... on Questionnaire { id }
      ... on SurveyRefusal { code }
    }
  }
`);
export const OpenDocument = graphql(`
  mutation OpenQuestionnaire($input: OpenQuestionnaireInput!) {
    openQuestionnaire(input: $input) {
      ... on Questionnaire { id }
      ... on SurveyRefusal { code }
    }
  }
`);
export const CloseDocument = graphql(`
  mutation CloseQuestionnaire($input: CloseQuestionnaireInput!) {
    closeQuestionnaire(input: $input) {
      ... on Questionnaire { id }
      ... on SurveyRefusal { code }
    }
  }
`);
export const EnterPaperDocument = graphql(`
  mutation EnterPaperAnswer($input: EnterPaperAnswerInput!) {
    enterPaperAnswer(input: $input) {
      ... on QuestionnaireAnswer { id }
      ... on SurveyRefusal { code }
    }
  }
`);
export const WithdrawPaperDocument = graphql(`
  mutation WithdrawPaperAnswer($input: WithdrawPaperAnswerInput!) {
    withdrawPaperAnswer(input: $input) {
      ... on Questionnaire { id }
      ... on SurveyRefusal { code }
    }
  }
`);
export const RaiseWishDocument = graphql(`
  mutation RaiseWish($input: RaiseWishInput!) {
    raiseWish(input: $input) {
      ... on Demand { id number }
      ... on SurveyRefusal { code }
    }
  }
`);
export const WishTextsDocument = graphql(`
  query WishTexts($consultationId: ID!, $questionId: String!, $text: String, $first: Int!, $after: String) {
    wishTexts(consultationId: $consultationId, questionId: $questionId, text: $text, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        text
        groupName
        demandNumber
      }
    }
  }
`);
