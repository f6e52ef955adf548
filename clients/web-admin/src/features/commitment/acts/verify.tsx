import type { Evidence } from '@bandeng/ui';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { VerificationFinding } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { EvidenceItem, filesOf } from '../work-fields';
import { LongField, WhereField } from './fields';
import type { Shown } from './shown';

type Filled = { finding: VerificationFinding; text: string; place: string; evidence?: Evidence };

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const words = subject.resultClass === 'D' ? 'findingD' : 'finding';
  return (
    <>
      <Form.Item name="finding" label={t('form.finding')} rules={[{ required: true, message: t('form.finding') }]}>
        <Radio.Group
          options={(['DONE', 'PARTLY_DONE', 'NOT_DONE'] as const).map((value) => ({
            value,
            label: t(`${words}.${value}`),
          }))}
        />
      </Form.Item>
      <LongField label={t('form.findingText')} />
      <WhereField />
      <EvidenceItem withPairs={false} withDocuments={false} />
    </>
  );
}

/** 核实: what was found there. */
export const verify = defineAct({
  document: graphql(`
  mutation VerifyCommitment($input: VerifyCommitmentInput!) {
    verifyCommitment(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.VERIFY', done: 'commitment:did.VERIFY' },
  Fields: Fields,
  blank: ({ place }) => ({ place: place ?? undefined }),
  variables: ({ id }: Shown, { evidence, ...said }: Filled, { clientMutationId }: Sending) => ({
    input: { commitmentId: id, ...said, ...filesOf(evidence), clientMutationId },
  }),
});
