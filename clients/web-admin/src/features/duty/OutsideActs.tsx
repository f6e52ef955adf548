import { SaidBefore } from '@bandeng/features/corrections';
import { newClientMutationId } from '@bandeng/graphql-client';
import { type Evidence, noEvidence, todayInChina } from '@bandeng/ui';
import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { DutyKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { EvidenceInput } from '../../shell/EvidenceInput';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import styles from './duty.module.css';

const OutsideActs_duty = graphql(`
  fragment OutsideActs_duty on OutsideDutyState {
    id
    version
    place
    note
    evidenceIds
    viewerCanCorrect
    viewerCanConfirm
    viewerCanReturn
    viewerCanWithdraw
    corrections { ...SaidBefore_correction }
  }
`);
const Enter = graphql(`
  mutation EnterOutsideDuty($input: EnterOutsideDutyInput!) {
    enterOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
  }
`);
const Correct = graphql(`
  mutation CorrectOutsideDutyAtDesk($input: CorrectOutsideDutyInput!) {
    correctOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
  }
`);
const Confirm = graphql(`
  mutation ConfirmOutsideDuty($input: OutsideDutyInput!) {
    confirmOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
  }
`);
const Return = graphql(`
  mutation ReturnOutsideDuty($input: OutsideDutyReasonInput!) {
    returnOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawOutsideDuty($input: OutsideDutyReasonInput!) {
    withdrawOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
  }
`);
const OUTSIDE: readonly DutyKind[] = ['TRAINING', 'DONATION', 'OUTSIDE_MEETING', 'OUTSIDE_OTHER'];

/** What one may do with an entry, and what it said before. */
export function OutsideActs({
  line,
  duty,
  onDone,
}: {
  /** Of the file, where it stands. */
  line: Pick<Filled, 'kind' | 'title' | 'heldOn'>;
  duty: FragmentType<typeof OutsideActs_duty>;
  onDone: () => void;
}) {
  const { t } = useTranslation('duty');
  const { id, version, ...shown } = readFragment(OutsideActs_duty, duty);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [confirm, { busy }] = useCommand(Confirm, { done: t('files.confirmed') });
  return (
    <>
      <SaidBefore corrections={shown.corrections} />
      <div className={styles.acts}>
        {shown.viewerCanConfirm && (
          <Button
            size="small"
            type="primary"
            loading={busy}
            onClick={() => confirm({ input: { id, version } }).then(onDone)}
          >
            {t('files.confirm')}
          </Button>
        )}
        {shown.viewerCanCorrect && (
          <Button size="small" onClick={() => setAsking('correct')}>
            {t('files.correct')}
          </Button>
        )}
        {shown.viewerCanReturn && (
          <Button size="small" onClick={() => setAsking('return')}>
            {t('files.return')}
          </Button>
        )}
        {shown.viewerCanWithdraw && (
          <Button size="small" danger onClick={() => setAsking('withdraw')}>
            {t('files.withdraw')}
          </Button>
        )}
      </div>
      {asking && (
        <Asked
          asking={asking}
          of={{ id, version }}
          shown={shown}
          line={line}
          onDone={() => {
            setAsking(null);
            onDone();
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

type Asking = 'correct' | 'return' | 'withdraw';

/** The dialog of the one act that was chosen. */
function Asked({
  asking,
  of,
  shown,
  line,
  onDone,
  onClose,
}: {
  asking: Asking;
  of: { readonly id: string; readonly version: number };
  shown: Pick<ResultOf<typeof OutsideActs_duty>, 'place' | 'note' | 'evidenceIds'>;
  line: Pick<Filled, 'kind' | 'title' | 'heldOn'>;
  onDone: () => void;
  onClose: () => void;
}) {
  return (
    <>
      {asking === 'correct' && (
        <CorrectOutside
          of={{ ...of, evidenceIds: shown.evidenceIds }}
          said={{ ...line, place: shown.place, note: shown.note ?? undefined }}
          onDone={onDone}
          onClose={onClose}
        />
      )}
      {asking === 'return' && (
        <WithReason document={Return} act="return" said="returnedDone" of={of} onDone={onDone} onClose={onClose} />
      )}
      {asking === 'withdraw' && (
        <WithReason document={Withdraw} act="withdraw" said="withdrawn" of={of} onDone={onDone} onClose={onClose} />
      )}
    </>
  );
}

function WithReason<Data>({
  document,
  act,
  said,
  of,
  onDone,
  onClose,
}: {
  document: TypedDocumentNode<Data, { input: { id: string; version: number; reason: string } }>;
  act: 'return' | 'withdraw';
  said: 'returnedDone' | 'withdrawn';
  of: { id: string; version: number };
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('duty');
  const [form] = Form.useForm<{ reason: string }>();
  const [run, { busy }] = useCommand(document, { done: t(`files.${said}`) });
  return (
    <Modal
      open
      title={t(`files.${act}`)}
      okText={t(`files.${act}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{t(`files.${act}Hint`)}</p>
      <ColumnForm
        form={form}
        onFinish={async ({ reason }: { reason: string }) => {
          const outcome = await run({ input: { ...of, reason } });
          if (outcome.ok || outcome.why.code === 'CONFLICT') onDone();
        }}
      >
        <Form.Item
          name="reason"
          label={t('files.reason')}
          rules={[needed(t, t('files.reason')), atMost(t, 1000)]}
          required
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} autoFocus />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

interface Filled {
  readonly kind: DutyKind;
  readonly heldOn: string;
  readonly title: string;
  readonly place: string;
  readonly note?: string;
  readonly evidence?: Evidence;
}

/** 补录系统外履职, by staff for a member; a colleague confirms it. */
export function EnterOutside({
  memberId,
  onDone,
  onClose,
}: {
  memberId: string;
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('duty');
  const [form] = Form.useForm<Filled>();
  const [enter, { busy }] = useCommand(Enter, { done: t('files.entered') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const submit = async ({ evidence = noEvidence, ...words }: Filled) => {
    const evidenceIds = evidence.photos.map(({ key }) => key);
    const outcome = await enter({ input: { ...words, memberId, clientMutationId, evidenceIds } });
    if (!outcome.ok) return;
    onDone();
    onClose();
  };
  return (
    <Modal
      open
      title={t('files.enter')}
      okText={t('files.enter')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ColumnForm<Filled> form={form} onFinish={submit} initialValues={{ kind: 'TRAINING', heldOn: todayInChina() }}>
        <OutsideFields />
      </ColumnForm>
    </Modal>
  );
}

/** 更正: what was written down wrongly; what was shown with it stays, and more may be added. It waits to be confirmed again. */
function CorrectOutside({
  of,
  said,
  onDone,
  onClose,
}: {
  of: { readonly id: string; readonly version: number; readonly evidenceIds: readonly string[] };
  said: Omit<Filled, 'evidence'>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('duty');
  const [form] = Form.useForm<Filled>();
  const [correct, { busy }] = useCommand(Correct, { done: t('files.corrected') });
  const submit = async ({ evidence = noEvidence, note, ...words }: Filled) => {
    const evidenceIds = [...of.evidenceIds, ...evidence.photos.map(({ key }) => key)];
    const outcome = await correct({
      input: { ...words, note: note || null, id: of.id, version: of.version, evidenceIds },
    });
    if (outcome.ok || outcome.why.code === 'CONFLICT') onDone();
  };
  return (
    <Modal
      open
      title={t('files.correct')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{t('files.correctHint', { count: of.evidenceIds.length })}</p>
      <ColumnForm<Filled> form={form} onFinish={submit} initialValues={said}>
        <OutsideFields isEvidenceNeeded={of.evidenceIds.length === 0} />
      </ColumnForm>
    </Modal>
  );
}

function OutsideFields({ isEvidenceNeeded = true }: { isEvidenceNeeded?: boolean }) {
  const { t } = useTranslation('duty');
  const label = (of: 'kind' | 'heldOn' | 'title' | 'place' | 'note' | 'evidence') => t(`points:outside.${of}`);
  return (
    <>
      <Form.Item name="kind" label={label('kind')} required>
        <Select options={OUTSIDE.map((value) => ({ value, label: t(`points:kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="title" label={label('title')} rules={[needed(t, label('title')), atMost(t, 120)]} required>
        <Input placeholder={t('points:outside.titleHint')} />
      </Form.Item>
      <Form.Item name="heldOn" label={label('heldOn')} rules={[{ required: true }]} required>
        <DayField allowClear={false} max={todayInChina()} />
      </Form.Item>
      <Form.Item name="place" label={label('place')} rules={[needed(t, label('place')), atMost(t, 120)]} required>
        <Input />
      </Form.Item>
      <Form.Item name="note" label={label('note')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={label('evidence')}
        extra={t('points:outside.evidenceHint')}
        rules={[
          {
            validator: async (_, given?: Evidence) => {
              if (isEvidenceNeeded && (!given || given.photos.length === 0))
                throw new Error(t('points:outside.evidenceHint'));
            },
          },
        ]}
        required={isEvidenceNeeded}
      >
        <EvidenceInput withPairs={false} withDocuments={false} />
      </Form.Item>
    </>
  );
}
