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
      viewerCanAnswer
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
