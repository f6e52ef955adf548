import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { BriefKind, Ladder_SubmissionFragment, SubmissionOutcome } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import type { DeskBrief } from './BriefPage';
import { withdrawSubmission } from './withdraw-submission';

const Ladder_submission = graphql(`
  fragment Ladder_submission on SubmissionRow {
    id
    version
    level
    recipient
    sentOn
    letterOut
    outcome
    adoptedAs
    outcomeOn
    letterIn
    note
  }
`);
const Record = graphql(`
  mutation RecordOutcome($input: RecordOutcomeInput!) {
    recordOutcome(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`);

type Submission = Ladder_SubmissionFragment;

/** Where it was sent, with the letters, and what became of it at each. */
export function Ladder({
  brief,
  submissions,
  reload,
}: {
  brief: DeskBrief;
  submissions: readonly FragmentType<typeof Ladder_submission>[];
  reload: () => void;
}) {
  const { t } = useTranslation('brief');
  const [chosen, setChosen] = useState<Submission | null>(null);
  const [withdrawing, setWithdrawing] = useState<Submission | null>(null);
  if (submissions.length === 0) return null;
  const may = brief.viewerActs.some(({ act, refusal }) => act === 'RECORD_OUTCOME' && refusal == null);
  return (
    <Panel title={t('ladder.of')}>
      <ul className="brief-list num">
        {submissions.map((one) => {
          const row = readFragment(Ladder_submission, one);
          return <Rung key={row.id} row={row} may={may} onRecord={setChosen} onWithdraw={setWithdrawing} />;
        })}
      </ul>
      {withdrawing && (
        <ActForm act={withdrawSubmission} subject={withdrawing} onDone={reload} onClose={() => setWithdrawing(null)} />
      )}
      {chosen && (
        <OutcomeModal
          submission={chosen}
          close={() => setChosen(null)}
          done={() => {
            setChosen(null);
            reload();
          }}
        />
      )}
    </Panel>
  );
}

function Rung({
  row,
  may,
  onRecord,
  onWithdraw,
}: {
  row: Submission;
  may: boolean;
  onRecord: (row: Submission) => void;
  onWithdraw: (row: Submission) => void;
}) {
  const { t } = useTranslation('brief');
  const { date } = useFormats();
  return (
    <li className="brief-rung">
      <b>{t(`opinion:level.${row.level}`)}</b>
      <span>{row.recipient}</span>
      <span className="quiet">
        {t('ladder.out', { day: date(row.sentOn) })}
        {row.letterOut && ` · ${row.letterOut}`}
      </span>
      <StatusTag kind="submission" value={row.outcome} />
      {row.adoptedAs && <Tag tone="calm">{t(`opinion:kind.${row.adoptedAs}`)}</Tag>}
      {row.outcomeOn && (
        <span className="quiet">
          {t('ladder.in', { day: date(row.outcomeOn) })}
          {row.letterIn && ` · ${row.letterIn}`}
        </span>
      )}
      {may && (
        <Button size="small" onClick={() => onRecord(row)}>
          {row.outcome === 'SENT' ? t('ladder.record') : t('ladder.correct')}
        </Button>
      )}
      {may && row.outcome === 'SENT' && (
        <Button size="small" onClick={() => onWithdraw(row)}>
          {t('ladder.withdraw')}
        </Button>
      )}
      <Link to={`/papers/submission-letter/${row.id}`}>{t('document:submission')}</Link>
      {row.note && <p className="quiet">{row.note}</p>}
    </li>
  );
}

interface Words {
  outcome: SubmissionOutcome;
  adoptedAs?: BriefKind;
  outcomeOn?: string;
  letterIn?: string;
  note?: string;
  reason?: string;
}

function OutcomeModal({ submission, close, done }: { submission: Submission; close: () => void; done: () => void }) {
  const { t } = useTranslation('brief');
  const [form] = Form.useForm<Words>();
  const { run, busy } = useRecordOutcome(submission, done);
  const corrects = submission.outcome !== 'SENT';
  return (
    <Modal
      open
      title={corrects ? t('ladder.correct') : t('ladder.record')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <ColumnForm<Words>
        form={form}
        onFinish={run}
        initialValues={{
          ...submission,
          outcome: corrects ? submission.outcome : 'ADOPTED',
          adoptedAs: submission.adoptedAs ?? 'SINGLE',
        }}
      >
        <OutcomeFields form={form} corrects={corrects} />
      </ColumnForm>
    </Modal>
  );
}

/** Puts down what became of it, over the version that was shown. */
function useRecordOutcome(submission: Submission, done: () => void) {
  const { t } = useTranslation('brief');
  const [record, { busy }] = useCommand(Record, { done: t('actDone') });
  const run = async (words: Words) => {
    const answer = await record({
      input: {
        submissionId: submission.id,
        version: submission.version,
        outcome: words.outcome,
        adoptedAs: words.outcome === 'ADOPTED' ? (words.adoptedAs ?? null) : null,
        outcomeOn: words.outcome === 'SENT' ? null : (words.outcomeOn ?? null),
        letterIn: words.letterIn || null,
        note: words.note || null,
        reason: words.reason || null,
      },
    });
    if (answer.ok || answer.why.code === 'CONFLICT') done();
  };
  return { run, busy };
}

function OutcomeFields({ form, corrects }: { form: FormInstance<Words>; corrects: boolean }) {
  const { t } = useTranslation('brief');
  const outcome = Form.useWatch('outcome', form) as SubmissionOutcome | undefined;
  const outcomes: readonly SubmissionOutcome[] = [
    'ADOPTED',
    'FORWARDED',
    'NOT_ADOPTED',
    ...(corrects ? (['SENT'] as const) : []),
  ];
  return (
    <>
      <Form.Item name="outcome" label={t('ladder.outcome')} rules={[{ required: true }]}>
        <Select options={outcomes.map((value) => ({ value, label: t(`status:submission.${value}`) }))} />
      </Form.Item>
      {outcome === 'ADOPTED' && (
        <Form.Item name="adoptedAs" label={t('ladder.adoptedAs')} rules={[{ required: true }]}>
          <Select
            options={(['SINGLE', 'COMPOSITE'] as const).map((value) => ({
              value,
              label: t(`opinion:kind.${value}`),
            }))}
          />
        </Form.Item>
      )}
      {outcome !== 'SENT' && (
        <>
          <Form.Item name="outcomeOn" label={t('ladder.outcomeOn')} rules={[needed(t, t('ladder.outcomeOn'))]}>
            <Input type="date" style={{ width: 200 }} />
          </Form.Item>
          <Form.Item name="letterIn" label={t('ladder.letterIn')}>
            <Input maxLength={60} />
          </Form.Item>
        </>
      )}
      <Form.Item name="note" label={t('ladder.note')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
      {corrects && (
        <Form.Item name="reason" label={t('ladder.reason')} rules={[needed(t, t('ladder.reason'))]}>
          <Input maxLength={200} />
        </Form.Item>
      )}
    </>
  );
}
