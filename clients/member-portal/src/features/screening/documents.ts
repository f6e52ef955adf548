import { graphql } from '../../generated';

export const LettersDocument = graphql(`
  query TransferLetters($answered: Boolean, $first: Int!) {
    transferLetters(answered: $answered, first: $first) {
      totalCount
      nodes {
        id
        title
        replyDueOn
        workingDaysLeft
        answeredAt
        returnedAt
      }
    }
  }
`);

export const LetterDocument = graphql(`
  query TransferLetter($id: ID!) {
    transferLetter(id: $id) {
      id
      version
      topicNumber
      answer
      answeredAt
      returnedAt
      returnedReason
      viewerCanAnswer
      viewerCanTakeBackReturn
      viewerCanCorrectAnswer
      ...LetterCard_letter
    }
  }
`);

export const AnswerDocument = graphql(`
  mutation AnswerLetter($input: AnswerLetterInput!) {
    answerTransferLetter(input: $input) {
      ... on LetterAnswer {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

export const ReturnDocument = graphql(`
  mutation ReturnLetter($input: ReturnLetterInput!) {
    returnTransferLetter(input: $input) {
      ... on LetterAnswer {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

export const KeepDocument = graphql(`
  mutation KeepLetter($input: TakeBackLetterReturnInput!) {
    takeBackLetterReturn(input: $input) {
      ... on LetterAnswer {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

export const CorrectAnswerDocument = graphql(`
  mutation CorrectLetterAnswer($input: CorrectLetterAnswerInput!) {
    correctLetterAnswer(input: $input) {
      ... on LetterAnswer {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
