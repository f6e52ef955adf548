import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';
import { ReasonField } from './fields';

export const revise = defineAct({
  document: graphql(`
  mutation RevisePractice($input: PracticeReasonInput!) {
    revisePractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.REVISE', done: 'practice:did.REVISE', hint: 'practice:hint.REVISE' },
  Fields: ReasonField,
  variables: (practice: Shown, { reason }: { reason: string }) => ({ input: { ...of(practice), reason } }),
});
