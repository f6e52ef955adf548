import { graphql } from '../../../../generated';
import { defineAct } from '../../../../shell/acts/define-act';
import { toInstant, toLocal } from '../../moments';
import { type PlaceAndTime, PlaceAndTimeFields, ReasonField } from './fields';
import { of, type Shown } from './shown';

/** After everybody was told: another place or time, with why. */
export const changeNotice = defineAct({
  document: graphql(`
    mutation ChangeNotice($input: ChangeNoticeInput!) {
      changeNotice(input: $input) {
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
    title: 'consultation:plan.changeNotice',
    hint: 'consultation:plan.hint.changeNotice',
    done: 'consultation:plan.done',
  },
  Fields: () => (
    <>
      <PlaceAndTimeFields isNeeded />
      <ReasonField />
    </>
  ),
  blank: ({ place, startsAt }) => ({ place: place ?? undefined, startsAt: toLocal(startsAt) }),
  variables: (shown: Shown, { place = '', startsAt, reason }: PlaceAndTime & { reason: string }) => ({
    input: { ...of(shown), place, startsAt: toInstant(startsAt) ?? '', reason },
  }),
});
