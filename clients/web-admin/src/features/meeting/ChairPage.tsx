import { codedError, useLive, useServerNow } from '@bandeng/graphql-client';
import { duration, EmptyState, LoadingState, OfflineBanner, StatusTag, Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ChairMyPartQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { OwnerSelect } from '../../shell/OwnerSelect';
import { CarryDemandOver, ContestResponse, EscalateDemand } from './acts';
import './chair.css';
import './console.css';
import { Door } from './Door';
import { DueField, useReadDay } from './DueField';
import { chairOn } from './ownSide';
import { usePersonWords } from './Person';
import { MeetingQuestions, Shortlist } from './Questions';
import { useItemTitle } from './useItemTitle';

const ChairTablet = graphql(`
  subscription ChairTablet($id: ID!) {
    meetingLive(id: $id) {
      id
      title
      status
      joinCode
      observerCount
      pursueCount
      settledCount
      activeItem { title part }
      speaking { party sitsIn name organisation departmentName interestGroupName endsAt }
      queue { id party sitsIn name organisation departmentName interestGroupName }
      demands {
        id
        number
        title
        status
        toPursue
        departmentName
        interestGroupName
        responses { id participantId party name organisation departmentName interestGroupName nature text contestReason }
      }
    }
  }
`);
const MyPart = graphql(`
  query ChairMyPart($id: ID!) {
    myMeeting(id: $id) { viewerCanChair viewerCanScribe ownSideIds }
  }
`);

type Live = NonNullable<ResultOf<typeof ChairTablet>['meetingLive']>;
type Demand = Live['demands'][number];

/** What the chair holds in the hand: what is still to be pursued, who speaks, what the floor asks. Large enough to tap. */
export function Component() {
  const { t } = useTranslation('chair');
  const { id = '' } = useParams();
  const { data, staleSince, error } = useLive(ChairTablet, { id });
  const [{ data: mine, error: notMine }, again] = useQuery({ query: MyPart, variables: { id } });
  const meeting = data?.meetingLive;
  useEffect(() => {
    if (meeting) document.title = `${t('title')} · ${meeting.title}`;
  }, [meeting, t]);
  const back = { to: '/meetings', label: t('console:nav') };
  const retry = () => again({ requestPolicy: 'network-only' });
  if (notMine) return <LoadFailed error={codedError(notMine)} onRetry={retry} back={back} />;
  if (error && !meeting) return <LoadFailed error={error} onRetry={retry} back={back} />;
  if (data && !meeting) return <Gone back={back} />;
  if (!meeting || !mine) return <LoadingState what={t('title')} />;
  const { viewerCanChair, viewerCanScribe } = mine.myMeeting;
  return (
    <div className="console chair">
      {staleSince && <OfflineBanner asOf={staleSince} />}
      <header className="console-head">
        <Link to={`/meetings/${id}`}>← {t('back')}</Link>
        <h1>{meeting.title}</h1>
        <span className="grow" />
        <span className="num quiet">
          {t('settled', { count: meeting.settledCount, total: meeting.demands.length })}
        </span>
      </header>
      {!viewerCanChair && <p className="console-note">{t('notChair')}</p>}
      <main className="chair-body">
        <ToPursueList meeting={meeting} id={id} mine={mine} />
        <aside>
          <OnTheFloor meeting={meeting} />
          <Asked meetingId={id} acts={viewerCanScribe} />
          {viewerCanScribe && meeting.joinCode && (
            <section className="console-card">
              <header>
                <h3>{t('door', { count: meeting.observerCount })}</h3>
              </header>
              <Door meetingId={id} joinCode={meeting.joinCode} observerCount={meeting.observerCount} />
            </section>
          )}
        </aside>
      </main>
    </div>
  );
}

function ToPursueList({ meeting, id, mine }: { meeting: Live; id: string; mine: ChairMyPartQuery }) {
  const { t } = useTranslation('chair');
  const { viewerCanChair } = mine.myMeeting;
  const pursue = meeting.demands.filter(({ toPursue }) => toPursue);
  const raised = meeting.demands.filter(({ status }) => status === 'RAISED');
  return (
    <section>
      <h2 className={pursue.length > 0 ? 'lacks' : ''}>{t('pursue', { count: meeting.pursueCount })}</h2>
      {pursue.length === 0 && raised.length === 0 && (
        <EmptyState icon="checkRing" title={t('nothing')} hint={t('nothingHint')} />
      )}
      <ol>
        {[...pursue, ...raised].map((demand) => (
          <ToPursue
            key={demand.id}
            meetingId={id}
            demand={demand}
            acts={viewerCanChair && meeting.status !== 'SCHEDULED'}
            ownSide={mine.myMeeting.ownSideIds}
          />
        ))}
      </ol>
    </section>
  );
}

function Answer({ response }: { response: Demand['responses'][number] }) {
  const { t } = useTranslation('console');
  const personWords = usePersonWords();
  return (
    <p className="chair-answer">
      <StatusTag kind="responseNature" value={response.nature} /> {personWords(response)}:{response.text}
      {response.contestReason && (
        <Tag tone="soon" icon="hand">
          {t('demands.contested', { reason: response.contestReason })}
        </Tag>
      )}
    </p>
  );
}

interface ToPursueProps {
  readonly meetingId: string;
  readonly demand: Demand;
  readonly acts: boolean;
  readonly ownSide: readonly string[];
}

function ToPursue({ meetingId, demand, acts, ownSide }: ToPursueProps) {
  const { t } = useTranslation('chair');
  const [asking, setAsking] = useState<'contest' | 'carry' | 'escalate' | null>(null);
  const [last] = demand.responses
    .filter((response) => response.contestReason === null && chairOn(response, ownSide).mayContest)
    .reverse();
  return (
    <li className={`chair-demand ${demand.status}`}>
      <p>
        <span className="num">{demand.number}</span> <strong>{demand.title}</strong>
      </p>
      <p className="quiet">{[demand.interestGroupName, demand.departmentName].filter(Boolean).join(' · ')}</p>
      {demand.responses.map((response) => (
        <Answer key={response.id} response={response} />
      ))}
      {demand.responses.length === 0 && <p className="lacks">{t('raised')}</p>}
      {acts && (
        <div className="chair-acts">
          {last && (
            <Button size="large" type="primary" onClick={() => setAsking('contest')}>
              {t('contest')}
            </Button>
          )}
          <Button size="large" onClick={() => setAsking('carry')}>
            {t('carry')}
          </Button>
          <Button size="large" onClick={() => setAsking('escalate')}>
            {t('escalate')}
          </Button>
        </div>
      )}
      {asking === 'contest' && last && (
        <Words
          title={t('contestWhy')}
          act={t('contest')}
          quick={['due', 'action', 'person', 'basis']}
          document={ContestResponse}
          variables={(reason) => ({ responseId: last.id, reason })}
          close={() => setAsking(null)}
        />
      )}
      {asking === 'escalate' && (
        <Words
          title={t('console:demands.escalateWhy')}
          act={t('escalate')}
          document={EscalateDemand}
          variables={(reason) => ({ demandId: demand.id, reason })}
          close={() => setAsking(null)}
        />
      )}
      {asking === 'carry' && <CarryOver meetingId={meetingId} demandId={demand.id} close={() => setAsking(null)} />}
    </li>
  );
}

/** A sentence to say, with the usual ones one tap away. */
function Words<Variables extends Record<string, unknown>>({
  title,
  act,
  quick = [],
  document,
  variables,
  close,
}: {
  title: string;
  act: string;
  quick?: readonly ('due' | 'action' | 'person' | 'basis')[];
  document: Parameters<typeof useCommand<unknown, Variables>>[0];
  variables: (words: string) => Variables;
  close: () => void;
}) {
  const { t } = useTranslation('chair');
  const [words, setWords] = useState('');
  const [run, { busy }] = useCommand(document);
  const send = async () => {
    if (words.trim() && (await run(variables(words))).ok) close();
  };
  return (
    <Modal
      open
      centered
      title={title}
      okText={act}
      cancelText={t('common:verb.cancel')}
      okButtonProps={{ size: 'large', disabled: !words.trim(), loading: busy }}
      cancelButtonProps={{ size: 'large' }}
      onOk={send}
      onCancel={close}
    >
      <div className="chair-quick">
        {quick.map((one) => (
          <Button key={one} size="large" onClick={() => setWords(t(`quick.${one}`))}>
            {t(`quick.${one}`)}
          </Button>
        ))}
      </div>
      <Input.TextArea
        autoFocus
        rows={3}
        maxLength={1000}
        aria-label={title}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </Modal>
  );
}

function CarryOver({ meetingId, demandId, close }: { meetingId: string; demandId: string; close: () => void }) {
  const { t } = useTranslation('console');
  const [carry, { busy }] = useCommand(CarryDemandOver);
  const read = useReadDay(meetingId);
  const [until, setUntil] = useState('');
  const [form] = Form.useForm<{ ownerId: string; reason?: string }>();
  const send = async ({ ownerId, reason }: { ownerId: string; reason?: string }) => {
    const day = await read(until);
    if (!day) return;
    if ((await carry({ input: { demandId, ownerId, until: day.day, reason: reason ?? null } })).ok) close();
  };
  return (
    <Modal
      open
      centered
      title={t('demands.carryOver')}
      okText={t('demands.carryOver')}
      cancelText={t('common:verb.cancel')}
      okButtonProps={{ size: 'large', loading: busy, disabled: !until.trim() }}
      cancelButtonProps={{ size: 'large' }}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form form={form} layout="vertical" onFinish={send}>
        <Form.Item name="ownerId" label={t('demands.owner')} rules={[{ required: true }]}>
          <OwnerSelect demandId={demandId} />
        </Form.Item>
        <Form.Item label={t('demands.until')}>
          <DueField meetingId={meetingId} words={until} onWords={setUntil} onEnter={() => form.submit()} />
        </Form.Item>
        <Form.Item name="reason" label={t('demands.still')}>
          <Input size="large" maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function OnTheFloor({ meeting }: { meeting: Live }) {
  const { t } = useTranslation('chair');
  const personWords = usePersonWords();
  const titleOf = useItemTitle();
  const { activeItem, speaking, queue } = meeting;
  return (
    <section className="console-card">
      <p className="quiet">{t('item')}</p>
      <p className="chair-big">{activeItem ? titleOf(activeItem) : t('noItem')}</p>
      <p className="quiet">{t('speaking')}</p>
      <p className="chair-big">{speaking ? personWords(speaking) : t('nobody')}</p>
      {speaking?.endsAt && <Left endsAt={speaking.endsAt} />}
      {queue[0] && (
        <p className="quiet">
          {t('next')} {personWords(queue[0])}
        </p>
      )}
    </section>
  );
}

function Left({ endsAt }: { endsAt: string }) {
  const { t } = useTranslation('console');
  const now = useServerNow(500);
  const left = (Date.parse(endsAt) - now.getTime()) / 1000;
  return (
    <p className={`countdown num${left < 0 ? ' over' : ''}`} role="timer">
      {t(left < 0 ? 'floor.over' : 'floor.left')} {duration(Math.abs(left))}
    </p>
  );
}

function Asked({ meetingId, acts }: { meetingId: string; acts: boolean }) {
  const { t } = useTranslation('chair');
  const { data } = useLive(MeetingQuestions, { id: meetingId });
  const [shortlist] = useCommand(Shortlist);
  const questions = data?.meetingQuestions?.questions.filter(({ status }) => status === 'SHORTLISTED') ?? [];
  return (
    <section className="console-card">
      <header>
        <h3>{t('asked')}</h3>
      </header>
      {questions.length === 0 && <p className="quiet">{t('noAsked')}</p>}
      <ol className="questions">
        {questions.map(({ id, text, likes }) => (
          <li key={id}>
            <p>{text}</p>
            <p className="quiet num">{likes > 0 && t('questions:likes', { count: likes })}</p>
            {acts && (
              <Button onClick={() => shortlist({ questionId: id, shortlisted: false })}>
                {t('questions:putBack')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
