import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../generated';
import type { Review_ReviewFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { AskForReviewAgain, ReleaseResults, Review_review, ReviewDocument, SendResultsBack } from './documents';
import { PublicPreview } from './PublicPreview';
import { Reword } from './Reword';
import styles from './review.module.css';
import { WordsForm } from './WordsForm';

/** One record before everybody reads it: what they will read, and releasing it, sending it back, or putting it right. */
export function Component() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ReviewDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/reviews', label: t('title') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const review = readFragment(Review_review, data.publicationReview);
  if (!review) return <Gone back={back} />;
  return (
    <Page
      title={review.title}
      subtitle={review.committeeName}
      back={back}
      status={<StatusTag kind="review" value={review.standing} />}
      action={<Acts review={review} refresh={refresh} />}
    >
      <WhereItStands review={review} />
      <div className={styles.review}>
        <Panel title={t(review.standing === 'RELEASED' ? 'everybodySees' : 'everybodyWillSee')}>
          <PublicPreview chain={review.chain} />
        </Panel>
        <aside>
          <Steps review={review} />
          {review.viewerCanReword && <Reword wordings={review.wordings} refresh={refresh} />}
        </aside>
      </div>
    </Page>
  );
}

function WhereItStands({ review }: { review: Review_ReviewFragment }) {
  const { t } = useTranslation('review');
  const { due } = useFormats();
  const { standing, until, viewerIsAuthor, viewerCanReview, steps, id } = review;
  if (standing === 'RELEASED') {
    return (
      <Alert
        type="success"
        showIcon
        message={t('released')}
        description={<Link to={`/commitments/public-record/${id}`}>{t('publicRecord')}</Link>}
      />
    );
  }
  const by = due(until.dueOn, until.workingDaysLeft, until.provisional);
  if (standing === 'SENT_BACK') {
    return (
      <Alert
        type="warning"
        showIcon
        message={t('sentBack', { due: by })}
        description={<span className="long">{steps[0]?.note}</span>}
      />
    );
  }
  const hint = viewerCanReview ? t('look') : viewerIsAuthor ? t('own') : t('others');
  return <Alert type="info" showIcon message={t('waiting', { due: by })} description={hint} />;
}

function Acts({ review, refresh }: { review: Review_ReviewFragment; refresh: () => void }) {
  const { t } = useTranslation('review');
  const [asking, setAsking] = useState<'release' | 'back' | 'again' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      {review.viewerCanReview && (
        <>
          <Button onClick={() => setAsking('back')}>{t('act.back')}</Button>
          <Button type="primary" onClick={() => setAsking('release')}>
            {t('act.release')}
          </Button>
        </>
      )}
      {review.viewerCanAskAgain && (
        <Button type="primary" onClick={() => setAsking('again')}>
          {t('act.again')}
        </Button>
      )}
      {asking === 'release' && <Release review={review} close={close} refresh={refresh} />}
      {asking === 'back' && <SendBack id={review.id} close={close} refresh={refresh} />}
      {asking === 'again' && <AskAgain id={review.id} close={close} refresh={refresh} />}
    </>
  );
}

interface Asking {
  readonly close: () => void;
  readonly refresh: () => void;
}

function Release({ review: { id, seen }, close, refresh }: Asking & { review: Review_ReviewFragment }) {
  const { t } = useTranslation('review');
  const [release, { busy }] = useCommand(ReleaseResults, { done: t('done.release') });
  const act = async () => {
    await release({ consultationId: id, seen });
    // What changed meanwhile is looked at first.
    refresh();
    close();
  };
  return (
    <Modal
      open
      title={t('act.release')}
      okText={t('act.release')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={act}
      onCancel={close}
    >
      <p>{t('releaseHint')}</p>
    </Modal>
  );
}

function SendBack({ id, close, refresh }: Asking & { id: string }) {
  const { t } = useTranslation('review');
  const [send, { busy }] = useCommand(SendResultsBack, { done: t('done.back') });
  const act = async (reason: string) => {
    if (!(await send({ consultationId: id, reason })).ok) return;
    refresh();
    close();
  };
  return (
    <WordsForm title={t('act.back')} label={t('whatMust')} hint={t('backHint')} busy={busy} act={act} close={close} />
  );
}

function AskAgain({ id, close, refresh }: Asking & { id: string }) {
  const { t } = useTranslation('review');
  const [ask, { busy }] = useCommand(AskForReviewAgain, { done: t('done.again') });
  const act = async (note: string) => {
    if (!(await ask({ consultationId: id, note })).ok) return;
    refresh();
    close();
  };
  return (
    <WordsForm title={t('act.again')} label={t('whatWas')} hint={t('againHint')} busy={busy} act={act} close={close} />
  );
}

function Steps({ review }: { review: Review_ReviewFragment }) {
  const { t } = useTranslation('review');
  const { dateTime } = useFormats();
  return (
    <Panel title={t('steps')}>
      {review.steps.map(({ id, kind, note, byName, at }) => (
        <article key={id} className="entry">
          <header className="num">
            <strong>{t(`step.${kind}`)}</strong> <span className="quiet">{`${byName} · ${dateTime(at)}`}</span>
          </header>
          {note && <p className="long">{note}</p>}
        </article>
      ))}
      <p className="quiet">
        {review.confirmedByName ? t('confirmedBy', { name: review.confirmedByName }) : t('confirmed')}
      </p>
    </Panel>
  );
}
