import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import { of, type Shown } from './shown';

/** 签发: a number that is bound to nothing is signed with a reason only. */
export const sign = defineAct({
  document: graphql(`
  mutation SignReport($input: SignReportInput!) {
    signReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.SIGN', done: 'reporting:done.SIGN', hint: 'reporting:hint.SIGN' },
  Fields: InSpiteField,
  variables: (report: Shown, { inSpite }: { inSpite?: string }) => ({
    input: { ...of(report), inSpite: inSpite || null },
  }),
});

function InSpiteField({ subject }: { subject: Shown }) {
  const { t } = useTranslation('reporting');
  if (subject.unbound.length === 0) return null;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        message={t('unbound.count', { count: subject.unbound.length })}
        style={{ marginBottom: 16 }}
      />
      <Form.Item name="inSpite" label={t('inSpite')} rules={[needed(t, t('inSpite'))]}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}
