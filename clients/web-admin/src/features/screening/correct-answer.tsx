import { graphql } from '../../generated';
import { correctAct } from '../../shell/acts/correct-act';

interface Answered {
  readonly id: string;
  readonly version: number;
  readonly answer: string | null;
}

/** 更正答复: by the department, with what it said before kept. */
export const correctAnswer = correctAct({
  document: graphql(`
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
  `),
  fields: [{ name: 'answer', max: 1000 }],
  said: ({ answer }: Answered) => ({ answer }),
  variables: ({ id }, { answer = '', reason = '' }, version) => ({
    input: { letterId: id, version, answer, reason },
  }),
});
