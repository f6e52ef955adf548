import { Button, Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { Card } from '../../../shell/Page';

const End = graphql(`
  mutation LiveEndMeeting($meetingId: ID!) {
    endMeeting(meetingId: $meetingId) { __typename ... on MeetingRefusal { code } }
  }
`);

/** The end, from the phone; what is still open is said when it is pressed, and an end by mistake is taken back there too. */
export function EndCard({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('live');
  const [end, { busy }] = useCommand(End, { done: t('ended') });
  const press = async () => {
    if (!(await Dialog.confirm({ content: t('endSure'), confirmText: t('end') }))) return;
    await end({ meetingId });
  };
  return (
    <Card>
      <p>{t('endHint')}</p>
      <Button block loading={busy} onClick={press}>
        {t('end')}
      </Button>
    </Card>
  );
}
