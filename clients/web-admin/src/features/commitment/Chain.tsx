import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';

export const Chain_commitment = graphql(`
  fragment Chain_commitment on CommitmentDetail {
    topicId
    topicTitle
    consultationId
    consultationTitle
    daysSinceUpdate
    waitingFor
    steps {
      id
      kind
      round
      at
      note
      dueOn
      actorName
      channel
      inNameOf
    }
  }
`);

/** The record as a vertical line, oldest first. */
export function Chain({ commitment }: { commitment: FragmentType<typeof Chain_commitment> }) {
  const { t } = useTranslation('commitment');
  const { date, dateTime } = useFormats();
  const viewer = useViewer();
  const { topicId, topicTitle, consultationId, consultationTitle, steps, daysSinceUpdate, waitingFor } = readFragment(
    Chain_commitment,
    commitment,
  );
  // A department reads where a promise comes from; the pages themselves belong to those who organise.
  const opens = viewer.canWorkAtDesk;
  return (
    <Panel title={t('chain')}>
      <ol className="chain num">
        {topicTitle && (
          <li className="past">
            {opens && topicId ? <Link to={`/topics/${topicId}`}>{topicTitle}</Link> : topicTitle}
          </li>
        )}
        <li className="past">
          {opens ? <Link to={`/consultations/${consultationId}`}>{consultationTitle}</Link> : consultationTitle}
        </li>
        {steps.map(({ id, kind, round, at, note, dueOn, actorName, channel, inNameOf }, index) => (
          <li
            key={id}
            className={index === steps.length - 1 ? 'now' : undefined}
            aria-current={index === steps.length - 1 ? 'step' : undefined}
          >
            <strong>
              {t(`stepKind.${kind}`)}
              {round > 1 && ` · ${t('round', { count: round })}`}
            </strong>
            <span>{[dateTime(at), actorName].filter(Boolean).join(' · ')}</span>
            {channel && <span>{t(`channel.${channel}`, { name: inNameOf })}</span>}
            {dueOn && <span>{t('stepDue', { date: date(dueOn) })}</span>}
            {note && <span>{note}</span>}
          </li>
        ))}
      </ol>
      {waitingFor !== 'NOBODY' && daysSinceUpdate >= 21 && (
        <p className="late">{t('silent', { count: daysSinceUpdate })}</p>
      )}
    </Panel>
  );
}
