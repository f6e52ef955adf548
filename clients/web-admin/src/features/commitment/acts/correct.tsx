import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import type { Shown } from './shown';

type Promised = { action: string; deliverable: string; responsiblePerson: string };

function Fields() {
  const { t } = useTranslation('commitment');
  const line = (name: keyof Promised, label: string, most: number) => (
    <Form.Item name={name} label={label} rules={[needed(t, label), atMost(t, most)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
  return (
    <>
      {line('action', t('action'), 1000)}
      {line('deliverable', t('deliverable'), 1000)}
      {line('responsiblePerson', t('responsible'), 120)}
    </>
  );
}

/** What was promised is set right; two may do so at once. */
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
  blank: ({ action, deliverable, responsiblePerson }) => ({ action, deliverable, responsiblePerson }),
  twoSides: {
    fields: {
      action: 'commitment:action',
      deliverable: 'commitment:deliverable',
      responsiblePerson: 'commitment:responsible',
    },
    read: ({ action = '', deliverable = '', responsiblePerson = '' }) => ({ action, deliverable, responsiblePerson }),
    write: (chosen) => chosen,
  },
  variables: ({ id, promiseVersion }: Shown, said: Promised, { version = promiseVersion }: Sending) => ({
    input: { commitmentId: id, version, ...said },
  }),
});
