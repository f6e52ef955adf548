import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import type { Shown } from './shown';

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const unsolved = Form.useWatch('closeUnsolved', Form.useFormInstance());
  return (
    <>
      <p>{t('form.settleHint')}</p>
      {subject.resultClass === 'D' && (
        <Form.Item name="closeUnsolved" valuePropName="checked">
          <Checkbox>{t('form.closeUnsolved')}</Checkbox>
        </Form.Item>
      )}
      {unsolved && <ReasonField label={t('why.SETTLE_ACCEPTANCE')} />}
    </>
  );
}

/** What they said settles it; what could not be solved may be closed with a reason. */
export const settleAcceptance = defineAct({
  document: graphql(`
  mutation SettleAcceptance($id: ID!, $closeUnsolved: Boolean, $reason: String) {
    settleAcceptance(commitmentId: $id, closeUnsolved: $closeUnsolved, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.SETTLE_ACCEPTANCE', done: 'commitment:did.SETTLE_ACCEPTANCE' },
  Fields: Fields,
  variables: ({ id }: Shown, filled: { closeUnsolved?: boolean; reason?: string }) => ({
    id,
    closeUnsolved: false,
    ...filled,
  }),
});
