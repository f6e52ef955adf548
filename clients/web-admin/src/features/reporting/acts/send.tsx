import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { needed } from '../../../shell/forms';
import { today } from '../periods';
import { of, type Shown } from './shown';

interface Filled {
  addressee: string;
  sentOn: string;
}

/** 报送: to whom, and on which day. */
export const send = defineAct({
  document: graphql(`
  mutation SendReport($input: SendReportInput!) {
    sendReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.SEND', done: 'reporting:done.SEND', hint: 'reporting:hint.SEND' },
  Fields: SendFields,
  blank: ({ addressee }: Shown): Partial<Filled> => ({ sentOn: today(), ...(addressee && { addressee }) }),
  variables: (report: Shown, filled: Filled) => ({ input: { ...of(report), ...filled } }),
});

function SendFields() {
  const { t } = useTranslation('reporting');
  return (
    <>
      <Form.Item name="addressee" label={t('addressee')} extra={t('addresseeHint')} rules={[needed(t, t('addressee'))]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="sentOn" label={t('sentOn')} rules={[{ required: true }]}>
        <DayField max={today()} />
      </Form.Item>
    </>
  );
}
