import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import { DepartmentItem } from '../acts/write-instruction';
import { of, type Shown } from './shown';

/** Who had it is asked why it goes to another. */
function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('brief');
  const chosen: string | undefined = Form.useWatch('departmentId', Form.useFormInstance());
  const goesOn = subject.holders.length > 0 && (chosen ?? null) !== subject.departmentId;
  const label = t('instruction.movedBecause');
  return (
    <>
      <DepartmentItem hint={t('instruction.takeInDepartment')} />
      {goesOn && (
        <Form.Item name="reason" label={label} rules={[needed(t, label), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
      )}
    </>
  );
}

/** 登记承办: of what a leader wrote by their own hand. */
export const takeIn = defineAct({
  document: graphql(`
  mutation TakeInInstruction($input: TakeInInstructionInput!) {
    takeInInstruction(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:instruction.takeIn', hint: 'brief:instruction.takeInHint', done: 'brief:actDone' },
  Fields,
  blank: ({ departmentId }) => (departmentId ? { departmentId } : {}),
  variables: (one: Shown, { departmentId, reason }: { departmentId?: string; reason?: string }) => ({
    input: { ...of(one), departmentId: departmentId || null, reason: reason || null },
  }),
});
