import { todayInChina } from '@bandeng/ui';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';
import { useCatalog } from './catalog';

export interface Stander {
  readonly id: string;
  readonly version: number;
  readonly sectorId?: string | null;
  readonly specialCommittees: readonly { readonly id: string }[];
  readonly unit?: string | null;
  readonly post?: string | null;
  readonly duty?: string | null;
  readonly phone?: string | null;
}
interface Changed {
  readonly startsOn: string;
  readonly sectorId?: string;
  readonly specialCommitteeIds?: string[];
  readonly unit?: string;
  readonly post?: string;
  readonly duty?: string;
  readonly phone?: string;
  readonly reason?: string;
}

function StandingFields() {
  const { t } = useTranslation('roster');
  const catalog = useCatalog();
  return (
    <>
      <Form.Item
        name="startsOn"
        label={t('standing.from')}
        rules={[needed(t, t('standing.from'))]}
        extra={t('standing.fromHint')}
      >
        <DayField allowClear={false} />
      </Form.Item>
      <Form.Item name="sectorId" label={t('member.sector')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={catalog.sectors} />
      </Form.Item>
      <Form.Item name="specialCommitteeIds" label={t('member.specialCommittees')} extra={t('member.atMostTwo')}>
        <Select mode="multiple" maxCount={2} optionFilterProp="label" options={catalog.specialCommittees} />
      </Form.Item>
      <PlainFields />
    </>
  );
}

function PlainFields() {
  const { t } = useTranslation('roster');
  const plain = [
    ['unit', t('member.unit'), 300],
    ['post', t('member.post'), 200],
    ['duty', t('member.duty'), 60],
    ['phone', t('member.phone'), 30],
    ['reason', t('standing.reason'), 1000],
  ] as const;
  return plain.map(([name, label, max]) => (
    <Form.Item key={name} name={name} label={label} rules={[atMost(t, max)]}>
      <Input />
    </Form.Item>
  ));
}

/** 变更任职信息: from a day on; a past one puts the record right, one to come waits for its day. */
export const changeStanding = defineAct({
  document: graphql(`
    mutation ChangeStanding($input: ChangeStandingInput!) {
      changeStanding(input: $input) { ... on Member { id } ... on RosterRefusal { code } }
    }
  `),
  words: { title: 'roster:standing.change', done: 'roster:standing.changed', hint: 'roster:standing.changeHint' },
  Fields: StandingFields,
  blank: ({ sectorId, specialCommittees, unit, post, duty, phone }: Stander) => ({
    startsOn: todayInChina(),
    sectorId: sectorId ?? undefined,
    specialCommitteeIds: specialCommittees.map(({ id }) => id),
    unit: unit ?? '',
    post: post ?? '',
    duty: duty ?? '',
    phone: phone ?? '',
  }),
  variables: ({ id, version }: Stander, filled: Changed) => ({ input: { memberId: id, version, ...filled } }),
});

export interface ShownStanding {
  readonly id: string;
  /** Of the member. */
  readonly version: number;
}

/** 撤回变更 */
export const takeBackStanding = defineAct({
  document: graphql(`
    mutation TakeBackStanding($id: ID!, $version: Int!, $reason: String!) {
      takeBackStanding(id: $id, version: $version, reason: $reason) { ... on Member { id } ... on RosterRefusal { code } }
    }
  `),
  words: { title: 'roster:standing.takeBack', done: 'roster:standing.takenBack', hint: 'roster:standing.takeBackHint' },
  Fields: ReasonField,
  variables: ({ id, version }: ShownStanding, { reason }: { reason: string }) => ({ id, version, reason }),
});

export function ReasonField() {
  const { t } = useTranslation('corrections');
  return (
    <Form.Item name="reason" label={t('why')} rules={[needed(t, t('why')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
}
