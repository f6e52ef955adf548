import { graphql } from '../../../../generated';
import { defineAct } from '../../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

/** It does not take place. */
export const cancel = defineAct({
  document: graphql(`
    mutation CancelConsultation($input: HaltConsultationInput!) {
      cancelConsultation(input: $input) {
        ... on Consultation {
          id
        }
        ... on ConsultationRefusal {
          code
        }
      }
    }
  `),
  words: {
    title: 'consultation:plan.cancel',
    hint: 'consultation:plan.hint.cancel',
    done: 'consultation:plan.done',
    leave: 'common:verb.back',
  },
  Fields: ReasonField,
  variables: (shown: Shown, { reason }: { reason: string }) => ({ input: { ...of(shown), reason } }),
});
