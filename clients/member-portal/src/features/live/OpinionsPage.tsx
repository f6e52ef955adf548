import { FEW_VOTERS, PollResult_result, sharesOf, standingOf, standings } from '@bandeng/features/meeting';
import { NoticeLine } from '@bandeng/features/privacy';
import { newClientMutationId, useLive } from '@bandeng/graphql-client';
import { EmptyState, Icon, LoadingState, OfflineBanner, Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type UseQueryExecute, useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { HallPollWord } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card, Page } from '../../shell/Page';
import styles from './live.module.css';
import { passFor } from './observer-pass';
import { useKeptWords } from './useKeptWords';

const Opinions = graphql(`
  subscription LiveOpinions($id: ID!, $pass: String) {
    meetingPolls(id: $id, pass: $pass) {
      meetingId
      rounds {
        id
        title
        status
        itemCount
        voterCount
        result {
          ...PollResult_result
        }
      }
    }
  }
`);
const Mine = graphql(`
  query LiveMyOpinions($roundId: ID!, $pass: String) {
    myHallPoll(roundId: $roundId, pass: $pass) {
      roundId
      canVote
      canSubmit
      submitted { id text canTakeBack }
      items { id number text word }
    }
  }
`);
const Vote = graphql(`
  mutation LiveVoteOnOpinion($input: VoteOnPollItemInput!) {
    voteOnPollItem(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
const Submit = graphql(`
  mutation LiveSubmitOpinion($input: SubmitPollItemInput!) {
    submitPollItem(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);

const TakeBack = graphql(`
  mutation LiveTakeOpinionBack($itemId: ID!, $pass: String) {
    takePollItemBack(itemId: $itemId, pass: $pass) { __typename ... on MeetingRefusal { code } }
  }
`);

type Round = NonNullable<ResultOf<typeof Opinions>['meetingPolls']>['rounds'][number];

interface OpinionItem {
  readonly id: string;
  readonly text: string;
  readonly word: HallPollWord | null;
}
const words = ['AGREE', 'DISAGREE', 'PASS'] as const;
const looks = { AGREE: 'checkRing', DISAGREE: 'crossRing', PASS: 'minus' } as const;

/** 众议 in the hand: one statement at a time, then what came of it. */
export function Component() {
  const { t } = useTranslation('opinions');
  const { id = '' } = useParams();
  const { data, staleSince } = useLive(Opinions, { id, pass: passFor(id) });
  if (!data) return <LoadingState what={t('title')} />;
  const rounds = data.meetingPolls?.rounds ?? [];
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
  const { canVote, canSubmit, items, submitted } = data.myHallPoll;
  const anew = () => again({ requestPolicy: 'network-only' });
  const left = items.filter(({ word }) => word === null);
  const item = items.find(({ id }) => id === chosen) ?? left[0];
  return (
    <>
      <Card title={round.title}>
        <p className={styles.small}>{canVote ? t('lead') : t('notAsked')}</p>
        {item && canVote ? (
          <OpinionToAnswer item={item} left={left.length} pass={pass} setChosen={setChosen} again={again} />
        ) : (
          canVote && <EmptyState icon="checkRing" title={t('done')} hint={t('doneHint')} />
        )}
      </Card>
      {canVote && items.length > left.length && <AnsweredOpinions setChosen={setChosen} items={items} />}
      {submitted.length > 0 && <MyStatements statements={submitted} asked={items} pass={pass} done={anew} />}
      {canSubmit && <PutForward roundId={round.id} pass={pass} done={anew} />}
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
  item: OpinionItem;
  left: number;
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
      <p className={styles.opinionText}>{item.text}</p>
      <div className={styles.stances}>
        {words.map((word) => (
          <button
            key={word}
            type="button"
            className={`${styles.stance} ${word}`}
            aria-pressed={item.word === word}
            disabled={busy}
            onClick={() => say(word)}
          >
            <Icon name={looks[word]} /> {t(`meeting:opinion.${word}`)}
          </button>
        ))}
      </div>
      <p className={`${styles.small} num`}>{t('left', { count: left })}</p>
    </>
  );
}

function AnsweredOpinions({
  setChosen,
  items,
}: {
  setChosen: (next: string | null) => void;
  items: readonly OpinionItem[];
}) {
  const { t } = useTranslation('opinions');
  return (
    <Card title={t('again')}>
      <ul className={styles.opinionMine}>
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
      <p className={styles.small}>{t('submitHint')}</p>
      <div className={styles.joinField}>
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
      <NoticeLine door="question" />
      <Button block size="large" disabled={!text.trim()} loading={busy} onClick={send}>
        {t('submit')}
      </Button>
    </Card>
  );
}

/** What one put forward oneself: not looked at yet, it can be taken back; afterwards it says whether everybody is asked. */
function MyStatements({
  statements,
  asked,
  pass,
  done,
}: {
  statements: readonly { readonly id: string; readonly text: string; readonly canTakeBack: boolean }[];
  asked: readonly { readonly id: string }[];
  pass: string | null;
  done: () => void;
}) {
  const { t } = useTranslation('opinions');
  const [takeBack, { busy }] = useCommand(TakeBack, { done: t('takenBack') });
  return (
    <Card title={t('own')}>
      <ul className={styles.ownStatements}>
        {statements.map(({ id, text, canTakeBack }) => (
          <li key={id}>
            <span>{text}</span>
            {canTakeBack ? (
              <Button
                size="small"
                disabled={busy}
                onClick={async () => {
                  await takeBack({ itemId: id, pass });
                  done();
                }}
              >
                {t('takeBack')}
              </Button>
            ) : (
              <span className={styles.small}>{t(asked.some((item) => item.id === id) ? 'taken' : 'notTaken')}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ResultWords({ result: given }: { result: FragmentType<typeof PollResult_result> }) {
  const { t } = useTranslation('opinions');
  const { tooFew, voterCount, groups, items } = readFragment(PollResult_result, given);
  if (tooFew) return <p className={styles.small}>{t('tooFew')}</p>;
  return (
    <>
      <p className={`${styles.small} num`}>
        {t('n', { count: voterCount })}
        {groups.length > 1 && ` · ${t('groups', { count: groups.length })}`}
        {voterCount < FEW_VOTERS && ` · ${t('small')}`}
      </p>
      {(['shared', 'rejected', 'divided'] as const).map((standing) => {
        const those = items.filter((item) => standingOf(item) === standing);
        if (those.length === 0) return null;
        return (
          <section key={standing}>
            <Tag {...standings[standing]}>{t(standing)}</Tag>
            <ul className={styles.opinionWords}>
              {those.map((item) => {
                const { percent, of, least } = sharesOf(item, groups.length);
                return (
                  <li key={item.id}>
                    {item.text}
                    <span className={`${styles.small} num`}>
                      {t('all', { percent, count: item.all.agree, of })}
                      {least !== null && ` · ${t('least', { percent: least })}`}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
