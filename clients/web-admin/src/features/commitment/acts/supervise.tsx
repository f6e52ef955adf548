import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import type { Shown } from './shown';

function Fields() {
  const { t } = useTranslation('commitment');
  return (
    <Form.Item
      name="instruction"
      label={t('form.instruction')}
      rules={[needed(t, t('form.instruction')), atMost(t, 1000)]}
    >
      <Input.TextArea rows={4} maxLength={1000} showCount />
    </Form.Item>
  );
}

/** 督办: an instruction from above. */
export const supervise = defineAct({
  document: graphql(`
  mutation SuperviseCommitment($id: ID!, $instruction: String!, $clientMutationId: String) {
    superviseCommitment(commitmentId: $id, instruction: $instruction, clientMutationId: $clientMutationId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.SUPERVISE', hint: 'commitment:form.superviseHint', done: 'commitment:did.SUPERVISE' },
  Fields: Fields,
  variables: ({ id }: Shown, { instruction }: { instruction: string }, { clientMutationId }: Sending) => ({
    id,
    instruction,
    clientMutationId,
  }),
});
