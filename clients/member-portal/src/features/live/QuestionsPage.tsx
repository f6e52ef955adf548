import { NoticeLine } from '@bandeng/features/privacy';
import { newClientMutationId, useLive } from '@bandeng/graphql-client';
import { EmptyState, Icon, LoadingState, OfflineBanner, Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card, Page } from '../../shell/Page';
import styles from './live.module.css';
import { passFor } from './observer-pass';
import { useKeptWords } from './useKeptWords';

export const QuestionCard_question = graphql(`
  fragment QuestionCard_question on LiveQuestion {
    id
    text
    status
    likes
    party
    interestGroupName
    demandNumber
    answer
    setAsideReason
  }
`);
const Questions = graphql(`
  subscription LiveQuestions($id: ID!, $pass: String) {
    meetingQuestions(id: $id, pass: $pass) {
      meetingId
      waitingCount
      questions {
        ...QuestionCard_question
      }
    }
  }
`);
const Mine = graphql(`
  query LiveMyQuestions($meetingId: ID!, $pass: String) {
    myQuestions(meetingId: $meetingId, pass: $pass) {
      askedIds
      likedIds
      canAsk
    }
  }
`);
const Ask = graphql(`
  mutation LiveAskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) { __typename ... on FloorQuestion { id } ... on MeetingRefusal { code } }
  }
`);
const Like = graphql(`
  mutation LiveLikeQuestion($questionId: ID!, $liked: Boolean!, $pass: String) {
    likeQuestion(questionId: $questionId, liked: $liked, pass: $pass) { __typename ... on MeetingRefusal { code } }
  }
`);
const TakeBack = graphql(`
  mutation LiveTakeQuestionBack($questionId: ID!, $pass: String) {
    takeQuestionBack(questionId: $questionId, pass: $pass) { __typename ... on MeetingRefusal { code } }
  }
`);

type Question = ResultOf<typeof QuestionCard_question>;
const looks = {
  WAITING: ['calm', 'dot'],
  SHORTLISTED: ['brand', 'flag'],
  ANSWERED: ['ok', 'checkRing'],
  SET_ASIDE: ['calm', 'minus'],
  TAKEN_BACK: ['calm', 'minus'],
} as const;

/** Questions from the floor, live: ask, join in, read what was answered. */
export function Component() {
  const { t } = useTranslation('questions');
  const { id = '' } = useParams();
  const pass = passFor(id);
  const { data, staleSince } = useLive(Questions, { id, pass });
  const [{ data: part }, again] = useQuery({
    query: Mine,
    variables: { meetingId: id, pass },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (!data || !part) return <LoadingState what={t('title')} />;
  const { askedIds, likedIds, canAsk } = part.myQuestions;
  const questions = readFragment(QuestionCard_question, data.meetingQuestions?.questions ?? []);
  // What was set aside is the asker's to read, and nobody else's to see.
  const shown = questions.filter(({ id: one, text }) => text !== '' || askedIds.includes(one));
  return (
    <>
      {staleSince && <OfflineBanner asOf={staleSince} />}
      <Page title={t('title')} lead={t('lead')} back={`/live/${id}`}>
        {canAsk ? (
          <AskCard meetingId={id} pass={pass} done={refresh} />
        ) : (
          <p className={styles.small}>{t('onlyRoom')}</p>
        )}
        {shown.length === 0 && (
          <EmptyState icon="hand" title={t('none')} {...(canAsk ? { hint: t('noneHint') } : {})} />
        )}
        {shown.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            mine={askedIds.includes(question.id)}
            liked={likedIds.includes(question.id)}
            canAct={canAsk}
            pass={pass}
            done={refresh}
          />
        ))}
      </Page>
    </>
  );
}

function AskCard({ meetingId, pass, done }: { meetingId: string; pass: string | null; done: () => void }) {
  const { t } = useTranslation('questions');
  const [text, setText, sent] = useKeptWords(`question.${meetingId}`, '');
  const [key, setKey] = useState(newClientMutationId);
  const [ask, { busy }] = useCommand(Ask, { done: t('sent') });
  const send = async () => {
    if (!(await ask({ input: { meetingId, text, pass, clientMutationId: key } })).ok) return;
    setText('');
    sent();
    setKey(newClientMutationId());
    done();
  };
  return (
    <Card>
      <div className={styles.joinField}>
        <NamedTextArea
          value={text}
          onChange={(words) => {
            setText(words);
            setKey(newClientMutationId());
          }}
          maxLength={200}
          rows={2}
          showCount
          placeholder={t('ask')}
          label={t('ask')}
        />
      </div>
      <NoticeLine door="question" />
      <Button block color="primary" size="large" disabled={!text.trim()} loading={busy} onClick={send}>
        {t('send')}
      </Button>
    </Card>
  );
}

function QuestionCard({
  question,
  mine,
  liked,
  canAct,
  pass,
  done,
}: {
  question: Question;
  mine: boolean;
  liked: boolean;
  canAct: boolean;
  pass: string | null;
  done: () => void;
}) {
  const { t } = useTranslation('questions');
  const [takeBack, takingBack] = useCommand(TakeBack);
  const [tone, icon] = looks[question.status];
  const open = question.status === 'WAITING' || question.status === 'SHORTLISTED';
  return (
    <Card>
      <p className={styles.clause}>{question.text}</p>
      <p className={`${styles.small} num`}>
        <Tag tone={tone} icon={icon}>
          {t(`meeting:question.${question.status}`)}
        </Tag>{' '}
        {mine ? t('mine') : (question.interestGroupName ?? t(`words:party.${question.party}`))}
        {question.demandNumber !== null && ` · ${t('inDemand', { number: question.demandNumber })}`}
      </p>
      {question.answer && (
        <p>
          {t('answered')}
          {question.answer}
        </p>
      )}
      {question.setAsideReason && <p className={styles.small}>{question.setAsideReason}</p>}
      {open && canAct && !mine && <LikeButton liked={liked} question={question} pass={pass} done={done} />}
      {(mine || !open || !canAct) && question.likes > 0 && (
        <p className={`${styles.small} num`}>{t('likes', { count: question.likes })}</p>
      )}
      {mine && open && canAct && (
        <Button
          loading={takingBack.busy}
          onClick={async () => {
            await takeBack({ questionId: question.id, pass });
            done();
          }}
        >
          {t('takeBack')}
        </Button>
      )}
    </Card>
  );
}

function LikeButton({
  liked,
  question,
  pass,
  done,
}: {
  liked: boolean;
  question: Question;
  pass: string | null;
  done: () => void;
}) {
  const { t } = useTranslation('questions');
  const [like, liking] = useCommand(Like);
  return (
    <button
      type="button"
      className={styles.questionLike}
      aria-pressed={liked}
      disabled={liking.busy}
      onClick={async () => {
        await like({ questionId: question.id, liked: !liked, pass });
        done();
      }}
    >
      <Icon name="hand" /> {t('like')} <span className="num">{question.likes}</span>
    </button>
  );
}
