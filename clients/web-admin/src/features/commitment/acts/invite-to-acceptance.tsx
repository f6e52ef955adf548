import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import type { Shown } from './shown';

const LABEL_MAX = 40;
const AT_ONCE_MAX = 200;

const linesOf = (labels = '') =>
  labels
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function Labels() {
  const { t } = useTranslation('commitment');
  return (
    <Form.Item
      name="labels"
      label={t('invite.labels')}
      extra={t('invite.hint')}
      rules={[
        needed(t, t('invite.labels')),
        {
          validator: async (_, labels?: string) => {
            const lines = linesOf(labels);
            if (lines.length > AT_ONCE_MAX || lines.some((line) => line.length > LABEL_MAX)) {
              throw new Error(t('invite.tooLong', { max: LABEL_MAX, most: AT_ONCE_MAX }));
            }
          },
        },
      ]}
    >
      <Input.TextArea rows={8} placeholder={t('invite.example')} />
    </Form.Item>
  );
}

/** Those who are asked by name: a line each. */
export const inviteToAcceptance = defineAct({
  document: graphql(`
  mutation InviteToAcceptance($id: ID!, $labels: [String!]!, $clientMutationId: String) {
    inviteToAcceptance(commitmentId: $id, labels: $labels, clientMutationId: $clientMutationId) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.INVITE_TO_ACCEPTANCE', done: 'commitment:did.INVITE_TO_ACCEPTANCE' },
  Fields: Labels,
  variables: ({ id }: Shown, { labels }: { labels: string }, { clientMutationId }: Sending) => ({
    id,
    labels: linesOf(labels),
    clientMutationId,
  }),
});
