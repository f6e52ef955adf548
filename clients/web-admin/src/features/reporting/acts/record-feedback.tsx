import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import type { ReportFeedbackKind } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { needed } from '../../../shell/forms';
import { today } from '../periods';
import { of, type Shown } from './shown';

const Readers = graphql(`
  query ReportWordingReaders {
    accounts(first: 100, filter: null) { nodes { id displayName } }
  }
`);

const KINDS: readonly ReportFeedbackKind[] = ['INSTRUCTED', 'ADOPTED', 'FORWARDED', 'NOT_ADOPTED'];

interface Filled {
  kind: ReportFeedbackKind;
  onDay: string;
  source: string;
  note?: string;
  wording?: string;
  readerIds?: string[];
}

/** 登记反馈: what came back, from whom, on which day; the words of an instruction for those named alone. */
export const recordFeedback = defineAct({
  document: graphql(`
  mutation RecordReportFeedback($input: RecordReportFeedbackInput!) {
    recordReportFeedback(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: {
    title: 'reporting:act.RECORD_FEEDBACK',
    done: 'reporting:done.RECORD_FEEDBACK',
    hint: 'reporting:hint.RECORD_FEEDBACK',
  },
  Fields: FeedbackFields,
  blank: (): Partial<Filled> => ({ onDay: today() }),
  variables: (report: Shown, { note, wording, readerIds = [], ...said }: Filled, { clientMutationId }: Sending) => ({
    input: { ...of(report), ...said, note: note || null, wording: wording || null, readerIds, clientMutationId },
  }),
  width: 620,
});

function FeedbackFields() {
  const { t } = useTranslation('reporting');
  const kind = Form.useWatch<ReportFeedbackKind | undefined>('kind');
  return (
    <>
      <Form.Item name="kind" label={t('col.feedback')} rules={[{ required: true }]}>
        <Select options={KINDS.map((value) => ({ value, label: t(`feedback.${value}`) }))} />
      </Form.Item>
      <Form.Item name="onDay" label={t('onDay')} rules={[{ required: true }]}>
        <DayField max={today()} />
      </Form.Item>
      <Form.Item name="source" label={t('source')} extra={t('sourceHint')} rules={[needed(t, t('source'))]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="note" label={t('note')} extra={t('noteHint')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      {kind === 'INSTRUCTED' && <WordingFields />}
    </>
  );
}

function WordingFields() {
  const { t } = useTranslation('reporting');
  const [{ data }] = useQuery({ query: Readers });
  return (
    <>
      <Form.Item name="wording" label={t('wording')} extra={t('wordingHint')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} autoComplete="off" />
      </Form.Item>
      <Form.Item name="readerIds" label={t('readers')}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={(data?.accounts.nodes ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
      </Form.Item>
    </>
  );
}
