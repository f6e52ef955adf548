import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState, useKeepingFiles } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PolicyAudienceChoicesQuery, PolicyNoticeKind, PolicyNoticeToEditQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { type Attached, AttachmentsField } from './AttachmentsField';

const ToEdit = graphql(`
  query PolicyNoticeToEdit($id: ID!) {
    policyNotice(id: $id) {
      id
      version
      status
      kind
      title
      sourceName
      sourceNumber
      sourceOn
      body
      keyPoints
      readBy
      files { id name }
      audience {
        allMembers
        informants
        committees { id }
        sectors { id }
        specialCommittees { id }
      }
      viewerCanManage
    }
  }
`);
const Choices = graphql(`
  query PolicyAudienceChoices {
    rosterCatalog {
      committees { id name }
      sectors { id name }
      specialCommittees { id name }
    }
  }
`);
const Write = graphql(`
  mutation WritePolicyNotice($input: WritePolicyNoticeInput!) {
    writePolicyNotice(input: $input) { ... on PolicyNoticeChanged { id } ... on OutreachRefusal { code } }
  }
`);
const Revise = graphql(`
  mutation RevisePolicyNotice($input: RevisePolicyNoticeInput!) {
    revisePolicyNotice(input: $input) { ... on PolicyNoticeChanged { id } ... on OutreachRefusal { code } }
  }
`);

type Stored = NonNullable<PolicyNoticeToEditQuery['policyNotice']>;
interface Words {
  kind: PolicyNoticeKind;
  title: string;
  sourceName?: string;
  sourceNumber?: string;
  sourceOn?: string;
  body: string;
  keyPoints?: string;
  files?: Attached[];
  reach: 'ALL' | 'CHOSEN';
  committeeIds?: string[];
  sectorIds?: string[];
  specialCommitteeIds?: string[];
  informants?: boolean;
  readBy?: string;
}

/** A new notice, a draft put right, or a new one begun from another (`?from=`), such as one that was withdrawn. */
export function Component() {
  const { t } = useTranslation('policy');
  const { id } = useParams();
  const [params] = useSearchParams();
  const from = params.get('from');
  const wanted = id ?? from;
  const [{ data, error }, again] = useQuery({
    query: ToEdit,
    variables: { id: wanted ?? '' },
    pause: !wanted,
    requestPolicy: 'network-only',
  });
  const back = { to: '/policy-notices', label: t('nav') };
  if (!wanted) return <WriteNotice notice={null} isNew />;
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('nav')} />;
  const { policyNotice: notice } = data;
  if (!notice?.viewerCanManage || (id && notice.status !== 'DRAFT')) return <Gone back={back} />;
  return <WriteNotice notice={notice} isNew={!id} />;
}

function wordsOf(notice: Stored | null, isNew: boolean): Partial<Words> {
  if (!notice) return { kind: 'POLICY', reach: 'ALL' };
  const { audience, keyPoints, files, sourceName, sourceNumber, sourceOn, readBy } = notice;
  return {
    kind: notice.kind,
    title: notice.title,
    body: notice.body,
    sourceName: sourceName ?? undefined,
    sourceNumber: sourceNumber ?? undefined,
    sourceOn: sourceOn ?? undefined,
    keyPoints: keyPoints.join('\n'),
    // Whoever begins anew brings the files anew: those there hang on the other notice.
    files: isNew ? [] : [...files],
    reach: audience.allMembers ? 'ALL' : 'CHOSEN',
    committeeIds: audience.committees.map((one) => one.id),
    sectorIds: audience.sectors.map((one) => one.id),
    specialCommitteeIds: audience.specialCommittees.map((one) => one.id),
    informants: audience.informants,
    readBy: isNew ? undefined : (readBy ?? undefined),
  };
}

function WriteNotice({ notice, isNew }: { notice: Stored | null; isNew: boolean }) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  const [form] = Form.useForm<Words>();
  const [{ data }] = useQuery({ query: Choices });
  const [write, writing] = useCommand(Write, { done: t('saved') });
  const [revise, revising] = useCommand(Revise, { done: t('saved') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const keeping = useKeepingFiles();
  const finish = async (words: Words) => {
    const chosen = words.reach === 'CHOSEN';
    const input = {
      kind: words.kind,
      title: words.title,
      body: words.body,
      sourceName: words.sourceName || null,
      sourceNumber: words.sourceNumber || null,
      sourceOn: words.sourceOn || null,
      readBy: words.readBy || null,
      keyPoints: linesOf(words.keyPoints),
      fileIds: (words.files ?? []).map((file) => file.id),
      audience: {
        allMembers: !chosen,
        committeeIds: chosen ? (words.committeeIds ?? []) : [],
        sectorIds: chosen ? (words.sectorIds ?? []) : [],
        specialCommitteeIds: chosen ? (words.specialCommitteeIds ?? []) : [],
        informants: words.informants ?? false,
      },
    };
    const outcome =
      notice && !isNew
        ? await revise({ input: { ...input, noticeId: notice.id, version: notice.version } })
        : await write({ input: { ...input, clientMutationId } });
    if (outcome.ok) navigate(`/policy-notices/${outcome.value.id}`, { replace: true });
  };
  return (
    <Page
      title={t(notice && !isNew ? 'revise' : 'write')}
      subtitle={t('writeLead')}
      back={{ to: notice && !isNew ? `/policy-notices/${notice.id}` : '/policy-notices', label: t('nav') }}
    >
      <ColumnForm<Words> form={form} onFinish={finish} initialValues={wordsOf(notice, isNew)} className="policy-write">
        <TextFields />
        <AudienceFields form={form} writing={writing} revising={revising} keeping={keeping} data={data} />
      </ColumnForm>
    </Page>
  );
}

function TextFields() {
  const { t } = useTranslation('policy');
  return (
    <Panel>
      <Form.Item name="kind" label={t('kind')} rules={[{ required: true }]}>
        <Radio.Group
          options={(['POLICY', 'MEETING_SPIRIT'] as const).map((value) => ({
            value,
            label: t(`outreach:kind.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="title" label={t('title')} rules={[needed(t, t('title')), atMost(t, 120)]}>
        <Input placeholder={t('titleHint')} />
      </Form.Item>
      <div className="policy-source">
        <Form.Item name="sourceName" label={t('sourceName')} rules={[atMost(t, 120)]}>
          <Input placeholder={t('sourceNameHint')} />
        </Form.Item>
        <Form.Item name="sourceNumber" label={t('sourceNumber')} rules={[atMost(t, 60)]}>
          <Input />
        </Form.Item>
        <Form.Item name="sourceOn" label={t('sourceOn')}>
          <DayField />
        </Form.Item>
      </div>
      <Form.Item
        name="keyPoints"
        label={t('keyPoints')}
        extra={t('keyPointsHint')}
        rules={[
          {
            validator: async (_, text?: string) => {
              const lines = linesOf(text);
              if (lines.length > 10) throw new Error(t('tooManyPoints'));
              if (lines.some((line) => [...line].length > 200)) throw new Error(t('pointTooLong'));
            },
          },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="body" label={t('body')} rules={[needed(t, t('body')), atMost(t, 7000)]}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} />
      </Form.Item>
      <Form.Item name="files" label={t('files')} extra={t('filesHint')}>
        <AttachmentsField />
      </Form.Item>
    </Panel>
  );
}

function AudienceFields({
  form,
  writing,
  revising,
  keeping,
  data,
}: {
  form: FormInstance<Words>;
  writing: { readonly busy: boolean };
  revising: { readonly busy: boolean };
  keeping: boolean;
  data?: PolicyAudienceChoicesQuery;
}) {
  const { t } = useTranslation('policy');
  const reach = Form.useWatch('reach', form);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const options = (rows: readonly { id: string; name: string }[] = []) =>
    rows.map((one) => ({ value: one.id, label: one.name }));
  const catalog = data?.rosterCatalog;
  return (
    <Panel title={t('audience')}>
      <Form.Item name="reach" label={t('reach.label')} rules={[{ required: true }]}>
        <Radio.Group options={(['ALL', 'CHOSEN'] as const).map((value) => ({ value, label: t(`reach.${value}`) }))} />
      </Form.Item>
      {reach === 'CHOSEN' && (
        <>
          <CommitteesField form={form} options={options} catalog={catalog} />
          <Form.Item name="sectorIds" label={t('sectors')}>
            <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options(catalog?.sectors)} />
          </Form.Item>
          <Form.Item name="specialCommitteeIds" label={t('specialCommittees')} extra={t('together')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={options(catalog?.specialCommittees)}
            />
          </Form.Item>
        </>
      )}
      <Form.Item name="informants" valuePropName="checked">
        <Checkbox>{t('informants')}</Checkbox>
      </Form.Item>
      <Form.Item name="readBy" label={t('readBy')} extra={t('readByHint')}>
        <DayField min={today} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={writing.busy || revising.busy} disabled={keeping}>
        {t(keeping ? 'evidence:busy' : 'keepDraft')}
      </Button>
      <p className="quiet">{t('draftHint')}</p>
    </Panel>
  );
}

function CommitteesField({
  form,
  options,
  catalog,
}: {
  form: FormInstance<Words>;
  options: (rows?: readonly { id: string; name: string }[]) => { value: string; label: string }[];
  catalog?: PolicyAudienceChoicesQuery['rosterCatalog'];
}) {
  const { t } = useTranslation('policy');
  return (
    <Form.Item
      name="committeeIds"
      label={t('committees')}
      dependencies={['sectorIds', 'specialCommitteeIds', 'informants']}
      rules={[
        {
          validator: async () => {
            const { committeeIds, sectorIds, specialCommitteeIds, informants } = form.getFieldsValue(true);
            const any = [committeeIds, sectorIds, specialCommitteeIds].some((ids) => ids?.length > 0);
            if (!any && !informants) throw new Error(t('audienceNeeded'));
          },
        },
      ]}
    >
      <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options(catalog?.committees)} />
    </Form.Item>
  );
}

const linesOf = (text = '') =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
