import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { Instructions_InstructionFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';

const Correct = graphql(`
  mutation CorrectInstruction($input: CorrectInstructionInput!) {
    correctInstruction(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`);

interface Filled {
  readonly wording?: string;
  readonly addressee: string;
  readonly duty: string;
  readonly dueOn: string;
  readonly lookBackOn: string;
  readonly reason: string;
}

/** 更正批示: by whoever wrote it down. The wording is not shown here; what is typed replaces it, left empty it stays. */
export function CorrectInstruction({
  instruction: one,
  close,
  done,
}: {
  instruction: Instructions_InstructionFragment;
  close: () => void;
  done: () => void;
}) {
  const { t } = useTranslation('brief');
  const [form] = Form.useForm<Filled>();
  const [correct, { busy }] = useCommand(Correct, { done: t('actDone') });
  const send = async ({ wording, ...given }: Filled) => {
    const outcome = await correct({
      input: { instructionId: one.id, version: one.version, ...given, wording: wording?.trim() || null },
    });
    if (outcome.ok || outcome.why.code === 'CONFLICT') done();
  };
  const { addressee, duty, dueOn, lookBackOn } = one;
  return (
    <Modal
      open
      title={t('instruction.correct')}
      okText={t('instruction.correct')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onCancel={close}
      onOk={form.submit}
    >
      <p className="quiet">{t('instruction.correctHint')}</p>
      <ColumnForm<Filled> form={form} onFinish={send} initialValues={{ addressee, duty, dueOn, lookBackOn }}>
        <Form.Item name="wording" label={t('instruction.newWording')} rules={[atMost(t, 1000)]}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <Form.Item name="addressee" label={t('addressee')} rules={[needed(t, t('addressee')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
        <Form.Item name="duty" label={t('duty')} rules={[needed(t, t('duty')), atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
        <div className="brief-pair">
          <Form.Item name="dueOn" label={t('dueOn')} rules={[needed(t, t('dueOn'))]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="lookBackOn" label={t('lookBackOn')} rules={[needed(t, t('lookBackOn'))]}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Form.Item
          name="reason"
          label={t('instruction.why')}
          rules={[needed(t, t('instruction.why')), atMost(t, 1000)]}
        >
          <Input />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
