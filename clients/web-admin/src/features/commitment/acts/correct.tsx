import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { atMost, needed } from '../../../shell/forms';
import { ReasonField } from './fields';
import type { Shown } from './shown';

type Words = { action: string; deliverable: string; responsiblePerson: string };
type Promised = Words & { promisedDueOn?: string; reason: string };

function Fields() {
  const { t } = useTranslation('commitment');
  const line = (name: keyof Words, label: string, most: number) => (
    <Form.Item name={name} label={label} rules={[needed(t, label), atMost(t, most)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
  return (
    <>
      {line('action', t('action'), 1000)}
      {line('deliverable', t('deliverable'), 1000)}
      {line('responsiblePerson', t('responsible'), 120)}
      <Form.Item
        name="promisedDueOn"
        label={t('promisedDue')}
        extra={t('form.promisedDueHint')}
        rules={[{ required: true, message: t('promisedDue') }]}
      >
        <DayField />
      </Form.Item>
      <ReasonField label={t('why.CORRECT')} />
    </>
  );
}

/** What was promised is set right, its day included; two may do so at once. */
export const correct = defineAct({
  document: graphql(`
  mutation CorrectCommitment($input: CorrectCommitmentInput!) {
    correctCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.CORRECT', done: 'commitment:did.CORRECT' },
  Fields: Fields,
  blank: ({ action, deliverable, responsiblePerson, promisedDueOn }) => ({
    action,
    deliverable,
    responsiblePerson,
    promisedDueOn,
  }),
  twoSides: {
    fields: {
      action: 'commitment:action',
      deliverable: 'commitment:deliverable',
      responsiblePerson: 'commitment:responsible',
      promisedDueOn: 'commitment:promisedDue',
    },
    read: ({ action = '', deliverable = '', responsiblePerson = '', promisedDueOn }) => ({
      action,
      deliverable,
      responsiblePerson,
      promisedDueOn: promisedDueOn ?? '',
    }),
    write: ({ promisedDueOn, ...chosen }) => ({
      ...chosen,
      ...(promisedDueOn && { promisedDueOn }),
    }),
  },
  variables: (
    { id, promiseVersion }: Shown,
    { promisedDueOn, ...said }: Promised,
    { version = promiseVersion }: Sending,
  ) => ({ input: { commitmentId: id, version, ...said, promisedDueOn } }),
});
