import { Tag, useFormats } from '@bandeng/ui';
import { Button, DatePicker, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { CommitteesQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';

const ToChoose = graphql(`
  query AccountsToChoose($text: String) {
    accounts(first: 20, filter: { text: $text, status: ACTIVE }) {
      nodes { id loginName displayName }
    }
  }
`);
const Appoint = graphql(`
  mutation AppointActingDirector($input: AppointActingDirectorInput!) {
    appointActingDirector(input: $input) {
      ... on StaffEnded { id }
      ... on RosterRefusal { code }
    }
  }
`);
const Revoke = graphql(`
  mutation RevokeActingDirector($actingId: ID!, $reason: String!) {
    revokeActingDirector(actingId: $actingId, reason: $reason) {
      ... on StaffEnded { id }
      ... on RosterRefusal { code }
    }
  }
`);

type Committee = CommitteesQuery['liaisonCommittees']['nodes'][number];
type Acting = Committee['actingDirectors'][number];
interface Day {
  format(pattern: string): string;
}
interface Typed {
  readonly accountId: string;
  readonly days: readonly [Day, Day];
  readonly reason: string;
}

/** 代理主任: who may do what the director may, from when until when. */
export function ActingDirectors({ committee, onChanged }: { committee: Committee; onChanged: () => void }) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  const [ending, setEnding] = useState<Acting | null>(null);
  return (
    <>
      <h3 className="drawer-heading">{t('acting.title')}</h3>
      {committee.actingDirectors.length === 0 && <p className="quiet">{t('acting.none')}</p>}
      <ul className="plain-list">
        {committee.actingDirectors.map((one) => (
          <li key={one.id} className="num">
            <Tag tone="info" icon="clock">
              {t('acting.mark')}
            </Tag>{' '}
            {one.name} · {date(one.startsOn)} – {date(one.endsOn)} · <span className="quiet">{one.reason}</span>{' '}
            <Button type="link" onClick={() => setEnding(one)}>
              {t('acting.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <AppointForm committee={committee} onChanged={onChanged} />
      {ending && (
        <RevokeForm
          acting={ending}
          close={(done) => {
            setEnding(null);
            if (done) onChanged();
          }}
        />
      )}
    </>
  );
}

function AppointForm({ committee, onChanged }: { committee: Committee; onChanged: () => void }) {
  const { t } = useTranslation('roster');
  const [form] = Form.useForm<Typed>();
  const [text, setText] = useState('');
  const [{ data }] = useQuery({ query: ToChoose, variables: { text: text.trim() || null } });
  const [appoint, { busy }] = useCommand(Appoint, { done: t('acting.appointed') });
  const submit = async ({ accountId, days: [from, to], reason }: Typed) => {
    const days = { startsOn: from.format('YYYY-MM-DD'), endsOn: to.format('YYYY-MM-DD') };
    const outcome = await appoint({ input: { committeeId: committee.id, accountId, ...days, reason } });
    if (!outcome.ok) return;
    form.resetFields();
    onChanged();
  };
  return (
    <ColumnForm<Typed> form={form} onFinish={submit}>
      <p className="quiet">{t('acting.hint')}</p>
      <div className="two-columns">
        <Form.Item name="accountId" label={t('acting.who')} rules={[needed(t, t('acting.who'))]} required>
          <Select
            showSearch={{ filterOption: false, onSearch: setText }}
            options={data?.accounts.nodes.map(({ id, displayName, loginName }) => ({
              value: id,
              label: `${displayName} · ${loginName}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="days" label={t('acting.days')} rules={[{ required: true, message: t('acting.days') }]}>
          <DatePicker.RangePicker />
        </Form.Item>
      </div>
      <Form.Item
        name="reason"
        label={t('acting.reason')}
        rules={[needed(t, t('acting.reason')), atMost(t, 1000)]}
        required
      >
        <Input />
      </Form.Item>
      <div className="form-acts">
        <Button htmlType="submit" loading={busy}>
          {t('acting.appoint')}
        </Button>
      </div>
    </ColumnForm>
  );
}

function RevokeForm({ acting, close }: { acting: Acting; close: (done: boolean) => void }) {
  const { t } = useTranslation('roster');
  const [form] = Form.useForm<{ reason: string }>();
  const [revoke, { busy }] = useCommand(Revoke, { done: t('acting.revoked') });
  const submit = async ({ reason }: { reason: string }) => {
    const outcome = await revoke({ actingId: acting.id, reason });
    if (outcome.ok) close(true);
  };
  return (
    <Modal
      open
      title={t('acting.revoke')}
      okText={t('acting.revoke')}
      cancelText={t('common:verb.back')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={() => close(false)}
    >
      <p>{t('acting.sure', { name: acting.name })}</p>
      <ColumnForm<{ reason: string }> form={form} onFinish={submit}>
        <Form.Item name="reason" label={t('acting.reason')} rules={[needed(t, t('acting.reason')), atMost(t, 1000)]}>
          <Input />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
