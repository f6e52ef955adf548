import type { DirectiveShown } from '@bandeng/features/directive';
import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';

type Directive = Pick<DirectiveShown, 'id' | 'version' | 'words' | 'dueOn'>;
const on = ({ id, version }: Directive) => ({ directiveId: id, version });

function TextField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation('directive');
  return (
    <Form.Item name={name} label={label} rules={[needed(t, label), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
    </Form.Item>
  );
}

function ReasonField() {
  const { t } = useTranslation('directive');
  return <TextField name="reason" label={t('field.reason')} />;
}

function SaidFields() {
  const { t } = useTranslation('directive');
  return (
    <>
      <TextField name="words" label={t('field.words')} />
      <Form.Item name="dueOn" label={t('field.dueOn')} extra={t('field.dueHint')}>
        <DayField />
      </Form.Item>
    </>
  );
}

/** The consultation a leader writes on. */
export interface Subject {
  readonly id: string;
  readonly committeeName: string;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
}
interface Written {
  readonly words: string;
  readonly dueOn?: string;
  readonly to?: readonly string[];
}
const COMMITTEE = 'COMMITTEE';
const SECRETARIAT = 'SECRETARIAT';

function WriteFields({ subject }: { subject: Subject }) {
  const { t } = useTranslation('directive');
  const label = t('field.to');
  const options = [
    { value: COMMITTEE, label: t('field.committee', { name: subject.committeeName }) },
    { value: SECRETARIAT, label: t('field.secretariat') },
    ...subject.departments.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <SaidFields />
      <Form.Item name="to" label={label} rules={[{ required: true, message: t('needed', { what: label }) }]}>
        <Checkbox.Group options={options} />
      </Form.Item>
    </>
  );
}

export const write = defineAct({
  document: graphql(`
    mutation WriteDirectiveAtDesk($input: WriteDirectiveInput!) {
      answer: writeDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
    }
  `),
  words: { title: 'directive:write', hint: 'directive:writeHint', done: 'directive:written' },
  Fields: WriteFields,
  blank: () => ({ to: [COMMITTEE] }),
  variables: ({ id }: Subject, { words, dueOn, to = [] }: Written, { clientMutationId }: Sending) => ({
    input: {
      ...{ consultationId: id, words, dueOn: dueOn ?? null, clientMutationId },
      ...{ toCommittee: to.includes(COMMITTEE), toSecretariat: to.includes(SECRETARIAT) },
      departmentIds: to.filter((one) => one !== COMMITTEE && one !== SECRETARIAT),
    },
  }),
});

function CorrectFields() {
  return (
    <>
      <SaidFields />
      <ReasonField />
    </>
  );
}

export const correct = defineAct({
  document: graphql(`
    mutation CorrectDirectiveAtDesk($input: CorrectDirectiveInput!) {
      answer: correctDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
    }
  `),
  words: { title: 'directive:correct', hint: 'directive:correctHint', done: 'directive:corrected' },
  Fields: CorrectFields,
  blank: ({ words, dueOn }) => ({ words, ...(dueOn ? { dueOn } : {}) }),
  variables: (one: Directive, { words, dueOn, reason }: Written & { readonly reason: string }) => ({
    input: { ...on(one), words, dueOn: dueOn ?? null, reason },
  }),
});

export const withdraw = defineAct({
  document: graphql(`
    mutation WithdrawDirectiveAtDesk($input: WithdrawDirectiveInput!) {
      answer: withdrawDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
    }
  `),
  words: { title: 'directive:withdraw', hint: 'directive:withdrawHint', done: 'directive:withdrawn' },
  Fields: ReasonField,
  variables: (one: Directive, { reason }: { reason: string }) => ({ input: { ...on(one), reason } }),
});

/** What one of those it was given to says. */
export interface ToAnswer {
  readonly id: string;
  readonly version: number;
  readonly words: string | null;
  readonly directiveVersion: number;
}

function AnswerField() {
  const { t } = useTranslation('directive');
  return <TextField name="words" label={t('field.answer')} />;
}

export const answer = defineAct({
  document: graphql(`
    mutation AnswerDirectiveAtDesk($input: AnswerDirectiveInput!) {
      answer: answerDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
    }
  `),
  words: { title: 'directive:answer', hint: 'directive:answerHint', done: 'directive:answered' },
  Fields: AnswerField,
  variables: ({ id, version, directiveVersion }: ToAnswer, { words }: { words: string }) => ({
    input: { answerId: id, version, directiveVersion, words },
  }),
});

function CorrectAnswerFields() {
  return (
    <>
      <AnswerField />
      <ReasonField />
    </>
  );
}

export const correctAnswer = defineAct({
  document: graphql(`
    mutation CorrectDirectiveAnswerAtDesk($input: CorrectDirectiveAnswerInput!) {
      answer: correctDirectiveAnswer(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
    }
  `),
  words: { title: 'directive:correctAnswer', hint: 'directive:answerHint', done: 'directive:corrected' },
  Fields: CorrectAnswerFields,
  blank: ({ words }) => (words ? { words } : {}),
  variables: ({ id, version }: ToAnswer, { words, reason }: { words: string; reason: string }) => ({
    input: { answerId: id, version, words, reason },
  }),
});
