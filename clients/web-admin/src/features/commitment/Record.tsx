import { Documents, PhotoPairs, Photos, StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';
import { type Under, useUnderPhotos } from './CoverPublished';

export const Record_commitment = graphql(`
  fragment Record_commitment on CommitmentDetail {
    progress {
      id
      round
      stageZh
      stageEn
      text
      photoIds
      pairs {
        before
        after
      }
      documents {
        id
        name
      }
      reportedAt
      reporterName
    }
    replies {
      id
      round
      resultClass
      text
      reason
      basis
      nextLookOn
      delivered
      photoIds
      pairs {
        before
        after
      }
      documents {
        id
        name
      }
      repliedAt
      replierName
    }
    verifications {
      id
      round
      finding
      text
      place
      presence
      photoIds
      verifiedAt
      memberName
    }
  }
`);

/** What the department did and said, and what the member saw: newest first. */
export function Record({ commitment }: { commitment: FragmentType<typeof Record_commitment> }) {
  const { t } = useTranslation('commitment');
  const under = useUnderPhotos();
  const { dateTime } = useFormats();
  const { replies, verifications } = readFragment(Record_commitment, commitment);
  const by = (name: string | null | undefined, at: string) => [name, dateTime(at)].filter(Boolean).join(' · ');
  const nth = (round: number) => (round > 1 ? ` · ${t('round', { count: round })}` : '');
  return (
    <>
      {verifications.length > 0 && <Verifications by={by} nth={nth} under={under} commitment={commitment} />}
      {replies.length > 0 && <Replies by={by} nth={nth} under={under} commitment={commitment} />}
      <ProgressEntries by={by} nth={nth} under={under} commitment={commitment} />
    </>
  );
}

function Verifications({
  by,
  nth,
  under,
  commitment,
}: {
  by: (name: string | null | undefined, at: string) => string;
  nth: (round: number) => string;
  under?: Under;
  commitment: FragmentType<typeof Record_commitment>;
}) {
  const { t } = useTranslation('commitment');
  const { replies, verifications } = readFragment(Record_commitment, commitment);
  const ofRound = (round: number) => replies.find((reply) => reply.round === round)?.resultClass;
  return (
    <Panel title={t('verifications')}>
      {[...verifications]
        .reverse()
        .map(({ id, finding, text, place, presence, photoIds, verifiedAt, memberName, round }) => (
          <article key={id} className="entry">
            <header className="num">
              <strong>{t(`${ofRound(round) === 'D' ? 'findingD' : 'finding'}.${finding}`)}</strong>
              <span>
                {place} · <StatusTag kind="presence" value={presence} /> · {by(memberName, verifiedAt)}
                {nth(round)}
              </span>
            </header>
            <p className="long">{text}</p>
            <Photos ids={photoIds} label={t('photos')} under={under} />
          </article>
        ))}
    </Panel>
  );
}

function Replies({
  by,
  nth,
  under,
  commitment,
}: {
  by: (name: string | null | undefined, at: string) => string;
  nth: (round: number) => string;
  under?: Under;
  commitment: FragmentType<typeof Record_commitment>;
}) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { replies } = readFragment(Record_commitment, commitment);
  return (
    <Panel title={t('replies')}>
      {[...replies]
        .reverse()
        .map(({ id, resultClass, text, reason, basis, repliedAt, replierName, round, ...shown }) => (
          <article key={id} className="entry">
            <header className="num">
              <StatusTag kind="resultClass" value={resultClass} filled />
              <span>
                {by(replierName, repliedAt)}
                {nth(round)}
              </span>
            </header>
            {shown.delivered && (
              <p className="long">
                <strong>{t('evidence:delivered')}</strong>:{shown.delivered}
              </p>
            )}
            <p className="long">{text}</p>
            <PhotoPairs pairs={shown.pairs} under={under} />
            <Photos ids={shown.photoIds} label={t('photos')} under={under} />
            <Documents documents={shown.documents} />
            {shown.nextLookOn && <p className="num">{t('evidence:nextLookOn', { date: date(shown.nextLookOn) })}</p>}
            {reason && (
              <p>
                {t('reason')}:{reason}
              </p>
            )}
            {basis && (
              <p>
                {t('basis')}:{basis}
              </p>
            )}
          </article>
        ))}
    </Panel>
  );
}

function ProgressEntries({
  by,
  nth,
  under,
  commitment,
}: {
  by: (name: string | null | undefined, at: string) => string;
  nth: (round: number) => string;
  under?: Under;
  commitment: FragmentType<typeof Record_commitment>;
}) {
  const { t, i18n } = useTranslation('commitment');
  const { progress } = readFragment(Record_commitment, commitment);
  return (
    <Panel title={t('progress')}>
      {progress.length === 0 && (
        <p className="quiet">
          {t('noProgress')} {t('noProgressHint')}
        </p>
      )}
      {[...progress].reverse().map(({ id, text, photoIds, reportedAt, reporterName, round, ...shown }) => (
        <article key={id} className="entry">
          <header className="num">
            <span>
              {by(reporterName, reportedAt)}
              {nth(round)}
            </span>
            {shown.stageZh && (
              <strong className="stage">{i18n.language === 'en' ? shown.stageEn : shown.stageZh}</strong>
            )}
          </header>
          <p className="long">{text}</p>
          <PhotoPairs pairs={shown.pairs} under={under} />
          <Photos ids={photoIds} label={t('photos')} under={under} />
          <Documents documents={shown.documents} />
        </article>
      ))}
    </Panel>
  );
}
