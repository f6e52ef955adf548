import { NoticeLine } from '@bandeng/features/privacy';
import { Button, Form, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { deviceVoice } from '../../shell/device-voice';
import { rememberReported } from './reported-here';

const ReportRelapseDocument = graphql(`
  mutation ReportRelapse($trackingCode: String!, $words: String!, $deviceToken: String) {
    reportRelapse(trackingCode: $trackingCode, words: $words, deviceToken: $deviceToken) {
      ... on RelapseReported { reportedAt }
      ... on CommitmentRefusal { code }
    }
  }
`);

/** 又反弹了: what was closed is as it was before; somebody goes and looks. */
export function ReportRelapse({ trackingCode, again }: { trackingCode: string; again: () => void }) {
  const { t } = useTranslation('commitment');
  const [report, { busy }] = useCommand(ReportRelapseDocument, { done: t('relapseReport.sent') });
  const send = async ({ words }: { words: string }) => {
    const outcome = await report({ trackingCode, words, deviceToken: deviceVoice() });
    if (!outcome.ok) return;
    rememberReported(trackingCode, outcome.value.reportedAt);
    again();
  };
  return (
    <Form
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={send}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('relapseReport.send')}
        </Button>
      }
    >
      <p>{t('relapseReport.lead')}</p>
      <Form.Item
        name="words"
        label={t('relapseReport.words')}
        extra={t('relapseReport.wordsHint')}
        rules={[{ required: true, whitespace: true, message: t('relapseReport.words') }]}
      >
        <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
      <NoticeLine door="relapse" />
    </Form>
  );
}
