import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { CorrectSheet } from '../../../shell/CorrectSheet';
import { Card } from '../../../shell/Page';

const TakeBack = graphql(`
  mutation LiveTakeBackOpening($meetingId: ID!, $reason: String!) {
    takeBackOpening(meetingId: $meetingId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);

/** Opened by mistake: whoever keeps the record puts it back to waiting from the phone, with a reason. */
export function TakeBackOpeningCard({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('live');
  const [asking, setAsking] = useState(false);
  const [takeBack, { busy }] = useCommand(TakeBack, { done: t('openingTakenBack') });
  return (
    <Card>
      <p>{t('takeBackOpeningHint')}</p>
      <Button block onClick={() => setAsking(true)}>
        {t('takeBackOpening')}
      </Button>
      {asking && (
        <CorrectSheet
          title={t('takeBackOpening')}
          fields={[]}
          said={{}}
          busy={busy}
          onClose={() => setAsking(false)}
          onSave={async (_, reason) => {
            if ((await takeBack({ meetingId, reason })).ok) setAsking(false);
          }}
        />
      )}
    </Card>
  );
}
