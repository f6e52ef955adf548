import { graphql } from '../../../../generated';
import { defineAct } from '../../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

/** It takes place later, on a day still open. */
export const postpone = defineAct({
  document: graphql(`
    mutation PostponeConsultation($input: HaltConsultationInput!) {
      postponeConsultation(input: $input) {
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
    title: 'consultation:plan.postpone',
    hint: 'consultation:plan.hint.postpone',
    done: 'consultation:plan.done',
  },
  Fields: ReasonField,
  variables: (shown: Shown, { reason }: { reason: string }) => ({ input: { ...of(shown), reason } }),
});
