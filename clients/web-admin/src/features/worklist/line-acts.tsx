import { todayInChina } from '@bandeng/ui';
import { DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
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
  variables: (line: Marked, { until }: { until: Dayjs }) => ({
    input: { ...nameOf(line), until: until.format('YYYY-MM-DD') },
  }),
});

function UntilField({ subject: { title, dueOn } }: { subject: Marked }) {
  const { t } = useTranslation('line');
  const today = dayjs(todayInChina());
  const last = dueOn ? dayjs(dueOn) : today.add(MOST_DAYS, 'day');
  const presets = [
    { label: t('tomorrow'), value: today.add(1, 'day') },
    { label: t('nextMonday'), value: today.add(8 - (today.day() || 7), 'day') },
  ].filter(({ value }) => !value.isAfter(last));
  return (
    <>
      <p>{title}</p>
      <Form.Item name="until" label={t('until')} rules={[{ required: true, message: t('until') }]}>
        <DatePicker style={{ width: '100%' }} minDate={today.add(1, 'day')} maxDate={last} presets={presets} />
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
