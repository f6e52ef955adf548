import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card } from '../../shell/Page';
import styles from './live.module.css';
import { useKeptWords } from './useKeptWords';

const Answers_mine = graphql(`
  fragment Answers_mine on MyMeeting {
    answers {
      id
      demandTitle
      departmentName
      nature
      text
      dueOn
      contested
      viewerCanContest
      viewerCanDropContest
    }
  }
`);
const Contest = graphql(`
  mutation LiveContest($responseId: ID!, $reason: String!) {
    contestResponse(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);
const Drop = graphql(`
  mutation LiveDropContest($responseId: ID!) {
    dismissContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }
  }
`);

type Answer = ResultOf<typeof Answers_mine>['answers'][number];

/** What was answered to what I asked for; whoever asked may say that it was no such answer, and that it may stand after all. */
export function Answers({ mine, changed }: { mine: FragmentType<typeof Answers_mine>; changed: () => void }) {
  const { t } = useTranslation('live');
  const { answers } = readFragment(Answers_mine, mine);
  if (answers.length === 0) return null;
  return (
    <Card title={t('answers.title')}>
      {answers.map((answer) => (
        <Answered key={answer.id} answer={answer} changed={changed} />
      ))}
    </Card>
  );
}

function Answered({ answer, changed }: { answer: Answer; changed: () => void }) {
  const { t } = useTranslation('live');
  const { date } = useFormats();
  const [drop, { busy }] = useCommand(Drop, { done: t('answers.dropped') });
  return (
    <article className={styles.answer}>
      <strong>{answer.demandTitle}</strong>
      <p>
        <StatusTag kind="responseNature" value={answer.nature} />{' '}
        {answer.departmentName && t('answers.by', { department: answer.departmentName })}
      </p>
      {answer.text && <p className="plain-words">{answer.text}</p>}
      {answer.dueOn && <p className={`${styles.small} num`}>{t('answers.due', { date: date(answer.dueOn) })}</p>}
      {answer.contested && (
        <Tag tone="soon" icon="hand">
          {t('answers.contested')}
        </Tag>
      )}
      {answer.viewerCanDropContest && (
        <Button
          block
          loading={busy}
          onClick={async () => {
            if ((await drop({ responseId: answer.id })).ok) changed();
          }}
        >
          {t('answers.drop')}
        </Button>
      )}
      {answer.viewerCanContest && <Contesting answer={answer} changed={changed} />}
    </article>
  );
}

/** Why it is no such answer; what was typed is kept until it is sent. */
function Contesting({ answer, changed }: { answer: Answer; changed: () => void }) {
  const { t } = useTranslation('live');
  const [contest, { busy }] = useCommand(Contest, { done: t('answers.done') });
  const [reason, setReason, sent] = useKeptWords(answer.id, '');
  const [writing, setWriting] = useState(reason !== '');
  const send = async () => {
    const outcome = await contest({ responseId: answer.id, reason });
    if (!outcome.ok) return;
    sent();
    setWriting(false);
    changed();
  };
  if (!writing) {
    return (
      <Button block onClick={() => setWriting(true)}>
        {t('answers.contest')}
      </Button>
    );
  }
  return (
    <>
      <div className={styles.joinField}>
        <NamedTextArea
          value={reason}
          onChange={setReason}
          maxLength={1000}
          rows={2}
          placeholder={t('answers.why')}
          label={t('answers.why')}
        />
      </div>
      <Button block color="primary" disabled={!reason.trim()} loading={busy} onClick={send}>
        {t('common:verb.followUp')}
      </Button>
      <Button block className="below" onClick={() => setWriting(false)}>
        {t('common:verb.cancel')}
      </Button>
    </>
  );
}
