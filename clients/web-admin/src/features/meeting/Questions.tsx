import { useLive } from '@bandeng/graphql-client';
import { Icon, Tag } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Popover, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';

export const MeetingQuestions = graphql(`
  subscription ConsoleQuestions($id: ID!) {
    meetingQuestions(id: $id) {
      meetingId
      waitingCount
      questions {
        id
        version
        text
        status
        likes
        party
        interestGroupName
        askerName
        demandNumber
        answer
        setAsideReason
      }
    }
  }
`);
export const Shortlist = graphql(`
  mutation ConsoleShortlistQuestion($questionId: ID!, $shortlisted: Boolean!) {
    shortlistQuestion(questionId: $questionId, shortlisted: $shortlisted) {
      __typename
      ... on MeetingRefusal { code }
    }
  }
`);
const Answer = graphql(`
  mutation ConsoleAnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
const SetAside = graphql(`
  mutation ConsoleSetQuestionAside($questionId: ID!, $reason: String!) {
    setQuestionAside(questionId: $questionId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);

type Question = NonNullable<ResultOf<typeof MeetingQuestions>['meetingQuestions']>['questions'][number];
interface Linkable {
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  readonly demands: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}

const looks = {
  WAITING: ['calm', 'dot'],
  SHORTLISTED: ['brand', 'flag'],
  ANSWERED: ['ok', 'checkRing'],
  SET_ASIDE: ['calm', 'minus'],
  TAKEN_BACK: ['calm', 'minus'],
} as const;

/** What the floor asks by phone: choose, answer, or say why not here. Most liked first. */
export function Questions({ meetingId, acts, ...links }: { meetingId: string; acts: boolean } & Linkable) {
  const { t } = useTranslation('questions');
  const { data } = useLive(MeetingQuestions, { id: meetingId });
  const asked = data?.meetingQuestions;
  return (
    <section className="console-card">
      <header>
        <h3>{t('title')}</h3>
        {(asked?.waitingCount ?? 0) > 0 && (
          <Tag tone="info" icon="hand">
            {t('waiting', { count: asked?.waitingCount ?? 0 })}
          </Tag>
        )}
      </header>
      {asked?.questions.length === 0 && <p className="quiet">{t('none')}</p>}
      <ol className="questions">
        {asked?.questions.map((question) => (
          <Row key={question.id} question={question} acts={acts} {...links} />
        ))}
      </ol>
    </section>
  );
}

function Row({ question, acts, ...links }: { question: Question; acts: boolean } & Linkable) {
  const { t } = useTranslation('questions');
  const [shortlist, { busy }] = useCommand(Shortlist);
  const [tone, icon] = looks[question.status];
  const open = question.status === 'WAITING' || question.status === 'SHORTLISTED';
  const chosen = question.status === 'SHORTLISTED';
  return (
    <li className={question.status}>
      <p>{question.text}</p>
      <p className="quiet num">
        <Tag tone={tone} icon={icon}>
          {t(`meeting:question.${question.status}`)}
        </Tag>{' '}
        {question.likes > 0 && `${t('likes', { count: question.likes })} · `}
        {question.askerName
          ? t('by', { name: question.askerName })
          : (question.interestGroupName ?? t(`words:party.${question.party}`))}
        {question.demandNumber !== null && ` · ${t('inDemand', { number: question.demandNumber })}`}
      </p>
      {(question.answer ?? question.setAsideReason) && (
        <p className="quiet">
          <Icon name="arrow" /> {question.answer ?? question.setAsideReason}
        </p>
      )}
      {acts && open && (
        <div className="acts">
          <Button
            size="small"
            type={chosen ? 'default' : 'primary'}
            ghost={!chosen}
            loading={busy}
            onClick={() => shortlist({ questionId: question.id, shortlisted: !chosen })}
          >
            {t(chosen ? 'putBack' : 'choose')}
          </Button>
          <Answered question={question} {...links} />
          <Aside questionId={question.id} />
        </div>
      )}
    </li>
  );
}

function Answered({ question, statements, demands }: { question: Question } & Linkable) {
  const { t } = useTranslation('questions');
  const [shown, setShown] = useState(false);
  const [answer, { busy }] = useCommand(Answer);
  const submit = async ({ statementId, demandId }: { statementId?: string; demandId?: string }) => {
    const input = { questionId: question.id, version: question.version };
    const links = { statementId: statementId || null, demandId: demandId || null };
    if ((await answer({ input: { ...input, ...links } })).ok) setShown(false);
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      trigger="click"
      destroyOnHidden
      placement="left"
      content={
        <Form
          layout="vertical"
          onFinish={submit}
          initialValues={{ statementId: '', demandId: '' }}
          style={{ width: 360 }}
        >
          <Form.Item name="statementId" label={t('answeredIn')}>
            <Select
              options={[
                { value: '', label: t('notNoted') },
                ...statements.map(({ id, text }) => ({ value: id, label: text })),
              ]}
            />
          </Form.Item>
          <Form.Item name="demandId" label={t('partOf')}>
            <Select
              options={[
                { value: '', label: t('noDemand') },
                ...demands.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
              ]}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('done')}
          </Button>
        </Form>
      }
    >
      <Button size="small">{t('answered')}</Button>
    </Popover>
  );
}

function Aside({ questionId }: { questionId: string }) {
  const { t } = useTranslation('questions');
  const [shown, setShown] = useState(false);
  const [setAside, { busy }] = useCommand(SetAside);
  const submit = async ({ reason }: { reason: string }) => {
    if ((await setAside({ questionId, reason })).ok) setShown(false);
  };
  return (
    <Popover
      open={shown}
      onOpenChange={setShown}
      trigger="click"
      destroyOnHidden
      placement="left"
      content={
        <Form layout="vertical" onFinish={submit} style={{ width: 300 }}>
          <Form.Item name="reason" label={t('asideWhy')} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea autoFocus rows={2} maxLength={1000} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('aside')}
          </Button>
        </Form>
      }
    >
      <Button size="small" type="text">
        {t('aside')}
      </Button>
    </Popover>
  );
}
