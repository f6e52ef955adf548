import { newClientMutationId } from '@bandeng/graphql-client';
import type { FormInstance } from 'antd';
import { Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { Choices, ColumnForm } from '../../shell/forms';
import { type Asked, EnterPaperDocument, WithdrawPaperDocument } from './documents';

const OTHER = 'other';
type Given = { group: string } & Record<string, string | string[] | undefined>;

/** Papers entered one after the other; the last one can be taken back. */
export function PaperForm({
  consultationId,
  asked,
  onClose,
}: {
  consultationId: string;
  asked: Asked;
  onClose: () => void;
}) {
  const { t } = useTranslation('survey');
  const [form] = Form.useForm<Given>();
  const { entered, setEntered, finish, busy } = usePapers(consultationId, form);
  const last = entered[entered.length - 1];
  return (
    <Modal
      open
      width={640}
      title={t('paper.enter')}
      okText={t('paper.save')}
      cancelText={t('paper.done')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{t('paper.hint')}</p>
      {last && <LastEntered entered={entered} consultationId={consultationId} last={last} setEntered={setEntered} />}
      <AnswersForm form={form} asked={asked} finish={finish} />
    </Modal>
  );
}

/** The papers entered so far, and the next one: it goes out under one key until it is kept. */
function usePapers(consultationId: string, form: FormInstance<Given>) {
  const [entered, setEntered] = useState<readonly string[]>([]);
  const [enter, { busy }] = useCommand(EnterPaperDocument);
  const key = useRef(newClientMutationId());
  const finish = async ({ group, ...given }: Given) => {
    const answers = Object.entries(given).flatMap(([questionId, value]) => {
      const values = (Array.isArray(value) ? value : [value ?? '']).filter((one) => one.trim() !== '');
      return values.length > 0 ? [{ questionId, values }] : [];
    });
    const outcome = await enter({
      input: {
        consultationId,
        interestGroupId: group === OTHER ? null : group,
        answers,
        clientMutationId: key.current,
      },
    });
    if (!outcome.ok) return;
    key.current = newClientMutationId();
    setEntered([...entered, outcome.value.id]);
    form.resetFields();
    form.setFieldsValue({ group });
  };
  return { entered, setEntered, finish, busy };
}

function AnswersForm({
  form,
  asked,
  finish,
}: {
  form: FormInstance<Given>;
  asked: Asked;
  finish: (given: Given) => Promise<void>;
}) {
  const { t } = useTranslation('survey');
  return (
    <ColumnForm<Given> form={form} onFinish={finish}>
      <Form.Item name="group" label={t('group')} rules={[{ required: true, message: t('paper.groupNeeded') }]}>
        <Radio.Group
          options={asked.results.groups.map(({ groupId, name }) => ({
            value: groupId ?? OTHER,
            label: name ?? t('other'),
          }))}
        />
      </Form.Item>
      {asked.questions.map((question, index) => (
        <QuestionField key={question.id} question={question} index={index} asked={asked} />
      ))}
    </ColumnForm>
  );
}

function LastEntered({
  entered,
  consultationId,
  last,
  setEntered,
}: {
  entered: readonly string[];
  consultationId: string;
  last: string;
  setEntered: (next: readonly string[]) => void;
}) {
  const { t } = useTranslation('survey');
  const [withdraw, { busy: withdrawing }] = useCommand(WithdrawPaperDocument, { done: t('paper.withdrawn') });
  return (
    <p role="status" className="survey-note num">
      {t('paper.count', { count: entered.length })}{' '}
      <Button
        size="small"
        loading={withdrawing}
        onClick={async () => {
          if ((await withdraw({ input: { consultationId, answerId: last } })).ok) setEntered(entered.slice(0, -1));
        }}
      >
        {t('paper.withdraw')}
      </Button>
    </p>
  );
}

function QuestionField({
  question: { id, kind, text, isRequired, options },
  index,
  asked,
}: {
  question: Asked['questions'][number];
  index: number;
  asked: Asked;
}) {
  const { t } = useTranslation('survey');
  const choices = options.map((one) => ({ value: one.id, label: one.text }));
  return (
    <Form.Item
      name={id}
      label={`${index + 1}. ${text}`}
      rules={isRequired ? [{ required: true, message: t('paper.needed') }] : []}
    >
      {kind === 'TEXT' ? (
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      ) : kind === 'CHOICES' ? (
        <Choices options={choices} />
      ) : kind === 'DEMANDS' ? (
        <Select
          mode="multiple"
          maxCount={3}
          placeholder={t('paper.ranked')}
          options={asked.demands.map((one) => ({ value: one.id, label: `${one.number}. ${one.title}` }))}
        />
      ) : (
        <Radio.Group
          options={kind === 'SCALE' ? ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value })) : choices}
        />
      )}
    </Form.Item>
  );
}
