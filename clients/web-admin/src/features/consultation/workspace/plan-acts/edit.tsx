import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../generated';
import { defineAct, type Sending } from '../../../../shell/acts/define-act';
import { atMost, needed } from '../../../../shell/forms';
import { toInstant, toLocal } from '../../moments';
import { type PlaceAndTime, PlaceAndTimeFields } from './fields';
import { of, type Shown } from './shown';

interface Filled extends PlaceAndTime {
  readonly title: string;
}

/** While nobody is told yet: what it is called, where and when. Two may do so at once. */
export const edit = defineAct({
  document: graphql(`
    mutation EditConsultation($input: EditConsultationInput!) {
      editConsultation(input: $input) {
        ... on Consultation {
          id
        }
        ... on ConsultationRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'consultation:plan.edit', hint: 'consultation:plan.hint.edit', done: 'consultation:plan.done' },
  Fields: EditFields,
  blank: ({ title, place, startsAt }) => ({ title, place: place ?? undefined, startsAt: toLocal(startsAt) }),
  twoSides: {
    fields: {
      title: 'consultation:list.title',
      place: 'consultation:plan.place',
      startsAt: 'consultation:plan.startsAt',
    },
    read: ({ title = '', place = '', startsAt = '' }) => ({ title, place, startsAt }),
    write: (chosen) => chosen,
    theirs: (values) => ({ ...values, startsAt: toLocal(values.startsAt) ?? '' }),
  },
  variables: (shown: Shown, { title, place, startsAt }: Filled, { version = shown.version }: Sending) => ({
    input: { ...of(shown), version, title, place: place ?? null, startsAt: toInstant(startsAt) },
  }),
});

function EditFields() {
  const { t } = useTranslation('consultation');
  return (
    <>
      <Form.Item name="title" label={t('list.title')} rules={[needed(t, t('list.title')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <PlaceAndTimeFields isNeeded={false} />
    </>
  );
}
