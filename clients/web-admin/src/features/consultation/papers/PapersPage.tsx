import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { SpeechPapersQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { Panel } from '../../../shell/Page';
import { useWorkspace } from '../workspace/workspace';
import { bylineOf, Order, type Paper, Review, SpeechPapersDocument, TakeBackForOther } from './documents';
import './papers.css';
import { ReturnForm } from './ReturnForm';
import { WriteForm } from './WriteForm';

/** What people want to say, before they say it: to review, to put in order, to print. */
export function Component({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('speechPaper');
  const { refresh: refreshWorkspace } = useWorkspace();
  const [{ data, error }, again] = useQuery({
    query: SpeechPapersDocument,
    variables: { consultationId },
    requestPolicy: 'cache-and-network',
  });
  const [writing, setWriting] = useState(false);
  const retry = () => again({ requestPolicy: 'network-only' });
  const refresh = () => {
    retry();
    refreshWorkspace();
  };
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('tab')} onRetry={retry} />;
  const { papers } = data.speechPapers;
  const accepted = papers.filter(({ status }) => status === 'ACCEPTED');
  const oral = accepted.filter(({ mode }) => mode === 'ORAL');
  const written = accepted.filter(({ mode }) => mode === 'WRITTEN');
  const waiting = papers.filter(({ status }) => status === 'SUBMITTED');
  const withWriters = papers.filter(({ status }) => status === 'RETURNED' || status === 'DRAFT');
  const sections = [
    { key: 'waiting', list: waiting },
    { key: 'oral', list: oral },
    { key: 'written', list: written },
    { key: 'withWriters', list: withWriters },
  ] as const;
  return (
    <>
      <PapersLead accepted={accepted} consultationId={consultationId} setWriting={setWriting} data={data} />
      {sections.map(
        ({ key, list }) =>
          list.length > 0 && (
            <PapersSection
              key={key}
              which={key}
              list={list}
              consultationId={consultationId}
              refresh={refresh}
              oral={oral}
            />
          ),
      )}
      {writing && (
        <WriteForm
          taken={papers.map(({ participantId }) => participantId)}
          onDone={(made) => {
            setWriting(false);
            if (made) refresh();
          }}
        />
      )}
    </>
  );
}

function PapersLead({
  accepted,
  consultationId,
  setWriting,
  data,
}: {
  accepted: SpeechPapersQuery['speechPapers']['papers'][number][];
  consultationId: string;
  setWriting: (next: boolean) => void;
  data: SpeechPapersQuery;
}) {
  const { t } = useTranslation('speechPaper');
  const { date } = useFormats();
  const { canPrepare } = useWorkspace();
  const { papers, dueOn } = data.speechPapers;
  const write = canPrepare && <Button onClick={() => setWriting(true)}>{t('writeForOther')}</Button>;
  return (
    <Panel
      title={t('tab')}
      extra={
        <span className="paper-acts">
          {accepted.length > 0 && (
            <Link to={`/consultations/${consultationId}/papers/print`} target="_blank">
              <Button tabIndex={-1}>{t('printList')}</Button>
            </Link>
          )}
          {papers.length > 0 && write}
        </span>
      }
    >
      <p className="quiet">{dueOn ? t('due', { day: date(dueOn) }) : t('dueUnknown')}</p>
      {papers.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} action={write} />}
    </Panel>
  );
}

function PapersSection({
  which,
  list,
  consultationId,
  refresh,
  oral,
}: {
  which: string;
  list: SpeechPapersQuery['speechPapers']['papers'][number][];
  consultationId: string;
  refresh: () => void;
  oral: SpeechPapersQuery['speechPapers']['papers'][number][];
}) {
  const { t } = useTranslation('speechPaper');
  const { canPrepare } = useWorkspace();
  const [order] = useCommand(Order);
  const swap = async (at: number) => {
    const ids = oral.map(({ id }) => id);
    [ids[at - 1], ids[at]] = [ids[at] as string, ids[at - 1] as string];
    if ((await order({ input: { consultationId, paperIds: ids } })).ok) refresh();
  };
  return (
    <Panel title={t(`section.${which}`, { count: list.length })}>
      {which === 'oral' && <p className="quiet">{t('oralHint')}</p>}
      {which === 'written' && <p className="quiet">{t('writtenHint')}</p>}
      {list.map((paper, index) => (
        <PaperCard
          key={paper.id}
          paper={paper}
          consultationId={consultationId}
          refresh={refresh}
          onUp={which === 'oral' && canPrepare && index > 0 ? () => swap(index) : null}
        />
      ))}
    </Panel>
  );
}

function PaperCard({
  paper,
  consultationId,
  refresh,
  onUp,
}: {
  paper: Paper;
  consultationId: string;
  refresh: () => void;
  onUp: (() => void) | null;
}) {
  const { t } = useTranslation('speechPaper');
  const { dateTime } = useFormats();
  const [returning, setReturning] = useState(false);
  const decided = paper.status === 'ACCEPTED';
  const reviewable = paper.viewerCanReview && (decided || paper.status === 'SUBMITTED');
  return (
    <article className="speaking-paper">
      <PaperHead paper={paper} decided={decided} />
      <p className="words">{paper.text}</p>
      <p className="quiet num">
        {[
          paper.handedInAt && dateTime(paper.handedInAt),
          t('characters', { count: [...paper.text].length }),
          ...paper.demands.map(({ number, title }) => t('demand', { number, title })),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {paper.reviewNote && <p className="quiet">{t('note', { note: paper.reviewNote })}</p>}
      {reviewable && (
        <PaperActs
          decided={decided}
          paper={paper}
          setReturning={setReturning}
          onUp={onUp}
          consultationId={consultationId}
          refresh={refresh}
        />
      )}
      {!paper.viewerCanReview && paper.status === 'SUBMITTED' && <p className="quiet">{t('notYourOwn')}</p>}
      {paper.viewerCanTakeBack && <TakeBack paper={paper} consultationId={consultationId} refresh={refresh} />}
      {paper.viewerCanWriteOn && <WriteOn paper={paper} refresh={refresh} />}
      {returning && (
        <ReturnForm
          paper={paper}
          consultationId={consultationId}
          onDone={(done) => {
            setReturning(false);
            if (done) refresh();
          }}
        />
      )}
    </article>
  );
}

/** Written down for somebody and handed in too early: a draft again, until somebody has decided. */
function TakeBack({ paper, consultationId, refresh }: { paper: Paper; consultationId: string; refresh: () => void }) {
  const { t } = useTranslation('speechPaper');
  const [takeBack, { busy }] = useCommand(TakeBackForOther, { done: t('tookBack') });
  return (
    <footer className="paper-acts">
      <Button
        size="small"
        loading={busy}
        onClick={async () => {
          const input = { consultationId, paperId: paper.id, version: paper.version };
          if ((await takeBack({ input })).ok) refresh();
        }}
      >
        {t('takeBack')}
      </Button>
    </footer>
  );
}

/** What was taken back or returned is written on by whoever wrote it down. */
function WriteOn({ paper, refresh }: { paper: Paper; refresh: () => void }) {
  const { t } = useTranslation('speechPaper');
  const [writing, setWriting] = useState(false);
  return (
    <footer className="paper-acts">
      <Button size="small" onClick={() => setWriting(true)}>
        {t('writeOn')}
      </Button>
      {writing && (
        <WriteForm
          taken={[]}
          given={paper}
          onDone={(made) => {
            setWriting(false);
            if (made) refresh();
          }}
        />
      )}
    </footer>
  );
}

function PaperHead({ paper, decided }: { paper: Paper; decided: boolean }) {
  const { t } = useTranslation('speechPaper');
  return (
    <header>
      <strong>
        {paper.position !== null && decided && <span className="num">{paper.position}. </span>}
        {bylineOf(paper)}
      </strong>{' '}
      <span className="quiet">{t(`words:party.${paper.party}`)}</span>
      <span className="grow" />
      {paper.isLate && (
        <Tag tone="soon" icon="clock">
          {t('late')}
        </Tag>
      )}
      <StatusTag kind="speechPaper" value={paper.status} />
      {!decided && <Tag tone="calm">{t(`wish.${paper.mode}`)}</Tag>}
    </header>
  );
}

function PaperActs({
  decided,
  paper,
  setReturning,
  onUp,
  consultationId,
  refresh,
}: {
  decided: boolean;
  paper: Paper;
  setReturning: (next: boolean) => void;
  onUp: (() => void) | null;
  consultationId: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('speechPaper');
  const [review, { busy }] = useCommand(Review, { done: t('reviewed') });
  const decide = async (verdict: 'ACCEPT_ORAL' | 'ACCEPT_WRITTEN') => {
    const input = { consultationId, paperId: paper.id, version: paper.version, verdict, note: null };
    if ((await review({ input })).ok) refresh();
  };
  return (
    <footer className="paper-acts">
      {!(decided && paper.mode === 'ORAL') && (
        <Button size="small" loading={busy} onClick={() => decide('ACCEPT_ORAL')}>
          {t('verdict.ACCEPT_ORAL')}
        </Button>
      )}
      {!(decided && paper.mode === 'WRITTEN') && (
        <Button size="small" loading={busy} onClick={() => decide('ACCEPT_WRITTEN')}>
          {t('verdict.ACCEPT_WRITTEN')}
        </Button>
      )}
      <Button size="small" onClick={() => setReturning(true)}>
        {t('verdict.RETURN')}
      </Button>
      {onUp && (
        <Button size="small" type="text" onClick={onUp}>
          {t('earlier')}
        </Button>
      )}
    </footer>
  );
}
