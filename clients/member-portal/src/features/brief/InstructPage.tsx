import { EmptyState, LoadingState } from '@bandeng/ui';
import { Button, Form, Input, Picker, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import { Page } from '../../shell/Page';
import { useDraft } from '../../shell/useDraft';
import { type Reader, ReadersField } from './ReadersField';

const ToInstruct = graphql(`
  query BriefToInstruct($id: ID!) {
    brief(id: $id) { id version title viewerActs { act refusal } }
    departments(first: 100) { nodes { id shortName } }
  }
`);
const Write = graphql(`
  mutation WriteInstruction($input: WriteInstructionInput!) {
    writeInstruction(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);

interface Words {
  wording: string;
  duty: string;
  addressee: string;
  departmentId: string[];
  dueOn: string;
  readers: Reader[];
}

/** 签批: a leader's own words, kept apart; what has to be done, for whoever does it. */
export function Component() {
  const { t } = useTranslation('brief');
  const { id = '' } = useParams();
  const [{ data }, again] = useQuery({ query: ToInstruct, variables: { id }, requestPolicy: 'cache-and-network' });
  const draft = useDraft<Words>('instruction', id);
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (!data || !draft) return <LoadingState what={t('instruct.act')} onRetry={refresh} />;
  const { brief } = data;
  if (!brief?.viewerActs.some(({ act, refusal }) => act === 'WRITE_INSTRUCTION' && refusal == null))
    return (
      <Page title={t('instruct.act')} back="/leader">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  const departments = data.departments.nodes.map(({ id: value, shortName: label }) => ({ value, label }));
  return <WriteForm brief={brief} departments={departments} draft={draft} refresh={refresh} />;
}

interface Given {
  readonly brief: { readonly id: string; readonly version: number; readonly title: string };
  readonly departments: { readonly value: string; readonly label: string }[];
  readonly draft: NonNullable<ReturnType<typeof useDraft<Words>>>;
  readonly refresh: () => void;
}

function WriteForm({ brief, departments, draft, refresh }: Given) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const [write, { busy }] = useCommand(Write, { done: t('instruct.written') });
  const [form] = Form.useForm<Words>();
  const save = async ({ departmentId = [], readers = [], ...said }: Words) => {
    const outcome = await write({
      input: {
        ...{ briefId: brief.id, version: brief.version, clientMutationId: draft.id(), ...said },
        departmentId: departmentId[0] ?? null,
        readerIds: readers.map(({ accountId }) => accountId),
      },
    });
    if (!outcome.ok) return refresh();
    draft.discard();
    navigate(`/briefs/${brief.id}`, { replace: true });
  };
  return (
    <Page title={t('instruct.act')} lead={`${brief.title}。${t('instruct.hint')}`} back={`/briefs/${brief.id}`}>
      <DraftNotice draft={draft} />
      <Form
        key={draft.round}
        form={form}
        initialValues={draft.words ?? {}}
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={save}
        onValuesChange={() => draft.save(form.getFieldsValue())}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('instruct.act')}
          </Button>
        }
      >
        <Fields departments={departments} />
      </Form>
    </Page>
  );
}

function Fields({ departments }: Pick<Given, 'departments'>) {
  const { t } = useTranslation('brief');
  const needed = useNeeded();
  return (
    <>
      <Form.Item
        name="wording"
        label={t('instruct.wording')}
        description={t('instruct.wordingHint')}
        rules={[needed(t('instruct.wording'))]}
      >
        <TextArea maxLength={1000} autoSize={{ minRows: 4, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="readers" label={t('instruct.readers')} description={t('instruct.readersHint')}>
        <ReadersField />
      </Form.Item>
      <Form.Item
        name="duty"
        label={t('instruct.duty')}
        description={t('instruct.dutyHint')}
        rules={[needed(t('instruct.duty'))]}
      >
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="addressee" label={t('instruct.addressee')} rules={[needed(t('instruct.addressee'))]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="departmentId" label={t('instruct.department')} description={t('instruct.departmentHint')}>
        <DepartmentField options={departments} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('instruct.dueOn')} rules={[needed(t('instruct.dueOn'))]}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}

/** One of many, or none. */
function DepartmentField({
  options,
  value = [],
  onChange,
}: {
  options: Given['departments'];
  value?: string[];
  onChange?: (next: string[]) => void;
}) {
  const { t } = useTranslation('brief');
  const [open, setOpen] = useState(false);
  const chosen = options.find((one) => one.value === value[0]);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{chosen?.label ?? t('instruct.chooseDepartment')}</Button>{' '}
      {chosen && <Button onClick={() => onChange?.([])}>{t('remove')}</Button>}
      <Picker
        columns={[options]}
        visible={open}
        value={value}
        onClose={() => setOpen(false)}
        onConfirm={([id]) => onChange?.(id ? [String(id)] : [])}
      />
    </>
  );
}
