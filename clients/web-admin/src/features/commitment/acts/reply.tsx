import { type Evidence, StatusTag } from '@bandeng/ui';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { ResultClass } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { filesOf, ReplyItems } from '../work-fields';
import { LongField, ReasonField } from './fields';
import type { Shown } from './shown';

interface Filled {
  resultClass: ResultClass;
  text: string;
  reason?: string;
  basis?: string;
  nextLookOn?: string;
  delivered?: string;
  progressIds?: string[];
  evidence?: Evidence;
}

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const picked = Form.useWatch('resultClass', Form.useFormInstance());
  return (
    <>
      <Form.Item
        name="resultClass"
        label={t('form.resultClass')}
        rules={[{ required: true, message: t('form.resultClass') }]}
      >
        <Radio.Group
          options={(['A', 'B', 'C', 'D'] as const).map((value) => ({
            value,
            label: <StatusTag kind="resultClass" value={value} />,
          }))}
        />
      </Form.Item>
      <LongField label={t('form.replyText')} />
      {picked === 'D' && (
        <>
          <p className="quiet">{t('form.dHint')}</p>
          <ReasonField label={t('reason')} />
          <ReasonField name="basis" label={t('basis')} />
        </>
      )}
      {picked && <ReplyItems commitment={subject} unsolved={picked === 'D'} />}
    </>
  );
}

/** 办复: what came of it. */
export const reply = defineAct({
  document: graphql(`
  mutation ReplyToCommitment($input: ReplyToCommitmentInput!) {
    replyToCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.REPLY', done: 'commitment:did.REPLY' },
  Fields: Fields,
  variables: ({ id }: Shown, { evidence, nextLookOn, ...said }: Filled, { clientMutationId }: Sending) => ({
    input: { commitmentId: id, ...said, nextLookOn, ...filesOf(evidence), clientMutationId },
  }),
});
