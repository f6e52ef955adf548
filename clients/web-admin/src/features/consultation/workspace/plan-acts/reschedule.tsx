import { graphql } from '../../../../generated';
import { defineAct } from '../../../../shell/acts/define-act';
import { toInstant, toLocal } from '../../moments';
import { type PlaceAndTime, PlaceAndTimeFields } from './fields';
import { of, type Shown } from './shown';

/** A postponed one gets its day. */
export const reschedule = defineAct({
  document: graphql(`
    mutation RescheduleConsultation($input: RescheduleConsultationInput!) {
      rescheduleConsultation(input: $input) {
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
    title: 'consultation:plan.reschedule',
    hint: 'consultation:plan.hint.reschedule',
    done: 'consultation:plan.done',
  },
  Fields: () => <PlaceAndTimeFields isNeeded />,
  blank: ({ place, startsAt }) => ({ place: place ?? undefined, startsAt: toLocal(startsAt) }),
  variables: (shown: Shown, { place = '', startsAt }: PlaceAndTime) => ({
    input: { ...of(shown), place, startsAt: toInstant(startsAt) ?? '' },
  }),
});
