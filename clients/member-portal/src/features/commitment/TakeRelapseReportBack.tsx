import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { deviceVoice } from '../../shell/device-voice';

const TakeRelapseReportBackDocument = graphql(`
  mutation TakeRelapseReportBack($trackingCode: String!, $deviceToken: String!) {
    takeRelapseReportBack(trackingCode: $trackingCode, deviceToken: $deviceToken) {
      ... on RelapseReportTakenBack { trackingCode }
      ... on CommitmentRefusal { code }
    }
  }
`);

/** 撤回反映: it was said from this phone, and nobody has answered or looked yet. */
export function TakeRelapseReportBack({ trackingCode, again }: { trackingCode: string; again: () => void }) {
  const { t } = useTranslation('commitment');
  const [takeBack, { busy }] = useCommand(TakeRelapseReportBackDocument, { done: t('relapseReport.takenBack') });
  const send = async () => {
    if ((await takeBack({ trackingCode, deviceToken: deviceVoice() })).ok) again();
  };
  return (
    <>
      <p className="quiet">{t('relapseReport.takeBackHint')}</p>
      <Button block loading={busy} onClick={send}>
        {t('relapseReport.takeBack')}
      </Button>
    </>
  );
}
