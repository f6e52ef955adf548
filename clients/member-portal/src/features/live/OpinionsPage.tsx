import { newClientMutationId, useLive } from '@bandeng/graphql-client';
import { EmptyState, Icon, LoadingState, OfflineBanner, Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type UseQueryExecute, useQuery } from 'urql';
import { graphql } from '../../generated';
import type { LiveMyOpinionsQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import './live.css';
import { NamedTextArea } from '../../shell/named';
import { passFor } from './observer-pass';
import { useKeptWords } from './useKeptWords';

const Opinions = graphql(`
  subscription LiveOpinions($id: ID!, $pass: String) {
    meetingOpinions(id: $id, pass: $pass) {
      meetingId
      rounds {
        id
        title
        status
        itemCount
        voterCount
        result {
          voterCount
          tooFew
          groups { size }
          items {
            id
            text
            all { agree disagree pass }
            leastShare
            everyGroupAgrees
            everyGroupDisagrees
          }
        }
      }
    }
  }
`);
const Mine = graphql(`
  query LiveMyOpinions($roundId: ID!, $pass: String) {
    myOpinions(roundId: $roundId, pass: $pass) {
      roundId
      canVote
      submittedCount
      items { id number text word }
    }
  }
`);
const Vote = graphql(`
  mutation LiveVoteOnOpinion($input: VoteOnOpinionInput!) {
    voteOnOpinion(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
const Submit = graphql(`
  mutation LiveSubmitOpinion($input: SubmitOpinionInput!) {
    submitOpinion(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);

type Round = NonNullable<ResultOf<typeof Opinions>['meetingOpinions']>['rounds'][number];
type Result = NonNullable<Round['result']>;
const words = ['AGREE', 'DISAGREE', 'PASS'] as const;
const looks = { AGREE: 'checkRing', DISAGREE: 'crossRing', PASS: 'minus' } as const;

/** 众议 in the hand: one statement at a time, then what came of it. */
export function Component() {
  const { t } = useTranslation('opinions');
  const { id = '' } = useParams();
  const { data, staleSince } = useLive(Opinions, { id, pass: passFor(id) });
  if (!data) return <LoadingState what={t('title')} />;
  const rounds = data.meetingOpinions?.rounds ?? [];
  const open = rounds.find(({ status }) => status === 'OPEN');
  const closed = rounds.filter(({ status }) => status === 'CLOSED');
  return (
    <>
      {staleSince && <OfflineBanner asOf={staleSince} />}
      <Page title={t('title')} back={`/live/${id}`}>
        {open && <Answer meetingId={id} round={open} />}
        {!open && closed.length === 0 && <EmptyState title={t('closed')} />}
        {closed.map((round) => (
          <Card key={round.id} title={round.title}>
            {round.result && <ResultWords result={round.result} />}
          </Card>
        ))}
      </Page>
    </>
  );
}

function Answer({ meetingId, round }: { meetingId: string; round: Round }) {
  const { t } = useTranslation('opinions');
  const pass = passFor(meetingId);
  const [{ data }, again] = useQuery({
    query: Mine,
    variables: { roundId: round.id, pass },
    requestPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<string | null>(null);
  // A statement put forward meanwhile is asked, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of statements is a reason to ask again
  useEffect(() => {
    again({ requestPolicy: 'network-only' });
  }, [round.itemCount]);
  if (!data) return <LoadingState what={t('title')} />;
  const { canVote, items, submittedCount } = data.myOpinions;
  const left = items.filter(({ word }) => word === null);
  const item = items.find(({ id }) => id === chosen) ?? left[0];
  return (
    <>
      <Card title={round.title}>
        <p className="live-small">{canVote ? t('lead') : t('notAsked')}</p>
        {item && canVote ? (
          <OpinionToAnswer item={item} left={left} pass={pass} setChosen={setChosen} again={again} />
        ) : (
          canVote && <EmptyState icon="checkRing" title={t('done')} hint={t('doneHint')} />
        )}
      </Card>
      {canVote && items.length > left.length && <AnsweredOpinions setChosen={setChosen} data={data} />}
      {canVote && submittedCount < 3 && (
        <PutForward roundId={round.id} pass={pass} done={() => again({ requestPolicy: 'network-only' })} />
      )}
    </>
  );
}

function OpinionToAnswer({
  item,
  left,
  pass,
  setChosen,
  again,
}: {
  item: LiveMyOpinionsQuery['myOpinions']['items'][number];
  left: LiveMyOpinionsQuery['myOpinions']['items'][number][];
  pass: string | null;
  setChosen: (next: string | null) => void;
  again: UseQueryExecute;
}) {
  const { t } = useTranslation('opinions');
  const [vote, { busy }] = useCommand(Vote);
  const say = async (word: (typeof words)[number]) => {
    if (!item) return;
    const outcome = await vote({ input: { itemId: item.id, word, pass } });
    if (!outcome.ok) return;
    setChosen(null);
    again({ requestPolicy: 'network-only' });
  };
  return (
    <>
      <p className="opinion-text">{item.text}</p>
      <div className="live-stances">
        {words.map((word) => (
          <button
            key={word}
            type="button"
            className={`live-stance ${word}`}
            aria-pressed={item.word === word}
            disabled={busy}
            onClick={() => say(word)}
          >
            <Icon name={looks[word]} /> {t(`meeting:opinion.${word}`)}
          </button>
        ))}
      </div>
      <p className="live-small num">{t('left', { count: left.length })}</p>
    </>
  );
}

function AnsweredOpinions({
  setChosen,
  data,
}: {
  setChosen: (next: string | null) => void;
  data: LiveMyOpinionsQuery;
}) {
  const { t } = useTranslation('opinions');
  const { items } = data.myOpinions;
  return (
    <Card title={t('again')}>
      <ul className="opinion-mine">
        {items
          .filter(({ word }) => word !== null)
          .map(({ id, text, word }) => (
            <li key={id}>
              <button type="button" onClick={() => setChosen(id)}>
                <span>{text}</span>
                <strong>{word && t(`meeting:opinion.${word}`)}</strong>
              </button>
            </li>
          ))}
      </ul>
    </Card>
  );
}

function PutForward({ roundId, pass, done }: { roundId: string; pass: string | null; done: () => void }) {
  const { t } = useTranslation('opinions');
  const [text, setText, sent] = useKeptWords(`opinion.${roundId}`, '');
  const [key, setKey] = useState(newClientMutationId);
  const [submit, { busy }] = useCommand(Submit, { done: t('submitted') });
  const send = async () => {
    if (!(await submit({ input: { roundId, text, pass, clientMutationId: key } })).ok) return;
    setText('');
    sent();
    setKey(newClientMutationId());
    done();
  };
  return (
    <Card title={t('submit')}>
      <p className="live-small">{t('submitHint')}</p>
      <div className="join-field">
        <NamedTextArea
          value={text}
          onChange={(typed) => {
            setText(typed);
            setKey(newClientMutationId());
          }}
          maxLength={140}
          rows={2}
          showCount
          placeholder={t('submit')}
          label={t('submit')}
        />
      </div>
      <Button block size="large" disabled={!text.trim()} loading={busy} onClick={send}>
        {t('submit')}
      </Button>
    </Card>
  );
}

function ResultWords({ result }: { result: Result }) {
  const { t } = useTranslation('opinions');
  if (result.tooFew) return <p className="live-small">{t('tooFew')}</p>;
  const parts = [
    ['shared', 'ok', 'checkRing', result.items.filter(({ everyGroupAgrees }) => everyGroupAgrees)],
    ['rejected', 'bad', 'crossRing', result.items.filter(({ everyGroupDisagrees }) => everyGroupDisagrees)],
    [
      'divided',
      'soon',
      'half',
      result.items.filter(({ everyGroupAgrees, everyGroupDisagrees }) => !everyGroupAgrees && !everyGroupDisagrees),
    ],
  ] as const;
  return (
    <>
      <p className="live-small num">
        {t('n', { count: result.voterCount })}
        {result.groups.length > 1 && ` · ${t('groups', { count: result.groups.length })}`}
        {result.voterCount < 10 && ` · ${t('small')}`}
      </p>
      {parts.map(
        ([name, tone, icon, items]) =>
          items.length > 0 && (
            <section key={name}>
              <Tag tone={tone} icon={icon}>
                {t(name)}
              </Tag>
              <ul className="opinion-words">
                {items.map(({ id, text, all, leastShare }) => {
                  const of = all.agree + all.disagree + all.pass;
                  return (
                    <li key={id}>
                      {text}
                      <span className="live-small num">
                        {t('all', { percent: of ? Math.round((all.agree / of) * 100) : 0, count: all.agree, of })}
                        {result.groups.length > 1 &&
                          leastShare != null &&
                          ` · ${t('least', { percent: Math.round(leastShare * 100) })}`}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
