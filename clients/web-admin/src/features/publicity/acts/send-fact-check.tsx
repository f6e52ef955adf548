import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import type { Shown } from './shown';

interface Asked {
  readonly who: 'DEPARTMENT' | 'COMMITTEE' | 'OTHER';
  readonly departmentId?: string;
  readonly unitName?: string;
}

/** 请核对: a link for the unit concerned. It is shown once, to be handed on. */
export const sendFactCheck = defineAct({
  document: graphql(`
  mutation SendFactCheck($input: SendFactCheckInput!) {
    sendFactCheck(input: $input) {
      ... on IssuedFactCheck { linkId unitName token expiresOn }
      ... on PublicityRefusal { code }
    }
  }
`),
  words: {
    title: 'publicity:act.SEND_FACT_CHECK',
    done: 'publicity:done.SEND_FACT_CHECK',
    hint: 'publicity:hint.SEND_FACT_CHECK',
  },
  Fields: WhoFields,
  blank: ({ committeeId }: Shown): Asked => ({ who: committeeId ? 'COMMITTEE' : 'DEPARTMENT' }),
  variables: ({ id, committeeId }: Shown, { who, departmentId, unitName }: Asked) => ({
    input: {
      storyId: id,
      departmentId: who === 'DEPARTMENT' ? (departmentId ?? null) : null,
      committeeId: who === 'COMMITTEE' ? (committeeId ?? null) : null,
      unitName: who === 'OTHER' ? (unitName ?? null) : null,
    },
  }),
});

const Departments = graphql(`
  query FactCheckDepartments {
    departments(first: 100) { nodes { id name } }
  }
`);

function WhoFields({ subject: { committeeName } }: { subject: Shown }) {
  const { t } = useTranslation('publicity');
  const who = Form.useWatch('who') as Asked['who'] | undefined;
  const [{ data }] = useQuery({ query: Departments });
  return (
    <>
      <Form.Item name="who" required label={t('check.who')}>
        <Radio.Group
          options={[
            ...(committeeName ? [{ value: 'COMMITTEE', label: committeeName }] : []),
            { value: 'DEPARTMENT', label: t('check.department') },
            { value: 'OTHER', label: t('check.other') },
          ]}
        />
      </Form.Item>
      {who === 'DEPARTMENT' && (
        <Form.Item name="departmentId" label={t('check.department')} rules={[{ required: true }]}>
          <Select
            showSearch
            optionFilterProp="label"
            options={data?.departments.nodes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      {who === 'OTHER' && (
        <Form.Item name="unitName" label={t('check.other')} rules={[needed(t, t('check.other'))]}>
          <Input maxLength={120} />
        </Form.Item>
      )}
    </>
  );
}
