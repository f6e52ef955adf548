import { newClientMutationId } from '@bandeng/graphql-client';
import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { DelegateAuthority } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { type PhoneGiven, PhoneWithConsent, phoneOf } from '../../shell/PhoneWithConsent';
import { Small } from './Small';

const WriteInAct = graphql(`
  mutation ConsoleWriteIn($input: WriteInInput!) {
    writeIn(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
const Replace = graphql(`
  mutation ConsoleReplaceDelegate($input: ReplaceDelegateInput!) {
    replaceDelegate(input: $input) { __typename ... on MeetingRefusal { code } }
  }
`);
const required = [{ required: true, whitespace: true }];
const AUTHORITIES: readonly DelegateAuthority[] = ['MAY_PROMISE', 'MUST_REPORT_BACK'];

interface Written extends PhoneGiven {
  name: string;
  organisation?: string;
  seated?: boolean;
  interestGroupId?: string;
}

/** Somebody whom nobody listed: written in at the door, with a seat if the committee says so. */
export function WriteIn({
  meetingId,
  groups,
}: {
  meetingId: string;
  groups: readonly { readonly id: string; readonly name: string }[];
}) {
  const { t } = useTranslation('console');
  const [write] = useCommand(WriteInAct, { done: t('writeIn.done') });
  return (
    <Small<Written>
      label={t('writeIn.act')}
      onSubmit={async ({ seated = false, phone, phoneConsent, noticeNumber, ...given }) => {
        const left = seated ? phoneOf({ phone, phoneConsent, noticeNumber }) : {};
        const input = { ...given, ...left, meetingId, seated, party: 'STAKEHOLDER' as const };
        return (await write({ input: { ...input, clientMutationId: newClientMutationId() } })).ok;
      }}
    >
      <Form.Item name="name" label={t('writeIn.name')} rules={required}>
        <Input maxLength={30} autoFocus />
      </Form.Item>
      <Form.Item name="organisation" label={t('writeIn.organisation')}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="seated" valuePropName="checked" help={t('writeIn.seatedHint')}>
        <Checkbox>{t('writeIn.seated')}</Checkbox>
      </Form.Item>
      <Form.Item name="interestGroupId" label={t('writeIn.group')}>
        <Select allowClear options={groups.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['seated']}>
        {({ getFieldValue }) => getFieldValue('seated') && <PhoneWithConsent />}
      </Form.Item>
    </Small>
  );
}

/** Another person came for the same seat. */
export function ReplaceDelegate({
  meetingId,
  participantId,
  hasUnit,
}: {
  meetingId: string;
  participantId: string;
  hasUnit: boolean;
}) {
  const { t } = useTranslation('console');
  const [replace] = useCommand(Replace, { done: t('writeIn.replaced') });
  return (
    <Small<PhoneGiven & { name: string; authority?: DelegateAuthority; reason?: string }>
      quiet
      label={t('writeIn.replace')}
      onSubmit={async ({ phone, phoneConsent, noticeNumber, ...given }) => {
        const left = phoneOf({ phone, phoneConsent, noticeNumber });
        return (await replace({ input: { ...given, ...left, meetingId, participantId } })).ok;
      }}
    >
      <Form.Item name="name" label={t('writeIn.whoCame')} rules={required}>
        <Input maxLength={40} autoFocus />
      </Form.Item>
      {hasUnit && (
        <Form.Item name="authority" label={t('writeIn.authority')}>
          <Select
            allowClear
            options={AUTHORITIES.map((value) => ({ value, label: t(`meeting:authority.${value}`) }))}
          />
        </Form.Item>
      )}
      {!hasUnit && <PhoneWithConsent />}
      <Form.Item name="reason" label={t('corrections:reason')}>
        <Input maxLength={1000} />
      </Form.Item>
    </Small>
  );
}
