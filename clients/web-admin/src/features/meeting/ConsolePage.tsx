import { codedError, type OutboxEntry, useLastKnownOn, useLive, useServerNow } from '@bandeng/graphql-client';
import { DisabledReason, duration, EmptyState, Icon, LoadingState, OfflineBanner, Tag } from '@bandeng/ui';
import { App, Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { desk } from '../../desk';
import { graphql } from '../../generated';
import type { MeetingConsoleSubscription } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { useViewer } from '../../viewer';
import { EndMeeting, OpenMeeting, ReopenMeeting } from './acts';
import { BroadcastCard } from './broadcast/BroadcastCard';
import { Clauses } from './Clauses';
import { OwnSide } from './ownSide';
import './console.css';
import { DemandCard } from './Demands';
import './desk/desk.css';
import { DeskProvider } from './desk/DeskContext';
import { DeskBar, KeptAct, useKeptActs, useSignal } from './desk/DeskPanel';
import { type WaitingMeeting, withWaiting } from './desk/with-waiting';
import { Agenda } from './floor/Agenda';
import { Chair } from './floor/Chair';
import { Floor } from './floor/Floor';
import './floor/floor.css';
import { Shares } from './floor/Shares';
import { Line } from './Line';
import { OpenedByMistake } from './OpenedByMistake';
import { Questions } from './Questions';
import { StatementRow } from './Record';
import { SignIn } from './SignIn';
import { WithReason } from './Small';
import { statusIcons, statusTones } from './status';
import { useItemTitle } from './useItemTitle';

const MeetingConsole = graphql(`
  subscription MeetingConsole($id: ID!) {
    meetingLive(id: $id) {
      id
      consultationId
      title
      form
      committeeName
      place
      status
      openedAt
      pursueCount
      settledCount
      demands {
        id
        number
        title
        status
        toPursue
        departmentName
        ...DemandCard_demand
      }
      clauses {
        status
      }
      statements {
        id
        text
        ...StatementRow_statement
      }
      floor {
        chairs {
          participantId
        }
      }
      ...Agenda_meeting
      ...Chair_meeting
      ...Shares_meeting
      ...Floor_meeting
      ...Line_meeting
      ...SignIn_meeting
      ...Clauses_meeting
    }
  }
`);

const MyPart = graphql(`
  query ConsoleMyPart($id: ID!) {
    myMeeting(id: $id) {
      viewerCanScribe
      viewerCanChair
      ownSideIds
    }
  }
`);

const RecordClosed = graphql(`
  query ConsoleRecordClosed($consultationId: ID!) {
    meetingOfConsultation(consultationId: $consultationId) {
      consultationStatus
    }
  }
`);

type Live = NonNullable<MeetingConsoleSubscription['meetingLive']>;

/** The scribe's and the chair's view of a meeting: everything follows the server within a second. */
export function Component() {
  const { t } = useTranslation('console');
  const { id = '' } = useParams();
  const viewer = useViewer();
  const live = useLive(MeetingConsole, { id });
  const { staleSince, error } = live;
  const [part, again] = useQuery({ query: MyPart, variables: { id } });
  const notMine = part.error && !part.data ? codedError(part.error) : null;
  // In a village without a signal the console opens with what the server last said to this person here.
  const { data } = useLastKnownOn(desk, { data: live.data ?? undefined, why: error }, `console/${id}`, viewer.id);
  const { data: mine } = useLastKnownOn(desk, { data: part.data, why: notMine }, `console-part/${id}`, viewer.id);
  useEffect(() => {
    if (live.data) void desk.outbox.keepAnswer({ key: `console/${id}`, person: viewer.id, data: live.data });
  }, [live.data, id, viewer.id]);
  useEffect(() => {
    if (part.data) void desk.outbox.keepAnswer({ key: `console-part/${id}`, person: viewer.id, data: part.data });
  }, [part.data, id, viewer.id]);
  const kept = useKeptActs(id);
  const hasSignal = useSignal();
  const itemTitle = useItemTitle();
  const known = data?.meetingLive;
  // Fragments hide what they hold from the types, not from what is there.
  const meeting = useMemo(() => known && (withWaiting(known as never, kept) as typeof known), [known, kept]);
  useEffect(() => {
    if (meeting) document.title = `${meeting.title} · ${t('common:product')}`;
  }, [meeting, t]);
  const back = { to: '/meetings', label: t('nav') };
  // Handed over, the rights of this very page change with the chair.
  const chair = meeting?.floor.chairs.map(({ participantId }) => participantId).join();
  useEffect(() => {
    if (chair !== undefined) again({ requestPolicy: 'network-only' });
  }, [chair, again]);
  const retry = () => again({ requestPolicy: 'network-only' });
  if (notMine && !mine) return <LoadFailed error={notMine} onRetry={retry} back={back} />;
  if (error && !meeting) return <LoadFailed error={error} onRetry={retry} back={back} />;
  if (data && !meeting) return <Gone back={back} />;
  if (!meeting || !mine) return <LoadingState what={t('nav')} />;
  const { viewerCanScribe, viewerCanChair, ownSideIds } = mine.myMeeting;
  const offline = !hasSignal || staleSince !== null || live.data === null;
  return (
    <DeskProvider meeting={meeting as unknown as WaitingMeeting} itemTitle={itemTitle as never}>
      <div className="console">
        {staleSince && <OfflineBanner asOf={staleSince} />}
        <Head meeting={meeting} acts={viewerCanScribe} chairs={viewerCanChair} />
        {viewerCanScribe && <DeskBar entries={kept} offline={offline} />}
        {!viewerCanScribe && <p className="console-note">{t('readOnly')}</p>}
        <OwnSide value={ownSideIds}>
          <Body meeting={meeting} canScribe={viewerCanScribe} canChair={viewerCanChair} kept={kept} />
        </OwnSide>
      </div>
    </DeskProvider>
  );
}

function Head({ meeting, acts, chairs }: { meeting: Live; acts: boolean; chairs: boolean }) {
  const { t } = useTranslation('console');
  const { modal } = App.useApp();
  const [end, { busy }] = useCommand(EndMeeting);
  const open = meeting.demands.length - meeting.settledCount;
  const why =
    open > 0
      ? t('endWhy.demands', { count: open })
      : meeting.clauses.some(({ status }) => status === 'OPEN')
        ? t('endWhy.clauses')
        : null;
  const ask = () =>
    modal.confirm({
      title: t('endMeeting'),
      content: t('endConfirm'),
      okText: t('endMeeting'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        await end({ meetingId: meeting.id });
      },
    });
  return (
    <header className="console-head">
      <Link to="/meetings">← {t('back')}</Link>
      <h1>{meeting.title}</h1>
      <span className="quiet">
        {meeting.committeeName} · {t(`words:form.${meeting.form}`)} · {meeting.place}
      </span>
      <Tag tone={statusTones[meeting.status]} icon={statusIcons[meeting.status]}>
        {t(`meeting:status.${meeting.status}`)}
      </Tag>
      {meeting.status === 'LIVE' && meeting.openedAt && <Elapsed since={meeting.openedAt} />}
      <Chair meeting={meeting} acts={chairs} />
      <span className="grow" />
      {meeting.status !== 'SCHEDULED' && (
        <>
          <Link to={`/meetings/${meeting.id}/chair`}>{t('chair:open')}</Link>
          <Link to={`/meetings/${meeting.id}/opinions`}>{t('opinions:open')}</Link>
        </>
      )}
      <Link to={`/consultations/${meeting.consultationId}`}>{t('toConsultation')}</Link>
      {acts && meeting.status === 'LIVE' && (
        <DisabledReason reason={why}>
          <Button loading={busy} onClick={ask}>
            {t('endMeeting')}
          </Button>
        </DisabledReason>
      )}
    </header>
  );
}

function Elapsed({ since }: { since: string }) {
  const { t } = useTranslation('console');
  const now = useServerNow();
  return (
    <span className="num quiet">
      {t('elapsed', { time: duration(Math.max(0, (now.getTime() - Date.parse(since)) / 1000)) })}
    </span>
  );
}

function Body({
  meeting,
  kept,
  ...may
}: {
  meeting: Live;
  kept: readonly OutboxEntry[];
  canScribe: boolean;
  canChair: boolean;
}) {
  const ended = meeting.status === 'ENDED';
  const [{ data }] = useQuery({
    query: RecordClosed,
    variables: { consultationId: meeting.consultationId },
    pause: !ended,
    requestPolicy: 'network-only',
  });
  // With the minutes confirmed the record is closed: what nobody can do any more is not offered.
  const stands = data?.meetingOfConsultation?.consultationStatus;
  const isOpen = !ended || stands === 'MINUTES_DRAFT';
  const canScribe = may.canScribe && isOpen;
  const canChair = may.canChair && isOpen;
  const [demandId, setDemandId] = useState<string | null>(null);
  const live = meeting.status === 'LIVE';
  const acts = canScribe && live;
  return (
    <main className="console-body">
      <ConsoleDemands
        meeting={meeting}
        demandId={demandId}
        setDemandId={setDemandId}
        canScribe={canScribe}
        canChair={canChair}
      />

      <section className="console-centre">
        {meeting.status === 'SCHEDULED' && canScribe && <Agenda meeting={meeting} acts={canScribe} chairs={canChair} />}
        {meeting.status === 'SCHEDULED' && <NotYetOpen canScribe={canScribe} meeting={meeting} />}
        {meeting.status === 'ENDED' && <MeetingEnded isOpen={isOpen} meeting={meeting} may={may} />}
        {meeting.status !== 'SCHEDULED' && (
          <>
            {acts && meeting.statements.length === 0 && <OpenedByMistake meeting={meeting} />}
            <Agenda meeting={meeting} acts={acts} chairs={canChair} />
            {live && <Floor meeting={meeting} acts={acts} />}
            {acts && <Line meeting={meeting} demandId={demandId} onDemand={setDemandId} />}
            <RecordSoFar meeting={meeting} kept={kept} canScribe={canScribe} />
          </>
        )}
      </section>

      <ConsoleSide meeting={meeting} canScribe={canScribe} may={may} />
    </main>
  );
}

function ConsoleDemands({
  meeting,
  demandId,
  setDemandId,
  canScribe,
  canChair,
}: {
  meeting: Live;
  demandId: string | null;
  setDemandId: (next: string | null) => void;
  canScribe: boolean;
  canChair: boolean;
}) {
  const { t } = useTranslation('console');
  return (
    <section className="console-demands">
      <header>
        <h2>{t('demands.title')}</h2>
        <span className="num quiet">
          {t('demands.count', { settled: meeting.settledCount, total: meeting.demands.length })}
        </span>
        <span className="grow" />
        {meeting.pursueCount > 0 && (
          <Tag tone="soon" icon="dot" filled>
            {t('demands.pursue', { count: meeting.pursueCount })}
          </Tag>
        )}
      </header>
      {meeting.demands.length === 0 && <p className="quiet">{t('demands.none')}</p>}
      <ol>
        {meeting.demands.map((demand) => (
          <DemandCard
            key={demand.id}
            meetingId={meeting.id}
            consultationId={meeting.consultationId}
            demand={demand}
            chosen={demand.id === demandId}
            onChoose={() => setDemandId(demand.id === demandId ? null : demand.id)}
            canScribe={canScribe && meeting.status !== 'SCHEDULED'}
            canChair={canChair && meeting.status !== 'SCHEDULED'}
          />
        ))}
      </ol>
    </section>
  );
}

function NotYetOpen({ canScribe, meeting }: { canScribe: boolean; meeting: Live }) {
  const { t } = useTranslation('console');
  const [open, { busy }] = useCommand(OpenMeeting);
  return (
    <EmptyState
      title={t('open.title')}
      hint={t('open.hint')}
      action={
        canScribe && (
          <Button
            type="primary"
            size="large"
            loading={busy}
            onClick={() => open({ consultationId: meeting.consultationId })}
          >
            {t('open.act')}
          </Button>
        )
      }
    />
  );
}

function MeetingEnded({
  isOpen,
  meeting,
  may,
}: {
  isOpen: boolean;
  meeting: Live;
  may: { canScribe: boolean; canChair: boolean };
}) {
  const { t } = useTranslation('console');
  const [reopen] = useCommand(ReopenMeeting);
  return (
    <div className="console-ended">
      <Icon name="checkRing" />
      <div>
        <strong>{t('ended.title')}</strong>
        <p>{t(isOpen ? 'ended.hint' : 'ended.confirmed')}</p>
      </div>
      <Link className={isOpen ? 'button primary' : 'button'} to={`/meetings/${meeting.id}/minutes`}>
        {t(may.canScribe && isOpen ? 'ended.act' : 'list.minutes')}
      </Link>
      {may.canChair && isOpen && (
        <WithReason
          label={t('ended.reopen')}
          onSubmit={async (reason) => (await reopen({ meetingId: meeting.id, reason })).ok}
        />
      )}
    </div>
  );
}

function RecordSoFar({
  meeting,
  kept,
  canScribe,
}: {
  meeting: Live;
  kept: readonly OutboxEntry[];
  canScribe: boolean;
}) {
  const { t } = useTranslation('console');
  return (
    <section className="console-record">
      <h3>{t('record.title')}</h3>
      {meeting.statements.length === 0 && <p className="quiet">{t('record.none')}</p>}
      {kept.length > 0 && (
        <ol className="desk-entries">
          {[...kept].reverse().map((entry) => (
            <KeptAct key={entry.key} entry={entry} />
          ))}
        </ol>
      )}
      <ol>
        {meeting.statements.map((statement) => (
          <StatementRow
            key={statement.id}
            meetingId={meeting.id}
            statement={statement}
            demands={meeting.demands}
            acts={canScribe}
          />
        ))}
      </ol>
    </section>
  );
}

function ConsoleSide({
  meeting,
  canScribe,
  may,
}: {
  meeting: Live;
  canScribe: boolean;
  may: { canScribe: boolean; canChair: boolean };
}) {
  return (
    <aside className="console-side">
      <SignIn meeting={meeting} acts={canScribe} />
      {canScribe && (
        <BroadcastCard
          meetingId={meeting.id}
          newest={meeting.statements[0]?.id ?? ''}
          ended={meeting.status === 'ENDED'}
        />
      )}
      <WaitingFor meeting={meeting} />
      <Clauses meeting={meeting} acts={canScribe} />
      <Questions meetingId={meeting.id} statements={meeting.statements} demands={meeting.demands} acts={canScribe} />
      <Shares meeting={meeting} reads={may.canScribe} />
    </aside>
  );
}

/** 等谁: the departments that still owe an answer, with how many. */
function WaitingFor({ meeting }: { meeting: Live }) {
  const { t } = useTranslation('console');
  const owing = new Map<string, number>();
  for (const { toPursue, departmentName } of meeting.demands) {
    const name = departmentName ?? t('waiting.unknown');
    if (toPursue) owing.set(name, (owing.get(name) ?? 0) + 1);
  }
  return (
    <section className="console-card">
      <header>
        <h3>{t('waiting.title')}</h3>
      </header>
      {owing.size === 0 && <p className="quiet">{t('waiting.nobody')}</p>}
      <ul>
        {[...owing].map(([name, count]) => (
          <li key={name} className="lacks">
            {t('waiting.department', { name, count })}
          </li>
        ))}
      </ul>
    </section>
  );
}
