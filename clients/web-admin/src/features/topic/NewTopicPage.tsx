import { newClientMutationId } from '@bandeng/graphql-client';
import type { FormInstance } from 'antd';
import { Button, Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { NewTopicPageQuery, SubmitTopicInput, TopicCategory } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { NoticeField } from '../../shell/NoticeField';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { SimilarToDraft } from './SimilarToDraft';
import { TopicSuggestions } from './TopicSuggestions';
import './topic.css';

const Destinations = graphql(`
  query NewTopicPage {
    topicDestinations {
      committeeId
      committeeName
    }
  }
`);
const Submit = graphql(`
  mutation SubmitTopicOnBehalf($input: SubmitTopicInput!) {
    submitTopic(input: $input) {
      number
      trackingCode
    }
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

/** 代录: written down for someone who came or called. */
export function Component() {
  const { t } = useTranslation('topic');
  const [{ data }] = useQuery({ query: Destinations, variables: {} });
  const [form] = Form.useForm<SubmitTopicInput>();
  const written = Form.useWatch([], form) as Partial<SubmitTopicInput> | undefined;
  return (
    <Page title={t('onBehalf.title')} subtitle={t('onBehalf.lead')} back={{ to: '/topics', label: t('nav') }}>
      <div className="new-topic">
        <Panel>
          <SubmitForm form={form} written={written} data={data} />
        </Panel>
        <SimilarToDraft title={written?.title} body={written?.body} place={written?.place} />
      </div>
    </Page>
  );
}

function SubmitForm({
  form,
  written,
  data,
}: {
  form: FormInstance<SubmitTopicInput>;
  written?: Partial<SubmitTopicInput>;
  data?: NewTopicPageQuery;
}) {
  const { t } = useTranslation('topic');
  const navigate = useNavigate();
  const viewer = useViewer();
  const [submit, { busy }] = useCommand(Submit, { done: t('onBehalf.done') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const own = viewer.posts.flatMap(({ committeeId }) => committeeId ?? []);
  const everywhere = viewer.canOrganiseDistrict;
  const finish = async (words: SubmitTopicInput) => {
    const outcome = await submit({ input: { ...words, onBehalf: true, clientMutationId } });
    if (outcome.ok) navigate('/topics');
  };
  return (
    <ColumnForm<SubmitTopicInput>
      form={form}
      onFinish={finish}
      initialValues={{ committeeId: everywhere ? undefined : own[0] }}
      style={{ maxWidth: 720 }}
    >
      <Form.Item name="title" label={t('list.title')} rules={[needed(t, t('list.title')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="body" label={t('detail.body')} rules={[needed(t, t('detail.body')), atMost(t, 7000)]}>
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} />
      </Form.Item>
      <Form.Item name="place" label={t('detail.place')} rules={[atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <CommitteeField everywhere={everywhere} data={data} own={own} />
      <Form.Item name="category" label={t('detail.category')}>
        <Select allowClear options={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))} />
      </Form.Item>
      <TopicSuggestions
        title={written?.title}
        body={written?.body}
        place={written?.place}
        category={written?.category}
        committeeId={everywhere ? (written?.committeeId as string | undefined) : own[0]}
        onCategory={(category) => form.setFieldsValue({ category })}
        onCommittee={(committeeId) => form.setFieldsValue({ committeeId })}
      />
      <SubmitterFields />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('onBehalf.save')}
      </Button>
    </ColumnForm>
  );
}

function SubmitterFields() {
  const { t } = useTranslation('topic');
  return (
    <>
      <Form.Item name="submitterName" label={t('detail.submitter')} rules={[atMost(t, 40)]}>
        <Input />
      </Form.Item>
      <Form.Item name="submitterPhone" label={t('detail.phone')} rules={[atMost(t, 20)]}>
        <Input />
      </Form.Item>
      <NoticeField door="submit" />
    </>
  );
}

function CommitteeField({ everywhere, data, own }: { everywhere: boolean; data?: NewTopicPageQuery; own: string[] }) {
  const { t } = useTranslation('topic');
  const choices = (data?.topicDestinations ?? []).filter(({ committeeId }) => everywhere || own.includes(committeeId));
  return (
    <Form.Item
      name="committeeId"
      label={t('list.committee')}
      rules={everywhere ? [] : [needed(t, t('list.committee'))]}
    >
      <Select
        allowClear={everywhere}
        showSearch={{ optionFilterProp: 'label' }}
        options={choices.map((one) => ({ value: one.committeeId, label: one.committeeName }))}
      />
    </Form.Item>
  );
}
