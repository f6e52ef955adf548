import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';
import { ReasonField } from './fields';

export const sendBack = defineAct({
  document: graphql(`
  mutation ReturnPractice($input: PracticeReasonInput!) {
    returnPractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.RETURN', done: 'practice:did.RETURN', hint: 'practice:hint.RETURN' },
  Fields: ReasonField,
  variables: (practice: Shown, { reason }: { reason: string }) => ({ input: { ...of(practice), reason } }),
});
