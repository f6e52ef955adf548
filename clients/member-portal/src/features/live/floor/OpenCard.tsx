import { Button, Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { Card } from '../../../shell/Page';

const Open = graphql(`
  mutation LiveOpenMeeting($consultationId: ID!) {
    openMeeting(consultationId: $consultationId) { __typename ... on MeetingRefusal { code } }
  }
`);

/** Everybody is there and no desk is: whoever keeps the record opens the meeting from the phone. */
export function OpenCard({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('live');
  const [open, { busy }] = useCommand(Open, { done: t('opened') });
  const press = async () => {
    if (!(await Dialog.confirm({ content: t('openSure'), confirmText: t('open') }))) return;
    await open({ consultationId });
  };
  return (
    <Card>
      <p>{t('openHint')}</p>
      <Button block loading={busy} onClick={press}>
        {t('open')}
      </Button>
    </Card>
  );
}
