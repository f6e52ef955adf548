import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import { ReasonField } from './fields';
import type { Shown } from './shown';

function Fields({ subject: { assistingDepartments } }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <Form.Item name="departmentId" label={t('form.department')} rules={[needed(t, t('form.department'))]}>
        <Select options={assistingDepartments.map(({ id: value, name: label }) => ({ value, label }))} />
      </Form.Item>
      <ReasonField label={t('why.REMOVE_ASSISTING_DEPARTMENT')} />
    </>
  );
}

/** Asked to assist by mistake, or no longer needed. */
export const removeAssistingDepartment = defineAct({
  document: graphql(`
  mutation RemoveAssistingDepartment($id: ID!, $departmentId: ID!, $reason: String!) {
    removeAssistingDepartment(commitmentId: $id, departmentId: $departmentId, reason: $reason) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.REMOVE_ASSISTING_DEPARTMENT', done: 'commitment:did.REMOVE_ASSISTING_DEPARTMENT' },
  Fields: Fields,
  possible: ({ assistingDepartments }) => assistingDepartments.length > 0,
  variables: ({ id }: Shown, filled: { departmentId: string; reason: string }) => ({ id, ...filled }),
});
