import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RankingChoicesQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, Choices, ColumnForm, needed } from '../../shell/forms';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';
import styles from './ranking.module.css';

const Candidates = graphql(`
  query RankingChoices($committeeId: ID) {
    topics(filter: { status: ACCEPTED, committeeId: $committeeId }, first: 100) {
      nodes {
        id
        number
        title
        committeeId
        committeeName
      }
    }
  }
`);
const Open = graphql(`
  mutation OpenRanking($input: OpenRankingInput!) {
    openRanking(input: $input) {
      ... on RankingRound {
        id
      }
      ... on RankingRefusal {
        code
      }
    }
  }
`);

interface Typed {
  title: string;
  committeeId: string;
  topicIds: string[];
  places: number;
  closesOn: string;
}

const DISTRICT = 'DISTRICT';
const MOST = 20;
const USUAL_PLACES = 3;
const USUAL_DAYS = 7;
const inDays = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * 86_400_000));

/** Which topics, who is asked, and until when. */
export function Component() {
  const { t } = useTranslation('ranking');
  const viewer = useViewer();
  const [{ data, error }, again] = useQuery({
    query: Candidates,
    variables: { committeeId: null },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/rankings', label: t('nav') };
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('topics')} />;

  const topics = data.topics.nodes;
  const committees = new Map(
    topics.flatMap(({ committeeId, committeeName }) =>
      committeeId && committeeName ? [[committeeId, committeeName] as const] : [],
    ),
  );
  const whose = [
    ...(viewer.canOrganiseDistrict ? [{ value: DISTRICT, label: t('district') }] : []),
    ...[...committees].map(([value, label]) => ({ value, label })),
  ];
  if (topics.length === 0 || whose.length === 0) {
    return <NoCandidates back={back} />;
  }
  return (
    <Page title={t('open')} subtitle={t('openLead')} back={back}>
      <Panel>
        <RankingForm whose={whose} topics={topics} />
      </Panel>
    </Page>
  );
}

function NoCandidates({ back }: { back: { to: string; label: string } }) {
  const { t } = useTranslation('ranking');
  return (
    <Page title={t('open')} back={back}>
      <EmptyState
        title={t('noCandidates')}
        hint={t('noCandidatesHint')}
        action={
          <Link to="/topics?status=SUBMITTED">
            <Button tabIndex={-1}>{t('toTopics')}</Button>
          </Link>
        }
      />
    </Page>
  );
}

function RankingForm({
  whose,
  topics,
}: {
  whose: { value: string; label: string }[];
  topics: RankingChoicesQuery['topics']['nodes'][number][];
}) {
  const { t } = useTranslation('ranking');
  const go = useNavigate();
  const key = useRef(newClientMutationId());
  const [form] = Form.useForm<Typed>();
  const [open, opening] = useCommand(Open, { done: t('opened') });
  const chosen = Form.useWatch('committeeId', form) as string | undefined;
  const first = whose[0]?.value ?? DISTRICT;
  const fitting = topics.filter(
    ({ committeeId }) => (chosen ?? first) === DISTRICT || committeeId === (chosen ?? first),
  );
  const send = async ({ title, committeeId, topicIds, places, closesOn }: Typed) => {
    const outcome = await open({
      input: {
        title,
        committeeId: committeeId === DISTRICT ? null : committeeId,
        topicIds: topicIds.filter((id) => fitting.some((one) => one.id === id)),
        places,
        closesOn,
        clientMutationId: key.current,
      },
    });
    if (outcome.ok) go(`/rankings/${outcome.value.id}`);
    else key.current = newClientMutationId();
  };
  return (
    <ColumnForm<Typed>
      form={form}
      onFinish={send}
      initialValues={{ committeeId: first, places: USUAL_PLACES, closesOn: inDays(USUAL_DAYS), topicIds: [] }}
    >
      <Form.Item name="title" label={t('title')} rules={[needed(t, t('title')), atMost(t, 120)]}>
        <Input placeholder={t('titleHint')} />
      </Form.Item>
      <Form.Item name="committeeId" label={t('whose')} extra={t('whoseHint')} rules={[needed(t, t('whose'))]}>
        <Select
          options={whose}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={() => form.setFieldValue('topicIds', [])}
        />
      </Form.Item>
      <TopicsField fitting={fitting} chosen={chosen} first={first} form={form} />
      <Form.Item name="places" label={t('places')} extra={t('placesHint')} rules={[{ required: true }]}>
        <InputNumber min={1} max={MOST} precision={0} />
      </Form.Item>
      <Form.Item name="closesOn" label={t('closesOn')} rules={[needed(t, t('closesOn'))]}>
        <DayField />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={opening.busy}>
        {t('open')}
      </Button>
    </ColumnForm>
  );
}

function TopicsField({
  fitting,
  chosen,
  first,
  form,
}: {
  fitting: RankingChoicesQuery['topics']['nodes'][number][];
  chosen?: string;
  first: string;
  form: FormInstance<Typed>;
}) {
  const { t } = useTranslation('ranking');
  const chosenTopics = (Form.useWatch('topicIds', form) as string[] | undefined) ?? [];
  return (
    <Form.Item
      name="topicIds"
      label={t('chooseTopics', { count: fitting.length })}
      extra={t('chosen', { count: chosenTopics.length })}
      rules={[{ required: true, type: 'array', min: 2, max: MOST, message: t('twoToTwenty') }]}
    >
      <Choices
        className={styles.choices}
        options={fitting.map(({ id, number, title, committeeName }) => ({
          value: id,
          label: [number, title, (chosen ?? first) === DISTRICT && committeeName].filter(Boolean).join(' · '),
        }))}
      />
    </Form.Item>
  );
}
