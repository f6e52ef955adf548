import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { of, type Shown } from '../shown';
import { ReasonField } from './fields';

export const retire = defineAct({
  document: graphql(`
  mutation RetirePractice($input: PracticeReasonInput!) {
    retirePractice(input: $input) { ... on PracticeChanged { id version status } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:step.RETIRE', done: 'practice:did.RETIRE', hint: 'practice:hint.RETIRE' },
  Fields: ReasonField,
  variables: (practice: Shown, { reason }: { reason: string }) => ({ input: { ...of(practice), reason } }),
});
