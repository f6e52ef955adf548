import { codedError } from '@bandeng/graphql-client';
import { EmptyState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { App, Button, Form, Input, Modal, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { type CombinedError, useQuery } from 'urql';
import { graphql } from '../../generated';
import type { OutreachOfNoticeQuery, PolicyNoticePageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { FileButton } from '../../shell/taking/FileButton';
import { Remind } from './documents';
import { OutreachTable } from './OutreachTable';
import { ReadersDrawer } from './ReadersDrawer';
import { ReadShare } from './ReadShare';
import { TakeBackModal } from './TakeBackModal';

const NoticeDocument = graphql(`
  query PolicyNoticePage($id: ID!) {
    policyNotice(id: $id) {
      id
      version
      kind
      status
      title
      sourceName
      sourceNumber
      sourceOn
      publishedAt
      readBy
      workingDaysLeft
      addressed
      read
      outreach
      listeners
      questions
      body
      keyPoints
      files { id name }
      audience {
        allMembers
        informants
        committees { id name }
        sectors { id name }
        specialCommittees { id name }
      }
      writerName
      publisherName
      withdrawnAt
      withdrawnReason
      withdrawnByName
      waitingReaders
      committees {
        committeeId
        committeeName
        addressed
        read
        withoutAccount
        toRemind
        outreach
        listeners
        questions
        viewerSeesReaders
      }
      viewerCanManage
      viewerCanRecord
    }
  }
`);
const Records = graphql(`
  query OutreachOfNotice($filter: OutreachFilter) {
    outreachRecords(filter: $filter, first: 10) {
      totalCount
      nodes { ...OutreachTable_record }
    }
  }
`);
const Publish = graphql(`
  mutation PublishPolicyNotice($input: PolicyNoticeActInput!) {
    publishPolicyNotice(input: $input) { ... on PolicyNoticeChanged { id } ... on OutreachRefusal { code } }
  }
`);
const Discard = graphql(`
  mutation DiscardPolicyNotice($input: PolicyNoticeActInput!) {
    discardPolicyNotice(input: $input) { ... on PolicyNoticeChanged { id } ... on OutreachRefusal { code } }
  }
`);
const AddressNewcomers = graphql(`
  mutation AddressNewcomers($input: PolicyNoticeActInput!) {
    addressNewcomers(input: $input) { ... on PolicyNoticeChanged { id } ... on OutreachRefusal { code } }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawPolicyNotice($input: WithdrawPolicyNoticeInput!) {
    withdrawPolicyNotice(input: $input) { ... on PolicyNoticeChanged { id } ... on OutreachRefusal { code } }
  }
`);

type Notice = NonNullable<PolicyNoticePageQuery['policyNotice']>;
type CommitteeRow = Notice['committees'][number];

export function Component() {
  const { t } = useTranslation('policy');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: NoticeDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/policy-notices', label: t('nav') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('nav')} onRetry={reload} />;
  if (!data.policyNotice) return <Gone back={back} />;
  return <NoticePage notice={data.policyNotice} reload={reload} />;
}

/** What stands open over the page: who has read it in one place, taking it back, or taking a record back. */
type Opened =
  | { readonly what: 'READERS'; readonly of: CommitteeRow }
  | { readonly what: 'WITHDRAW' }
  | { readonly what: 'TAKE_BACK'; readonly record: { id: string; version: number } };
type Open = (next: Opened | null) => void;

function NoticePage({ notice, reload: reloadNotice }: { notice: Notice; reload: () => void }) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const { id, version, status } = notice;
  const subtitle = useSubtitle(notice);
  const [{ data: told, error: toldError }, againTold] = useQuery({
    query: Records,
    variables: { filter: { noticeId: id } },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => {
    reloadNotice();
    againTold({ requestPolicy: 'network-only' });
  };
  const [opened, open] = useState<Opened | null>(null);
  const input = { noticeId: id, version };
  const after = (outcome: { ok: boolean }) => outcome.ok && reload();
  return (
    <Page
      title={notice.title}
      status={<StatusTag kind="policyNotice" value={status} />}
      subtitle={subtitle}
      back={{ to: '/policy-notices', label: t('nav') }}
      action={<NoticeActs open={open} notice={notice} after={after} input={input} />}
    >
      {notice.withdrawnAt && (
        <Panel title={t('withdrawnTitle', { day: date(notice.withdrawnAt), name: notice.withdrawnByName })}>
          <p className="words">{notice.withdrawnReason}</p>
        </Panel>
      )}
      {status !== 'DRAFT' && <ReadFigures notice={notice} />}
      <Newcomers notice={notice} after={after} input={input} />
      {status !== 'DRAFT' && <ByCommittee notice={notice} open={open} />}
      {status !== 'DRAFT' && (
        <NoticeRecords notice={notice} toldError={toldError} reload={reload} open={open} told={told} />
      )}
      <NoticeWords notice={notice} />
      {opened && <Overlay opened={opened} notice={notice} close={() => open(null)} reload={reload} />}
    </Page>
  );
}

function useSubtitle(notice: Notice): string {
  const { t } = useTranslation('policy');
  const { date, due } = useFormats();
  return [
    t(`outreach:kind.${notice.kind}`),
    notice.publishedAt &&
      t(notice.publisherName ? 'publishedBy' : 'publishedOn', {
        day: date(notice.publishedAt),
        name: notice.publisherName,
      }),
    !notice.publishedAt && notice.writerName && t('writtenBy', { name: notice.writerName }),
    notice.readBy && t('readByIs', { due: due(notice.readBy, notice.workingDaysLeft) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Overlay({
  opened,
  notice,
  close,
  reload,
}: {
  opened: Opened;
  notice: Notice;
  close: () => void;
  reload: () => void;
}) {
  const done = () => {
    close();
    reload();
  };
  if (opened.what === 'WITHDRAW') return <WithdrawModal notice={notice} close={close} done={done} />;
  if (opened.what === 'TAKE_BACK') return <TakeBackModal record={opened.record} close={close} done={done} />;
  const { committeeId, committeeName } = opened.of;
  if (!committeeId) return null;
  return (
    <ReadersDrawer
      noticeId={notice.id}
      committee={{ id: committeeId, name: committeeName ?? '' }}
      canRemind={notice.status === 'PUBLISHED'}
      close={close}
      reminded={reload}
    />
  );
}

/** Those who came to whom it is addressed since it was published. */
function Newcomers({
  notice,
  after,
  input,
}: {
  notice: Notice;
  after: (outcome: { ok: boolean }) => unknown;
  input: { noticeId: string; version: number };
}) {
  const { t } = useTranslation('policy');
  const [address, addressing] = useCommand(AddressNewcomers, { done: t('addressed') });
  if (!notice.viewerCanManage || notice.status !== 'PUBLISHED' || notice.waitingReaders === 0) return null;
  return (
    <div className="policy-note" role="status">
      <span>{t('newcomers', { count: notice.waitingReaders })}</span>
      <Button size="small" loading={addressing.busy} onClick={async () => after(await address({ input }))}>
        {t('address')}
      </Button>
    </div>
  );
}

function NoticeActs({
  open,
  notice,
  after,
  input,
}: {
  open: Open;
  notice: Notice;
  after: (outcome: { ok: boolean }) => unknown;
  input: { noticeId: string; version: number };
}) {
  const { t } = useTranslation('policy');
  const { id, status, viewerCanManage: manages } = notice;
  const [remind, reminding] = useCommand(Remind, { done: t('reminded') });
  const canRemind = status === 'PUBLISHED' && notice.committees.some((row) => row.viewerSeesReaders);
  const left = notice.committees.reduce((sum, row) => sum + (row.viewerSeesReaders ? row.toRemind : 0), 0);
  return (
    <>
      {manages && status === 'DRAFT' && <DraftActs input={input} notice={notice} after={after} />}
      {manages && status === 'PUBLISHED' && <Button onClick={() => open({ what: 'WITHDRAW' })}>{t('withdraw')}</Button>}
      {manages && status !== 'DRAFT' && (
        <Link to={`/policy-notices/new?from=${id}`}>
          <Button tabIndex={-1}>{t('writeFrom')}</Button>
        </Link>
      )}
      {notice.viewerCanRecord && (
        <Link to={`/policy-notices/${id}/record`}>
          <Button tabIndex={-1}>{t('record.act')}</Button>
        </Link>
      )}
      {canRemind && (
        <Button
          type="primary"
          loading={reminding.busy}
          onClick={async () => after(await remind({ input: { noticeId: id } }))}
        >
          {left > 0 ? t('remindCount', { count: left }) : t('remind')}
        </Button>
      )}
    </>
  );
}

function DraftActs({
  input,
  notice,
  after,
}: {
  input: { noticeId: string; version: number };
  notice: Notice;
  after: (outcome: { ok: boolean }) => unknown;
}) {
  const { t } = useTranslation('policy');
  const { id } = notice;
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const [publish, publishing] = useCommand(Publish, { done: t('published') });
  const [discard] = useCommand(Discard, { done: t('discarded') });
  const askPublish = () =>
    modal.confirm({
      title: t('publishAsk', { count: notice.waitingReaders }),
      content: t('publishHint'),
      okText: t('publish'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        after(await publish({ input }));
      },
    });
  const askDiscard = () =>
    modal.confirm({
      title: t('discardAsk'),
      okText: t('discard'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        if ((await discard({ input })).ok) navigate('/policy-notices', { replace: true });
      },
    });
  return (
    <>
      <Button onClick={askDiscard}>{t('discard')}</Button>
      <Link to={`/policy-notices/${id}/edit`}>
        <Button tabIndex={-1}>{t('revise')}</Button>
      </Link>
      <Button type="primary" loading={publishing.busy} onClick={askPublish}>
        {t('publish')}
      </Button>
    </>
  );
}

function ReadFigures({ notice }: { notice: Notice }) {
  const { t } = useTranslation('policy');
  return (
    <div className="policy-figures">
      <div>
        <b className="num">
          {notice.read}
          <small>/{notice.addressed}</small>
        </b>
        <ReadShare read={notice.read} addressed={notice.addressed} />
      </div>
      <div>
        <b className="num">{notice.outreach}</b>
        <span>{t('figureTold')}</span>
      </div>
      <div>
        <b className="num">{notice.listeners}</b>
        <span>{t('figureListeners')}</span>
      </div>
      <div>
        <b className="num">{notice.questions}</b>
        <span>{t('figureQuestions')}</span>
      </div>
    </div>
  );
}

function ByCommittee({ notice, open }: { notice: Notice; open: Open }) {
  const { t } = useTranslation('policy');
  const { id } = notice;
  const columns = useByCommitteeColumns({ open, notice });
  return (
    <section>
      <header className="policy-head">
        <h2>{t('byCommittee')}</h2>
        {notice.committees.some((row) => row.viewerSeesReaders) && (
          <FileButton size="small" href={`/exports/policy-notices/${id}/readers`}>
            {t('exportReaders')}
          </FileButton>
        )}
      </header>
      <DataTable<CommitteeRow>
        label={t('byCommittee')}
        rows={notice.committees}
        total={notice.committees.length}
        empty={{ title: t('nobody') }}
        rowKey={(row) => row.committeeId ?? ''}
        columns={columns}
      />
    </section>
  );
}

function useByCommitteeColumns({ open, notice }: { open: Open; notice: Notice }): TableColumnsType<CommitteeRow> {
  const { t } = useTranslation('policy');
  const { id, status } = notice;
  return [
    {
      title: t('committee'),
      dataIndex: 'committeeName',
      render: (name: string | null) => name ?? t('noCommittee'),
    },
    {
      title: t('readRate'),
      key: 'read',
      width: 220,
      render: (_, row) =>
        row.addressed > 0 ? (
          <ReadShare read={row.read} addressed={row.addressed} />
        ) : (
          <span className="quiet">{t('notAddressed')}</span>
        ),
    },
    {
      title: t('unread'),
      key: 'unread',
      render: (_, row) => {
        const unread = row.addressed - row.read;
        if (unread === 0) return t('common:none');
        const count = <span className="num">{t('people', { count: unread })}</span>;
        return <UnreadCell row={row} open={open} count={count} />;
      },
    },
    {
      title: t('told'),
      key: 'told',
      render: (_, row) =>
        row.outreach > 0 ? (
          <Link className="num" to={`/outreach?notice=${id}&committee=${row.committeeId}`}>
            {t('toldTimes', { count: row.outreach, listeners: row.listeners })}
          </Link>
        ) : status === 'PUBLISHED' ? (
          <Tag tone="soon" icon="clock">
            {t('notTold')}
          </Tag>
        ) : (
          <span className="quiet">{t('notTold')}</span>
        ),
    },
    {
      title: t('questions'),
      dataIndex: 'questions',
      render: (count: number) => (count > 0 ? t('count', { count }) : t('common:none')),
    },
  ];
}

function UnreadCell({ row, open, count }: { row: CommitteeRow; open: Open; count: ReactNode }) {
  const { t } = useTranslation('policy');
  return (
    <>
      {row.viewerSeesReaders && row.committeeId ? (
        <Button
          type="link"
          size="small"
          style={{ paddingInline: 0 }}
          onClick={() => open({ what: 'READERS', of: row })}
        >
          {count} {t('who')}
        </Button>
      ) : (
        count
      )}
      {row.withoutAccount > 0 && <div className="quiet num">{t('withoutAccount', { count: row.withoutAccount })}</div>}
    </>
  );
}

function NoticeRecords({
  notice,
  toldError,
  reload,
  open,
  told,
}: {
  notice: Notice;
  toldError?: CombinedError;
  reload: () => void;
  open: Open;
  told?: OutreachOfNoticeQuery;
}) {
  const { t } = useTranslation('policy');
  const { id } = notice;
  const records = told?.outreachRecords;
  return (
    <section>
      <header className="policy-head">
        <h2>{t('recordsTitle', { count: notice.outreach })}</h2>
        {records && records.totalCount > records.nodes.length && (
          <Link to={`/outreach?notice=${id}`}>{t('allRecords', { count: records.totalCount })}</Link>
        )}
      </header>
      {records?.nodes.length === 0 ? (
        <EmptyState icon="flag" title={t('noRecordsOf')} hint={t('noRecordsHint')} />
      ) : (
        <OutreachTable
          withNotice={false}
          label={t('navOutreach')}
          rows={records?.nodes}
          total={records?.totalCount}
          error={toldError ? codedError(toldError) : null}
          onRetry={reload}
          empty={{ title: t('noRecords') }}
          onTakeBack={(record) => open({ what: 'TAKE_BACK', record })}
        />
      )}
    </section>
  );
}

function NoticeWords({ notice }: { notice: Notice }) {
  const { t } = useTranslation('policy');
  const { date } = useFormats();
  const { status } = notice;
  return (
    <div className="policy-words">
      <Panel title={t('body')}>
        {notice.keyPoints.length > 0 && (
          <div className="key-points">
            <b>{t('keyPoints')}</b>
            <ol>
              {notice.keyPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ol>
          </div>
        )}
        <p className="words">{notice.body}</p>
      </Panel>
      <Panel title={t('about')}>
        <dl className="facts">
          <dt>{t('sourceName')}</dt>
          <dd>{notice.sourceName ?? t('common:none')}</dd>
          <dt>{t('sourceNumber')}</dt>
          <dd>{notice.sourceNumber ?? t('common:none')}</dd>
          <dt>{t('sourceOn')}</dt>
          <dd>{notice.sourceOn ? date(notice.sourceOn) : t('common:none')}</dd>
          <dt>{t('audience')}</dt>
          <dd>
            <AudienceWords audience={notice.audience} />
            {status === 'DRAFT' && <div className="quiet num">{t('wouldReach', { count: notice.waitingReaders })}</div>}
          </dd>
          <dt>{t('writer')}</dt>
          <dd>{notice.writerName ?? t('common:none')}</dd>
          <dt>{t('publisher')}</dt>
          <dd>{notice.publisherName ?? t('common:none')}</dd>
          <dt>{t('files')}</dt>
          <dd>
            {notice.files.length === 0 && t('common:none')}
            {notice.files.map((file) => (
              <div key={file.id}>
                <a href={`/files/${file.id}`} target="_blank" rel="noreferrer">
                  {file.name}
                </a>
              </div>
            ))}
          </dd>
        </dl>
      </Panel>
    </div>
  );
}

function AudienceWords({ audience }: { audience: Notice['audience'] }) {
  const { t } = useTranslation('policy');
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).join(t('comma'));
  return [
    audience.allMembers && t('reach.ALL'),
    audience.committees.length > 0 && names(audience.committees),
    audience.sectors.length > 0 && t('ofSectors', { names: names(audience.sectors) }),
    audience.specialCommittees.length > 0 && names(audience.specialCommittees),
    audience.informants && t('informants'),
  ]
    .filter(Boolean)
    .join(t('semicolon'));
}

function WithdrawModal({ notice, close, done }: { notice: Notice; close: () => void; done: () => void }) {
  const { t } = useTranslation('policy');
  const [form] = Form.useForm<{ reason: string }>();
  const [withdraw, { busy }] = useCommand(Withdraw, { done: t('withdrawn') });
  return (
    <Modal
      open
      title={t('withdraw')}
      okText={t('withdraw')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <p className="quiet">{t('withdrawHint')}</p>
      <ColumnForm<{ reason: string }>
        form={form}
        onFinish={async ({ reason }) => {
          const input = { noticeId: notice.id, version: notice.version, reason };
          if ((await withdraw({ input })).ok) done();
        }}
      >
        <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason'))]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
