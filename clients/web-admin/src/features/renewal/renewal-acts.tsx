import { todayInChina } from '@bandeng/ui';
import { Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { RenewalRule } from '../../generated/graphql';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';
import { ReasonField } from '../roster/standing-acts';

export interface ShownRenewal {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn?: string | null;
  readonly rule: RenewalRule;
  readonly note?: string | null;
}
interface Filled {
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly rule: RenewalRule;
  readonly note?: string;
}

const RULES: readonly RenewalRule[] = ['DIRECTOR', 'NOBODY'];

function RenewalFields() {
  const { t } = useTranslation('renewal');
  return (
    <>
      <Form.Item name="number" label={t('number')} rules={[{ required: true, message: t('number') }]} required>
        <InputNumber min={1} max={99} precision={0} />
      </Form.Item>
      <Form.Item name="startsOn" label={t('startsOn')} rules={[needed(t, t('startsOn'))]} extra={t('startsOnHint')}>
        <DayField allowClear={false} />
      </Form.Item>
      <Form.Item name="endsOn" label={t('endsOn')} extra={t('endsOnHint')}>
        <DayField />
      </Form.Item>
      <Form.Item name="rule" label={t('ruleLabel')} extra={t('ruleHint')}>
        <Radio.Group options={RULES.map((value) => ({ value, label: t(`rule.${value}`) }))} />
      </Form.Item>
      <Form.Item name="note" label={t('note')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}

const filledOf = ({ number, startsOn, endsOn, rule, note }: Filled) => ({
  ...{ number, startsOn, rule },
  endsOn: endsOn ?? null,
  note: note ?? null,
});

/** 准备换届 */
export const beginRenewal = defineAct({
  document: graphql(`
    mutation BeginRenewal($input: BeginRenewalInput!) {
      beginRenewal(input: $input) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:begin', done: 'renewal:begun', hint: 'renewal:beginHint' },
  Fields: RenewalFields,
  blank: (): Partial<Filled> => ({ startsOn: todayInChina(), rule: 'DIRECTOR' }),
  variables: (_none: object, filled: Filled, { clientMutationId }: Sending) => ({
    input: { ...filledOf(filled), clientMutationId },
  }),
});

/** 修改届次与日期 */
export const reviseRenewal = defineAct({
  document: graphql(`
    mutation ReviseRenewal($input: ReviseRenewalInput!) {
      reviseRenewal(input: $input) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:revise', done: 'renewal:revised' },
  Fields: RenewalFields,
  blank: ({ number, startsOn, endsOn, rule, note }: ShownRenewal): Partial<Filled> => ({
    ...{ number, startsOn, rule, endsOn: endsOn ?? undefined, note: note ?? '' },
  }),
  variables: ({ id, version }: ShownRenewal, filled: Filled) => ({ input: { id, version, ...filledOf(filled) } }),
});

/** 确定: carried out on its first day. */
export const confirmRenewal = defineAct({
  document: graphql(`
    mutation ConfirmRenewal($id: ID!, $version: Int!) {
      confirmRenewal(id: $id, version: $version) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:confirm', done: 'renewal:confirmed', hint: 'renewal:confirmHint' },
  variables: ({ id, version }: ShownRenewal) => ({ id, version }),
});

/** 撤回确定 */
export const takeBackRenewal = defineAct({
  document: graphql(`
    mutation TakeBackRenewal($id: ID!, $version: Int!, $reason: String!) {
      takeBackRenewal(id: $id, version: $version, reason: $reason) {
        ... on RenewalDone { id }
        ... on RenewalRefusal { code problems }
      }
    }
  `),
  words: { title: 'renewal:takeBack', done: 'renewal:takenBack', hint: 'renewal:takeBackHint' },
  Fields: ReasonField,
  variables: ({ id, version }: ShownRenewal, { reason }: { reason: string }) => ({ id, version, reason }),
});

/** 取消换届 */
export const callOffRenewal = defineAct({
  document: graphql(`
    mutation CallOffRenewal($id: ID!, $version: Int!, $reason: String!) {
      callOffRenewal(id: $id, version: $version, reason: $reason) {
        ... on RenewalDone { id }
        ... on RenewalRefusal { code problems }
      }
    }
  `),
  words: { title: 'renewal:callOff', done: 'renewal:calledOff', hint: 'renewal:callOffHint', leave: 'renewal:leave' },
  Fields: ReasonField,
  variables: ({ id, version }: ShownRenewal, { reason }: { reason: string }) => ({ id, version, reason }),
});
