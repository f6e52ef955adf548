import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type {
  TopicCallCatalogQuery,
  TopicCallReach,
  TopicCallToEditQuery,
  TopicChannel,
} from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';

const ToEdit = graphql(`
  query TopicCallToEdit($id: ID!) {
    topicCall(id: $id) {
      id
      version
      title
      body
      committeeId
      opensOn
      closesOn
      state
      reach
      channels
      committees { id name }
      sectors { id name }
      viewerCanRun
    }
  }
`);
const Catalog = graphql(`
  query TopicCallCatalog {
    rosterCatalog {
      committees { id name }
      sectors { id name }
    }
  }
`);
const Announce = graphql(`
  mutation AnnounceTopicCall($input: AnnounceTopicCallInput!) {
    announceTopicCall(input: $input) { ... on TopicCallChanged { id } ... on TopicCallRefusal { code } }
  }
`);
const Revise = graphql(`
  mutation ReviseTopicCall($input: ReviseTopicCallInput!) {
    reviseTopicCall(input: $input) { ... on TopicCallChanged { id } ... on TopicCallRefusal { code } }
  }
`);

type Call = NonNullable<TopicCallToEditQuery['topicCall']>;
interface Words {
  title: string;
  body: string;
  opensOn: string;
  closesOn: string;
  channels: TopicChannel[];
  reach: TopicCallReach;
  committeeIds?: string[];
  sectorIds?: string[];
}
const CHANNELS: readonly TopicChannel[] = ['PORTAL', 'QR', 'ON_BEHALF', 'IMPORT'];
const REACHES: readonly TopicCallReach[] = ['DISTRICT', 'COMMITTEES', 'SECTORS'];

export function Component() {
  const { t } = useTranslation('topicCall');
  const { id } = useParams();
  const [{ data, error }, again] = useQuery({ query: ToEdit, variables: { id: id ?? '' }, pause: !id });
  const back = { to: '/topic-calls', label: t('nav') };
  if (!id) return <EditCall call={null} />;
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.topicCall?.viewerCanRun) return <Gone back={back} />;
  return <EditCall call={data.topicCall} />;
}

function EditCall({ call }: { call: Call | null }) {
  const { t } = useTranslation('topicCall');
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: Catalog });
  const secretariat = viewer.canOrganiseDistrict;
  const [own] = viewer.posts.flatMap((post) => post.committeeId ?? []);
  const committeeId = call ? call.committeeId : secretariat ? null : (own ?? null);
  const ofCommittee = committeeId !== null && committeeId !== undefined;
  return (
    <Page
      title={t(call ? 'revise' : 'announce')}
      subtitle={ofCommittee ? t('ofCommittee') : undefined}
      back={{ to: call ? `/topic-calls/${call.id}` : '/topic-calls', label: t('nav') }}
    >
      <Panel>
        <CallForm call={call} ofCommittee={ofCommittee} data={data} committeeId={committeeId} />
      </Panel>
    </Page>
  );
}

function CallForm({
  call,
  ofCommittee,
  data,
  committeeId,
}: {
  call: Call | null;
  ofCommittee: boolean;
  data?: TopicCallCatalogQuery;
  committeeId: string | null;
}) {
  const { t } = useTranslation('topicCall');
  const { finish, busy } = useSaveCall({ call, ofCommittee, committeeId });
  const [form] = Form.useForm<Words>();
  const reach = Form.useWatch('reach', form);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return (
    <ColumnForm<Words>
      form={form}
      onFinish={finish}
      style={{ maxWidth: 760 }}
      initialValues={
        call
          ? {
              ...call,
              channels: [...call.channels],
              committeeIds: call.committees.map(({ id }) => id),
              sectorIds: call.sectors.map(({ id }) => id),
            }
          : { channels: ['PORTAL', 'QR', 'ON_BEHALF'], reach: 'DISTRICT', opensOn: today }
      }
    >
      <Form.Item name="title" label={t('what')} rules={[needed(t, t('what')), atMost(t, 120)]}>
        <Input placeholder={t('whatHint')} />
      </Form.Item>
      <Form.Item name="body" label={t('asked')} rules={[needed(t, t('asked')), atMost(t, 7000)]}>
        <Input.TextArea placeholder={t('askedHint')} autoSize={{ minRows: 4, maxRows: 14 }} />
      </Form.Item>
      <DayFields call={call} today={today} />
      {!ofCommittee && <ReachField form={form} />}
      {!ofCommittee && reach === 'COMMITTEES' && (
        <PlacesField name="committeeIds" label={t('reach.COMMITTEES')} places={data?.rosterCatalog.committees} />
      )}
      {reach === 'SECTORS' && (
        <PlacesField name="sectorIds" label={t('reach.SECTORS')} places={data?.rosterCatalog.sectors} />
      )}
      <ChannelField reach={reach} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(call ? 'save' : 'announce')}
      </Button>
    </ColumnForm>
  );
}

/** Announces it, or puts down what is revised of it. */
function useSaveCall({
  call,
  ofCommittee,
  committeeId,
}: {
  call: Call | null;
  ofCommittee: boolean;
  committeeId: string | null;
}) {
  const { t } = useTranslation('topicCall');
  const navigate = useNavigate();
  const [announce, announcing] = useCommand(Announce, { done: t('saved') });
  const [revise, revising] = useCommand(Revise, { done: t('saved') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async ({ closesOn, ...words }: Words) => {
    const asked = { ...words, reach: ofCommittee ? ('COMMITTEES' as const) : words.reach };
    const outcome = call
      ? await revise({ input: { ...asked, callId: call.id, version: call.version } })
      : await announce({ input: { ...asked, closesOn, committeeId, clientMutationId } });
    if (outcome.ok) navigate(`/topic-calls/${outcome.value.id}`, { replace: true });
  };
  return { finish, busy: announcing.busy || revising.busy };
}

function DayFields({ call, today }: { call: Call | null; today: string }) {
  const { t } = useTranslation('topicCall');
  return (
    <div className="call-columns">
      <Form.Item name="opensOn" label={t('firstDay')} rules={[needed(t, t('firstDay'))]}>
        <DayField disabled={call?.state === 'OPEN'} />
      </Form.Item>
      <Form.Item
        name="closesOn"
        label={t('lastDay')}
        rules={[needed(t, t('lastDay'))]}
        extra={call ? t('extendInstead') : undefined}
      >
        <DayField min={today} disabled={call !== null} />
      </Form.Item>
    </div>
  );
}

function ReachField({ form }: { form: FormInstance<Words> }) {
  const { t } = useTranslation('topicCall');
  return (
    <Form.Item name="reach" label={t('reach.label')} rules={[{ required: true }]}>
      <Radio.Group
        options={REACHES.map((value) => ({ value, label: t(`reach.${value}`) }))}
        onChange={({ target }) => {
          if (target.value !== 'SECTORS') return;
          const chosen: TopicChannel[] = form.getFieldValue('channels') ?? [];
          form.setFieldValue(
            'channels',
            chosen.filter((channel) => channel !== 'QR'),
          );
        }}
      />
    </Form.Item>
  );
}

/** Some of the places it can reach, one at least. */
function PlacesField({
  name,
  label,
  places = [],
}: {
  name: 'committeeIds' | 'sectorIds';
  label: string;
  places: readonly { id: string; name: string }[] | undefined;
}) {
  const { t } = useTranslation('topicCall');
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('shell:form.needed', { what: label }) }]}>
      <Select
        mode="multiple"
        optionFilterProp="label"
        options={places.map((place) => ({ value: place.id, label: place.name }))}
      />
    </Form.Item>
  );
}

function ChannelField({ reach }: { reach: TopicCallReach }) {
  const { t } = useTranslation('topicCall');
  return (
    <Form.Item
      name="channels"
      label={t('ways')}
      extra={reach === 'SECTORS' ? t('noCodeForSectors') : undefined}
      rules={[{ required: true, message: t('shell:form.needed', { what: t('ways') }) }]}
    >
      <Select
        mode="multiple"
        optionFilterProp="label"
        options={CHANNELS.map((value) => ({
          value,
          label: t(`channel.${value}`),
          disabled: value === 'QR' && reach === 'SECTORS',
        }))}
      />
    </Form.Item>
  );
}
