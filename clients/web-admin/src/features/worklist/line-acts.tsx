import { todayInChina } from '@bandeng/ui';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { daysAfter, nextMonday } from '../../shell/day/working-days';
import { needed } from '../../shell/forms';
import { type Marked, nameOf } from './line-name';

const MOST_DAYS = 90;

/** 改天再办. */
export const setAside = defineAct({
  document: graphql(`
    mutation SetLineAside($input: SetLineAsideInput!) {
      setLineAside(input: $input) { ... on LineChanged { recordId } ... on WorklistRefusal { code } }
    }
  `),
  words: { title: 'line:aside', hint: 'line:asideHint', done: 'line:asideDone' },
  Fields: UntilField,
  variables: (line: Marked, { until }: { until: string }) => ({
    input: { ...nameOf(line), until },
  }),
});

function UntilField({ subject: { title, dueOn } }: { subject: Marked }) {
  const { t } = useTranslation('line');
  const today = todayInChina();
  const tomorrow = daysAfter(today, 1);
  const last = dueOn ?? daysAfter(today, MOST_DAYS);
  const presets = [
    { label: t('tomorrow'), day: tomorrow },
    { label: t('nextMonday'), day: nextMonday(today) },
  ].filter(({ day }) => day <= last);
  return (
    <>
      <p>{title}</p>
      <Form.Item name="until" label={t('until')} rules={[{ required: true, message: t('until') }]}>
        <DayField min={tomorrow} max={last} presets={presets} />
      </Form.Item>
    </>
  );
}

/** 交给同事. */
export const assign = defineAct({
  document: graphql(`
    mutation AssignLine($input: AssignLineInput!) {
      assignLine(input: $input) { ... on LineChanged { recordId } ... on WorklistRefusal { code } }
    }
  `),
  words: { title: 'line:assign', hint: 'line:assignHint', done: 'line:assignDone' },
  Fields: ColleagueField,
  variables: (line: Marked, { accountId }: { accountId: string }) => ({
    input: { ...nameOf(line), accountId, heldById: line.heldById },
  }),
});

const Colleagues = graphql(`
  query LineColleagues($line: LineInput!) {
    lineColleagues(line: $line) { accountId name }
  }
`);

function ColleagueField({ subject }: { subject: Marked }) {
  const { t } = useTranslation('line');
  const [{ data }] = useQuery({ query: Colleagues, variables: { line: nameOf(subject) } });
  const known = data?.lineColleagues;
  return (
    <>
      <p>{subject.title}</p>
      <Form.Item
        name="accountId"
        label={t('to')}
        rules={[needed(t, t('to'))]}
        extra={known?.length === 0 ? t('nobody') : undefined}
      >
        <Select
          loading={!known}
          showSearch={{ optionFilterProp: 'label' }}
          options={known?.map(({ accountId, name }) => ({ value: accountId, label: name }))}
        />
      </Form.Item>
    </>
  );
}
