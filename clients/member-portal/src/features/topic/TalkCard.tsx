import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card } from '../../shell/Page';

const TalkCard_talk = graphql(`
  fragment TalkCard_talk on PublicTalk {
    state
    startsAt
    place
    changedAt
    reason
  }
`);

/** When and where the people concerned sit down over it, what changed, and that it was held. */
export function TalkCard({ talk: given }: { talk: FragmentType<typeof TalkCard_talk> }) {
  const { state, startsAt, place, changedAt, reason } = readFragment(TalkCard_talk, given);
  const { t } = useTranslation('topic');
  const { date, dateTime } = useFormats();
  const isOff = state === 'POSTPONED' || state === 'CANCELLED';
  return (
    <Card title={t(`talk.${state}`)}>
      <p className="plain-words num">
        {t(isOff ? 'talk.was' : 'talk.at', { at: state === 'HELD' ? date(startsAt) : dateTime(startsAt) })}
      </p>
      {place && !isOff && <p className="plain-words">{t('talk.place', { place })}</p>}
      {reason && <p className="plain-words">{t('talk.reason', { reason })}</p>}
      {changedAt && state === 'COMING' && <p className="quiet num">{t('talk.changed', { at: dateTime(changedAt) })}</p>}
      <p className="quiet">{t(`talk.hint.${state}`)}</p>
    </Card>
  );
}
