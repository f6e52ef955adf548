import { useViewerState } from '@bandeng/features/session';
import { useFormats } from '@bandeng/ui';
import { AutoComplete, Button, Form, Popconfirm, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';

const OutsideIdentitiesDocument = graphql(`
  query OutsideIdentities($accountId: ID!) {
    outsideIdentities(accountId: $accountId) { id providerName subject name boundAt boundByName lastUsedAt }
    outsideArrivals { id provider subject name phoneEnd lastCameAt }
  }
`);
const BindAccountElsewhereDocument = graphql(`
  mutation BindAccountElsewhere($input: BindAccountInput!) {
    bindAccountElsewhere(input: $input) { ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);
const UnbindAccountElsewhereDocument = graphql(`
  mutation UnbindAccountElsewhere($identityId: ID!) {
    unbindElsewhere(identityId: $identityId) { id }
  }
`);

interface TypedBinding {
  provider: string;
  subject: string;
}

/** Who an account is at the providers of the house: shown, bound and ended. Nothing where none is set up or bound. */
export function OutsideIdentities({ accountId, canBind }: { accountId: string; canBind: boolean }) {
  const { t } = useTranslation('roster');
  const { relative } = useFormats();
  const { signInProviders } = useViewerState();
  const [{ data }, again] = useQuery({
    query: OutsideIdentitiesDocument,
    variables: { accountId },
    requestPolicy: 'cache-and-network',
  });
  const [unbind] = useCommand(UnbindAccountElsewhereDocument, { done: t('elsewhere.unbound') });
  const reload = () => again({ requestPolicy: 'network-only' });
  if (!data || (signInProviders.length === 0 && data.outsideIdentities.length === 0)) return null;
  return (
    <>
      <h3 className="drawer-heading">{t('elsewhere.title')}</h3>
      {data.outsideIdentities.length === 0 && <p className="quiet">{t('elsewhere.none')}</p>}
      <ul className="plain-list">
        {data.outsideIdentities.map(({ id, providerName, subject, name, boundAt, boundByName }) => (
          <li key={id}>
            {providerName} {name ?? subject}{' '}
            <span className="quiet num">
              {boundByName
                ? t('elsewhere.boundBy', { when: relative(boundAt), name: boundByName })
                : t('elsewhere.boundThemselves', { when: relative(boundAt) })}
            </span>{' '}
            <Popconfirm
              title={t('elsewhere.sureUnbind', { name: providerName })}
              okText={t('elsewhere.unbind')}
              cancelText={t('common:verb.cancel')}
              onConfirm={async () => {
                await unbind({ identityId: id });
                reload();
              }}
            >
              <Button type="link">{t('elsewhere.unbind')}</Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
      {canBind && signInProviders.length > 0 && (
        <BindForm accountId={accountId} arrivals={data.outsideArrivals} onBound={reload} />
      )}
    </>
  );
}

interface Arrival {
  readonly id: string;
  readonly provider: string;
  readonly subject: string;
  readonly name?: string | null;
  readonly phoneEnd?: string | null;
  readonly lastCameAt: string;
}

function BindForm({
  accountId,
  arrivals,
  onBound,
}: {
  accountId: string;
  arrivals: readonly Arrival[];
  onBound: () => void;
}) {
  const { t } = useTranslation('roster');
  const { relative } = useFormats();
  const { signInProviders } = useViewerState();
  const [form] = Form.useForm<TypedBinding>();
  const provider = Form.useWatch('provider', form) ?? signInProviders[0]?.code;
  const [bind, { busy }] = useCommand(BindAccountElsewhereDocument, { done: t('elsewhere.bound') });
  const proposed = arrivals
    .filter((arrival) => arrival.provider === provider)
    .map(({ subject, name, phoneEnd, lastCameAt }) => ({
      value: subject,
      label: [name, phoneEnd && `…${phoneEnd}`, subject, relative(lastCameAt)].filter(Boolean).join(' · '),
    }));
  return (
    <ColumnForm<TypedBinding>
      form={form}
      initialValues={{ provider: signInProviders[0]?.code }}
      onFinish={async (typed) => {
        const outcome = await bind({ input: { accountId, ...typed } });
        if (outcome.ok) form.resetFields();
        onBound();
      }}
    >
      <p className="quiet">{t('elsewhere.bindHint')}</p>
      <div className="two-columns">
        <Form.Item name="provider" label={t('elsewhere.provider')} required>
          <Select options={signInProviders.map(({ code, name }) => ({ value: code, label: name }))} />
        </Form.Item>
        <Form.Item
          name="subject"
          label={t('elsewhere.subject')}
          extra={t('elsewhere.subjectHint')}
          required
          rules={[needed(t, t('elsewhere.subject')), atMost(t, 255)]}
        >
          <AutoComplete options={proposed} />
        </Form.Item>
      </div>
      <Button htmlType="submit" loading={busy}>
        {t('elsewhere.bind')}
      </Button>
    </ColumnForm>
  );
}
