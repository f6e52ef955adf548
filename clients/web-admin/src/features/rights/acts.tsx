import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { PersonalRequestKind } from '../../generated/graphql';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';

export const KINDS: readonly PersonalRequestKind[] = ['SEE', 'CORRECT', 'ERASE', 'TAKE'];

/** Whoever comes is new. */
export const NEW = { id: 'new' };
interface Asked {
  readonly kind: PersonalRequestKind;
  readonly name?: string;
  readonly phone?: string;
  readonly recordCode?: string;
  readonly words?: string;
  readonly shownBy: string;
  readonly receivedOn?: string;
}

function AskedFields() {
  const { t } = useTranslation('rights');
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')} rules={[needed(t, t('field.kind'))]}>
        <Radio.Group options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('field.name')}
        extra={t('field.findHint')}
        rules={[{ min: 2, message: t('field.nameShort') }, atMost(t, 120)]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('field.phone')}>
        <Input inputMode="tel" autoComplete="off" maxLength={30} />
      </Form.Item>
      <Form.Item name="recordCode" label={t('field.recordCode')}>
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item
        name="shownBy"
        label={t('field.shownBy')}
        extra={t('field.shownByHint')}
        rules={[needed(t, t('field.shownBy')), atMost(t, 120)]}
      >
        <Input />
      </Form.Item>
      <Form.Item name="words" label={t('field.words')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="receivedOn" label={t('field.receivedOn')} extra={t('field.receivedOnHint')}>
        <DayField />
      </Form.Item>
    </>
  );
}

/** 受理: by the secretariat, or by a committee for whoever comes there. */
export const receive = defineAct({
  document: graphql(`
    mutation ReceivePersonalRequest($input: ReceivePersonalRequestInput!) {
      answer: receivePersonalRequest(input: $input) {
        ... on PersonalRequestChanged { id }
        ... on RightsRefusal { code }
      }
    }
  `),
  words: { title: 'rights:receive', hint: 'rights:receiveHint', done: 'rights:received' },
  Fields: AskedFields,
  variables: (_: typeof NEW, filled: Asked, { clientMutationId }: Sending) => ({
    input: {
      ...{ kind: filled.kind, shownBy: filled.shownBy, clientMutationId },
      ...{ name: filled.name || null, phone: filled.phone || null, recordCode: filled.recordCode || null },
      ...{ words: filled.words || null, receivedOn: filled.receivedOn || null },
    },
  }),
});

/** One request as it was read. */
export interface Subject {
  readonly id: string;
  readonly version: number;
  readonly answer?: string | null;
  /** What was ticked among what was found. */
  readonly erase?: readonly string[];
}
const on = ({ id, version }: Subject) => ({ personalRequestId: id, version });

function ReasonField() {
  const { t } = useTranslation('rights');
  return (
    <Form.Item name="reason" label={t('field.reason')} rules={[needed(t, t('field.reason')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
    </Form.Item>
  );
}

export const withdraw = defineAct({
  document: graphql(`
    mutation WithdrawPersonalRequest($input: WithdrawPersonalRequestInput!) {
      answer: withdrawPersonalRequest(input: $input) {
        ... on PersonalRequestChanged { id }
        ... on RightsRefusal { code }
      }
    }
  `),
  words: { title: 'rights:withdraw', hint: 'rights:withdrawHint', done: 'rights:withdrawn' },
  Fields: ReasonField,
  variables: (one: Subject, { reason }: { reason: string }) => ({ input: { ...on(one), reason } }),
});

function AnswerFields({ subject: { erase = [] } }: { subject: Subject }) {
  const { t } = useTranslation('rights');
  return (
    <>
      {erase.length > 0 && <p>{t('willErase', { count: erase.length })}</p>}
      <Form.Item
        name="answer"
        label={t('field.answer')}
        extra={t('field.answerHint')}
        rules={[needed(t, t('field.answer')), atMost(t, 7000)]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      {erase.length === 0 && (
        <Form.Item name="refused" valuePropName="checked">
          <Checkbox>{t('field.refused')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

/** 拟办: what they are told, with what was ticked. */
export const prepare = defineAct({
  document: graphql(`
    mutation PreparePersonalAnswer($input: PreparePersonalAnswerInput!) {
      answer: preparePersonalAnswer(input: $input) {
        ... on PersonalRequestChanged { id }
        ... on RightsRefusal { code }
      }
    }
  `),
  words: { title: 'rights:prepare', hint: 'rights:prepareHint', done: 'rights:prepared' },
  Fields: AnswerFields,
  blank: ({ answer }: Subject) => (answer ? { answer } : {}),
  variables: (one: Subject, { answer, refused = false }: { answer: string; refused?: boolean }) => ({
    input: { ...on(one), answer, refused, erase: [...(one.erase ?? [])] },
  }),
});

/** 核准, by another person: what is to go goes. */
export const confirm = defineAct({
  document: graphql(`
    mutation ConfirmPersonalAnswer($input: OfPersonalRequestInput!) {
      answer: confirmPersonalAnswer(input: $input) {
        ... on PersonalRequestChanged { id }
        ... on RightsRefusal { code }
      }
    }
  `),
  words: { title: 'rights:confirm', hint: 'rights:confirmHint', done: 'rights:confirmed' },
  variables: (one: Subject) => ({ input: on(one) }),
});

export const giveBack = defineAct({
  document: graphql(`
    mutation ReturnPersonalAnswer($input: ReturnPersonalAnswerInput!) {
      answer: returnPersonalAnswer(input: $input) {
        ... on PersonalRequestChanged { id }
        ... on RightsRefusal { code }
      }
    }
  `),
  words: { title: 'rights:giveBack', hint: 'rights:giveBackHint', done: 'rights:gaveBack' },
  Fields: ReasonField,
  variables: (one: Subject, { reason }: { reason: string }) => ({ input: { ...on(one), reason } }),
});
