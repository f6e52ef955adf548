import { type Outcome, useServerNow } from '@bandeng/graphql-client';
import { duration, Icon, secondsLeft, Tag } from '@bandeng/ui';
import { App, Button, Dropdown, type MenuProps, type RefSelectProps, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import type {
  ConsolePointOfOrderCategoriesQuery,
  Floor_MeetingFragment,
  SpeakerKind,
} from '../../../generated/graphql';
import { useDeskCommand } from '../desk/useDeskCommand';
import { SpeakerName, usePersonWords } from '../Person';
import {
  AddSpeaker,
  ClearQueue,
  EndSpeaker,
  ExtendSpeaker,
  MoveSpeaker,
  PauseSpeaker,
  PointOfOrderCategories,
  ReaddLastSpeaker,
  ResumeSpeaker,
  SetFloorOptions,
  StartSpeaker,
  WithdrawSpeaker,
} from './acts';
import { FloorOptions } from './FloorOptions';
import { PreparedSpeakers } from './PreparedSpeakers';
import { useKeys } from './useKeys';

export const Floor_meeting = graphql(`
  fragment Floor_meeting on MeetingLive {
    id
    consultationId
    speaking {
      id
      party
      participantId
      endsAt
      spokenSeconds
      allottedSeconds
      kind
      categoryName
      demandNumber
      note
      ...SpeakerName_speaker
    }
    queue {
      id
      party
      participantId
      kind
      categoryName
      demandNumber
      note
      firstTime
      spokenSeconds
      allottedSeconds
      ...SpeakerName_speaker
    }
    demands {
      id
      number
      title
    }
    participants {
      id
      party
      sitsIn
      name
      organisation
      departmentName
      interestGroupName
      attendance
    }
    floor {
      queueOpen
      firstTimersFirst
      residentsFirst
      warningSeconds
      turnMinutes
      lastSpoken {
        id
        kind
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
      }
    }
    ...FloorOptions_meeting
  }
`);

type Kind = Floor_MeetingFragment['queue'][number]['kind'];
const MINUTE = 60;

/** Who speaks and for how long yet, who is next, and every act on it within a key's reach. */
export function Floor({ meeting, acts }: { meeting: FragmentType<typeof Floor_meeting>; acts: boolean }) {
  const { t } = useTranslation('floor');
  const live = readFragment(Floor_meeting, meeting);
  const { id, consultationId, speaking, queue, participants, floor } = live;
  const {
    start,
    starting,
    ending,
    optionsOpen,
    setOptionsOpen,
    adder,
    next,
    goOn,
    interrupt,
    paused,
    stopOrGo,
    finish,
    more,
    toggleList,
  } = useFloorActs({ queue, speaking, id, floor, acts });

  const waiting = new Set(
    queue.filter(({ kind }) => kind !== 'POINT_OF_ORDER').map(({ participantId }) => participantId),
  );
  const mayQueue = participants.filter((person) => person.attendance === 'PRESENT' && !waiting.has(person.id));

  return (
    <section className="console-floor" aria-label={t('floor.title')}>
      <NowSpeaking paused={paused} meeting={meeting} />
      {acts && (
        <SpeakerActs
          interrupt={interrupt}
          starting={starting}
          next={next}
          goOn={goOn}
          stopOrGo={stopOrGo}
          paused={paused}
          more={more}
          ending={ending}
          finish={finish}
          meeting={meeting}
        />
      )}
      <div className="queue">
        <QueueHead acts={acts} toggleList={toggleList} setOptionsOpen={setOptionsOpen} meeting={meeting} />
        {queue.length === 0 && <p className="quiet">{t('floor.nobodyWaits')}</p>}
        <QueueEntries acts={acts} start={start} meeting={meeting} />
        {acts && <AddHand ref={adder} live={live} mayQueue={mayQueue} />}
      </div>
      <PreparedSpeakers
        meetingId={id}
        consultationId={consultationId}
        mayQueue={mayQueue.map((person) => person.id)}
        acts={acts}
      />
      {optionsOpen && <FloorOptions meeting={live} done={() => setOptionsOpen(false)} />}
    </section>
  );
}

interface OnTheFloor {
  readonly queue: Floor_MeetingFragment['queue'];
  readonly speaking: Floor_MeetingFragment['speaking'];
  readonly id: string;
  readonly floor: Floor_MeetingFragment['floor'];
  readonly acts: boolean;
}

function useFloorActs({ queue, speaking, id, floor, acts }: OnTheFloor) {
  const [start, starting] = useDeskCommand(StartSpeaker);
  const [set] = useDeskCommand(SetFloorOptions);
  const [optionsOpen, setOptionsOpen] = useState(false);
  const adder = useRef<RefSelectProps>(null);
  const [next] = queue;
  const turn = useTurn(speaking);

  const goOn = next ? () => start({ entryId: next.id, after: speaking?.id ?? null }) : null;
  const interrupt =
    next && speaking && next.kind === 'POINT_OF_ORDER' && speaking.kind !== 'POINT_OF_ORDER'
      ? () => start({ entryId: next.id, after: speaking.id, aside: true })
      : null;
  const toggleList = () => set({ input: { meetingId: id, queueOpen: !floor.queueOpen } });
  const focusAdder = () => adder.current?.focus();
  const keys = {
    N: goOn,
    I: interrupt,
    P: turn.stopOrGo,
    X: turn.finish,
    M: turn.more,
    L: toggleList,
    H: focusAdder,
  };
  useKeys(acts ? keys : {});
  return { start, starting, optionsOpen, setOptionsOpen, adder, next, goOn, interrupt, toggleList, ...turn };
}

/** What can be done to the turn that somebody has. */
function useTurn(speaking: OnTheFloor['speaking']) {
  const [end, ending] = useDeskCommand(EndSpeaker);
  const [pause] = useDeskCommand(PauseSpeaker);
  const [resume] = useDeskCommand(ResumeSpeaker);
  const [extend] = useDeskCommand(ExtendSpeaker);
  if (!speaking) return { ending, paused: false, stopOrGo: null, finish: null, more: null };
  const { id: entryId, endsAt, allottedSeconds } = speaking;
  const paused = !endsAt;
  return {
    ending,
    paused,
    stopOrGo: () => (paused ? resume : pause)({ entryId }),
    finish: () => end({ entryId }),
    more: () => extend({ entryId, bySeconds: MINUTE, fromSeconds: allottedSeconds }),
  };
}

function NowSpeaking({ paused, meeting }: { paused: boolean; meeting: FragmentType<typeof Floor_meeting> }) {
  const { t } = useTranslation('floor');
  const live = readFragment(Floor_meeting, meeting);
  const { speaking, floor } = live;
  return (
    <div className={`speaking${paused ? ' paused' : ''}`} aria-live="polite">
      {speaking ? (
        <>
          <span className={`party-${speaking.party} party`}>{t(`words:party.${speaking.party}`)}</span>
          <strong>
            <SpeakerName speaker={speaking} />
          </strong>
          <About entry={speaking} />
          <Countdown speaker={speaking} warning={floor.warningSeconds} />
        </>
      ) : (
        <span className="quiet">{t('floor.nobody')}</span>
      )}
    </div>
  );
}

function SpeakerActs({
  interrupt,
  starting,
  next,
  goOn,
  stopOrGo,
  paused,
  more,
  ending,
  finish,
  meeting,
}: {
  interrupt: (() => Promise<Outcome<unknown>>) | null;
  starting: { readonly busy: boolean };
  next?: Floor_MeetingFragment['queue'][number];
  goOn: (() => Promise<Outcome<unknown>>) | null;
  stopOrGo: (() => Promise<Outcome<unknown>>) | null;
  paused: boolean;
  more: (() => Promise<Outcome<unknown>>) | null;
  ending: { readonly busy: boolean };
  finish: (() => Promise<Outcome<unknown>>) | null;
  meeting: FragmentType<typeof Floor_meeting>;
}) {
  const { t } = useTranslation('floor');
  const live = readFragment(Floor_meeting, meeting);
  const { id, speaking, floor } = live;
  const personWords = usePersonWords();
  const [readd] = useDeskCommand(ReaddLastSpeaker);
  return (
    <div className="floor-acts">
      {interrupt && (
        <Button danger loading={starting.busy} onClick={interrupt}>
          {t('floor.interrupt')}
          <kbd>Alt+I</kbd>
        </Button>
      )}
      {next && goOn && (
        <Button type={speaking ? 'default' : 'primary'} loading={starting.busy} onClick={goOn}>
          {speaking ? t('floor.goOn') : t('floor.startNext')}
          <SpeakerName speaker={next} />
          <kbd>Alt+N</kbd>
        </Button>
      )}
      {speaking && <PauseOrEnd stopOrGo={stopOrGo} paused={paused} more={more} ending={ending} finish={finish} />}
      {!speaking && floor.lastSpoken && (
        <Button onClick={() => readd({ meetingId: id })}>
          {t('floor.readd', { name: personWords(floor.lastSpoken) })}
        </Button>
      )}
    </div>
  );
}

function PauseOrEnd({
  stopOrGo,
  paused,
  more,
  ending,
  finish,
}: {
  stopOrGo: (() => Promise<Outcome<unknown>>) | null;
  paused: boolean;
  more: (() => Promise<Outcome<unknown>>) | null;
  ending: { readonly busy: boolean };
  finish: (() => Promise<Outcome<unknown>>) | null;
}) {
  const { t } = useTranslation('floor');
  return (
    <>
      <Button onClick={() => stopOrGo?.()}>
        {t(paused ? 'floor.resume' : 'floor.pause')}
        <kbd>Alt+P</kbd>
      </Button>
      <Button onClick={() => more?.()}>
        {t('floor.more')}
        <kbd>Alt+M</kbd>
      </Button>
      <Button loading={ending.busy} onClick={() => finish?.()}>
        {t('floor.end')}
        <kbd>Alt+X</kbd>
      </Button>
    </>
  );
}

function QueueHead({
  acts,
  toggleList,
  setOptionsOpen,
  meeting,
}: {
  acts: boolean;
  toggleList: () => Promise<Outcome<unknown>>;
  setOptionsOpen: (next: boolean) => void;
  meeting: FragmentType<typeof Floor_meeting>;
}) {
  const { t } = useTranslation('floor');
  const live = readFragment(Floor_meeting, meeting);
  const { queue, floor } = live;
  return (
    <header>
      <h3>{t('floor.next')}</h3>
      <span className="num quiet">{queue.length > 0 && t('floor.count', { count: queue.length })}</span>
      {!floor.queueOpen && (
        <Tag tone="soon" icon="minus">
          {t('floor.closed')}
        </Tag>
      )}
      {floor.residentsFirst && (
        <Tag tone="info" icon="flag">
          {t('options.residentsFirst')}
        </Tag>
      )}
      {floor.firstTimersFirst && (
        <Tag tone="info" icon="flag">
          {t('options.firstTimersFirst')}
        </Tag>
      )}
      <span className="grow" />
      {acts && <QueueTools toggleList={toggleList} setOptionsOpen={setOptionsOpen} meeting={meeting} />}
    </header>
  );
}

function QueueTools({
  toggleList,
  setOptionsOpen,
  meeting,
}: {
  toggleList: () => Promise<Outcome<unknown>>;
  setOptionsOpen: (next: boolean) => void;
  meeting: FragmentType<typeof Floor_meeting>;
}) {
  const { t } = useTranslation('floor');
  const { modal } = App.useApp();
  const live = readFragment(Floor_meeting, meeting);
  const { id, queue, floor } = live;
  const [clear] = useDeskCommand(ClearQueue);
  const askClear = () =>
    modal.confirm({
      title: t('floor.clear'),
      content: t('floor.clearConfirm', { count: queue.length }),
      okText: t('floor.clear'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        await clear({ meetingId: id });
      },
    });
  return (
    <>
      <Button size="small" onClick={toggleList}>
        {t(floor.queueOpen ? 'floor.close' : 'floor.open')}
        <kbd>Alt+L</kbd>
      </Button>
      {queue.length > 1 && (
        <Button size="small" onClick={askClear}>
          {t('floor.clear')}
        </Button>
      )}
      <Button size="small" onClick={() => setOptionsOpen(true)}>
        {t('options.title')}
      </Button>
    </>
  );
}

function QueueEntries({
  acts,
  start,
  meeting,
}: {
  acts: boolean;
  start: (variables: {
    entryId: string | number;
    after?: string | number | null | undefined;
    aside?: boolean | null | undefined;
  }) => Promise<Outcome<unknown>>;
  meeting: FragmentType<typeof Floor_meeting>;
}) {
  const { t } = useTranslation('floor');
  const live = readFragment(Floor_meeting, meeting);
  const { speaking, queue } = live;
  const menuOf = useQueueMenu({ queue });
  return (
    <ol>
      {queue.map((entry, index) => (
        <li key={entry.id} className={entry.kind}>
          <span className="num quiet">{index + 1}</span>
          <span className={`party-${entry.party} party`}>{t(`words:party.${entry.party}`)}</span>
          <span className="queue-name">
            <SpeakerName speaker={entry} />
          </span>
          <About entry={entry} />
          {entry.spokenSeconds > 0 ? (
            <span className="quiet num">
              {t('floor.keeps', { time: duration(Math.max(0, entry.allottedSeconds - entry.spokenSeconds)) })}
            </span>
          ) : (
            entry.firstTime && entry.kind !== 'POINT_OF_ORDER' && <span className="quiet">{t('floor.firstTime')}</span>
          )}
          <span className="grow" />
          {acts && (
            <>
              {!speaking && index > 0 && (
                <Button size="small" type="link" onClick={() => start({ entryId: entry.id })}>
                  {t('floor.start')}
                </Button>
              )}
              <Dropdown menu={{ items: menuOf(index) }} trigger={['click']} placement="bottomRight">
                <Button size="small" type="text" aria-label={t('floor.moreOf', { number: index + 1 })}>
                  ⋯
                </Button>
              </Dropdown>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function useQueueMenu({ queue }: { queue: Floor_MeetingFragment['queue'][number][] }) {
  const { t } = useTranslation('floor');
  const [withdraw] = useDeskCommand(WithdrawSpeaker);
  const [move] = useDeskCommand(MoveSpeaker);
  const menuOf = (index: number): MenuProps['items'] => {
    const entry = queue[index];
    if (!entry) return [];
    const [before, second] = [queue[index - 1], queue[index + 2]];
    return [
      {
        key: 'first',
        label: index === 0 ? t('floor.isFirst') : t('floor.toFirst'),
        disabled: index === 0,
        onClick: () => move({ entryId: entry.id, before: queue[0]?.id ?? null }),
      },
      {
        key: 'up',
        label: t('floor.up'),
        disabled: !before,
        onClick: () => move({ entryId: entry.id, before: before?.id ?? null }),
      },
      {
        key: 'down',
        label: t('floor.moveDown'),
        disabled: index === queue.length - 1,
        onClick: () => move({ entryId: entry.id, before: second?.id ?? null }),
      },
      {
        key: 'last',
        label: t('floor.toLast'),
        disabled: index === queue.length - 1,
        onClick: () => move({ entryId: entry.id, before: null }),
      },
      { type: 'divider' },
      { key: 'withdraw', label: t('floor.down'), onClick: () => withdraw({ entryId: entry.id }) },
    ];
  };
  return menuOf;
}

/** What somebody has the floor for, where it is more than a contribution. */
function About({
  entry: { kind, categoryName, demandNumber, note },
}: {
  entry: Pick<Floor_MeetingFragment['queue'][number], 'kind' | 'categoryName' | 'demandNumber' | 'note'>;
}) {
  const { t } = useTranslation('floor');
  return (
    <>
      {kind !== 'CONTRIBUTION' && (
        <Tag tone={kind === 'POINT_OF_ORDER' ? 'bad' : 'info'} icon={kind === 'POINT_OF_ORDER' ? 'alert' : 'dot'}>
          {[t(`meeting:speakerKind.${kind}`), categoryName].filter(Boolean).join(' · ')}
        </Tag>
      )}
      {demandNumber && <span className="quiet num">{t('floor.about', { number: demandNumber })}</span>}
      {note && <q className="queue-note">{note}</q>}
    </>
  );
}

const kinds: readonly Kind[] = ['CONTRIBUTION', 'QUESTION', 'ANSWER', 'POINT_OF_ORDER'];

/** 替人举手: a name is enough; what for, and about what, where it matters. */
function AddHand({
  live: { id, queue, speaking, demands },
  mayQueue,
  ref,
}: {
  live: Floor_MeetingFragment;
  mayQueue: Floor_MeetingFragment['participants'];
  ref: React.Ref<RefSelectProps>;
}) {
  const { t } = useTranslation('floor');
  const personWords = usePersonWords();
  const [kind, setKind] = useState<Kind>('CONTRIBUTION');
  const [about, setAbout] = useState<string | null>(null);
  const [add, { busy }] = useDeskCommand(AddSpeaker);
  const [{ data }] = useQuery({ query: PointOfOrderCategories });
  const questions = [...(speaking ? [speaking] : []), ...queue].filter((entry) => entry.kind === 'QUESTION');
  const aboutWhat = useAboutWhat({ kind, data, questions, demands });
  const chosen = about && aboutWhat.some(({ value }) => value === about) ? about : null;
  const needsAbout = kind === 'ANSWER' && !chosen;
  const submit = async (participantId: string) => {
    const target = chosen?.slice(2) ?? null;
    const outcome = await add({
      meetingId: id,
      participantId,
      hand: {
        kind,
        categoryId: chosen?.startsWith('c:') ? target : null,
        answersToId: chosen?.startsWith('q:') ? target : null,
        demandId: chosen?.startsWith('d:') ? target : null,
      },
    });
    if (!outcome.ok) return;
    setKind('CONTRIBUTION');
    setAbout(null);
  };
  return (
    <div className="add-hand">
      <HandKind kind={kind} setKind={setKind} setAbout={setAbout} />
      {aboutWhat.length > 0 && kind !== 'CONTRIBUTION' && (
        <HandAbout chosen={chosen} kind={kind} aboutWhat={aboutWhat} setAbout={setAbout} />
      )}
      <Select
        ref={ref}
        value={null}
        aria-label={t('floor.add')}
        placeholder={t('floor.addHint')}
        disabled={busy || needsAbout}
        showSearch={{ optionFilterProp: 'label' }}
        options={mayQueue.map((person) => ({ value: person.id, label: personWords(person) }))}
        onChange={(participantId: string | null) => participantId && void submit(participantId)}
        style={{ width: 220 }}
      />
      {needsAbout ? <small className="quiet">{t('meeting:refusal.ANSWER_TO_WHAT')}</small> : <kbd>Alt+H</kbd>}
    </div>
  );
}

function useAboutWhat({
  kind,
  data,
  questions,
  demands,
}: {
  kind: SpeakerKind;
  data?: ConsolePointOfOrderCategoriesQuery;
  questions: (NonNullable<Floor_MeetingFragment['speaking']> | Floor_MeetingFragment['queue'][number])[];
  demands: Floor_MeetingFragment['demands'][number][];
}) {
  const { t } = useTranslation('floor');
  const aboutWhat =
    kind === 'POINT_OF_ORDER'
      ? (data?.pointOfOrderCategories ?? [])
          .filter(({ retired }) => !retired)
          .map(({ id: value, name }) => ({ value: `c:${value}`, label: name }))
      : [
          ...(kind === 'ANSWER'
            ? questions.map(({ id: value }, index) => ({
                value: `q:${value}`,
                label: t('floor.question', { number: index + 1 }),
              }))
            : []),
          ...demands.map(({ id: value, number, title }) => ({ value: `d:${value}`, label: `${number} ${title}` })),
        ];
  return aboutWhat;
}

function HandKind({
  kind,
  setKind,
  setAbout,
}: {
  kind: SpeakerKind;
  setKind: (next: SpeakerKind) => void;
  setAbout: (next: string | null) => void;
}) {
  const { t } = useTranslation('floor');
  return (
    <Select
      value={kind}
      aria-label={t('floor.kind')}
      options={kinds.map((value) => ({ value, label: t(`meeting:speakerKind.${value}`) }))}
      onChange={(value: Kind) => {
        setKind(value);
        setAbout(null);
      }}
      style={{ width: 132 }}
    />
  );
}

function HandAbout({
  chosen,
  kind,
  aboutWhat,
  setAbout,
}: {
  chosen: string | null;
  kind: string;
  aboutWhat: { value: string; label: string }[];
  setAbout: (next: string | null) => void;
}) {
  const { t } = useTranslation('floor');
  return (
    <Select
      allowClear
      value={chosen}
      aria-label={t('floor.aboutWhat')}
      placeholder={t(kind === 'ANSWER' ? 'floor.answersWhat' : 'floor.aboutWhat')}
      options={aboutWhat}
      onChange={(value: string | null) => setAbout(value ?? null)}
      style={{ width: 176 }}
    />
  );
}

/** Remaining time by the server's clock; below zero it counts what is over; in a pause it stands still. */
export function Countdown({ speaker, warning }: { speaker: Parameters<typeof secondsLeft>[0]; warning: number }) {
  const { t } = useTranslation('floor');
  const now = useServerNow(500);
  const left = secondsLeft(speaker, now);
  const words = left < 0 ? t('floor.over') : speaker.endsAt ? t('floor.left') : t('floor.paused');
  return (
    <span className={`num countdown${left < 0 ? ' over' : left < warning ? ' soon' : ''}`} role="timer">
      <Icon name={left < 0 ? 'alert' : speaker.endsAt ? 'clock' : 'minus'} />
      {words} {duration(Math.abs(left))}
    </span>
  );
}
