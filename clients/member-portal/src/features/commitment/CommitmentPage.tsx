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
import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CommitmentAct } from '../../generated/graphql';
import { outbox } from '../../phone';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import { CoordinationCard } from '../coordination/CoordinationCard';
import { CorrectionsCard } from './CorrectionsCard';
import styles from './commitment.module.css';
import { AcknowledgeDocument, CoverDocument, MatterDocument } from './documents';
import { RelapseReportsCard } from './RelapseReportsCard';
import { SupervisionCard } from './SupervisionCard';

const PromiseCard_matter = graphql(`
  fragment PromiseCard_matter on CommitmentDetail {
    action
    deliverable
    responsiblePerson
    leadDepartmentName
    place
    waitingFor
    closedUnsolved
    promisedDueOn
    completion {
      dueOn
      provisional
      workingDaysLeft
      timeliness
      doneOn
    }
  }
`);

const LookBacksCard_matter = graphql(`
  fragment LookBacksCard_matter on CommitmentDetail {
    lookBacks {
      id
      kind
      dueOn
      lookedAt
      finding
      text
      photoIds
      memberName
    }
  }
`);

const RepliesCard_matter = graphql(`
  fragment RepliesCard_matter on CommitmentDetail {
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
    }
  }
`);

const VerificationsCard_matter = graphql(`
  fragment VerificationsCard_matter on CommitmentDetail {
    replies {
      round
      resultClass
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

const ProgressCard_matter = graphql(`
  fragment ProgressCard_matter on CommitmentDetail {
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
    }
  }
`);

const ChainCard_matter = graphql(`
  fragment ChainCard_matter on CommitmentDetail {
    steps {
      id
      kind
      round
      at
      note
      dueOn
    }
  }
`);

/** The acts a phone is for, the one that moves the matter on first. Staff have the others at their desks. */
const HERE: readonly CommitmentAct[] = [
  'VERIFY',
  'LOOK_BACK',
  'ACKNOWLEDGE',
  'REPLY',
  'REPORT_PROGRESS',
  'REQUEST_EXTENSION',
  'RETURN_WRONG_UNIT',
  'REQUEST_RETURN',
  'CORRECT_PROGRESS',
  'CORRECT_REPLY',
  'CORRECT_VERIFICATION',
  'TAKE_BACK',
  'UNDO',
  'SET_SITE_FENCE',
  'SUPERVISE',
  'WITHDRAW_SUPERVISION',
];

/** For those who decide. */
const DecideHere = lazy(() => import('../worklist/WorklistBlock').then((file) => ({ default: file.DecideHere })));

/** Decided by a press or a short reason, as in the list of what waits. */
const DECIDED_HERE: readonly CommitmentAct[] = ['DECIDE_EXTENSION', 'DECIDE_RETURN'];

/** Covers what a published picture shows of people, where this person may: the button below each, and the dialog. */
function useCovering(id: string) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const [redact] = useCommand(CoverDocument, { done: t('evidence:redacted') });
  const covering = useCoverPublished({
    replace: async (photoId, copy) => {
      const kept = await uploadPhoto(copy);
      if ('id' in kept) await redact({ id, photoId, coveredId: kept.id });
      else Toast.show({ content: words(kept), duration: 5000 });
    },
    onFail: (said) => Toast.show({ content: said, duration: 5000 }),
  });
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
  return { cover, dialog: covering.dialog };
}

/** The acts that are this person's here, and those that are but for a reason worth saying. */
function actsHere(offered: readonly { readonly act: CommitmentAct; readonly whyNot: string | null }[]) {
  const here = offered.filter(({ act }) => HERE.includes(act));
  return {
    open: HERE.filter((act) => here.some((option) => option.act === act && !option.whyNot)),
    blocked: here.filter(({ whyNot }) => whyNot && whyNot !== 'WRONG_STATUS' && whyNot !== 'NOTHING_TO_UNDO'),
  };
}

/** One matter on the phone: what was promised, what happened so far, and the acts that are this person's. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: MatterDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const { cover, dialog } = useCovering(id);
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
  const { open, blocked } = actsHere(matter.viewerActs);
  const under = matter.viewerCanCoverPhotos ? cover : undefined;
  const wentWrong =
    matter.round > 1 || matter.closedUnsolved || matter.status === 'REPROCESSING' || matter.status === 'RELAPSED';
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
      <PromiseCard matter={matter} />
      <SupervisionCard matter={matter} />
      <Decide offered={matter.viewerActs} id={id} onDone={retry} />
      {(open.length > 0 || blocked.length > 0) && <ActsCard open={open} blocked={blocked} id={id} />}
      <CoordinationCard commitmentId={id} />
      {matter.relapseCount > 0 && (
        <Tag tone="relapsed" icon="loop" filled>
          {t('lookBack.relapses', { count: matter.relapseCount })}
        </Tag>
      )}
      {wentWrong && <StartBrief source={{ kind: 'COMMITMENT', recordId: id }} />}
      <RelapseReportsCard matter={matter} />
      {matter.lookBacks.length > 0 && <LookBacksCard matter={matter} under={under} />}
      {matter.replies.length > 0 && <RepliesCard matter={matter} under={under} />}
      {matter.verifications.length > 0 && <VerificationsCard matter={matter} under={under} />}
      <ProgressCard matter={matter} under={under} />
      <CorrectionsCard matter={matter} />
      <ChainCard matter={matter} />
      {dialog}
    </Page>
  );
}

function Decide({
  offered,
  id,
  onDone,
}: {
  offered: readonly { readonly act: CommitmentAct }[];
  id: string;
  onDone: () => void;
}) {
  if (!offered.some(({ act }) => DECIDED_HERE.includes(act))) return null;
  return (
    <Suspense fallback={null}>
      <DecideHere recordId={id} onDone={onDone} />
    </Suspense>
  );
}

function PromiseCard({ matter: given }: { matter: FragmentType<typeof PromiseCard_matter> }) {
  const matter = readFragment(PromiseCard_matter, given);
  const { t } = useTranslation('commitment');
  const { date, due } = useFormats();
  const { completion } = matter;
  const running = !completion.doneOn && matter.waitingFor !== 'NOBODY';
  return (
    <Card title={t('promise')} extra={running && <StatusTag kind="timeliness" value={completion.timeliness} filled />}>
      <dl className="facts num">
        <dt>{t('action')}</dt>
        <dd>{matter.action}</dd>
        <dt>{t('deliverable')}</dt>
        <dd>{matter.deliverable}</dd>
        <dt>{t('due')}</dt>
        <dd>
          {running ? due(completion.dueOn, completion.workingDaysLeft, completion.provisional) : date(completion.dueOn)}
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
  );
}

function ActsCard({
  open,
  blocked,
  id,
}: {
  open: CommitmentAct[];
  blocked: readonly { readonly act: CommitmentAct; readonly whyNot: string | null }[];
  id: string;
}) {
  const { t } = useTranslation('commitment');
  const go = useNavigate();
  const words = useWords();
  const [acknowledge, { busy }] = useCommand(AcknowledgeDocument, { done: t('did.ACKNOWLEDGE') });
  const press = async (act: CommitmentAct) => {
    if (act === 'ACKNOWLEDGE') await acknowledge({ id });
    else go(`/commitments/${id}/${act.toLowerCase()}`);
  };
  return (
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
  );
}

function LookBacksCard({
  matter: given,
  under,
}: {
  matter: FragmentType<typeof LookBacksCard_matter>;
  under: ((photoId: string, name: string) => ReactNode) | undefined;
}) {
  const matter = readFragment(LookBacksCard_matter, given);
  const { t } = useTranslation('commitment');
  const { date, dateTime } = useFormats();
  return (
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
  );
}

function RepliesCard({
  matter: given,
  under,
}: {
  matter: FragmentType<typeof RepliesCard_matter>;
  under: ((photoId: string, name: string) => ReactNode) | undefined;
}) {
  const matter = readFragment(RepliesCard_matter, given);
  const { t } = useTranslation('commitment');
  const { date, dateTime } = useFormats();
  return (
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
  );
}

function VerificationsCard({
  matter: given,
  under,
}: {
  matter: FragmentType<typeof VerificationsCard_matter>;
  under: ((photoId: string, name: string) => ReactNode) | undefined;
}) {
  const matter = readFragment(VerificationsCard_matter, given);
  const { t } = useTranslation('commitment');
  const { dateTime } = useFormats();
  const ofRound = (round: number) => matter.replies.find((reply) => reply.round === round)?.resultClass;
  return (
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
  );
}

function ProgressCard({
  matter: given,
  under,
}: {
  matter: FragmentType<typeof ProgressCard_matter>;
  under: ((photoId: string, name: string) => ReactNode) | undefined;
}) {
  const matter = readFragment(ProgressCard_matter, given);
  const { t, i18n } = useTranslation('commitment');
  const { dateTime } = useFormats();
  return (
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
  );
}

function ChainCard({ matter: given }: { matter: FragmentType<typeof ChainCard_matter> }) {
  const matter = readFragment(ChainCard_matter, given);
  const { t } = useTranslation('commitment');
  const { date, dateTime } = useFormats();
  return (
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
  );
}
