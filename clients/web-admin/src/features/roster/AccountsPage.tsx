import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { App, Button, Drawer, Form, Input, Popconfirm, Select, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql } from '../../generated';
import type { AccountQuery, AccountStatus, AccountsQuery, PostInput, Role } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Page } from '../../shell/Page';
import { type Pages, tableOf, usePages } from '../../shell/usePages';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { PassedOn } from '../succession/PassedOn';
import { useCatalog } from './catalog';
import { OutsideIdentities } from './OutsideIdentities';
import { type Slip_slip, SlipModal } from './Slip';
import { WaitingRequests } from './WaitingRequests';

const AccountsDocument = graphql(`
  query Accounts($first: Int!, $after: ID, $filter: AccountFilter) {
    accounts(first: $first, after: $after, filter: $filter) {
      nodes { id loginName displayName status lastSeenAt posts { role scopeName } }
      endCursor
      totalCount
    }
  }
`);
const AccountDocument = graphql(`
  query Account($id: ID!) {
    account(id: $id) {
      id
      version
      loginName
      displayName
      status
      isOwn
      hasSecondFactor
      lockedMinutes
      allPosts { id role scopeName heldSince endedAt }
      sessions { id device openedAt lastSeenAt isCurrent }
    }
  }
`);
const CreateAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) { ... on AccountCreated { id awaitsSecondPerson slip { ...Slip_slip } } ... on IdentityRefusal { code } }
  }
`);
const GrantPostDocument = graphql(`
  mutation GrantPost($accountId: ID!, $post: PostInput!) {
    grantPost(accountId: $accountId, post: $post) { ... on AccountChanged { id awaitsSecondPerson } ... on IdentityRefusal { code } }
  }
`);
const EndPostDocument = graphql(`
  mutation EndPost($postId: ID!) {
    endPost(postId: $postId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);
const DisableAccountDocument = graphql(`
  mutation DisableAccount($accountId: ID!, $version: Int!) {
    disableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);
const EnableAccountDocument = graphql(`
  mutation EnableAccount($accountId: ID!, $version: Int!) {
    enableAccount(accountId: $accountId, version: $version) { ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);
const IssueActivationSlipDocument = graphql(`
  mutation IssueActivationSlip($accountId: ID!) {
    issueActivationSlip(accountId: $accountId) { __typename ... on ActivationSlip { ...Slip_slip } ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);
const UnlockAccountDocument = graphql(`
  mutation UnlockAccount($accountId: ID!) {
    unlockAccount(accountId: $accountId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);
const ResetSecondFactorDocument = graphql(`
  mutation ResetSecondFactor($accountId: ID!) {
    resetSecondFactor(accountId: $accountId) { ... on AccountChanged { id } ... on IdentityRefusal { code } }
  }
`);
const RevokeSessionDocument = graphql(`
  mutation RevokeSession($sessionId: ID!) {
    revokeSession(sessionId: $sessionId)
  }
`);

const KEYS = ['text', 'role', 'status', 'account'] as const;
type Key = (typeof KEYS)[number];
const ROLES: readonly Role[] = [
  'SECRETARIAT',
  'LEADER',
  'REVIEWER',
  'SIGNER',
  'DIRECTOR',
  'LIAISON_OFFICER',
  'DEPARTMENT_OFFICER',
  'GROUP_OFFICER',
  'MEMBER',
  'INFORMANT',
];
/** Members get their accounts with the slips of their committee, directors and officers by being appointed. */
const GRANTED_HERE: readonly Role[] = [
  'SECRETARIAT',
  'LEADER',
  'REVIEWER',
  'SIGNER',
  'DEPARTMENT_OFFICER',
  'GROUP_OFFICER',
  'INFORMANT',
];
/** The words beside the choice only: the server says what waits for a second person. */
const BY_TWO: readonly Role[] = ['SECRETARIAT', 'LEADER', 'REVIEWER', 'SIGNER'];
const STATUSES: readonly AccountStatus[] = ['INVITED', 'ACTIVE', 'DISABLED'];
type Row = AccountsQuery['accounts']['nodes'][number];
type Slipped = FragmentType<typeof Slip_slip> | null;

export function Component() {
  const { t } = useTranslation('roster');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const list = usePages(
    AccountsDocument,
    {
      filter: {
        text: filters.text ?? null,
        role: (filters.role as Role | undefined) ?? null,
        status: (filters.status as AccountStatus | undefined) ?? null,
      },
    },
    (found) => found.accounts,
  );
  const [slip, setSlip] = useState<Slipped>(null);
  const postWords = ({ role, scopeName }: { role: string; scopeName?: string | null }) =>
    [scopeName, t(`words:role.${role}`)].filter(Boolean).join(' · ');
  const columns = useAccountColumns({ setFilters, postWords });
  return (
    <Page
      title={t('nav.accounts')}
      action={
        <Button type="primary" onClick={() => setFilters({ account: 'new' })}>
          {t('account.create')}
        </Button>
      }
      filters={<AccountFilters filters={filters} setFilters={setFilters} />}
    >
      <WaitingRequests onSlip={setSlip} onChanged={list.reload} />
      <DataTable<Row>
        label={t('nav.accounts')}
        {...tableOf(list)}
        rowKey="id"
        filtered={filtered}
        onClearFilters={clear}
        empty={{ title: t('account.none') }}
        columns={columns}
      />
      <AccountDrawer filters={filters} setFilters={setFilters} setSlip={setSlip} list={list} postWords={postWords} />
      <SlipModal slip={slip} onClose={() => setSlip(null)} />
    </Page>
  );
}

function AccountDrawer({
  filters,
  setFilters,
  setSlip,
  list,
  postWords,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<'account' | 'role' | 'status' | 'text'>;
  setSlip: (next: Slipped) => void;
  list: Pages<Row>;
  postWords: ({ role, scopeName }: { role: string; scopeName?: string | null | undefined }) => string;
}) {
  const { t } = useTranslation('roster');
  return (
    <Drawer
      open={filters.account !== undefined}
      onClose={() => setFilters({ account: null })}
      size={560}
      destroyOnHidden
      title={t(filters.account === 'new' ? 'account.create' : 'account.one')}
    >
      {filters.account === 'new' ? (
        <CreateAccount
          onDone={(made) => {
            setSlip(made);
            setFilters({ account: null });
            list.reload();
          }}
        />
      ) : (
        filters.account && (
          <AccountFacts id={filters.account} postWords={postWords} onSlip={setSlip} onChanged={list.reload} />
        )
      )}
    </Drawer>
  );
}

function AccountFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('roster');
  return (
    <>
      <Input.Search
        key={filters.text}
        aria-label={t('account.search')}
        placeholder={t('account.search')}
        allowClear
        maxLength={60}
        style={{ width: 240 }}
        defaultValue={filters.text}
        onSearch={(text) => setFilters({ text: text.trim() || null })}
      />
      <Select
        aria-label={t('account.post')}
        placeholder={t('account.post')}
        allowClear
        style={{ width: 160 }}
        value={filters.role ?? null}
        onChange={(role) => setFilters({ role: role ?? null })}
        options={ROLES.map((value) => ({ value, label: t(`words:role.${value}`) }))}
      />
      <Select
        aria-label={t('account.status')}
        placeholder={t('account.status')}
        allowClear
        style={{ width: 140 }}
        value={filters.status ?? null}
        onChange={(status) => setFilters({ status: status ?? null })}
        options={STATUSES.map((value) => ({ value, label: t(`status:account.${value}`) }))}
      />
    </>
  );
}

function useAccountColumns({
  setFilters,
  postWords,
}: {
  setFilters: SetFilters<Key>;
  postWords: ({ role, scopeName }: { role: string; scopeName?: string | null | undefined }) => string;
}): TableColumnsType<Row> {
  const { t } = useTranslation('roster');
  const { relative } = useFormats();
  return [
    {
      title: t('member.name'),
      key: 'name',
      width: 140,
      render: (_, { id, displayName }) => (
        <Button type="link" className="cell-link" onClick={() => setFilters({ account: id })}>
          {displayName}
        </Button>
      ),
    },
    { title: t('account.loginName'), dataIndex: 'loginName', width: 160 },
    {
      title: t('account.posts'),
      key: 'posts',
      render: (_, { posts }) => posts.map(postWords).join('、') || <span className="soon">{t('account.noPost')}</span>,
    },
    {
      title: t('account.status'),
      key: 'status',
      width: 120,
      render: (_, { status }) => <StatusTag kind="account" value={status} />,
    },
    {
      title: t('account.lastSeen'),
      key: 'lastSeen',
      width: 160,
      render: (_, { lastSeenAt }) => (
        <span className="num">{lastSeenAt ? relative(lastSeenAt) : t('account.never')}</span>
      ),
    },
  ];
}

interface TypedPost {
  role: Role;
  departmentId?: string;
  groupId?: string;
}

const toPost = ({ role, departmentId, groupId }: TypedPost): PostInput => ({
  role,
  departmentId: role === 'DEPARTMENT_OFFICER' ? (departmentId ?? null) : null,
  groupId: role === 'GROUP_OFFICER' ? (groupId ?? null) : null,
});

function PostFields() {
  const { t } = useTranslation('roster');
  const { departments, specialCommittees, sectors } = useCatalog();
  const role = Form.useWatch('role');
  return (
    <div className="two-columns">
      <Form.Item
        name="role"
        label={t('account.post')}
        required
        rules={[{ required: true, message: t('account.post') }]}
      >
        <Select options={GRANTED_HERE.map((value) => ({ value, label: t(`words:role.${value}`) }))} />
      </Form.Item>
      {role === 'DEPARTMENT_OFFICER' && (
        <Form.Item
          name="departmentId"
          label={t('account.department')}
          required
          rules={[{ required: true, message: t('account.department') }]}
        >
          <Select showSearch={{ optionFilterProp: 'label' }} options={departments} />
        </Form.Item>
      )}
      {role === 'GROUP_OFFICER' && (
        <Form.Item
          name="groupId"
          label={t('account.group')}
          required
          rules={[{ required: true, message: t('account.group') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={[
              { label: t('group.kind.SPECIAL_COMMITTEE'), options: specialCommittees },
              { label: t('group.kind.SECTOR'), options: sectors },
            ]}
          />
        </Form.Item>
      )}
      {role && BY_TWO.includes(role) && <p className="quiet">{t('account.twoHint')}</p>}
    </div>
  );
}

function CreateAccount({ onDone }: { onDone: (slip: Slipped) => void }) {
  const { t } = useTranslation('roster');
  const { message } = App.useApp();
  const [create, { busy }] = useCommand(CreateAccountDocument);
  const clientMutationId = useMemo(newClientMutationId, []);
  const submit = async ({
    displayName,
    loginName,
    ...post
  }: TypedPost & { displayName: string; loginName?: string }) => {
    const outcome = await create({
      input: { displayName, loginName: loginName ?? null, post: toPost(post), clientMutationId },
    });
    if (!outcome.ok || !('slip' in outcome.value)) return;
    if (outcome.value.awaitsSecondPerson) message.info(t('account.asked'), 6);
    onDone(outcome.value.slip ?? null);
  };
  return (
    <ColumnForm onFinish={submit}>
      <p className="quiet">{t('account.createHint')}</p>
      <Form.Item
        name="displayName"
        label={t('member.name')}
        required
        rules={[needed(t, t('member.name')), atMost(t, 40)]}
      >
        <Input autoFocus />
      </Form.Item>
      <Form.Item name="loginName" label={t('account.loginName')} extra={t('account.loginNameHint')}>
        <Input maxLength={32} />
      </Form.Item>
      <PostFields />
      <div className="form-acts">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('account.createAndPrint')}
        </Button>
      </div>
    </ColumnForm>
  );
}

type Detail = NonNullable<AccountQuery['account']>;

function AccountFacts({
  id,
  postWords,
  onSlip,
  onChanged,
}: {
  id: string;
  postWords: (post: Detail['allPosts'][number]) => string;
  onSlip: (slip: Slipped) => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('roster');
  const [{ data, error }, again] = useQuery({
    query: AccountDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const account = data?.account;
  if (!account) return error ? <ErrorState error={codedError(error)} onRetry={() => again()} /> : <LoadingState />;
  const { status, isOwn } = account;
  const after = async (act: Promise<{ ok: boolean }>) => {
    await act;
    again({ requestPolicy: 'network-only' });
    onChanged();
  };
  return (
    <>
      <p>
        <strong>{account.displayName}</strong> <span className="quiet">{account.loginName}</span>{' '}
        <StatusTag kind="account" value={status} />
      </p>
      <LockedLine account={account} id={id} after={after} />
      {account.hasSecondFactor && <SecondFactorLine after={after} id={id} account={account} />}
      {isOwn ? (
        <p className="quiet">{t('account.own')}</p>
      ) : (
        <AccountActs id={id} onSlip={onSlip} after={after} account={account} />
      )}
      <h3 className="drawer-heading">{t('account.posts')}</h3>
      <ul className="plain-list">
        {account.allPosts.map((post) => (
          <PostRow key={post.id} post={post} postWords={postWords} after={after} account={account} />
        ))}
      </ul>
      {!isOwn && <GrantPostForm id={id} after={after} />}
      <PassedOn key={status} accountId={id} isShut={status === 'DISABLED'} />
      <OutsideIdentities accountId={id} canBind={!isOwn && status !== 'DISABLED'} />
      <h3 className="drawer-heading">{t('account.sessions')}</h3>
      {account.sessions.length === 0 && <p className="quiet">{t('account.noSessions')}</p>}
      <ul className="plain-list">
        {account.sessions.map((session) => (
          <SessionRow key={session.id} session={session} after={after} />
        ))}
      </ul>
    </>
  );
}

function LockedLine({
  account,
  id,
  after,
}: {
  account: Detail;
  id: string;
  after: (act: Promise<{ ok: boolean }>) => Promise<void>;
}) {
  const { t } = useTranslation('roster');
  const [unlock] = useCommand(UnlockAccountDocument, { done: t('account.unlocked') });
  if (account.lockedMinutes === null || account.lockedMinutes === undefined) return null;
  return (
    <p>
      <span className="soon">{t('account.lockedFor', { minutes: account.lockedMinutes })}</span>{' '}
      <Button type="link" onClick={() => after(unlock({ accountId: id }))}>
        {t('account.unlock')}
      </Button>
    </p>
  );
}

function SecondFactorLine({
  after,
  id,
  account,
}: {
  after: (act: Promise<{ ok: boolean }>) => Promise<void>;
  id: string;
  account: Detail;
}) {
  const { t } = useTranslation('roster');
  const { isOwn } = account;
  const [resetFactor] = useCommand(ResetSecondFactorDocument, { done: t('account.factorReset') });
  return (
    <p>
      {t('account.hasFactor')}{' '}
      {!isOwn && (
        <Popconfirm
          title={t('account.sureResetFactor')}
          okText={t('account.resetFactor')}
          cancelText={t('common:verb.cancel')}
          onConfirm={() => after(resetFactor({ accountId: id }))}
        >
          <Button type="link">{t('account.resetFactor')}</Button>
        </Popconfirm>
      )}
    </p>
  );
}

function AccountActs({
  id,
  onSlip,
  after,
  account,
}: {
  id: string;
  onSlip: (slip: Slipped) => void;
  after: (act: Promise<{ ok: boolean }>) => Promise<void>;
  account: Detail;
}) {
  const { t } = useTranslation('roster');
  const { message } = App.useApp();
  const { version, status } = account;
  const [disable] = useCommand(DisableAccountDocument, { done: t('account.disabled') });
  const [enable] = useCommand(EnableAccountDocument, { done: t('account.enabled') });
  const [issue] = useCommand(IssueActivationSlipDocument);
  return (
    <div className="drawer-acts">
      {status !== 'DISABLED' && (
        <Popconfirm
          title={t('account.sureSlip')}
          description={status === 'ACTIVE' && t('account.sureSlipHint')}
          okText={t('slip.title')}
          cancelText={t('common:verb.cancel')}
          onConfirm={async () => {
            const outcome = await issue({ accountId: id });
            if (outcome.ok && outcome.value.__typename === 'AccountChanged') message.info(t('account.asked'), 6);
            else if (outcome.ok) onSlip(outcome.value as Slipped);
            await after(Promise.resolve({ ok: true }));
          }}
        >
          <Button>{t('account.newSlip')}</Button>
        </Popconfirm>
      )}
      {status === 'DISABLED' ? (
        <Button onClick={() => after(enable({ accountId: id, version }))}>{t('account.enable')}</Button>
      ) : (
        <Popconfirm
          title={t('account.sureDisable')}
          okText={t('account.disable')}
          cancelText={t('common:verb.cancel')}
          onConfirm={() => after(disable({ accountId: id, version }))}
        >
          <Button danger>{t('account.disable')}</Button>
        </Popconfirm>
      )}
    </div>
  );
}

function GrantPostForm({ id, after }: { id: string; after: (act: Promise<{ ok: boolean }>) => Promise<void> }) {
  const { t } = useTranslation('roster');
  const { message } = App.useApp();
  const [grant, granting] = useCommand(GrantPostDocument);
  const [form] = Form.useForm<TypedPost>();
  return (
    <ColumnForm<TypedPost>
      form={form}
      onFinish={async (typed) => {
        const outcome = await grant({ accountId: id, post: toPost(typed) });
        if (outcome.ok && 'awaitsSecondPerson' in outcome.value) {
          if (outcome.value.awaitsSecondPerson) message.info(t('account.asked'), 6);
          else message.success(t('account.granted'), 2.5);
        }
        await after(Promise.resolve(outcome));
        form.resetFields();
      }}
    >
      <PostFields />
      <Button htmlType="submit" loading={granting.busy}>
        {t('account.grant')}
      </Button>
    </ColumnForm>
  );
}

function PostRow({
  post,
  postWords,
  after,
  account,
}: {
  post: NonNullable<AccountQuery['account']>['allPosts'][number];
  postWords: (post: Detail['allPosts'][number]) => string;
  after: (act: Promise<{ ok: boolean }>) => Promise<void>;
  account: Detail;
}) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  const { isOwn } = account;
  const [end] = useCommand(EndPostDocument, { done: t('account.postEnded') });
  return (
    <li>
      <span className={post.endedAt ? 'quiet' : ''}>
        {postWords(post)}
        <span className="quiet num">
          {' '}
          {post.endedAt
            ? t('member.stayed', { from: date(post.heldSince), to: date(post.endedAt) })
            : t('member.since', { from: date(post.heldSince) })}
        </span>
      </span>
      {!post.endedAt && !isOwn && (
        <Popconfirm
          title={t('account.sureEndPost')}
          okText={t('account.endPost')}
          cancelText={t('common:verb.cancel')}
          onConfirm={() => after(end({ postId: post.id }))}
        >
          <Button type="link">{t('account.endPost')}</Button>
        </Popconfirm>
      )}
    </li>
  );
}

function SessionRow({
  session,
  after,
}: {
  session: NonNullable<AccountQuery['account']>['sessions'][number];
  after: (act: Promise<{ ok: boolean }>) => Promise<void>;
}) {
  const { t } = useTranslation('roster');
  const { relative } = useFormats();
  const [revoke] = useCommand(RevokeSessionDocument, { done: t('account.revoked') });
  return (
    <li>
      <span>
        {session.device || t('account.unknownDevice')}
        <span className="quiet num"> {relative(session.lastSeenAt)}</span>
      </span>
      {!session.isCurrent && (
        <Button type="link" onClick={() => after(revoke({ sessionId: session.id }))}>
          {t('account.revoke')}
        </Button>
      )}
    </li>
  );
}
