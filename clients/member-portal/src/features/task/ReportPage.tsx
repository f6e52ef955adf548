import type { TaskPartShown } from '@bandeng/features/task';
import { LoadingState, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Selector, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import { Page } from '../../shell/Page';
import { useDraft } from '../../shell/useDraft';
import { Choices, Report } from './documents';
import { useTask } from './useTask';

type RecordKind = ResultOf<typeof Choices>['taskChoices']['records'][number]['kind'];
interface Words {
  report: string;
  records: string[];
}
const keyOf = ({ kind, recordId }: { kind: RecordKind; recordId: string }) => `${kind}:${recordId}`;

/** 回报: in words, with the records that fulfil it. */
export function Component() {
  const { partId } = useParams();
  const { task, refresh, instead } = useTask();
  const part = task?.parts.find(({ id }) => id === partId);
  return task && part ? <Writing taskId={task.id} part={part} refresh={refresh} /> : instead;
}

function Writing({ taskId, part, refresh }: { taskId: string; part: TaskPartShown; refresh: () => void }) {
  const { t } = useTranslation('task');
  const navigate = useNavigate();
  const [form] = Form.useForm<Words>();
  const [report, { busy }] = useCommand(Report, { done: t('reported') });
  const blank: Words = { report: part.report ?? '', records: part.records.map(keyOf) };
  const draft = useDraft<Words>('task-report', part.id, blank);
  const must = t('needed', { what: t('field.report') });
  if (!draft) return <LoadingState what={t('report')} />;
  const save = async ({ report: words, records = [] }: Words) => {
    const named = records.map((key) => {
      const [kind, recordId = ''] = key.split(':');
      return { kind: kind as RecordKind, recordId };
    });
    const outcome = await report({ input: { partId: part.id, version: part.version, report: words, records: named } });
    // Where somebody else was quicker, what was written stays and what stands there now is read.
    if (!outcome.ok) return refresh();
    draft.discard();
    navigate(`/tasks/${taskId}`, { replace: true });
  };
  return (
    <Page title={t('report')} lead={t('reportHint')} back={`/tasks/${taskId}`}>
      <DraftNotice draft={draft} />
      <Form
        key={draft.round}
        form={form}
        initialValues={draft.words ?? blank}
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={save}
        onValuesChange={() => draft.save(form.getFieldsValue())}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('report')}
          </Button>
        }
      >
        <Form.Item
          name="report"
          label={t('field.report')}
          rules={[{ required: true, whitespace: true, message: must }]}
        >
          <TextArea maxLength={7000} autoSize={{ minRows: 5, maxRows: 16 }} />
        </Form.Item>
        <RecordsField part={part} />
      </Form>
    </Page>
  );
}

function RecordsField({ part }: { part: TaskPartShown }) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  const [{ data }] = useQuery({ query: Choices, variables: { partId: part.id }, requestPolicy: 'network-only' });
  const found = data?.taskChoices.records ?? [];
  return (
    <Form.Item name="records" label={t('field.records')} description={data && found.length === 0 && t('noCandidates')}>
      <Selector
        multiple
        options={found.map((one) => ({
          value: keyOf(one),
          label: [t(`record.${one.kind}`), one.title ?? t('untitled'), one.onDay && date(one.onDay)]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Form.Item>
  );
}
