import { useItemTitle } from '@bandeng/features/meeting';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { CorrectSheet } from '../../../shell/CorrectSheet';
import { ReopenItem } from './acts';

export const GoBack_meeting = graphql(`
  fragment GoBack_meeting on MeetingLive {
    agenda {
      id
      title
      part
      status
      isHeading
      closedAt
    }
  }
`);

/** Gone on too early: the item that was closed last waits for the floor again, with why. */
export function GoBack({ meeting }: { meeting: FragmentType<typeof GoBack_meeting> }) {
  const { t } = useTranslation('live');
  const titleOf = useItemTitle();
  const [asking, setAsking] = useState(false);
  const [reopen, { busy }] = useCommand(ReopenItem, { done: t('pad.wentBack') });
  const { agenda } = readFragment(GoBack_meeting, meeting);
  const [last] = agenda
    .filter(({ status, isHeading, closedAt }) => status === 'CLOSED' && !isHeading && closedAt)
    .sort((one, other) => Date.parse(other.closedAt ?? '') - Date.parse(one.closedAt ?? ''));
  if (!last) return null;
  const label = t('pad.goBack', { item: titleOf(last) });
  return (
    <>
      <Button block className="live-huge" fill="none" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking && (
        <CorrectSheet
          title={label}
          fields={[]}
          said={{}}
          busy={busy}
          onClose={() => setAsking(false)}
          onSave={async (_, reason) => {
            if ((await reopen({ itemId: last.id, reason })).ok) setAsking(false);
          }}
        />
      )}
    </>
  );
}
