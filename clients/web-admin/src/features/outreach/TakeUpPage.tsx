import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState, useFormats } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { QuestionToTakeUpQuery, TopicCategory } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { SimilarToDraft } from '../topic/SimilarToDraft';

const ToTakeUp = graphql(`
  query QuestionToTakeUp($id: ID!) {
    heardQuestion(id: $id) {
      id
      text
      noticeId
      noticeTitle
      committeeName
      place
      heldOn
      form
      tellerName
      topic { id number }
      viewerCanTakeUp
    }
  }
`);
const MakeTopic = graphql(`
  mutation MakeTopicOfQuestion($input: MakeTopicOfQuestionInput!) {
    makeTopicOfQuestion(input: $input) { ... on QuestionTakenUp { id topicId } ... on OutreachRefusal { code } }
  }
`);
const CATEGORIES: readonly TopicCategory[] = [
  'CONSTRUCTION',
  'ENVIRONMENT',
  'TRANSPORT',
  'EDUCATION',
  'LABOUR',
  'COMMERCE',
  'HEALTH',
];

interface Words {
  title: string;
  body: string;
  place?: string;
  category?: string;
}

/** A question heard becomes a topic, beside what is like it already. */
export function Component() {
  const { t } = useTranslation('policy');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ToTakeUp,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const back = { to: '/outreach', label: t('navOutreach') };
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('takeUp.title')} />;
  if (!data.heardQuestion) return <Gone back={back} />;
  return <TakeUp question={data.heardQuestion} />;
}

function TakeUp({ question }: { question: NonNullable<QuestionToTakeUpQuery['heardQuestion']> }) {
  const { t } = useTranslation('policy');
  const clientMutationId = useRef(newClientMutationId()).current;
  const [form] = Form.useForm<Words>();
  const written = Form.useWatch([], form) as Partial<Words> | undefined;
  return (
    <Page
      title={t('takeUp.title')}
      subtitle={t('takeUp.lead')}
      back={{ to: `/policy-notices/${question.noticeId}`, label: t('backToNotice') }}
    >
      <HeardQuestion question={question} />
      {question.viewerCanTakeUp && (
        <div className="policy-take-up">
          <Panel>
            <TakeUpForm form={form} question={question} clientMutationId={clientMutationId} />
          </Panel>
          <SimilarToDraft title={written?.title} body={written?.body} place={written?.place} />
        </div>
      )}
    </Page>
  );
}

function HeardQuestion({ question }: { question: NonNullable<QuestionToTakeUpQuery['heardQuestion']> }) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const { topic } = question;
  return (
    <Panel title={t('takeUp.heard')}>
      <p className="words">{question.text}</p>
      <p className="quiet num">
        {[
          question.committeeName,
          question.place,
          date(question.heldOn),
          t(`outreach:form.${question.form}`),
          question.tellerName,
        ]
          .filter(Boolean)
          .join(' · ')}
        <br />
        {t('takeUp.about', { title: question.noticeTitle })}
      </p>
      {topic && (
        <p>
          {t('takeUp.already')} <Link to={`/topics/${topic.id}`}>{topic.number}</Link>
        </p>
      )}
    </Panel>
  );
}

function TakeUpForm({
  form,
  question,
  clientMutationId,
}: {
  form: FormInstance<Words>;
  question: NonNullable<QuestionToTakeUpQuery['heardQuestion']>;
  clientMutationId: string;
}) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const navigate = useNavigate();
  const [makeTopic, { busy }] = useCommand(MakeTopic, { done: t('takeUp.done') });
  const finish = async ({ title, body, place, category }: Words) => {
    const input = { questionId: question.id, title, body, place: place || null, category: category ?? null };
    const outcome = await makeTopic({ input: { ...input, clientMutationId } });
    if (outcome.ok) navigate(`/topics/${outcome.value.topicId}`, { replace: true });
  };
  return (
    <ColumnForm<Words>
      form={form}
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
    >
      <Form.Item name="title" label={t('topic:list.title')} rules={[needed(t, t('topic:list.title')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item
        name="body"
        label={t('topic:detail.body')}
        rules={[needed(t, t('topic:detail.body')), atMost(t, 7000)]}
      >
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} />
      </Form.Item>
      <Form.Item name="place" label={t('topic:detail.place')} rules={[atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="category" label={t('topic:detail.category')}>
        <Select allowClear options={CATEGORIES.map((value) => ({ value, label: t(`topic:category.${value}`) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('takeUp.act')}
      </Button>
    </ColumnForm>
  );
}
