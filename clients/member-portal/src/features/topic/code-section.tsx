import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Photos, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { CodeSection } from '../../code-section';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card } from '../../shell/Page';
import { TalkCard } from './TalkCard';

const TopicCard_topic = graphql(`
  fragment TopicCard_topic on PublicTopic {
    number
    takenDownAt
    title
    place
    status
    declineReason {
      wordsZh
      wordsEn
    }
    transferredTo
    committeeName
    submittedAt
    correctedAt
    lastStepAt
    followers
    photoCount
    photos {
      fileId
      released
    }
    lead {
      number
    }
  }
`);

const LeadCard_lead = graphql(`
  fragment LeadCard_lead on PublicLead {
    number
    status
    committeeName
    transferredTo
    declineReason {
      wordsZh
      wordsEn
    }
    steps {
      kind
      note
      at
    }
  }
`);

const Told = graphql(`
  query TopicByCode($code: String!) {
    topicByTrackingCode(code: $code) {
      canResubmit
      ...TopicCard_topic
      steps {
        kind
        note
        otherNumber
        at
      }
      talks {
        ...TalkCard_talk
      }
      lead {
        ...LeadCard_lead
      }
    }
  }
`);

/** Its fields are of no use to all the others. */
const OwnDataCard = lazy(() => import('./OwnDataCard').then((file) => ({ default: file.OwnDataCard })));
const AddCard = lazy(() => import('./AddCard').then((file) => ({ default: file.AddCard })));

const SILENT_DAYS = 14;
/** Later each commitment says how long it has been silent. */
const WAITING: readonly string[] = ['SUBMITTED', 'RETURNED', 'ACCEPTED', 'SCHEDULED'];

function Section({ code, onKnown }: { code: string; onKnown: (found: boolean) => void }) {
  const { t, i18n } = useTranslation('topic');
  const { dateTime } = useFormats();
  const [{ data, error, fetching }, again] = useQuery({ query: Told, variables: { code } });
  const topic = data?.topicByTrackingCode;
  useEffect(() => {
    if (data) onKnown(Boolean(data.topicByTrackingCode));
  }, [data, onKnown]);

  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data && fetching) return <LoadingState what={t('code.title')} />;
  if (!topic) return null;
  const reasonWords = ({ wordsZh, wordsEn }: { wordsZh: string; wordsEn: string }) =>
    i18n.language === 'en' ? wordsEn : wordsZh;
  return (
    <>
      <TopicCard topic={topic} reasonWords={reasonWords} />
      {topic.talks.map((talk, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a meeting has no name here but its place.
        <TalkCard key={index} talk={talk} />
      ))}
      {topic.canResubmit && (
        <Suspense fallback={null}>
          <AddCard code={code} again={again} />
        </Suspense>
      )}
      {topic.lead && <LeadCard lead={topic.lead} reasonWords={reasonWords} />}
      <Card title={t('code.soFar')}>
        <ol className="chain">
          {topic.steps.map((step) => (
            <li key={`${step.kind}${step.at}`}>
              <strong>{t(`step.${step.kind}`, { number: step.otherNumber })}</strong>
              <time className="num" dateTime={step.at}>
                {dateTime(step.at)}
              </time>
              {step.note && <p>{t('code.note', { note: step.note })}</p>}
            </li>
          ))}
        </ol>
      </Card>
      <OwnData code={code} />
    </>
  );
}

/** Asked for by whoever opens it: most come to see what became of their matter. */
function OwnData({ code }: { code: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('ownData:title')}
      </button>
    );
  return (
    <Suspense fallback={null}>
      <OwnDataCard code={code} />
    </Suspense>
  );
}

function TopicCard({
  topic: given,
  reasonWords,
}: {
  topic: FragmentType<typeof TopicCard_topic>;
  reasonWords: ({ wordsZh, wordsEn }: { wordsZh: string; wordsEn: string }) => string;
}) {
  const topic = readFragment(TopicCard_topic, given);
  const { t } = useTranslation('topic');
  const { date } = useFormats();
  const silentDays = Math.floor((Date.now() - new Date(topic.lastStepAt).getTime()) / 86_400_000);
  return (
    <Card
      title={topic.takenDownAt ? t('commitment:public.takenDown', { date: date(topic.takenDownAt) }) : topic.title}
      extra={<StatusTag kind="topic" value={topic.status} />}
    >
      <p className="plain-words">
        {t(`code.now.${topic.status}`, { unit: topic.transferredTo, lead: topic.lead?.number })}
      </p>
      {topic.declineReason && <p className="plain-words">{reasonWords(topic.declineReason)}</p>}
      {topic.followers > 0 && <p>{t('code.followers', { count: topic.followers })}</p>}
      <dl className="facts num">
        <dt>{t('code.number')}</dt>
        <dd>{topic.number}</dd>
        <dt>{t('code.who')}</dt>
        <dd>{topic.committeeName ?? t('code.secretariat')}</dd>
        {topic.place && (
          <>
            <dt>{t('code.place')}</dt>
            <dd>{topic.place}</dd>
          </>
        )}
        <dt>{t('code.since')}</dt>
        <dd>{date(topic.submittedAt)}</dd>
      </dl>
      <TopicPhotos photos={topic.photos} count={topic.photoCount} />
      {topic.correctedAt && <p className="quiet num">{t('code.corrected', { date: date(topic.correctedAt) })}</p>}
      {silentDays >= SILENT_DAYS && WAITING.includes(topic.status) && (
        <Tag tone="soon" icon="clock">
          {t('code.silent', { count: silentDays })}
        </Tag>
      )}
    </Card>
  );
}

/** What was made public, and on the phone it came from the rest. */
function TopicPhotos({
  photos,
  count,
}: {
  photos: readonly { readonly fileId: string; readonly released: boolean }[];
  count: number;
}) {
  const { t } = useTranslation('topic');
  if (count === 0) return null;
  return (
    <>
      <Photos ids={photos.map(({ fileId }) => fileId)} label={t('code.photos')} />
      {photos.some(({ released }) => !released) && <p className="quiet">{t('code.photosOnlyHere')}</p>}
      {photos.length < count && <p className="quiet">{t('code.photosKept', { count })}</p>}
    </>
  );
}

function LeadCard({
  lead: given,
  reasonWords,
}: {
  lead: FragmentType<typeof LeadCard_lead>;
  reasonWords: ({ wordsZh, wordsEn }: { wordsZh: string; wordsEn: string }) => string;
}) {
  const lead = readFragment(LeadCard_lead, given);
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  return (
    <Card title={t('code.leadNow', { number: lead.number })} extra={<StatusTag kind="topic" value={lead.status} />}>
      <p className="plain-words">
        {t(lead.status === 'RETURNED' ? 'code.leadWaits' : `code.now.${lead.status}`, {
          unit: lead.transferredTo,
        })}
      </p>
      {lead.declineReason && <p className="plain-words">{reasonWords(lead.declineReason)}</p>}
      {lead.committeeName && <p className="quiet">{lead.committeeName}</p>}
      <ol className="chain">
        {lead.steps.map((step) => (
          <li key={`${step.kind}${step.at}`}>
            <strong>{t(`step.${step.kind}`)}</strong>
            <time className="num" dateTime={step.at}>
              {dateTime(step.at)}
            </time>
            {step.note && <p>{t('code.note', { note: step.note })}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

export const codeSection: CodeSection = { order: 10, Section };
