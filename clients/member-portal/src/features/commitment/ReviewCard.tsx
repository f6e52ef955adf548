import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { ReviewPage_ReviewFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card } from '../../shell/Page';
import styles from './commitment.module.css';

const Release = graphql(`
  mutation ReleaseOnPhone($consultationId: ID!, $seen: String!) {
    releaseResults(consultationId: $consultationId, seen: $seen) {
      ... on PublicationReview { ...ReviewPage_review }
      ... on CommitmentRefusal { code }
    }
  }
`);
const SendBack = graphql(`
  mutation SendBackOnPhone($consultationId: ID!, $reason: String!) {
    sendResultsBack(consultationId: $consultationId, reason: $reason) {
      ... on PublicationReview { ...ReviewPage_review }
      ... on CommitmentRefusal { code }
    }
  }
`);
const AskAgain = graphql(`
  mutation AskAgainOnPhone($consultationId: ID!, $note: String!) {
    askForReviewAgain(consultationId: $consultationId, note: $note) {
      ... on PublicationReview { ...ReviewPage_review }
      ... on CommitmentRefusal { code }
    }
  }
`);

interface Shown {
  readonly review: ReviewPage_ReviewFragment;
  readonly refresh: () => void;
}

/** Below what everybody will read: whoever scrolled here has seen it. */
export function ReviewCard(shown: Shown) {
  if (shown.review.viewerCanReview) return <Decide {...shown} />;
  return shown.review.viewerCanAskAgain ? <HandInAgain {...shown} /> : null;
}

function Decide({ review: { id, seen }, refresh }: Shown) {
  const { t } = useTranslation('review');
  const [reason, setReason] = useState('');
  const [release, releasing] = useCommand(Release, { done: t('done.release') });
  const [sendBack, sending] = useCommand(SendBack, { done: t('done.back') });
  const busy = releasing.busy || sending.busy;
  const act = async (done: Promise<unknown>) => {
    await done;
    // Refused because something changed meanwhile: what is new is there to be looked at.
    refresh();
  };
  return (
    <Card title={t('decide')}>
      <NamedTextArea
        rows={3}
        maxLength={1000}
        label={t('whatMust')}
        placeholder={t('whatMust')}
        value={reason}
        onChange={setReason}
      />
      <div className={styles.acts}>
        <Button
          block
          disabled={!reason.trim() || busy}
          onClick={() => act(sendBack({ consultationId: id, reason: reason.trim() }))}
        >
          {t('act.back')}
        </Button>
        <Button
          block
          color="primary"
          loading={releasing.busy}
          disabled={Boolean(reason.trim()) || busy}
          onClick={() => act(release({ consultationId: id, seen }))}
        >
          {t('act.release')}
        </Button>
      </div>
      <p className="quiet">{t(reason.trim() ? 'eitherOr' : 'releaseHint')}</p>
    </Card>
  );
}

function HandInAgain({ review: { id }, refresh }: Shown) {
  const { t } = useTranslation('review');
  const [note, setNote] = useState('');
  const [askAgain, { busy }] = useCommand(AskAgain, { done: t('done.again') });
  const send = async () => {
    if ((await askAgain({ consultationId: id, note: note.trim() })).ok) refresh();
  };
  return (
    <Card title={t('act.again')}>
      <p className="quiet">{t('againHint')}</p>
      <NamedTextArea
        rows={3}
        maxLength={1000}
        label={t('whatWas')}
        placeholder={t('whatWas')}
        value={note}
        onChange={setNote}
      />
      <Button block color="primary" loading={busy} disabled={!note.trim()} onClick={send}>
        {t('act.again')}
      </Button>
    </Card>
  );
}
