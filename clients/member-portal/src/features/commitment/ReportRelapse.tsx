import { Button, TextArea } from 'antd-mobile';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';

const ReportRelapseDocument = graphql(`
  mutation ReportRelapse($trackingCode: String!, $words: String!) {
    reportRelapse(trackingCode: $trackingCode, words: $words) {
      ... on RelapseReported { trackingCode }
      ... on CommitmentRefusal { code }
    }
  }
`);

const MOST = 1000;

/** 又反弹了: what was closed is as it was before; somebody goes and looks. */
export function ReportRelapse({ trackingCode, again }: { trackingCode: string; again: () => void }) {
  const { t } = useTranslation('commitment');
  const id = useId();
  const [words, setWords] = useState('');
  const [report, { busy }] = useCommand(ReportRelapseDocument, { done: t('relapseReport.sent') });
  const send = async () => {
    const outcome = await report({ trackingCode, words: words.trim() });
    if (outcome.ok) again();
  };
  return (
    <div className="form">
      <p>{t('relapseReport.lead')}</p>
      <label htmlFor={id}>{t('relapseReport.words')}</label>
      <TextArea id={id} value={words} onChange={setWords} maxLength={MOST} autoSize={{ minRows: 3, maxRows: 8 }} />
      <p className="quiet">{t('relapseReport.wordsHint')}</p>
      <Button block color="primary" loading={busy} disabled={words.trim() === ''} onClick={send}>
        {t('relapseReport.send')}
      </Button>
    </div>
  );
}
