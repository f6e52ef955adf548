import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import { DaysFields } from './fields';
import { of, type Shown } from './shown';

interface Filled {
  readonly wording?: string;
  readonly addressee: string;
  readonly duty: string;
  readonly dueOn: string;
  readonly lookBackOn: string;
  readonly reason: string;
}

/** 更正批示: by whoever wrote it down. The wording is not shown here; what is typed replaces it, left empty it stays. */
export const correct = defineAct({
  document: graphql(`
  mutation CorrectInstruction($input: CorrectInstructionInput!) {
    correctInstruction(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: {
    title: 'brief:instruction.correct',
    hint: 'brief:instruction.correctHint',
    done: 'brief:actDone',
  },
  Fields: CorrectFields,
  blank: ({ addressee, duty, dueOn, lookBackOn }) => ({ addressee, duty, dueOn, lookBackOn }),
  variables: (one: Shown, { wording, ...given }: Filled) => ({
    input: { ...of(one), ...given, wording: wording?.trim() || null },
  }),
});

function CorrectFields() {
  const { t } = useTranslation('brief');
  return (
    <>
      <Form.Item name="wording" label={t('instruction.newWording')} rules={[atMost(t, 1000)]}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="addressee" label={t('addressee')} rules={[needed(t, t('addressee')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="duty" label={t('duty')} rules={[needed(t, t('duty')), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <DaysFields />
      <Form.Item name="reason" label={t('instruction.why')} rules={[needed(t, t('instruction.why')), atMost(t, 1000)]}>
        <Input />
      </Form.Item>
    </>
  );
}
