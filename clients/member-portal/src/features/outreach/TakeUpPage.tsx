import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { DraftHints } from '../topic/DraftHints';

const TakeUp_question = graphql(`
  fragment TakeUp_question on HeardQuestionDetail {
      id
      text
      noticeId
      noticeTitle
      committeeId
      committeeName
      place
      heldOn
      form
      topic { id number trackingCode }
  }
`);

const ToTakeUp = graphql(`
  query QuestionToTakeUp($id: ID!) {
    heardQuestion(id: $id) {
      viewerCanTakeUp
      topic { id }
      ...TakeUp_question
    }
  }
`);
const MakeTopic = graphql(`
  mutation MakeTopicOfQuestion($input: MakeTopicOfQuestionInput!) {
    makeTopicOfQuestion(input: $input) { ... on QuestionTakenUp { id topicId } ... on OutreachRefusal { code } }
  }
`);

interface Words {
  title: string;
  body: string;
  place?: string;
}

/** A question I heard becomes a topic. */
export function Component() {
  const { t } = useTranslation('policy');
  const { id = '', questionId = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ToTakeUp,
    variables: { id: questionId },
    requestPolicy: 'network-only',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('takeUp.title')} onRetry={refresh} />;
  const question = data.heardQuestion;
  if (!question || (!question.viewerCanTakeUp && !question.topic)) {
    return (
      <Page title={t('takeUp.title')} back={`/policies/${id}`}>
        <EmptyState title={t('takeUp.gone')} hint={t('takeUp.goneHint')} />
      </Page>
    );
  }
  return <TakeUp question={question} refresh={refresh} />;
}

type Question = FragmentType<typeof TakeUp_question>;

function TakeUp({ question: given, refresh }: { question: Question; refresh: () => void }) {
  const question = readFragment(TakeUp_question, given);
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const back = `/policies/${question.noticeId}`;
  const { topic } = question;
  return (
    <Page title={t('takeUp.title')} lead={t('takeUp.lead')} back={back}>
      <Card title={t('takeUp.heard')}>
        <p className="plain-words">{question.text}</p>
        <p className="lead num">
          {[question.committeeName, question.place, date(question.heldOn)].filter(Boolean).join(' · ')}
        </p>
        {topic && <Link to={`/t/${topic.trackingCode}`}>{t('takeUp.already', { number: topic.number })}</Link>}
      </Card>
      {!topic && <TakeUpForm question={question} back={back} refresh={refresh} />}
    </Page>
  );
}

function TakeUpForm({
  question,
  back,
  refresh,
}: {
  question: ResultOf<typeof TakeUp_question>;
  back: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const [form] = Form.useForm<Words>();
  const written = Form.useWatch([], form) as Partial<Words> | undefined;
  const { finish, busy, category, setCategory } = useMakeTopic(question.id, back, refresh);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="text-optional"
      onFinish={finish}
      initialValues={{
        title: question.text.slice(0, 120),
        body: t('takeUp.bodyStart', {
          day: date(question.heldOn),
          place: question.place,
          title: question.noticeTitle,
          text: question.text,
        }),
        place: question.place,
      }}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('takeUp.act')}
        </Button>
      }
    >
      <TopicFields />
      {category && <p className="lead">{t('takeUp.category', { name: t(`topic:category.${category}`) })}</p>}
      <DraftHints
        title={written?.title}
        body={written?.body}
        place={written?.place}
        category={category}
        committeeId={question.committeeId}
        onCategory={setCategory}
        townshipOf={() => undefined}
        onTownship={() => undefined}
      />
    </Form>
  );
}

/** Makes the topic, of the category that was suggested and taken. */
function useMakeTopic(questionId: string, back: string, refresh: () => void) {
  const { t } = useTranslation('policy');
  const clientMutationId = useRef(newClientMutationId()).current;
  const navigate = useNavigate();
  const [makeTopic, { busy }] = useCommand(MakeTopic, { done: t('takeUp.done') });
  const [category, setCategory] = useState<string | undefined>();
  const finish = async ({ title, body, place }: Words) => {
    const input = { questionId, title, body, place: place || null, category, clientMutationId };
    if ((await makeTopic({ input })).ok) navigate(back, { replace: true });
    else refresh();
  };
  return { finish, busy, category, setCategory };
}

function TopicFields() {
  const { t } = useTranslation('policy');
  return (
    <>
      <Form.Item
        name="title"
        label={t('takeUp.titleField')}
        rules={[{ required: true, whitespace: true, message: t('told.needed', { what: t('takeUp.titleField') }) }]}
      >
        <TextArea maxLength={120} rows={2} autoSize={{ minRows: 2, maxRows: 4 }} />
      </Form.Item>
      <Form.Item
        name="body"
        label={t('takeUp.body')}
        rules={[{ required: true, whitespace: true, message: t('told.needed', { what: t('takeUp.body') }) }]}
      >
        <TextArea maxLength={7000} rows={4} autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="place" label={t('told.place')}>
        <Input maxLength={120} clearable />
      </Form.Item>
    </>
  );
}
