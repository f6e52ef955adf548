import { NoticeLine } from '@bandeng/features/privacy';
import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, Icon, LoadingState, useFormats, useWords } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { QuestionKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { deviceVoice } from '../../shell/device-voice';
import { LargeType } from '../../shell/LargeType';
import { Card, Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import { AskQuestion, ChoiceButtons } from './AskQuestion';
import styles from './survey.module.css';

const Questions_asked = graphql(`
  fragment Questions_asked on PublicQuestionnaire {
      code
      groups {
        id
        name
      }
      questions {
        id
        kind
        text
        isRequired
        options {
          id
          text
        }
      }
      demands {
        id
        number
        title
      }
      mine {
        interestGroupId
        answers {
          questionId
          values
        }
      }
    }
`);

const QuestionnaireDocument = graphql(`
  query QuestionnaireByCode($code: String!, $deviceToken: String) {
    questionnaireByCode(code: $code, deviceToken: $deviceToken) {
      consultationTitle
      committeeName
      intro
      isOpen
      closesAt
      answeredCount
      isInvited
      mine {
        interestGroupId
      }
      ...Questions_asked
    }
  }
`);

const AnswerDocument = graphql(`
  mutation AnswerQuestionnaire($input: AnswerQuestionnaireInput!) {
    answerQuestionnaire(input: $input) {
      ... on QuestionnaireAnswer {
        id
      }
      ... on SurveyRefusal {
        code
        questionId
      }
    }
  }
`);

type Questionnaire = FragmentType<typeof Questions_asked>;

const OTHER = 'other';

/** What people wish for, before the meeting: which group they are of, then a question at a time, down one page. */
export function Component() {
  const { t } = useTranslation('survey');
  const { code = '' } = useParams();
  const deviceToken = useMemo(deviceVoice, []);
  const [changing, setChanging] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: QuestionnaireDocument,
    variables: { code, deviceToken },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('title')} onRetry={retry} />;
  const asked = data.questionnaireByCode;
  const board = (
    <Link className="button primary" to="/board">
      {t('board:title')}
    </Link>
  );
  if (!asked) {
    return (
      <Page title={t('title')} extra={<LargeType />}>
        <EmptyState icon="alert" title={t('unknown')} hint={t('unknownHint')} action={board} />
      </Page>
    );
  }
  return (
    <Page title={asked.consultationTitle} extra={<LargeType />} lead={`${t('title')} · ${asked.committeeName}`}>
      {!asked.isOpen ? (
        <EmptyState
          icon="clock"
          title={t('closed')}
          hint={t('closedHint', { count: asked.answeredCount })}
          action={board}
        />
      ) : asked.mine && !changing ? (
        <Thanks asked={asked} setChanging={setChanging} />
      ) : (
        <>
          <Introduction asked={asked} />
          <Questions
            asked={asked}
            deviceToken={deviceToken}
            onDone={() => {
              setChanging(false);
              retry();
              window.scrollTo(0, 0);
            }}
          />
        </>
      )}
    </Page>
  );
}

/** What it is for, what becomes of the answers, and until when. */
function Introduction({
  asked,
}: {
  asked: { readonly intro: string | null; readonly closesAt: string | null; readonly isInvited: boolean };
}) {
  const { t } = useTranslation('survey');
  const { dateTime } = useFormats();
  return (
    <Card>
      {asked.intro && <p className="plain-words">{asked.intro}</p>}
      <p className="lead num">
        {t('privacy')} {asked.closesAt && t('closes', { date: dateTime(asked.closesAt) })}
      </p>
      {asked.isInvited && <p className="lead">{t('invited')}</p>}
      <NoticeLine door="questionnaire" />
    </Card>
  );
}

function Thanks({
  asked,
  setChanging,
}: {
  asked: { readonly answeredCount: number; readonly closesAt: string | null };
  setChanging: (next: boolean) => void;
}) {
  const { t } = useTranslation('survey');
  const { dateTime } = useFormats();
  return (
    <section className={styles.thanks} aria-live="polite">
      <Icon name="checkRing" />
      <h2>{t('thanks')}</h2>
      <p className="num">{t('soFar', { count: asked.answeredCount })}</p>
      <p>{t('next')}</p>
      <Button block onClick={() => setChanging(true)}>
        {t('change')}
      </Button>
      {asked.closesAt && <p className="lead num">{t('changeUntil', { date: dateTime(asked.closesAt) })}</p>}
    </section>
  );
}

type Answers = Readonly<Record<string, readonly string[]>>;

/** What is answered so far, and sending it once everything that must be is. */
function useAnswering({
  asked: { mine, questions, demands, code },
  deviceToken,
  onDone,
}: {
  asked: ResultOf<typeof Questions_asked>;
  deviceToken: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('survey');
  const words = useWords();
  const [group, setGroup] = useState<string | null>(mine ? (mine.interestGroupId ?? OTHER) : null);
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries((mine?.answers ?? []).map(({ questionId, values }) => [questionId, values])),
  );
  const [missing, setMissing] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [answer, { busy }] = useCommand(AnswerDocument, { quiet: true });
  const shown = questions.filter(({ kind }) => kind !== 'DEMANDS' || demands.length > 0);

  const point = (id: string, why: string) => {
    setMissing(id);
    setProblem(why);
    document.getElementById(`ask-${id}`)?.scrollIntoView({ block: 'center' });
  };
  const send = async () => {
    if (group === null) return point('group', t('chooseGroup'));
    const given = givenIn(answers, shown);
    const left = shown.find(({ id, isRequired }) => isRequired && !given.some(({ questionId }) => questionId === id));
    if (left) return point(left.id, t('needed', { question: left.text }));
    if (given.length === 0) return point(shown[0]?.id ?? 'group', t('nothing'));
    setProblem(null);
    setMissing(null);
    const outcome = await answer({
      input: {
        code,
        deviceToken,
        interestGroupId: group === OTHER ? null : group,
        answers: given,
        clientMutationId: newClientMutationId(),
      },
    });
    if (outcome.ok) onDone();
    else setProblem(words(outcome.why));
  };
  const setAnswer = (id: string, values: readonly string[]) => setAnswers((before) => ({ ...before, [id]: values }));
  return { group, setGroup, answers, setAnswer, shown, missing, problem, send, busy };
}

/** The answers to what is shown, without what was left empty. */
const givenIn = (answers: Answers, shown: readonly { readonly id: string; readonly kind: QuestionKind }[]) =>
  shown.flatMap(({ id, kind }) => {
    const values = (answers[id] ?? []).map((value) => (kind === 'TEXT' ? value.trim() : value)).filter(Boolean);
    return values.length > 0 ? [{ questionId: id, values }] : [];
  });

function Questions({
  asked: given,
  deviceToken,
  onDone,
}: {
  asked: Questionnaire;
  deviceToken: string;
  onDone: () => void;
}) {
  const asked = readFragment(Questions_asked, given);
  const { t } = useTranslation('survey');
  const { groups, demands } = asked;
  const { group, setGroup, answers, setAnswer, shown, missing, problem, send, busy } = useAnswering({
    asked,
    deviceToken,
    onDone,
  });
  return (
    <>
      <fieldset id="ask-group" className={`${styles.ask}${missing === 'group' ? ` ${styles.missing}` : ''}`}>
        <legend>{t('group')}</legend>
        <ChoiceButtons
          options={[...groups.map(({ id, name }) => ({ id, text: name })), { id: OTHER, text: t('other') }]}
          values={group === null ? [] : [group]}
          most={1}
          onChange={([chosen]) => setGroup(chosen ?? null)}
        />
      </fieldset>
      {shown.map((question, index) => (
        <AskQuestion
          key={question.id}
          question={question}
          number={index + 1}
          demands={demands}
          values={answers[question.id] ?? []}
          isMissing={missing === question.id}
          onChange={(values) => setAnswer(question.id, values)}
        />
      ))}
      <Problem words={problem} />
      <Button block color="primary" loading={busy} onClick={send}>
        {t('send')}
      </Button>
    </>
  );
}
