import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { CodeQr, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ScreeningListsQuery, TopicPageQuery, TopicStatus } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { ActMenu } from '../../shell/acts/ActMenu';
import { ActButton } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import { QuestionOrigin } from '../outreach/QuestionOrigin';
import { ACTS, DECISIONS, type Decision } from './acts';
import { ChecklistPanel } from './Checklist';
import { ClassifyTopic } from './ClassifyTopic';
import { CorrectTopic } from './CorrectTopic';
import { useReasonWords, useScreeningLists } from './decision-fields';
import { correctSubmitter, eraseSubmitter } from './own-data-acts';
import { SimilarTopics } from './SimilarTopics';
import { TopicOriginFacts, TopicOriginReply } from './TopicOrigin';
import { TopicPhotos } from './TopicPhotos';
import './topic.css';

const TopicQuery = graphql(`
  query TopicPage($id: ID!) {
    topic(id: $id) {
      id
      version
      number
      trackingCode
      title
      body
      place
      status
      channel
      committeeId
      committeeName
      submitterName
      submitterPhone
      submitterAnonymised
      noticeNumber
      noticedAt
      submittedAt
      declineReason {
        code
        wordsZh
        wordsEn
      }
      transferredTo
      screeningResult
      followers
      letter {
        id
        departmentName
        replyDueOn
        workingDaysLeft
        answer
        answeredAt
        returnedAt
        returnedReason
      }
      checks {
        id
        result
        decision
        reason
        checkedByName
        checkedAt
        answers {
          criterionId
          kind
          text
          answer
          note
        }
      }
      mergedInto {
        id
        number
        title
      }
      mergedFrom {
        id
        number
        title
      }
      steps {
        kind
        note
        otherNumber
        at
      }
      consultationId
      nextStatuses
      viewerCanScreen
      viewerCanReopen
      ...ClassifyTopic_topic
      ...CorrectTopic_topic
      ...TopicOrigin_topic
      ...TopicPhotos_topic
    }
  }
`);

export function Component() {
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  const { id = '' } = useParams();
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const [{ data: lists }] = useScreeningLists();
  const [{ data, error }, again] = useQuery({
    query: TopicQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/topics', label: t('nav') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  const { topic } = data;
  if (!topic) return <Gone back={back} />;
  return (
    <Page
      telephones
      title={topic.title}
      subtitle={`${topic.number} · ${topic.committeeName ?? t('list.noCommittee')} · ${dateTime(topic.submittedAt)}`}
      back={back}
      status={
        <>
          <StatusTag kind="topic" value={topic.status} />{' '}
          {topic.followers > 0 && <Tag tone="calm">{t('screening:followers', { count: topic.followers })}</Tag>}
        </>
      }
      action={<TopicActs topic={topic} setDeciding={setDeciding} />}
    >
      <ClassifyTopic topic={topic} onChanged={refresh} />
      <div className="topic-grid">
        <TopicWords topic={topic} refresh={refresh} />
        <TopicAside topic={topic} lists={lists} refresh={refresh} />
      </div>
      {deciding && lists && (
        <ActForm
          act={ACTS[deciding]}
          subject={{ topic, lists }}
          onDone={refresh}
          onConflict={refresh}
          onClose={() => setDeciding(null)}
        />
      )}
    </Page>
  );
}

function TopicWords({ topic, refresh }: { topic: NonNullable<TopicPageQuery['topic']>; refresh: () => void }) {
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  return (
    <div>
      <Panel title={t('detail.body')}>
        <p className="words">{topic.body}</p>
        {topic.place && <p className="quiet">{t('detail.at', { place: topic.place })}</p>}
        <CorrectTopic topic={topic} onChanged={refresh} />
      </Panel>
      <TopicPhotos topic={topic} onChanged={refresh} />
      <QuestionOrigin topicId={topic.id} />
      <TopicOriginReply topic={topic} />
      <Panel title={t('detail.steps')}>
        <ol className="chain">
          {topic.steps.map((step) => (
            <li key={`${step.kind}${step.at}`}>
              <strong>{t(`step.${step.kind}`, { number: step.otherNumber })}</strong>
              <span className="quiet num">{dateTime(step.at)}</span>
              {step.note && <p className="words">{step.note}</p>}
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

type Topic = NonNullable<TopicPageQuery['topic']>;

function TopicAside({ topic, lists, refresh }: { topic: Topic; lists?: ScreeningListsQuery; refresh: () => void }) {
  const { t } = useTranslation('topic');
  const origin = usePublicAddress();
  const address = `${origin}/portal/t/${topic.trackingCode}`;
  return (
    <aside>
      <Whence topic={topic} refresh={refresh} />
      {lists && <ChecklistPanel topic={topic} criteria={lists.screeningLists.criteria} onChanged={refresh} />}
      <SimilarTopics key={topic.id} topicId={topic.id} canCompare={topic.viewerCanScreen} onChanged={refresh} />
      <Panel title={t('detail.tracking')}>
        <div className="tracking">
          <output>{topic.trackingCode}</output>
          <CodeQr text={address} size={132} label={t('detail.trackingQr')} />
        </div>
        <p className="quiet">{t('detail.trackingHint')}</p>
      </Panel>
    </aside>
  );
}

/** Under which notice on personal information they left it. */
function NoticeSeen({ topic: { noticeNumber, noticedAt } }: { topic: Topic }) {
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  if (noticeNumber === null) return null;
  return (
    <>
      <dt>{t('privacy:door.link')}</dt>
      <dd className="num">
        <Link to={`/personal-notices/${noticeNumber}`}>{t('privacy:seen', { number: noticeNumber })}</Link>{' '}
        {dateTime(noticedAt)}
      </dd>
    </>
  );
}

/** Who brought it, and where it went. */
function Whence({ topic, refresh }: { topic: Topic; refresh: () => void }) {
  const { t } = useTranslation('topic');
  const gone = t(topic.submitterAnonymised ? 'anonymised' : 'common:none');
  const reasonWords = useReasonWords();
  return (
    <Panel title={t('detail.from')}>
      <dl className="facts">
        <dt>{t('list.channel')}</dt>
        <dd>{t(`channel.${topic.channel}`)}</dd>
        <TopicOriginFacts topic={topic} />
        <dt>{t('detail.submitter')}</dt>
        <dd>{topic.submitterName ?? gone}</dd>
        <dt>{t('detail.phone')}</dt>
        <dd className="num">{topic.submitterPhone ?? gone}</dd>
        <NoticeSeen topic={topic} />
        {topic.transferredTo && (
          <>
            <dt>{t('detail.transferredTo')}</dt>
            <dd>{topic.transferredTo}</dd>
          </>
        )}
      </dl>
      {topic.viewerCanScreen && (
        <div className="acts">
          <ActButton act={correctSubmitter} subject={topic} onDone={refresh} />{' '}
          {(topic.submitterName !== null || topic.submitterPhone !== null) && (
            <ActButton act={eraseSubmitter} subject={topic} onDone={refresh} danger />
          )}
        </div>
      )}
      {topic.declineReason && <p>{t('screening:declinedFor', { words: reasonWords(topic.declineReason) })}</p>}
      {topic.letter && <Letter letter={topic.letter} />}
      {topic.mergedInto && <OtherTopic label={t('detail.mergedInto')} topic={topic.mergedInto} />}
      {topic.mergedFrom.map((one) => (
        <OtherTopic key={one.id} label={t('detail.mergedFrom')} topic={one} />
      ))}
    </Panel>
  );
}

function Letter({ letter }: { letter: NonNullable<Topic['letter']> }) {
  const { t } = useTranslation('screening');
  const { dateTime, due } = useFormats();
  return (
    <p className={isLate(letter) ? 'late' : undefined}>
      {letter.returnedAt
        ? t('letter.cameBack', { who: letter.departmentName, reason: letter.returnedReason })
        : letter.answeredAt
          ? t('letter.answeredOn', { at: dateTime(letter.answeredAt) })
          : t('letter.waits', { due: due(letter.replyDueOn, letter.workingDaysLeft) })}{' '}
      <Link to={`/papers/transfer-letter/${letter.id}`}>{t('document:transfer')}</Link>
    </p>
  );
}

function OtherTopic({ label, topic }: { label: string; topic: NonNullable<Topic['mergedInto']> }) {
  return (
    <p>
      {label} <Link to={`/topics/${topic.id}`}>{`${topic.number} ${topic.title}`}</Link>
    </p>
  );
}

/** What screening may decide now, and what it decided and takes back. */
function decisionsOf(topic: Topic): readonly Decision[] {
  if (!topic.viewerCanScreen) return [];
  const may = DECISIONS.filter(
    (one) =>
      (topic.nextStatuses as readonly TopicStatus[]).includes(one) &&
      (one !== 'ACCEPTED' || topic.status === 'SUBMITTED'),
  );
  return [
    ...may,
    ...(topic.status === 'MERGED' ? (['UNMERGED'] as const) : []),
    ...(topic.viewerCanReopen ? (['REOPENED'] as const) : []),
  ];
}

function TopicActs({ topic, setDeciding }: { topic: Topic; setDeciding: (next: Decision | null) => void }) {
  const { t } = useTranslation('topic');
  const plans = topic.viewerCanScreen && topic.status === 'ACCEPTED';
  return (
    <>
      {topic.status === 'TO_BRIEF' && <StartBrief sources={[{ kind: 'TOPIC', recordId: topic.id }]} />}
      {topic.consultationId && (
        <Link to={`/consultations/${topic.consultationId}`}>
          <Button tabIndex={-1}>{t('detail.consultation')}</Button>
        </Link>
      )}
      {plans && (
        <Link to={`/consultations/new?topic=${topic.id}`}>
          <Button type="primary" tabIndex={-1}>
            {t('detail.plan')}
          </Button>
        </Link>
      )}
      <ActMenu
        quiet={plans}
        due={topic.status === 'SUBMITTED' ? ['ACCEPTED', 'RETURNED'] : []}
        acts={decisionsOf(topic).map((key) => ({
          key,
          label: t(`decide.${key}`),
          group: key === 'UNMERGED' || key === 'REOPENED' ? 'takeBack' : 'next',
        }))}
        onChoose={setDeciding}
      />
    </>
  );
}

const isLate = ({
  answeredAt,
  returnedAt,
  workingDaysLeft,
}: {
  answeredAt: string | null;
  returnedAt: string | null;
  workingDaysLeft: number;
}) => !answeredAt && !returnedAt && workingDaysLeft < 0;
