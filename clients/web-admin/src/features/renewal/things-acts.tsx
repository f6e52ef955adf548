import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { CommitteeDuty, HeldKind } from '../../generated/graphql';
import { defineAct } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';
import { useCatalog } from '../roster/catalog';

const Successors = graphql(`
  query RenewalSuccessors($id: ID!) {
    renewalSuccessors(id: $id) { id name committeeId committeeName }
  }
`);

export interface ShownThing {
  readonly renewalId: string;
  readonly fromMemberId: string;
  readonly kind: HeldKind;
  readonly recordId: string;
  readonly title: string;
  readonly committeeId?: string | null;
  readonly toMemberId?: string | null;
  readonly byRule: boolean;
}

function GiveFields({ subject: { renewalId, title, committeeId } }: { subject: ShownThing }) {
  const { t } = useTranslation('renewal');
  const [{ data }] = useQuery({ query: Successors, variables: { id: renewalId }, requestPolicy: 'network-only' });
  const fits = data?.renewalSuccessors.filter((one) => !committeeId || one.committeeId === committeeId) ?? [];
  return (
    <>
      <p>{title}</p>
      <Form.Item name="toMemberId" label={t('successor')} extra={t('successorHint')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={fits.map(({ id, name, committeeName }) => ({
            value: id,
            label: [name, committeeName].filter(Boolean).join(' · '),
          }))}
        />
      </Form.Item>
    </>
  );
}

/** 指定接手人; left empty it goes by the rule. */
export const giveThing = defineAct({
  document: graphql(`
    mutation GiveInRenewal($input: GiveInRenewalInput!) {
      giveInRenewal(input: $input) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:give', done: 'renewal:given' },
  Fields: GiveFields,
  blank: ({ toMemberId, byRule }: ShownThing) => ({ toMemberId: byRule ? undefined : (toMemberId ?? undefined) }),
  variables: (
    { renewalId, fromMemberId, kind, recordId }: ShownThing,
    { toMemberId }: { toMemberId?: string | undefined },
  ) => ({
    input: { renewalId, memberId: fromMemberId, handovers: [{ kind, recordId, toMemberId: toMemberId ?? null }] },
  }),
});

interface Appointed {
  readonly committeeId: string;
  readonly duty: CommitteeDuty;
  readonly name: string;
  readonly phone?: string;
  readonly accountId?: string;
}
const DUTIES: readonly CommitteeDuty[] = ['DIRECTOR', 'LIAISON_OFFICER'];
const Accounts = graphql(`
  query RenewalAccounts($text: String) {
    accounts(first: 20, filter: { text: $text, status: ACTIVE }) { nodes { id loginName displayName } }
  }
`);

function AccountField(field: { id?: string; value?: string; onChange?: (id: string | undefined) => void }) {
  const [text, setText] = useState('');
  const [{ data }] = useQuery({ query: Accounts, variables: { text: text || null } });
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      options={data?.accounts.nodes.map(({ id, loginName, displayName }) => ({
        value: id,
        label: `${displayName} · ${loginName}`,
      }))}
    />
  );
}

function AppointFields() {
  const { t } = useTranslation('renewal');
  const { committees } = useCatalog();
  return (
    <>
      <Form.Item
        name="committeeId"
        label={t('roster:member.committee')}
        rules={[needed(t, t('roster:member.committee'))]}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={committees} />
      </Form.Item>
      <Form.Item name="duty" label={t('dutyLabel')} extra={t('dutyHint')}>
        <Radio.Group options={DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('roster:member.name')}
        rules={[needed(t, t('roster:member.name')), atMost(t, 40)]}
      >
        <Input />
      </Form.Item>
      <Form.Item name="phone" label={t('roster:member.phone')} rules={[atMost(t, 30)]}>
        <Input />
      </Form.Item>
      <Form.Item name="accountId" label={t('account')} extra={t('accountHint')}>
        <AccountField />
      </Form.Item>
    </>
  );
}

/** 任命, from the first day on. */
export const appoint = defineAct({
  document: graphql(`
    mutation AppointInRenewal($input: AppointInRenewalInput!) {
      appointInRenewal(input: $input) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:appoint', done: 'renewal:appointed', hint: 'renewal:appointHint' },
  Fields: AppointFields,
  blank: (): Partial<Appointed> => ({ duty: 'DIRECTOR' }),
  variables: ({ renewalId }: { readonly renewalId: string }, { phone, accountId, ...filled }: Appointed) => ({
    input: { renewalId, ...filled, phone: phone ?? null, accountId: accountId ?? null },
  }),
});

export const dropAppointment = defineAct({
  document: graphql(`
    mutation DropRenewalAppointment($id: ID!) {
      dropRenewalAppointment(id: $id) { ... on RenewalDone { id } ... on RenewalRefusal { code problems } }
    }
  `),
  words: { title: 'renewal:dropAppointment', done: 'renewal:appointmentDropped' },
  variables: ({ id }: { readonly id: string }) => ({ id }),
});
