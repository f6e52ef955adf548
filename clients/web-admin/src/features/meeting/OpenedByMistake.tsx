import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { TakeBackOpening } from './acts';
import { WithReason } from './Small';

const MayTakeBack = graphql(`
  query ConsoleMayTakeBackOpening($id: ID!) {
    myMeeting(id: $id) { viewerCanTakeBackOpening }
  }
`);

/** Opened an hour early or for the wrong meeting: back to waiting, as long as nothing is on the record. */
export function OpenedByMistake({
  meeting,
}: {
  meeting: { readonly id: string; readonly settledCount: number; readonly demands: readonly unknown[] };
}) {
  const { t } = useTranslation('console');
  const [{ data }, again] = useQuery({ query: MayTakeBack, variables: { id: meeting.id } });
  const [takeBack] = useCommand(TakeBackOpening, { done: t('opened.takenBack') });
  const noted = `${meeting.demands.length} ${meeting.settledCount}`;
  useEffect(() => {
    if (noted) again({ requestPolicy: 'network-only' });
  }, [noted, again]);
  if (!data?.myMeeting.viewerCanTakeBackOpening) return null;
  return (
    <p className="console-note">
      {t('opened.hint')}{' '}
      <WithReason
        label={t('opened.takeBack')}
        onSubmit={async (reason) => (await takeBack({ meetingId: meeting.id, reason })).ok}
      />
    </p>
  );
}
