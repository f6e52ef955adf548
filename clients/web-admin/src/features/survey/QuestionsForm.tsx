import { newClientMutationId } from '@bandeng/graphql-client';
import type { FormInstance } from 'antd';
import { Button, Checkbox, Form, type FormListFieldData, Input, Modal, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { EarlierQuestionnairesQuery, QuestionKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { type Asked, EarlierDocument, SetQuestionsDocument } from './documents';

const KINDS: readonly QuestionKind[] = ['CHOICE', 'CHOICES', 'SCALE', 'TEXT', 'DEMANDS'];
const MOST = 10;

interface Given {
  intro?: string;
  questions: { kind: QuestionKind; text: string; options?: string; isRequired?: boolean }[];
}

const lines = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const toGiven = ({ intro, questions }: Pick<Asked, 'intro' | 'questions'>): Given => ({
  intro,
  questions: questions.map(({ kind, text, isRequired, options }) => ({
    kind,
    text,
    isRequired,
    options: options.map((one) => one.text).join('\n'),
  })),
});

/** What is asked: a default set to start from, or that of an earlier survey. */
export function QuestionsForm({
  consultationId,
  asked,
  onClose,
  onDone,
}: {
  consultationId: string;
  asked: Asked | null;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('survey');
  const [form] = Form.useForm<Given>();
  const [{ data }] = useQuery({ query: EarlierDocument, variables: { id: consultationId } });
  const preset = usePreset();
  const { finish, busy } = useSaveQuestions(consultationId, asked, () => {
    onClose();
    onDone();
  });
  return (
    <Modal
      open
      width={720}
      title={t(asked ? 'edit' : 'make')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <EarlierQuestions form={form} preset={preset} data={data} />
      <ColumnForm<Given> form={form} onFinish={finish} initialValues={asked ? toGiven(asked) : preset}>
        <Form.Item name="intro" label={t('intro')} rules={[atMost(t, 1000)]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
        <Form.List name="questions">
          {(rows, { add, remove, move }) => (
            <>
              {rows.map(({ key, name }, index) => (
                <QuestionFields key={key} index={index} name={name} move={move} rows={rows} remove={remove} />
              ))}
              {rows.length < MOST && <Button onClick={() => add({ kind: 'CHOICE' })}>{t('addQuestion')}</Button>}
            </>
          )}
        </Form.List>
      </ColumnForm>
    </Modal>
  );
}

/** Puts down what is asked, as the first set or over the version that was shown. */
function useSaveQuestions(consultationId: string, asked: Asked | null, then: () => void) {
  const { t } = useTranslation('survey');
  const [save, { busy }] = useCommand(SetQuestionsDocument, { done: t('saved') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async ({ intro, questions }: Given) => {
    const outcome = await save({
      input: {
        consultationId,
        version: asked?.version ?? null,
        intro,
        questions: questions.map(({ kind, text, options, isRequired }) => ({
          kind,
          text,
          isRequired: isRequired ?? false,
          options: lines(options),
        })),
        clientMutationId: asked ? null : clientMutationId,
      },
    });
    if (outcome.ok) then();
  };
  return { finish, busy };
}

function usePreset() {
  const { t } = useTranslation('survey');
  const preset: Given = {
    intro: t('preset.intro'),
    questions: [
      { kind: 'CHOICES', text: t('preset.matters'), options: t('preset.mattersOptions'), isRequired: true },
      { kind: 'SCALE', text: t('preset.satisfied'), isRequired: true },
      { kind: 'DEMANDS', text: t('preset.demands') },
      { kind: 'CHOICE', text: t('preset.join'), options: t('preset.joinOptions') },
      { kind: 'TEXT', text: t('preset.wish') },
    ],
  };
  return preset;
}

function EarlierQuestions({
  form,
  preset,
  data,
}: {
  form: FormInstance<Given>;
  preset: Given;
  data?: EarlierQuestionnairesQuery;
}) {
  const { t } = useTranslation('survey');
  const earlier = data?.earlierQuestionnaires ?? [];
  return (
    <div className="survey-acts">
      <Button onClick={() => form.setFieldsValue(preset)}>{t('preset.use')}</Button>
      {earlier.length > 0 && (
        <Select
          style={{ minWidth: 260 }}
          placeholder={t('earlier')}
          aria-label={t('earlier')}
          value={null}
          options={earlier.map((one) => ({ value: one.id, label: one.consultationTitle }))}
          onChange={(id) => {
            const chosen = earlier.find((one) => one.id === id);
            if (chosen) form.setFieldsValue(toGiven(chosen));
          }}
        />
      )}
    </div>
  );
}

function QuestionFields({
  index,
  name,
  move,
  rows,
  remove,
}: {
  index: number;
  name: number;
  move: (from: number, to: number) => void;
  rows: FormListFieldData[];
  remove: (index: number | number[]) => void;
}) {
  const { t } = useTranslation('survey');
  return (
    <fieldset className="one-question">
      <legend>{t('nth', { count: index + 1 })}</legend>
      <div className="in-a-row">
        <Form.Item name={[name, 'kind']} label={t('kindOf')} rules={[{ required: true }]}>
          <Select options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        </Form.Item>
        <Form.Item name={[name, 'text']} label={t('text')} rules={[needed(t, t('text')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
      </div>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          ['CHOICE', 'CHOICES'].includes(getFieldValue(['questions', name, 'kind'])) && <OptionsField name={name} />
        }
      </Form.Item>
      <div className="survey-acts">
        <Form.Item name={[name, 'isRequired']} valuePropName="checked" noStyle>
          <Checkbox>{t('required')}</Checkbox>
        </Form.Item>
        {index > 0 && (
          <Button size="small" onClick={() => move(index, index - 1)}>
            {t('up')}
          </Button>
        )}
        {rows.length > 1 && (
          <Button size="small" onClick={() => remove(name)}>
            {t('common:verb.remove')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function OptionsField({ name }: { name: number }) {
  const { t } = useTranslation('survey');
  return (
    <Form.Item
      name={[name, 'options']}
      label={t('options')}
      extra={t('optionsHint')}
      rules={[
        {
          validator: async (_, text?: string) => {
            const all = lines(text);
            if (all.length < 2 || all.length > 12 || new Set(all).size !== all.length) {
              throw new Error(t('optionsRule'));
            }
          },
        },
      ]}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} />
    </Form.Item>
  );
}
