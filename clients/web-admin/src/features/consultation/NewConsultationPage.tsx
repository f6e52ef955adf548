import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Radio } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ConsultationForm, NewConsultationPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { MomentField } from '../../shell/day/MomentField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Page, Panel } from '../../shell/Page';
import { toInstant } from './moments';

const Topic = graphql(`
  query NewConsultationPage($id: ID!) {
    topic(id: $id) {
      id
      number
      title
      place
      status
      committeeName
    }
  }
`);
const Create = graphql(`
  mutation CreateConsultation($input: CreateConsultationInput!) {
    createConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const WhoChairs = graphql(`
  query ActingChairOn($topicId: ID!, $startsAt: DateTime) {
    actingChairOn(topicId: $topicId, startsAt: $startsAt) {
      name
      until
    }
  }
`);

const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];

export function Component() {
  const { t } = useTranslation('consultation');
  const [params] = useSearchParams();
  const id = params.get('topic') ?? '';
  const [{ data, error }, again] = useQuery({ query: Topic, variables: { id }, pause: id === '' });
  const choose = (
    <EmptyState
      title={t('new.chooseTopic')}
      hint={t('new.chooseTopicHint')}
      action={<Link to="/topics?status=ACCEPTED">{t('new.toTopics')}</Link>}
    />
  );
  if (id === '') return choose;
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('new.title')} />;
  const { topic } = data;
  if (topic?.status !== 'ACCEPTED') return choose;
  return (
    <Page
      title={t('new.title')}
      subtitle={`${topic.number} ${topic.title} · ${topic.committeeName}`}
      back={{ to: `/topics/${topic.id}`, label: topic.title }}
    >
      <PlanForm topic={topic} />
    </Page>
  );
}

function PlanForm({ topic }: { topic: NonNullable<NewConsultationPageQuery['topic']> }) {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const [create, { busy }] = useCommand(Create, { done: t('new.done') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const next = useRef('');
  const finish = async (words: { title: string; form: ConsultationForm; place?: string; startsAt?: string }) => {
    const outcome = await create({
      input: { ...words, topicId: topic.id, startsAt: toInstant(words.startsAt), clientMutationId },
    });
    if (outcome.ok) navigate(`/consultations/${outcome.value.id}${next.current}`, { replace: true });
  };
  return (
    <Panel>
      <ColumnForm
        onFinish={finish}
        initialValues={{ title: topic.title, form: 'BENCH', place: topic.place ?? undefined }}
        style={{ maxWidth: 720 }}
      >
        <Form.Item name="title" label={t('list.title')} rules={[needed(t, t('list.title')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
        <Form.Item name="form" label={t('list.form')} rules={[{ required: true }]}>
          <Radio.Group>
            {FORMS.map((form) => (
              <Radio key={form} value={form}>
                {t(`words:form.${form}`)} <span className="quiet">{t(`formHint.${form}`)}</span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="place" label={t('plan.place')} rules={[atMost(t, 120)]}>
          <Input />
        </Form.Item>
        <Form.Item name="startsAt" label={t('plan.startsAt')} extra={<ActingOnThatDay topicId={topic.id} />}>
          <MomentField />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy} onClick={() => Object.assign(next, { current: '' })}>
          {t('new.act')}
        </Button>{' '}
        <Button htmlType="submit" disabled={busy} onClick={() => Object.assign(next, { current: '/copy' })}>
          {t('new.likeBefore')}
        </Button>
      </ColumnForm>
    </Panel>
  );
}

/** On a day of an acting director they will chair what is planned for it. */
function ActingOnThatDay({ topicId }: { topicId: string }) {
  const { t } = useTranslation('consultation');
  const { date } = useFormats();
  const startsAt = toInstant(Form.useWatch<string | undefined>('startsAt'));
  const [{ data }] = useQuery({ query: WhoChairs, variables: { topicId, startsAt } });
  const acting = data?.actingChairOn;
  return acting ? t('acting.willChair', { name: acting.name, until: date(acting.until) }) : null;
}
