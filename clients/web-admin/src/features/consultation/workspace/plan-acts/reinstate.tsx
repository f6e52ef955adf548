import { graphql } from '../../../../generated';
import { defineAct } from '../../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

/** One that was called off takes place after all. */
export const reinstate = defineAct({
  document: graphql(`
    mutation ReinstateConsultation($input: HaltConsultationInput!) {
      reinstateConsultation(input: $input) {
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
    title: 'consultation:plan.reinstate',
    hint: 'consultation:plan.hint.reinstate',
    done: 'consultation:plan.done',
  },
  Fields: ReasonField,
  variables: (shown: Shown, { reason }: { reason: string }) => ({ input: { ...of(shown), reason } }),
});
