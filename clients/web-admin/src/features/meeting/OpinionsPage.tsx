import { codedError, newClientMutationId, useLive } from '@bandeng/graphql-client';
import { EmptyState, LoadingState, OfflineBanner, Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Checkbox, Form, Input, Popover } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import './console.css';
import './opinions.css';
import { OpinionResult } from './OpinionResult';

const Opinions = graphql(`
  subscription ConsoleOpinions($id: ID!) {
    meetingPolls(id: $id) {
      meetingId
      rounds {
        id
        title
        status
        observersVote
        onWall
        itemCount
        waitingCount
        voterCount
        answerCount
        result {
          ...OpinionResult_result
        }
      }
    }
  }
`);
const MyPart = graphql(`
  query OpinionsMyPart($id: ID!) {
    myMeeting(id: $id) { title status viewerCanScribe }
  }
`);
const Prepared = graphql(`
  query ConsolePreparedOpinions($roundId: ID!) {
    preparedPollItems(roundId: $roundId) { id version number text status submitted answerCount }
  }
`);
const Prepare = graphql(`
  mutation ConsolePrepareOpinions($input: PrepareHallPollInput!) {
    prepareHallPoll(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
const Add = graphql(`
  mutation ConsoleAddOpinion($input: AddPollItemInput!) {
    addPollItem(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
const Moderate = graphql(`
  mutation ConsoleModerateOpinion($itemId: ID!, $asked: Boolean!, $version: Int!) {
    moderatePollItem(itemId: $itemId, asked: $asked, version: $version) { __typename ... on MeetingRefusal { code } }
  }
`);
const Open = graphql(`
  mutation ConsoleOpenOpinions($roundId: ID!) {
    openHallPoll(roundId: $roundId) { __typename ... on MeetingRefusal { code } }
  }
`);
const Close = graphql(`
  mutation ConsoleCloseOpinions($roundId: ID!) {
    closeHallPoll(roundId: $roundId) { __typename ... on MeetingRefusal { code } }
  }
`);
const Show = graphql(`
  mutation ConsoleShowOpinions($roundId: ID!, $shown: Boolean!) {
    showHallPollOutcome(roundId: $roundId, shown: $shown) { __typename ... on MeetingRefusal { code } }
  }
`);

type Round = NonNullable<ResultOf<typeof Opinions>['meetingPolls']>['rounds'][number];
const looks = { DRAFT: ['calm', 'pen'], OPEN: ['brand', 'hand'], CLOSED: ['ok', 'checkRing'] } as const;

/** 众议: a hall answers statements by phone; what every group accepts, and where they differ. */
export function Component() {
  const { t } = useTranslation('opinions');
  const { id = '' } = useParams();
  const { data, staleSince, error } = useLive(Opinions, { id });
  const [{ data: mine, error: notMine }, again] = useQuery({ query: MyPart, variables: { id } });
  const title = mine?.myMeeting.title;
  useEffect(() => {
    if (title) document.title = `${t('title')} · ${title}`;
  }, [title, t]);
  const back = { to: '/meetings', label: t('console:nav') };
  const retry = () => again({ requestPolicy: 'network-only' });
  if (notMine) return <LoadFailed error={codedError(notMine)} onRetry={retry} back={back} />;
  if (error && !data) return <LoadFailed error={error} onRetry={retry} back={back} />;
  if (data && !data.meetingPolls) return <Gone back={back} />;
  if (!data?.meetingPolls || !mine) return <LoadingState what={t('title')} />;
  const acts = mine.myMeeting.viewerCanScribe;
  const live = mine.myMeeting.status === 'LIVE';
  const { rounds } = data.meetingPolls;
  return (
    <div className="console opinions">
      {staleSince && <OfflineBanner asOf={staleSince} />}
      <header className="console-head">
        <Link to={`/meetings/${id}`}>← {t('back')}</Link>
        <h1>{t('title')}</h1>
        <span className="quiet">{title}</span>
        <span className="grow" />
        {acts && live && <PrepareRound meetingId={id} primary={rounds.length === 0} />}
      </header>
      <main>
        <p className="quiet lead">{t('lead')}</p>
        {rounds.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
        {rounds.map((round) => (
          <RoundCard key={round.id} round={round} acts={acts} live={live} />
        ))}
      </main>
    </div>
  );
}

function RoundCard({ round, acts, live }: { round: Round; acts: boolean; live: boolean }) {
  const { t } = useTranslation('opinions');
  const [open, opening] = useCommand(Open);
  const [close, closing] = useCommand(Close);
  const [show, showing] = useCommand(Show);
  const [tone, icon] = looks[round.status];
  return (
    <section className="console-card round">
      <header>
        <h2>{round.title}</h2>
        <Tag tone={tone} icon={icon}>
          {t(`meeting:round.${round.status}`)}
        </Tag>
        <span className="num quiet">
          {round.status !== 'DRAFT' &&
            `${t('voters', { count: round.voterCount })} · ${t('answers', { count: round.answerCount })}`}
        </span>
        <span className="grow" />
        {acts && live && round.status === 'DRAFT' && (
          <Button type="primary" loading={opening.busy} onClick={() => open({ roundId: round.id })}>
            {t('start')}
          </Button>
        )}
        {acts && round.status === 'OPEN' && (
          <Button loading={closing.busy} onClick={() => close({ roundId: round.id })}>
            {t('close')}
          </Button>
        )}
        {acts && round.status === 'CLOSED' && (
          <Button
            type={round.onWall ? 'default' : 'primary'}
            loading={showing.busy}
            onClick={() => show({ roundId: round.id, shown: !round.onWall })}
          >
            {t(round.onWall ? 'takeDown' : 'wall')}
          </Button>
        )}
      </header>
      {round.status === 'OPEN' && <p className="quiet">{t('closeHint')}</p>}
      {acts && round.status !== 'CLOSED' && <Items round={round} />}
      {round.result && <OpinionResult result={round.result} />}
    </section>
  );
}

function Items({ round }: { round: Round }) {
  const { t } = useTranslation('opinions');
  const [{ data }, again] = useQuery({
    query: Prepared,
    variables: { roundId: round.id },
    requestPolicy: 'cache-and-network',
  });
  const [add, adding] = useCommand(Add);
  const [moderate] = useCommand(Moderate);
  const [text, setText] = useState('');
  const [key, setKey] = useState(newClientMutationId);
  // The live view says that something changed; what it is, only those who prepare it may read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the numbers is a reason to ask again
  useEffect(() => {
    again({ requestPolicy: 'network-only' });
  }, [round.itemCount, round.waitingCount, round.answerCount]);
  const save = async () => {
    if (!text.trim()) return;
    const outcome = await add({ input: { roundId: round.id, text, clientMutationId: key } });
    if (!outcome.ok) return;
    setText('');
    setKey(newClientMutationId());
    again({ requestPolicy: 'network-only' });
  };
  const look = async (id: string, asked: boolean, version: number) => {
    await moderate({ itemId: id, asked, version });
    again({ requestPolicy: 'network-only' });
  };
  return (
    <>
      {round.waitingCount > 0 && (
        <Tag tone="soon" icon="hand">
          {t('waiting', { count: round.waitingCount })}
        </Tag>
      )}
      <ol className="opinion-items">
        {data?.preparedPollItems.map((item) => (
          <li key={item.id} className={item.status}>
            <span className="num quiet">{item.number || ''}</span>
            <span>
              {item.text} {item.submitted && <small className="quiet">{t('fromRoom')}</small>}
            </span>
            <span className="num quiet">
              {item.status === 'LEFT_OUT'
                ? t('leftOut')
                : round.status === 'OPEN' && item.status === 'ASKED' && t('answered', { count: item.answerCount })}
            </span>
            <span className="acts">
              {item.status !== 'ASKED' && (
                <Button size="small" onClick={() => look(item.id, true, item.version)}>
                  {t('ask')}
                </Button>
              )}
              {item.status !== 'LEFT_OUT' && (
                <Button size="small" type="text" onClick={() => look(item.id, false, item.version)}>
                  {t('leave')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      <div className="line-more">
        <Input
          aria-label={t('add')}
          placeholder={t('addHint')}
          maxLength={140}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPressEnter={(event) => !event.nativeEvent.isComposing && save()}
        />
        <Button loading={adding.busy} disabled={!text.trim()} onClick={save}>
          {t('add')}
        </Button>
      </div>
    </>
  );
}

function PrepareRound({ meetingId, primary }: { meetingId: string; primary: boolean }) {
  const { t } = useTranslation('opinions');
  const [shown, setShown] = useState(false);
  const [key, setKey] = useState(newClientMutationId);
  const [prepare, { busy }] = useCommand(Prepare);
  const submit = async ({ title, items, observersVote }: { title: string; items?: string; observersVote: boolean }) => {
    const lines = (items ?? '').split('\n').flatMap((line) => line.trim() || []);
    const input = { meetingId, title, items: lines, observersVote, clientMutationId: key };
    if (!(await prepare({ input })).ok) return;
    setKey(newClientMutationId());
    setShown(false);
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      trigger="click"
      destroyOnHidden
      placement="bottomRight"
      content={
        <Form layout="vertical" onFinish={submit} initialValues={{ observersVote: true }} style={{ width: 420 }}>
          <Form.Item name="title" label={t('roundTitle')} rules={[{ required: true, whitespace: true }]}>
            <Input autoFocus maxLength={120} />
          </Form.Item>
          <Form.Item name="items" label={t('items')}>
            <Input.TextArea rows={7} />
          </Form.Item>
          <Form.Item name="observersVote" valuePropName="checked">
            <Checkbox>{t('observers')}</Checkbox>
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('prepare')}
          </Button>
        </Form>
      }
    >
      <Button type={primary ? 'primary' : 'default'}>{t('prepare')}</Button>
    </Popover>
  );
}
