import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import { DayItem, LineField } from './fields';
import { of, type Shown } from './shown';

const Readers = graphql(`
  query InstructionReaderChoicesAtDesk($text: String!) {
    instructionReaderChoices(text: $text) { accountId name unit }
  }
`);
const Departments = graphql(`
  query InstructionDepartments {
    departments(first: 100) { nodes { id shortName } }
  }
`);

interface Filled {
  wording: string;
  addressee: string;
  departmentId?: string;
  duty: string;
  dueOn: string;
  readerIds?: string[];
}

function Fields() {
  const { t } = useTranslation('brief');
  return (
    <>
      <Form.Item
        name="wording"
        label={t('wording')}
        rules={[needed(t, t('wording')), atMost(t, 1000)]}
        extra={t('wordingHint')}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} autoComplete="off" />
      </Form.Item>
      <ReadersField />
      <LineField name="addressee" label={t('addressee')} />
      <DepartmentItem hint={t('instruction.departmentHint')} />
      <Form.Item name="duty" label={t('duty')} rules={[needed(t, t('duty')), atMost(t, 1000)]} extra={t('dutyHint')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <DayItem name="dueOn" label={t('dueOn')} />
    </>
  );
}

function ReadersField() {
  const { t } = useTranslation('brief');
  const [text, setText] = useState('');
  const [{ data }] = useQuery({ query: Readers, variables: { text } });
  return (
    <Form.Item name="readerIds" label={t('readers')} extra={t('readersHint')}>
      <Select
        mode="multiple"
        filterOption={false}
        onSearch={setText}
        options={(data?.instructionReaderChoices ?? []).map(({ accountId, name, unit }) => ({
          value: accountId,
          label: [name, unit].filter(Boolean).join(' · '),
        }))}
      />
    </Form.Item>
  );
}

/** With which department it lies. */
export function DepartmentItem({ hint }: { hint: string }) {
  const { t } = useTranslation('brief');
  const [{ data }] = useQuery({ query: Departments });
  return (
    <Form.Item name="departmentId" label={t('department')} extra={hint}>
      <Select
        allowClear
        showSearch
        optionFilterProp="label"
        options={(data?.departments.nodes ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
      />
    </Form.Item>
  );
}

/** 本人签批: their name, post and the day are not asked. */
export const writeInstruction = defineAct({
  document: graphql(`
  mutation WriteInstructionAtDesk($input: WriteInstructionInput!) {
    writeInstruction(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.WRITE_INSTRUCTION', done: 'brief:actDone', hint: 'brief:actHint.WRITE_INSTRUCTION' },
  Fields: Fields,
  variables: (brief: Shown, { departmentId, readerIds = [], ...said }: Filled, { clientMutationId }: Sending) => ({
    input: { ...of(brief), ...said, departmentId: departmentId || null, readerIds, clientMutationId },
  }),
  width: 620,
});
