import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { CorrectSheet } from '../../../shell/CorrectSheet';
import { Card } from '../../../shell/Page';

const Reopen = graphql(`
  mutation LiveReopenMeeting($meetingId: ID!, $reason: String!) {
    reopenMeeting(meetingId: $meetingId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);

/** Ended by mistake: the chair takes the meeting up again from the phone, with a reason. */
export function ReopenCard({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('live');
  const [asking, setAsking] = useState(false);
  const [reopen, { busy }] = useCommand(Reopen, { done: t('reopened') });
  return (
    <Card>
      <p>{t('reopenHint')}</p>
      <Button block onClick={() => setAsking(true)}>
        {t('reopen')}
      </Button>
      {asking && (
        <CorrectSheet
          title={t('reopen')}
          fields={[]}
          said={{}}
          busy={busy}
          onClose={() => setAsking(false)}
          onSave={async (_, reason) => {
            if ((await reopen({ meetingId, reason })).ok) setAsking(false);
          }}
        />
      )}
    </Card>
  );
}
