import { usePublicAddress } from '@bandeng/features/session';
import type { Outcome } from '@bandeng/graphql-client';
import { CodeQr, EmptyState, StatusTag } from '@bandeng/ui';
import { Button, Drawer, Input, Modal, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { SignIn_MeetingFragment, SignInMethod } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NoteDeparture, SignInParticipant, UndoSignIn } from './acts';
import { Door } from './Door';
import { FindAndSignIn } from './desk/FindAndSignIn';
import { useDeskCommand } from './desk/useDeskCommand';
import { usePersonWords } from './Person';
import { ReplaceDelegate, WriteIn } from './WriteIn';

export const SignIn_meeting = graphql(`
  fragment SignIn_meeting on MeetingLive {
    id
    title
    status
    joinCode
    invitedCount
    presentCount
    observerCount
    parties {
      party
      invited
      present
    }
    groups {
      id
      name
      present
    }
    participants {
      id
      duty
      party
      sitsIn
      name
      organisation
      departmentName
      interestGroupName
      attendance
      signInMethod
      isAway
      departmentId
    }
  }
`);

const MISSING_SHOWN = 6;

/** Who is here, who is missing, the name list for the desk, and the code for everybody's own phone. */
export function SignIn({ meeting, acts }: { meeting: FragmentType<typeof SignIn_meeting>; acts: boolean }) {
  const { t } = useTranslation('console');
  const { status, invitedCount, presentCount, observerCount, parties, groups, participants } = readFragment(
    SignIn_meeting,
    meeting,
  );
  const [list, setList] = useState(false);
  const [code, setCode] = useState(false);
  const [signIn] = useDeskCommand(SignInParticipant);
  const missing = participants.filter(
    ({ duty, attendance }) =>
      duty !== 'OBSERVER' && (attendance === 'INVITED' || attendance === 'CONFIRMED' || attendance === 'ABSENT'),
  );
  const unheard = groups.filter(({ present }) => present === 0).map(({ name }) => name);
  const columns = usePersonColumns({ acts, meeting });
  return (
    <section className="console-card">
      <SignInHead acts={acts} setCode={setCode} setList={setList} meeting={meeting} />
      <p className="num">
        {parties.map(({ party, invited, present }) => (
          <span key={party} className="pair">
            {t(`words:party.${party}`)} {present}/{invited}
          </span>
        ))}
        {observerCount > 0 && <span className="pair">{t('signIn.observers', { count: observerCount })}</span>}
      </p>
      {acts && status !== 'ENDED' && participants.length > 0 && (
        <FindAndSignIn
          people={participants}
          onSignIn={async (participantId) => (await signIn({ participantId, method: 'DESK' })).ok}
        />
      )}
      {unheard.length > 0 && <p className="lacks">{t('signIn.noGroup', { groups: unheard.join(t('comma')) })}</p>}
      {missing.length > 0 ? (
        <MissingPeople missing={missing} acts={acts} signIn={signIn} meeting={meeting} />
      ) : (
        presentCount > 0 && presentCount === invitedCount && <p className="quiet">{t('signIn.all')}</p>
      )}

      <NameList list={list} setList={setList} columns={columns} meeting={meeting} />
      <JoinCode code={code} setCode={setCode} acts={acts} meeting={meeting} />
    </section>
  );
}

function SignInHead({
  acts,
  setCode,
  setList,
  meeting,
}: {
  acts: boolean;
  setCode: (next: boolean) => void;
  setList: (next: boolean) => void;
  meeting: FragmentType<typeof SignIn_meeting>;
}) {
  const { t } = useTranslation('console');
  const { id, status, groups, joinCode, invitedCount, presentCount, participants } = readFragment(
    SignIn_meeting,
    meeting,
  );
  return (
    <header>
      <h3>
        {t('signIn.title')}{' '}
        <span className="num">{t('signIn.count', { present: presentCount, invited: invitedCount })}</span>
      </h3>
      {acts && status !== 'ENDED' && <WriteIn meetingId={id} groups={groups} />}
      {joinCode && (
        <Button size="small" onClick={() => setCode(true)}>
          {t('signIn.code')}
        </Button>
      )}
      {participants.length > 0 && (
        <Button size="small" onClick={() => setList(true)}>
          {t('signIn.list')}
        </Button>
      )}
    </header>
  );
}

function MissingPeople({
  missing,
  acts,
  signIn,
  meeting,
}: {
  missing: SignIn_MeetingFragment['participants'][number][];
  acts: boolean;
  signIn: (variables: {
    participantId: string | number;
    method: SignInMethod;
    seenAt?: string | null | undefined;
  }) => Promise<Outcome<unknown>>;
  meeting: FragmentType<typeof SignIn_meeting>;
}) {
  const { t } = useTranslation('console');
  const personWords = usePersonWords();
  const { status } = readFragment(SignIn_meeting, meeting);
  return (
    <ul className="missing">
      {missing.slice(0, MISSING_SHOWN).map((person) => (
        <li key={person.id}>
          <span>{personWords(person)}</span>
          {person.attendance === 'ABSENT' && <StatusTag kind="attendance" value="ABSENT" />}
          {acts && status !== 'ENDED' && (
            <Button size="small" onClick={() => signIn({ participantId: person.id, method: 'DESK' })}>
              {t('signIn.desk')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function NameList({
  list,
  setList,
  columns,
  meeting,
}: {
  list: boolean;
  setList: (next: boolean) => void;
  columns: TableColumnsType<SignIn_MeetingFragment['participants'][number]>;
  meeting: FragmentType<typeof SignIn_meeting>;
}) {
  const { t } = useTranslation('console');
  const personWords = usePersonWords();
  const { participants } = readFragment(SignIn_meeting, meeting);
  const [find, setFind] = useState('');
  const found = participants.filter((person) => personWords(person).includes(find.trim()));
  return (
    <Drawer title={t('signIn.list')} open={list} onClose={() => setList(false)} size={640}>
      <Input.Search
        allowClear
        autoFocus
        placeholder={t('signIn.search')}
        value={find}
        onChange={(event) => setFind(event.target.value)}
        style={{ marginBottom: 12 }}
      />
      <Table
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={found as (typeof participants)[number][]}
        columns={columns}
      />
    </Drawer>
  );
}

function JoinCode({
  code,
  setCode,
  acts,
  meeting,
}: {
  code: boolean;
  setCode: (next: boolean) => void;
  acts: boolean;
  meeting: FragmentType<typeof SignIn_meeting>;
}) {
  const { t } = useTranslation('console');
  const origin = usePublicAddress();
  const { id: meetingId, title, joinCode, observerCount } = readFragment(SignIn_meeting, meeting);
  const address = `${origin}/s/${joinCode ?? ''}`;
  return (
    <Modal title={title} open={code} onCancel={() => setCode(false)} footer={null} width={560}>
      {joinCode ? (
        <div className="join-code">
          <CodeQr text={address} size={320} label={t('signIn.code')} />
          <strong className="num">
            {joinCode.slice(0, 3)} {joinCode.slice(3)}
          </strong>
          <p>{t('signIn.codeHint', { address: `${new URL(origin).host}/portal/s` })}</p>
          {acts && <Door meetingId={meetingId} joinCode={joinCode} observerCount={observerCount} />}
        </div>
      ) : (
        <EmptyState title={t('meeting:refusal.MEETING_ENDED')} />
      )}
    </Modal>
  );
}

function usePersonColumns({
  acts,
  meeting,
}: {
  acts: boolean;
  meeting: FragmentType<typeof SignIn_meeting>;
}): TableColumnsType<SignIn_MeetingFragment['participants'][number]> {
  const personWords = usePersonWords();
  const { t } = useTranslation('console');
  const { id: meetingId, status } = readFragment(SignIn_meeting, meeting);
  return [
    { title: t('signIn.name'), key: 'name', render: (_, person) => personWords(person) },
    {
      title: t('signIn.party'),
      key: 'party',
      render: (_, { party, duty }) => (duty === 'ATTENDEE' ? t(`words:party.${party}`) : t(`meeting:duty.${duty}`)),
    },
    {
      title: t('signIn.state'),
      key: 'state',
      render: (_, { attendance, signInMethod, isAway }) => (
        <>
          <StatusTag kind="attendance" value={attendance} />
          {signInMethod && <span className="quiet"> {t(`meeting:signInMethod.${signInMethod}`)}</span>}
          {isAway && <span className="quiet"> {t('record:act.LEFT')}</span>}
        </>
      ),
    },
    {
      title: '',
      key: 'act',
      render: (_, person) =>
        acts && status !== 'ENDED' && <PersonActs person={person} meetingId={meetingId} isLive={status === 'LIVE'} />,
    },
  ];
}

/** What the desk does with somebody on the list. */
function PersonActs({
  person: { id, duty, attendance, isAway, departmentId },
  meetingId,
  isLive,
}: {
  person: Pick<
    SignIn_MeetingFragment['participants'][number],
    'id' | 'duty' | 'attendance' | 'isAway' | 'departmentId'
  >;
  meetingId: string;
  isLive: boolean;
}) {
  const { t } = useTranslation('console');
  const [signIn] = useDeskCommand(SignInParticipant);
  const [undo] = useDeskCommand(UndoSignIn);
  const [depart] = useCommand(NoteDeparture);
  const isThere = attendance === 'PRESENT';
  return (
    <>
      {!isThere && (
        <Button size="small" onClick={() => signIn({ participantId: id, method: 'LIST' })}>
          {t('signIn.desk')}
        </Button>
      )}
      {isThere && isLive && (
        <Button size="small" type="text" onClick={() => depart({ participantId: id, back: isAway })}>
          {t(isAway ? 'signIn.back' : 'signIn.left')}
        </Button>
      )}
      {duty !== 'OBSERVER' && (
        <ReplaceDelegate meetingId={meetingId} participantId={id} hasUnit={departmentId !== null} />
      )}
      {isThere && (
        <Button size="small" type="text" onClick={() => undo({ participantId: id })}>
          {t(duty === 'OBSERVER' ? 'signIn.sendOut' : 'signIn.undo')}
        </Button>
      )}
    </>
  );
}
