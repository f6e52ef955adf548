import { Photos, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';
import { useUnderPhotos } from './CoverPublished';

export const LookBacks_commitment = graphql(`
  fragment LookBacks_commitment on CommitmentDetail {
    relapseCount
    lookBackMemberName
    lookBacks {
      id
      round
      kind
      dueOn
      lookedAt
      memberName
      finding
      text
      place
      presence
      photoIds
      newTopicNumber
    }
  }
`);

/** 回头看: what is due, who goes, and what was found. */
export function LookBacks({ commitment }: { commitment: FragmentType<typeof LookBacks_commitment> }) {
  const { t } = useTranslation('commitment');
  const under = useUnderPhotos();
  const { date, dateTime } = useFormats();
  const { relapseCount, lookBackMemberName, lookBacks } = readFragment(LookBacks_commitment, commitment);
  if (lookBacks.length === 0) return null;
  const waits = lookBacks.some(({ lookedAt }) => !lookedAt);
  return (
    <Panel title={t('lookBack.title')}>
      {relapseCount > 0 && (
        <p>
          <Tag tone="relapsed" icon="loop" filled>
            {t('lookBack.relapses', { count: relapseCount })}
          </Tag>
        </p>
      )}
      {waits && (
        <p>
          {t('lookBack.who')}:{lookBackMemberName ?? t('lookBack.nobody')}
        </p>
      )}
      {lookBacks.map(({ id, round, kind, dueOn, lookedAt, memberName, finding, text, place, presence, ...shown }) => (
        <article key={id} className="entry num">
          <header>
            <strong>{t(`lookBack.kind.${kind}`)}</strong>
            {finding ? (
              <StatusTag kind="lookBack" value={finding} filled />
            ) : (
              <span>
                {t('lookBack.waits')} · {t('lookBack.due', { date: date(dueOn) })}
              </span>
            )}
            {lookedAt && (
              <span>
                {place} · <StatusTag kind="presence" value={presence} /> · {memberName} · {dateTime(lookedAt)}
                {round > 1 && ` · ${t('round', { count: round })}`}
              </span>
            )}
          </header>
          {text && <p className="long">{text}</p>}
          {shown.newTopicNumber && <p>{t('lookBack.newTopic', { number: shown.newTopicNumber })}</p>}
          <Photos ids={shown.photoIds} label={t('photos')} under={under} />
        </article>
      ))}
    </Panel>
  );
}
