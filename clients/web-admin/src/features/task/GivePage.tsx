import { readTask, type TaskShown } from '@bandeng/features/task';
import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState, todayInChina } from '@bandeng/ui';
import { Button, Form, type FormInstance, Input, InputNumber, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { TaskAsk, TaskToGiveQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { type Attached, AttachmentsField } from '../outreach/AttachmentsField';
import { ASKS } from './asks';

const ToCorrect = graphql(`
  query TaskToCorrect($id: ID!) {
    task(id: $id) { id ...TaskShown_task }
  }
`);
const ToGive = graphql(`
  query TaskToGive {
    rosterCatalog { committees { id name } }
  }
`);
const Give = graphql(`
  mutation GiveTask($input: GiveTaskInput!) {
    giveTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
const Correct = graphql(`
  mutation CorrectTask($input: CorrectTaskInput!) {
    correctTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);

interface Words {
  title: string;
  words: string;
  ask: TaskAsk;
  wanted?: number | null;
  startsOn: string;
  dueOn: string;
  committeeIds: string[];
  files?: readonly Attached[];
  reason?: string;
}
type Committees = TaskToGiveQuery['rosterCatalog']['committees'];

/** A task, or with an id one that is put right. */
export function Component() {
  const { t } = useTranslation('task');
  const { id } = useParams();
  const [{ data, error }, again] = useQuery({ query: ToGive });
  const [{ data: known, error: failed }] = useQuery({
    query: ToCorrect,
    variables: { id: id ?? '' },
    pause: !id,
    requestPolicy: 'network-only',
  });
  const why = error ?? failed;
  const back = { to: id ? `/tasks/${id}` : '/tasks', label: t('back') };
  const title = t(id ? 'correct' : 'give');
  if (why && !(data && (known || !id)))
    return <LoadFailed error={codedError(why)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />;
  if (!data || (id && !known)) return <LoadingState what={title} />;
  const task = known?.task ? readTask(known.task) : null;
  if (id && !task?.viewerCanCorrect) return <Gone back={back} />;
  return (
    <Page title={title} subtitle={t(id ? 'correctLead' : 'giveLead')} back={back}>
      <Panel>
        <GiveForm task={task} committees={data.rosterCatalog.committees} />
      </Panel>
    </Page>
  );
}

function wordsOf(task: TaskShown): Partial<Words> {
  const { title, words, ask, wanted, startsOn, dueOn, files, parts } = task;
  const committeeIds = parts.map(({ committeeId }) => committeeId);
  return { title, words, ask, wanted, startsOn, dueOn, files, committeeIds };
}

function GiveForm({ task, committees }: { task: TaskShown | null; committees: Committees }) {
  const { t } = useTranslation('task');
  const [form] = Form.useForm<Words>();
  const { finish, busy } = useGiving(task);
  const blank: Partial<Words> = { ask: 'WORDS', startsOn: todayInChina(), committeeIds: [], files: [] };
  const why = t('corrections:reason');
  return (
    <ColumnForm<Words>
      form={form}
      onFinish={finish}
      style={{ maxWidth: 760 }}
      initialValues={task ? wordsOf(task) : blank}
    >
      <WhatFields form={form} />
      <DayFields />
      <CommitteesField form={form} committees={committees} kept={task?.parts.map((part) => part.committeeId) ?? []} />
      <Form.Item name="files" label={t('field.files')}>
        <AttachmentsField />
      </Form.Item>
      {task && (
        <Form.Item name="reason" label={why} rules={[needed(t, why), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(task ? 'correct' : 'give')}
      </Button>
    </ColumnForm>
  );
}

function WhatFields({ form }: { form: FormInstance<Words> }) {
  const { t } = useTranslation('task');
  const ask = Form.useWatch('ask', form) ?? form.getFieldValue('ask');
  return (
    <>
      <Form.Item name="title" label={t('field.title')} rules={[needed(t, t('field.title')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="words" label={t('field.words')} rules={[needed(t, t('field.words')), atMost(t, 7000)]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} />
      </Form.Item>
      <Form.Item name="ask" label={t('field.ask')} rules={[needed(t, t('field.ask'))]}>
        <Select options={ASKS.map((value) => ({ value, label: t(`ask.${value}`) }))} />
      </Form.Item>
      {ask && ask !== 'WORDS' && (
        <Form.Item
          name="wanted"
          label={t('field.wanted')}
          extra={t('countHint')}
          rules={[{ required: true, message: t('needed', { what: t('field.wanted') }) }]}
        >
          <InputNumber min={1} max={999} precision={0} />
        </Form.Item>
      )}
    </>
  );
}

function DayFields() {
  const { t } = useTranslation('task');
  return (
    <>
      <Form.Item name="startsOn" label={t('field.startsOn')} rules={[needed(t, t('field.startsOn'))]}>
        <DayField allowClear={false} />
      </Form.Item>
      <Form.Item
        name="dueOn"
        label={t('field.dueOn')}
        dependencies={['startsOn']}
        rules={[
          needed(t, t('field.dueOn')),
          ({ getFieldValue }) => ({
            validator: async (_, dueOn?: string) => {
              if (dueOn && dueOn < getFieldValue('startsOn')) throw new Error(t('daysOrder'));
            },
          }),
        ]}
      >
        <DayField allowClear={false} />
      </Form.Item>
    </>
  );
}

/** Those that have it stay: calling it off for one is an act of its own. */
function CommitteesField({
  form,
  committees,
  kept,
}: {
  form: FormInstance<Words>;
  committees: Committees;
  kept: readonly string[];
}) {
  const { t } = useTranslation('task');
  const label = t('field.committees');
  return (
    <>
      <Form.Item
        name="committeeIds"
        label={label}
        rules={[{ required: true, type: 'array', min: 1, message: t('needed', { what: label }) }]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={committees.map(({ id, name }) => ({ value: id, label: name, disabled: kept.includes(id) }))}
        />
      </Form.Item>
      <Form.Item>
        <Button
          size="small"
          onClick={() =>
            form.setFieldValue(
              'committeeIds',
              committees.map(({ id }) => id),
            )
          }
        >
          {t('all')}
        </Button>
      </Form.Item>
    </>
  );
}

function useGiving(task: TaskShown | null) {
  const { t } = useTranslation('task');
  const navigate = useNavigate();
  const key = useRef(newClientMutationId());
  const [give, giving] = useCommand(Give, { done: t('given') });
  const [correct, correcting] = useCommand(Correct, { done: t('correctDone') });
  const finish = async ({ reason = '', files = [], wanted, ...words }: Words) => {
    const input = {
      ...{ ...words, wanted: words.ask === 'WORDS' ? null : (wanted ?? null) },
      fileIds: files.map(({ id }) => id),
    };
    const outcome = task
      ? await correct({ input: { ...input, taskId: task.id, version: task.version, reason } })
      : await give({ input: { ...input, clientMutationId: key.current } });
    if (outcome.ok) navigate(`/tasks/${outcome.value.id}`);
  };
  return { finish, busy: giving.busy || correcting.busy };
}
