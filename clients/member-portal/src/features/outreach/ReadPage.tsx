import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useKeptQuery, useOutbox } from '../../shell/kept';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import { useSend } from '../../shell/useSend';
import { WaitingList } from '../../shell/WaitingList';
import { useViewer } from '../../viewer';
import { PolicyToRead } from './documents';
import styles from './outreach.module.css';

const Told_record = graphql(`
  fragment Told_record on OutreachRow {
    id
    version
    committeeName
    place
    heldOn
    form
    listenerCount
    withdrawnAt
    withdrawnReason
    viewerCanAct
    photoIds
    questions {
      id
      text
      topic {
        number
        trackingCode
        status
      }
    }
  }
`);

const Read_notice = graphql(`
  fragment Read_notice on PolicyNoticeToRead {
    id
    kind
    status
    title
    sourceName
    sourceNumber
    sourceOn
    publishedAt
    readBy
    workingDaysLeft
    readAt
    body
    keyPoints
    files { id name }
    withdrawnReason
    viewerMayConfirm
    viewerMayTell
    records {
      id
      withdrawnAt
      ...Told_record
    }
  }
`);

const TakeBack = graphql(`
  mutation WithdrawOutreachOnPhone($input: WithdrawOutreachInput!) {
    withdrawOutreach(input: $input) {
      ... on OutreachChanged {
        id
      }
      ... on OutreachRefusal {
        code
      }
    }
  }
`);

/** The notice itself; at its end the reader says that they have read it. Then it is told on. */
export function Component() {
  const { t } = useTranslation('policy');
  const { id = '' } = useParams();
  const { data, why, again } = useKeptQuery(PolicyToRead, { id }, `policy/${id}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  if (!data.policyNoticeToRead) {
    return (
      <Page title={t('title')} back="/policies">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  }
  return <Read notice={data.policyNoticeToRead} refresh={refresh} />;
}

function Read({ notice: given, refresh }: { notice: FragmentType<typeof Read_notice>; refresh: () => void }) {
  const notice = readFragment(Read_notice, given);
  const { t } = useTranslation('policy');
  const { date, due } = useFormats();
  const reading = useConfirmRead(notice, refresh);
  const mayAct = notice.viewerMayConfirm ? !reading.isOnItsWay : notice.viewerMayTell;
  return (
    <Page
      title={notice.title}
      back="/policies"
      lead={[
        t(`outreach:kind.${notice.kind}`),
        t('publishedOn', { day: date(notice.publishedAt) }),
        !notice.readAt && notice.readBy && t('readBy', { due: due(notice.readBy, notice.workingDaysLeft) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      foot={mayAct && <ReadFoot notice={notice} reading={reading} />}
    >
      {notice.status === 'WITHDRAWN' && (
        <div className={styles.policyWithdrawn} role="status">
          <StatusTag kind="policyNotice" value="WITHDRAWN" />
          <p className="plain-words">{t('withdrawn', { reason: notice.withdrawnReason })}</p>
        </div>
      )}
      <KeyPoints points={notice.keyPoints} />
      <PolicyBody notice={notice} />
      <Receipts notice={notice} isOnItsWay={reading.isOnItsWay} />
      <WaitingList act="recordOutreach" lane={notice.id} />
      {notice.records.length > 0 && (
        <Card title={t('records', { count: notice.records.filter(({ withdrawnAt }) => !withdrawnAt).length })}>
          {notice.records.map((record) => (
            <Told key={record.id} record={record} noticeId={notice.id} refresh={refresh} />
          ))}
        </Card>
      )}
    </Page>
  );
}

type Notice = ResultOf<typeof Read_notice>;

/** Says that it has been read, or keeps that until there is a signal. */
function useConfirmRead(notice: Notice, refresh: () => void) {
  const { t } = useTranslation('policy');
  const person = useViewer().id;
  const { mine } = useOutbox();
  const [send, { busy }] = useSend({ done: t('receipt') });
  const readKey = `${person}/policyRead/${notice.id}`;
  const isOnItsWay = mine.some(({ draftKey, state }) => draftKey === readKey && state === 'WAITING');
  const confirm = async () => {
    const outcome = await send({
      act: 'confirmPolicyRead',
      lane: notice.id,
      about: t('title'),
      title: notice.title,
      path: '',
      input: { noticeId: notice.id },
      draft: { key: readKey, id: newClientMutationId, goOnAs: () => undefined },
    });
    if (outcome === 'SENT' || outcome === 'NO') refresh();
  };
  return { isOnItsWay, confirm, busy };
}

/** The act of the moment: that it was read, or that it is told on. */
function ReadFoot({
  notice,
  reading: { confirm, busy },
}: {
  notice: Notice;
  reading: ReturnType<typeof useConfirmRead>;
}) {
  const { t } = useTranslation('policy');
  if (notice.viewerMayConfirm) {
    return (
      <Button block color="primary" loading={busy} onClick={confirm}>
        {t('haveRead')}
      </Button>
    );
  }
  return (
    <Link to={`/policies/${notice.id}/told`}>
      <Button block color="primary" tabIndex={-1}>
        {t('iTold')}
      </Button>
    </Link>
  );
}

function KeyPoints({ points }: { points: readonly string[] }) {
  const { t } = useTranslation('policy');
  if (points.length === 0) return null;
  return (
    <Card title={t('keyPoints')}>
      <ol className={styles.policyPoints}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </Card>
  );
}

/** How far the reading is, and what saying it means. */
function Receipts({ notice, isOnItsWay }: { notice: Notice; isOnItsWay: boolean }) {
  const { t } = useTranslation('policy');
  const { dateTime } = useFormats();
  return (
    <>
      {notice.readAt && (
        <p className={styles.policyReceipt}>
          <Tag tone="ok" icon="checkRing">
            {t('readAt', { time: dateTime(notice.readAt) })}
          </Tag>
        </p>
      )}
      {notice.viewerMayConfirm && !isOnItsWay && <p className="lead">{t('whatItMeans')}</p>}
      {isOnItsWay && (
        <p className={styles.policyReceipt}>
          <Tag tone="soon" icon="clock">
            {t('outbox:state.WAITING')}
          </Tag>
        </p>
      )}
      {notice.viewerMayConfirm && notice.viewerMayTell && (
        <p className={styles.policyReceipt}>
          <Link to={`/policies/${notice.id}/told`}>{t('iTold')}</Link>
        </p>
      )}
    </>
  );
}

function PolicyBody({ notice }: { notice: Notice }) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  return (
    <Card title={t('body')}>
      <p className="plain-words policy-body">{notice.body}</p>
      {(notice.sourceName || notice.sourceNumber) && (
        <dl className="facts">
          {notice.sourceName && (
            <>
              <dt>{t('source')}</dt>
              <dd>{notice.sourceName}</dd>
            </>
          )}
          {notice.sourceNumber && (
            <>
              <dt>{t('number')}</dt>
              <dd className="num">{notice.sourceNumber}</dd>
            </>
          )}
          {notice.sourceOn && (
            <>
              <dt>{t('dated')}</dt>
              <dd className="num">{date(notice.sourceOn)}</dd>
            </>
          )}
        </dl>
      )}
      {notice.files.map((file) => (
        <a key={file.id} className="file-link" href={`/files/${file.id}`} target="_blank" rel="noreferrer">
          {file.name}
        </a>
      ))}
    </Card>
  );
}

/** Once I told it: where, to how many, and what became of the questions. */
function Told({
  record: given,
  noticeId,
  refresh,
}: {
  record: FragmentType<typeof Told_record>;
  noticeId: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const record = readFragment(Told_record, given);
  const { place, heldOn, form, listenerCount, withdrawnAt, photoIds } = record;
  return (
    <div className="demand">
      <strong>{place}</strong>{' '}
      {withdrawnAt && (
        <Tag tone="calm" icon="minus">
          {t('takenBack')}
        </Tag>
      )}
      {record.withdrawnReason && <p className="quiet">{record.withdrawnReason}</p>}
      <small className="num">
        {date(heldOn)} · {t(`outreach:form.${form}`)} · {t('people', { count: listenerCount })}
      </small>
      {photoIds.length > 0 && (
        <div className="photos">
          {photoIds.map((id, index) => (
            <img key={id} src={`/files/${id}`} alt={t('photo', { place, count: index + 1 })} />
          ))}
        </div>
      )}
      <Heard record={record} noticeId={noticeId} />
      {record.viewerCanAct && !withdrawnAt && (
        <Mend
          document={TakeBack}
          label={t('takeBack')}
          done={t('takenBackNow')}
          input={(_, reason) => ({ recordId: record.id, version: record.version, reason })}
          onDone={refresh}
        />
      )}
    </div>
  );
}

/** What was asked there, and the topic it became. */
function Heard({ record, noticeId }: { record: ResultOf<typeof Told_record>; noticeId: string }) {
  const { t } = useTranslation('policy');
  if (record.questions.length === 0) return null;
  return (
    <ul className={styles.policyQuestions}>
      {record.questions.map(({ id, text, topic }) => (
        <li key={id}>
          <span>{text}</span>
          {topic ? (
            <Link to={`/t/${topic.trackingCode}`}>
              {t('topic', { number: topic.number })} <StatusTag kind="topic" value={topic.status} />
            </Link>
          ) : (
            record.viewerCanAct &&
            !record.withdrawnAt && <Link to={`/policies/${noticeId}/questions/${id}`}>{t('takeUp.act')}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}
