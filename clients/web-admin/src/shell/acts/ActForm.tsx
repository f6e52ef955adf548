import { newClientMutationId, type Outcome, type Refused, useAct } from '@bandeng/graphql-client';
import { useBothSides, useKeepingFiles, useWords } from '@bandeng/ui';
import { Alert, App, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnForm } from '../forms';
import type { Act, TwoSides } from './define-act';

interface Asked<Subject, Answer> {
  readonly act: Act<Subject, Answer>;
  readonly subject: Subject;
  readonly onDone?: ((answer: Answer) => void) | undefined;
  /** What it was about has changed meanwhile; without, that is said as any refusal is. */
  readonly onConflict?: (() => void) | undefined;
  /** Where it is said why not. */
  readonly refusals?: 'aboveFields' | 'overPage' | undefined;
  readonly onClose: () => void;
}

/** The form of an act: asks what it asks, sends it once, and says what came of it. A refusal stands above the fields. */
export function ActForm<Subject, Answer>(asked: Asked<Subject, Answer>) {
  const { act, subject, onClose } = asked;
  const { t } = useTranslation();
  const [form] = Form.useForm<object>();
  const { submit, busy, problem, dialog } = useSubmit({ ...asked, form });
  const keeping = useKeepingFiles();
  const { title, hint, press = title, leave = 'common:verb.cancel' } = act.words;
  return (
    <Modal
      open
      title={t(title)}
      okText={keeping ? t('evidence:busy') : t(press)}
      okButtonProps={{ disabled: keeping || act.possible?.(subject) === false }}
      cancelText={t(leave)}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={act.width}
      destroyOnHidden
    >
      {dialog}
      {hint && <p className="quiet">{t(hint)}</p>}
      <ColumnForm<object> form={form} onFinish={(filled) => submit(filled)} initialValues={act.blank?.(subject)}>
        {problem && <Alert type="error" showIcon message={problem} role="alert" style={{ marginBottom: 16 }} />}
        {act.Fields && <act.Fields subject={subject} />}
      </ColumnForm>
    </Modal>
  );
}

/** Sends what was filled in, once, and says what came of it. */
function useSubmit<Subject, Answer>({
  act,
  subject,
  form,
  onDone,
  onConflict,
  refusals = 'aboveFields',
  onClose,
}: Asked<Subject, Answer> & { form: FormInstance<object> }) {
  const { t } = useTranslation();
  const words = useWords();
  const { message } = App.useApp();
  const [problem, setProblem] = useState<string | null>(null);
  const clientMutationId = useRef(newClientMutationId()).current;
  const [run, { busy }] = useAct(act.document as never) as unknown as Run<Answer>;
  const submit = async (filled: object, version?: number) => {
    setProblem(null);
    const outcome = await run(act.variables(subject, filled, { clientMutationId, version, t }));
    if (outcome.ok) {
      message.success(t(act.words.done), 3);
      onDone?.(outcome.value);
      onClose();
    } else if (!sides.caught(outcome.why)) {
      if (refusals === 'overPage') message.warning(words(outcome.why), 6);
      else setProblem(words(outcome.why));
      if (outcome.why.code === 'CONFLICT') onConflict?.();
    }
  };
  const sides = useTwoSides(act.twoSides, form, submit);
  return { submit, busy, problem, dialog: sides.dialog };
}

type Run<Answer> = readonly [(variables: object) => Promise<Outcome<Answer>>, { readonly busy: boolean }];

const NO_SIDES: TwoSides<object> = { fields: {}, read: () => ({}), write: () => ({}) };

/** Where somebody else was quicker: both sides, and on with what was chosen over the version that was shown. */
function useTwoSides(
  sides: TwoSides<object> | undefined,
  form: FormInstance<object>,
  submit: (filled: object, version: number) => void,
): { caught: (why: Refused) => boolean; dialog: ReactNode } {
  const { t } = useTranslation();
  const { fields, read, write, theirs } = sides ?? NO_SIDES;
  const both = useBothSides<string>({
    fields: Object.fromEntries(Object.entries(fields).map(([field, label]) => [field, { label: t(label) }])),
    mine: () => read(form.getFieldsValue()),
    read: theirs,
    send: (chosen, version) => {
      form.setFieldsValue(write(chosen));
      submit({ ...form.getFieldsValue(), ...write(chosen) }, version);
    },
  });
  return sides ? both : { caught: () => false, dialog: null };
}
