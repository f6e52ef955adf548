import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState, useKeepingFiles } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ListenerKind, OutreachForm, OutreachTellersQuery, OutreachToRecordQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { type Attached, AttachmentsField } from './AttachmentsField';
import { FORMS, LISTENERS } from './documents';

const ToRecord = graphql(`
  query OutreachToRecord($id: ID!) {
    policyNotice(id: $id) {
      id
      title
      viewerCanRecord
    }
    rosterCatalog {
      committees { id name }
    }
  }
`);
const Members = graphql(`
  query OutreachTellers($filter: MemberFilter) {
    members(filter: $filter, first: 20) { nodes { id name unit } }
  }
`);
const Record = graphql(`
  mutation RecordOutreachOnBehalf($input: RecordOutreachInput!) {
    recordOutreach(input: $input) { ... on OutreachChanged { id } ... on OutreachRefusal { code } }
  }
`);
interface Words {
  committeeId: string;
  place: string;
  heldOn: string;
  form: OutreachForm;
  listeners: ListenerKind[];
  listenerCount: number;
  tellerMemberId?: string;
  tellerName?: string;
  questions?: string;
  note?: string;
  photos?: Attached[];
}

/** 代录: written down at the desk for whoever went and told it. */
export function Component() {
  const { t } = useTranslation('policy');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: ToRecord, variables: { id } });
  const [search, setSearch] = useState('');
  const [{ data: found }] = useQuery({
    query: Members,
    variables: { filter: { text: search } },
    pause: search.trim() === '',
  });
  const keeping = useKeepingFiles();
  const back = { to: `/policy-notices/${id}`, label: t('backToNotice') };
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('record.act')} />;
  if (!data.policyNotice?.viewerCanRecord) return <Gone back={{ to: '/policy-notices', label: t('nav') }} />;
  return (
    <Page title={t('record.act')} subtitle={data.policyNotice.title} back={back}>
      <RecordForm setSearch={setSearch} found={found} keeping={keeping} id={id} data={data} />
    </Page>
  );
}

function RecordForm({
  setSearch,
  found,
  keeping,
  id,
  data,
}: {
  setSearch: (next: string) => void;
  found?: OutreachTellersQuery;
  keeping: boolean;
  id: string;
  data: OutreachToRecordQuery;
}) {
  const { t } = useTranslation('policy');
  const viewer = useViewer();
  const { finish, busy } = useRecord(id);
  const [form] = Form.useForm<Words>();
  const own = viewer.posts.flatMap(({ committeeId }) => committeeId ?? []);
  const everywhere = viewer.canOrganiseDistrict;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return (
    <Panel>
      <ColumnForm<Words>
        form={form}
        onFinish={finish}
        style={{ maxWidth: 760 }}
        initialValues={{ committeeId: everywhere ? undefined : own[0], heldOn: today, form: 'BENCH' }}
      >
        <TellerFields setSearch={setSearch} found={found} form={form} />
        <WhereFields data={data} everywhere={everywhere} own={own} />
        <div className="policy-pair">
          <Form.Item name="heldOn" label={t('record.day')} rules={[needed(t, t('record.day'))]}>
            <DayField max={today} />
          </Form.Item>
          <Form.Item name="form" label={t('record.form')} rules={[{ required: true }]}>
            <Select options={FORMS.map((value) => ({ value, label: t(`outreach:form.${value}`) }))} />
          </Form.Item>
        </div>
        <HeardFields />
        <Form.Item name="questions" label={t('record.questions')} extra={t('record.questionsHint')}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
        <Form.Item name="note" label={t('record.note')} rules={[atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <Form.Item name="photos" label={t('record.photos')}>
          <AttachmentsField accept="image/*" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy} disabled={keeping}>
          {t(keeping ? 'evidence:busy' : 'record.save')}
        </Button>
      </ColumnForm>
    </Panel>
  );
}

/** Keeps what was written, on behalf of whoever went, and goes back to the notice. */
function useRecord(noticeId: string) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  const [record, { busy }] = useCommand(Record, { done: t('record.saved') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async (words: Words) => {
    const outcome = await record({
      input: {
        noticeId,
        committeeId: words.committeeId,
        place: words.place,
        heldOn: words.heldOn,
        form: words.form,
        listeners: words.listeners,
        listenerCount: words.listenerCount,
        note: words.note || null,
        questions: (words.questions ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        photoIds: (words.photos ?? []).map((photo) => photo.id),
        onBehalf: true,
        tellerMemberId: words.tellerMemberId ?? null,
        tellerName: words.tellerMemberId ? null : words.tellerName || null,
        clientMutationId,
      },
    });
    if (outcome.ok) navigate(`/policy-notices/${noticeId}`, { replace: true });
  };
  return { finish, busy };
}

function TellerFields({
  setSearch,
  found,
  form,
}: {
  setSearch: (next: string) => void;
  found?: OutreachTellersQuery;
  form: FormInstance<Words>;
}) {
  const { t } = useTranslation('policy');
  const memberId = Form.useWatch('tellerMemberId', form);
  return (
    <div className="policy-pair">
      <Form.Item name="tellerMemberId" label={t('record.tellerMember')} extra={t('record.tellerMemberHint')} required>
        <Select
          allowClear
          showSearch={{ filterOption: false, onSearch: setSearch }}
          options={(found?.members.nodes ?? []).map((one) => ({
            value: one.id,
            label: [one.name, one.unit].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="tellerName"
        label={t('record.tellerName')}
        required={!memberId}
        dependencies={['tellerMemberId']}
        rules={memberId ? [] : [needed(t, t('record.tellerName')), atMost(t, 40)]}
      >
        <Input disabled={Boolean(memberId)} placeholder={t('record.tellerNameHint')} />
      </Form.Item>
    </div>
  );
}

function WhereFields({ data, everywhere, own }: { data: OutreachToRecordQuery; everywhere: boolean; own: string[] }) {
  const { t } = useTranslation('policy');
  const committees = data.rosterCatalog.committees.filter((one) => everywhere || own.includes(one.id));
  return (
    <div className="policy-pair">
      <Form.Item name="committeeId" label={t('record.township')} rules={[needed(t, t('record.township'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={committees.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form.Item>
      <Form.Item name="place" label={t('record.place')} rules={[needed(t, t('record.place')), atMost(t, 120)]}>
        <Input placeholder={t('record.placeHint')} />
      </Form.Item>
    </div>
  );
}

function HeardFields() {
  const { t } = useTranslation('policy');
  return (
    <div className="policy-pair">
      <Form.Item
        name="listeners"
        label={t('record.whom')}
        rules={[{ required: true, message: t('shell:form.needed', { what: t('record.whom') }) }]}
      >
        <Select
          mode="multiple"
          options={LISTENERS.map((value) => ({ value, label: t(`outreach:listener.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="listenerCount"
        label={t('record.howMany')}
        rules={[{ required: true, message: t('shell:form.needed', { what: t('record.howMany') }) }]}
      >
        <InputNumber min={1} max={100_000} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </div>
  );
}
