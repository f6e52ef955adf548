import { codedError, useAct } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats, useWords } from '@bandeng/ui';
import { Button, Toast } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { LargeType } from '../../shell/LargeType';
import { NamedTextArea } from '../../shell/named';
import { Card, Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import styles from './publicity.module.css';

const FactCheck = graphql(`
  query FactCheck($token: String!) {
    factCheck(token: $token) {
      ...Check_matter
    }
  }
`);
const Check_matter = graphql(`
  fragment Check_matter on FactCheckMatter {
    unitName
    title
    summary
    text
    expiresOn
    facts {
      factKey
      verdict
      answeredValue
      ...FactCard_fact
    }
  }
`);
const FactCard_fact = graphql(`
  fragment FactCard_fact on FactToCheck {
    factKey
    label
    value
    sentence
    verdict
    note
    answeredValue
  }
`);
const AnswerFactCheck = graphql(`
  mutation AnswerFactCheck($input: AnswerFactCheckInput!) {
    answerFactCheck(input: $input) {
      ... on FactCheckMatter { answered facts { factKey verdict note answeredValue } }
      ... on PublicityRefusal { code }
    }
  }
`);
type Verdict = 'CONFIRMED' | 'OBJECTED';

/** The unit concerned looks at each fact before it is told: right, or not, and what is so instead. No account needed. */
export function Component() {
  const { t } = useTranslation('publicity');
  const token = useLocation().hash.slice(1);
  const [{ data, error }, again] = useQuery({
    query: FactCheck,
    variables: { token },
    pause: !token,
    requestPolicy: 'network-only',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (token && !data) return <LoadingState what={t('check.title')} onRetry={retry} />;
  const matter = data?.factCheck;
  if (!matter)
    return (
      <Page title={t('check.title')} extra={<LargeType />}>
        <EmptyState icon="alert" title={t('check.unknown')} hint={t('check.unknownHint')} />
      </Page>
    );
  return <Check matter={matter} token={token} onDone={retry} />;
}

function Check({
  matter: given,
  token,
  onDone,
}: {
  matter: FragmentType<typeof Check_matter>;
  token: string;
  onDone: () => void;
}) {
  const matter = readFragment(Check_matter, given);
  const { t } = useTranslation('publicity');
  const { date } = useFormats();
  const open = matter.facts.filter(({ verdict, answeredValue }) => !verdict || answeredValue).length;
  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead', { unit: matter.unitName, day: date(matter.expiresOn) })}
      extra={<LargeType />}
    >
      <Card title={matter.title}>
        <details>
          <summary>{t('check.read')}</summary>
          <p>{matter.summary}</p>
          <p className={styles.story}>{matter.text}</p>
        </details>
      </Card>
      <p className="num" role="status">
        {open === 0 ? t('check.allDone') : t('check.left', { count: open })}
      </p>
      {matter.facts.map((fact) => (
        <FactCard key={fact.factKey} fact={fact} token={token} onDone={onDone} />
      ))}
    </Page>
  );
}

function FactCard({
  fact: given,
  token,
  onDone,
}: {
  fact: FragmentType<typeof FactCard_fact>;
  token: string;
  onDone: () => void;
}) {
  const fact = readFragment(FactCard_fact, given);
  const { t } = useTranslation('publicity');
  const words = useWords();
  const [run, { busy }] = useAct(AnswerFactCheck);
  const [objecting, setObjecting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const answer = async (verdict: Verdict, note: string | null) => {
    setProblem(null);
    const answers = [{ factKey: fact.factKey, verdict, note }];
    const outcome = await run({ input: { token, answers } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    Toast.show({ content: t('check.noted'), duration: 1500 });
    setObjecting(false);
    onDone();
  };
  return (
    <Card>
      <p className={styles.sentence}>“{fact.sentence}”</p>
      <p className={styles.fact}>
        {fact.label}：{fact.value}
      </p>
      {fact.verdict && !objecting && (
        <p>
          {t(`check.said.${fact.verdict}`, { note: fact.note })}
          {fact.answeredValue && ` · ${t('check.changed', { value: fact.answeredValue })}`}
        </p>
      )}
      <Answers
        fact={fact}
        busy={busy}
        problem={problem}
        objecting={objecting}
        onObject={() => setObjecting(true)}
        onAnswer={answer}
      />
    </Card>
  );
}

function Answers({
  fact,
  busy,
  problem,
  objecting,
  onObject,
  onAnswer,
}: {
  fact: { readonly verdict?: string | null; readonly note: string };
  busy: boolean;
  problem: string | null;
  objecting: boolean;
  onObject: () => void;
  onAnswer: (verdict: Verdict, note: string | null) => Promise<void>;
}) {
  const { t } = useTranslation('publicity');
  const [note, setNote] = useState(fact.note);
  return objecting ? (
    <>
      <NamedTextArea
        value={note}
        onChange={setNote}
        maxLength={500}
        autoSize={{ minRows: 2, maxRows: 6 }}
        placeholder={t('check.what')}
        label={t('check.what')}
      />
      <Problem words={problem} />
      <Button block color="primary" disabled={!note.trim()} loading={busy} onClick={() => onAnswer('OBJECTED', note)}>
        {t('check.send')}
      </Button>
    </>
  ) : (
    <>
      <Problem words={problem} />
      <div className={styles.answers}>
        <Button
          color={fact.verdict === 'CONFIRMED' ? 'success' : 'default'}
          loading={busy}
          onClick={() => onAnswer('CONFIRMED', null)}
        >
          {t('check.right')}
        </Button>
        <Button color={fact.verdict === 'OBJECTED' ? 'danger' : 'default'} onClick={onObject}>
          {t('check.wrong')}
        </Button>
      </div>
    </>
  );
}
