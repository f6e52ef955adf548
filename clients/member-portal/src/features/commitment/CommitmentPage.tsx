import { codedError } from '@bandeng/graphql-client';
import {
  DisabledReason,
  Documents,
  ErrorState,
  LoadingState,
  PhotoPairs,
  Photos,
  StatusTag,
  Tag,
  uploadPhoto,
  useCoverPublished,
  useFormats,
  useWords,
} from '@bandeng/ui';
import { Button, Toast } from 'antd-mobile';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { CommitmentAct } from '../../generated/graphql';
import { outbox } from '../../phone';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import styles from './commitment.module.css';
import { AcknowledgeDocument, CoverDocument, MatterDocument } from './documents';

/** The acts a phone is for, the one that moves the matter on first. Staff have the others at their desks. */
const HERE: readonly CommitmentAct[] = [
  'VERIFY',
  'LOOK_BACK',
  'ACKNOWLEDGE',
  'REPLY',
  'REPORT_PROGRESS',
  'REQUEST_EXTENSION',
  'RETURN_WRONG_UNIT',
  'SET_SITE_FENCE',
];

/** One matter on the phone: what was promised, what happened so far, and the acts that are this person's. */
export function Component() {
  const { t, i18n } = useTranslation('commitment');
  const { id = '' } = useParams();
  const go = useNavigate();
  const words = useWords();
  const { date, dateTime, due } = useFormats();
  const [{ data, error }, again] = useQuery({
    query: MatterDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [acknowledge, { busy }] = useCommand(AcknowledgeDocument, { done: t('did.ACKNOWLEDGE') });
  const [redact] = useCommand(CoverDocument, { done: t('evidence:redacted') });
  const covering = useCoverPublished({
    replace: async (photoId, copy) => {
      const kept = await uploadPhoto(copy);
      if ('id' in kept) await redact({ id, photoId, coveredId: kept.id });
      else Toast.show({ content: words(kept), duration: 5000 });
    },
    onFail: (said) => Toast.show({ content: said, duration: 5000 }),
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  useEffect(
    () =>
      outbox.onSent((entry) => {
        if (entry.lane === id) again({ requestPolicy: 'network-only' });
      }),
    [id, again],
  );
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('title')} onRetry={retry} />;
  const matter = data.commitment;
  if (!matter) return <ErrorState error={{ code: 'NOT_FOUND' }} />;

  const { completion } = matter;
  const running = !completion.doneOn && matter.waitingFor !== 'NOBODY';
  const open = HERE.filter((act) => matter.viewerActs.some((option) => option.act === act && !option.whyNot));
  const blocked = matter.viewerActs.filter(
    ({ act, whyNot }) => HERE.includes(act) && whyNot && whyNot !== 'WRONG_STATUS',
  );
  const ofRound = (round: number) => matter.replies.find((reply) => reply.round === round)?.resultClass;
  const cover = (photoId: string, name: string) => (
    <Button
      size="small"
      fill="none"
      color="primary"
      className="cover-published"
      loading={covering.busy === photoId}
      aria-label={`${t('evidence:cover.act')} · ${name}`}
      onClick={() => covering.open(photoId)}
    >
      {t('evidence:cover.act')}
    </Button>
  );
  const under = matter.viewerCanCoverPhotos ? cover : undefined;
  const press = async (act: CommitmentAct) => {
    if (act === 'ACKNOWLEDGE') await acknowledge({ id });
    else go(`/commitments/${id}/${act.toLowerCase()}`);
  };
  return (
    <Page
      title={matter.demandTitle}
      back="/commitments"
      lead={
        <>
          <StatusTag kind="commitment" value={matter.status} />
          {' · '}
          {t(`waitingFor.${matter.waitingFor}`)}
          {matter.round > 1 && ` · ${t('round', { count: matter.round })}`}
        </>
      }
    >
      <Card
        title={t('promise')}
        extra={running && <StatusTag kind="timeliness" value={completion.timeliness} filled />}
      >
        <dl className="facts num">
          <dt>{t('action')}</dt>
          <dd>{matter.action}</dd>
          <dt>{t('deliverable')}</dt>
          <dd>{matter.deliverable}</dd>
          <dt>{t('due')}</dt>
          <dd>
            {running
              ? due(completion.dueOn, completion.workingDaysLeft, completion.provisional)
              : date(completion.dueOn)}
            {completion.dueOn !== matter.promisedDueOn && (
              <>
                <br />
                {t('public.promisedBy', { date: date(matter.promisedDueOn) })}
              </>
            )}
          </dd>
          <dt>{t('responsible')}</dt>
          <dd>
            {matter.leadDepartmentName} · {matter.responsiblePerson}
          </dd>
          {matter.place && (
            <>
              <dt>{t('place')}</dt>
              <dd>{matter.place}</dd>
            </>
          )}
        </dl>
        {matter.closedUnsolved && (
          <Tag tone="bad" icon="crossRing">
            {t('unsolvedClosed')}
          </Tag>
        )}
      </Card>
      {(open.length > 0 || blocked.length > 0) && (
        <Card title={t('acts')}>
          <div className={styles.actList}>
            {open.map((act, index) => (
              <Button
                key={act}
                block
                color={index === 0 ? 'primary' : 'default'}
                loading={act === 'ACKNOWLEDGE' && busy}
                onClick={() => press(act)}
              >
                {t(`act.${act}`)}
              </Button>
            ))}
            {blocked.map(({ act, whyNot }) => (
              <DisabledReason key={act} block reason={words({ code: whyNot ?? '', __typename: 'CommitmentRefusal' })}>
                <Button block>{t(`act.${act}`)}</Button>
              </DisabledReason>
            ))}
          </div>
        </Card>
      )}
      {matter.relapseCount > 0 && (
        <Tag tone="relapsed" icon="loop" filled>
          {t('lookBack.relapses', { count: matter.relapseCount })}
        </Tag>
      )}
      {(matter.round > 1 ||
        matter.closedUnsolved ||
        matter.status === 'REPROCESSING' ||
        matter.status === 'RELAPSED') && <StartBrief source={{ kind: 'COMMITMENT', recordId: id }} />}
      {matter.lookBacks.length > 0 && (
        <Card title={t('lookBack.title')}>
          {matter.lookBacks.map(({ id: key, kind, dueOn, lookedAt, finding, text, photoIds, memberName }) => (
            <article key={key} className={`${styles.entry} num`}>
              <strong>{t(`lookBack.kind.${kind}`)}</strong>{' '}
              {finding ? (
                <StatusTag kind="lookBack" value={finding} />
              ) : (
                <span className="quiet">{t('lookBack.due', { date: date(dueOn) })}</span>
              )}
              {text && <p className={styles.long}>{text}</p>}
              <Photos ids={photoIds} label={t('photos')} under={under} />
              {lookedAt && <small>{[memberName, dateTime(lookedAt)].filter(Boolean).join(' · ')}</small>}
            </article>
          ))}
        </Card>
      )}
      {matter.replies.length > 0 && (
        <Card title={t('replies')}>
          {[...matter.replies].reverse().map(({ id: key, resultClass, text, reason, basis, repliedAt, ...shown }) => (
            <article key={key} className={styles.entry}>
              <StatusTag kind="resultClass" value={resultClass} filled />
              {shown.delivered && <p className={styles.long}>{shown.delivered}</p>}
              <p className={styles.long}>{text}</p>
              <PhotoPairs pairs={shown.pairs} under={under} />
              <Photos ids={shown.photoIds} label={t('photos')} under={under} />
              <Documents documents={shown.documents} />
              {shown.nextLookOn && <p>{t('evidence:nextLookOn', { date: date(shown.nextLookOn) })}</p>}
              {reason && <p>{t('public.reason', { reason })}</p>}
              {basis && <p>{t('public.basis', { basis })}</p>}
              <small className="num">{dateTime(repliedAt)}</small>
            </article>
          ))}
        </Card>
      )}
      {matter.verifications.length > 0 && (
        <Card title={t('verifications')}>
          {[...matter.verifications]
            .reverse()
            .map(({ id: key, round, finding, text, place, presence, photoIds, verifiedAt, memberName }) => (
              <article key={key} className={styles.entry}>
                <strong>{t(`${ofRound(round) === 'D' ? 'findingD' : 'finding'}.${finding}`)}</strong>
                <p className={styles.long}>{text}</p>
                <Photos ids={photoIds} label={t('photos')} under={under} />
                <StatusTag kind="presence" value={presence} />
                <small className="num">{[place, memberName, dateTime(verifiedAt)].join(' · ')}</small>
              </article>
            ))}
        </Card>
      )}
      <Card title={t('progress')}>
        {matter.progress.length === 0 && <p className="quiet">{t('noProgress')}</p>}
        {[...matter.progress].reverse().map(({ id: key, text, photoIds, reportedAt, ...shown }) => (
          <article key={key} className={styles.entry}>
            {shown.stageZh && <strong>{i18n.language === 'en' ? shown.stageEn : shown.stageZh}</strong>}
            <p className={styles.long}>{text}</p>
            <PhotoPairs pairs={shown.pairs} under={under} />
            <Photos ids={photoIds} label={t('photos')} under={under} />
            <Documents documents={shown.documents} />
            <small className="num">{dateTime(reportedAt)}</small>
          </article>
        ))}
      </Card>
      <Card title={t('chain')}>
        <ol className="chain num">
          {matter.steps.map(({ id: key, kind, at, note, dueOn }, index) => (
            <li key={key} aria-current={index === matter.steps.length - 1 ? 'step' : undefined}>
              <strong>{t(`stepKind.${kind}`)}</strong>
              <small>{dateTime(at)}</small>
              {dueOn && <small>{t('stepDue', { date: date(dueOn) })}</small>}
              {note && <small>{note}</small>}
            </li>
          ))}
        </ol>
      </Card>
      {covering.dialog}
    </Page>
  );
}
