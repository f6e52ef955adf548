import { MarkAllNoticesRead, MarkNoticeRead, useNoticeWords } from '@bandeng/features/notice';
import { Tag, useFormats } from '@bandeng/ui';
import { Button, Switch, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated';
import type { NoticesQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { usePages } from '../../shell/usePages';
import { type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { whereOf } from './where';

const Notices = graphql(`
  query Notices($unreadOnly: Boolean!, $first: Int!, $after: String) {
    myNotices(unreadOnly: $unreadOnly, first: $first, after: $after) {
      nodes {
        id
        kind
        at
        isRead
        title
        topicId
        trackingCode
        consultationId
        viewerHosts
        commitmentId
        briefId
        policyNoticeId
        researchTripId
        directiveId
        personalRequestId
        coordinationId
        taskId
        studioId
        receptionId
        storyId
        reportId
        topicCallId
        callCode
        rankingRoundId
        level
        place
        startsAt
        dueOn
        workingDaysLeft
        items
        topics
      }
      endCursor
      totalCount
    }
  }
`);

type Row = NoticesQuery['myNotices']['nodes'][number];
const FILTERS = ['unread'] as const;
type Key = (typeof FILTERS)[number];

export function Component() {
  const { t } = useTranslation('notice');
  const { filters, setFilters } = useUrlFilters(FILTERS);
  const unreadOnly = filters.unread === '1';
  const { rows, total, hasMore, more, loading, error, reload } = usePages(
    Notices,
    { unreadOnly },
    ({ myNotices }) => myNotices,
  );
  const columns = useNoticeColumns();
  return (
    <Page
      title={t('title')}
      filters={<NoticeFilters unreadOnly={unreadOnly} setFilters={setFilters} />}
      action={rows?.some(({ isRead }) => !isRead) && <NoticeActs reload={reload} />}
    >
      <DataTable<Row>
        label={t('title')}
        rows={rows}
        rowKey="id"
        loading={loading}
        error={error}
        onRetry={reload}
        total={total}
        hasMore={hasMore}
        onMore={more}
        empty={{
          title: t(unreadOnly ? 'noneUnread' : 'none'),
          hint: t(unreadOnly ? 'noneUnreadHint' : 'noneHint'),
        }}
        columns={columns}
      />
    </Page>
  );
}

function NoticeFilters({ unreadOnly, setFilters }: { unreadOnly: boolean; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('notice');
  return (
    <>
      <Switch
        checked={unreadOnly}
        aria-label={t('unreadOnly')}
        onChange={(on) => setFilters({ unread: on ? '1' : null })}
      />{' '}
      {t('unreadOnly')}
    </>
  );
}

function NoticeActs({ reload }: { reload: () => void }) {
  const { t } = useTranslation('notice');
  const [readAll, { busy }] = useCommand(MarkAllNoticesRead, { done: t('marked') });
  return (
    <Button
      loading={busy}
      onClick={async () => {
        if ((await readAll({})).ok) reload();
      }}
    >
      {t('markAll')}
    </Button>
  );
}

function useNoticeColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('notice');
  const { relative } = useFormats();
  const wordsOf = useNoticeWords();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [readOne] = useCommand(MarkNoticeRead);
  const isStaff = viewer.canWorkAtDesk;
  const open = async (row: Row) => {
    if (!row.isRead) await readOne({ id: row.id });
    const to = whereOf(row, isStaff);
    if (to?.startsWith('/portal/')) window.location.assign(to);
    else if (to) navigate(to);
  };
  return [
    {
      title: t('delivery.what'),
      render: (_, row) => {
        const { says, when } = wordsOf(row);
        return (
          <>
            <Button type="link" style={{ paddingInline: 0 }} onClick={() => open(row)}>
              <span style={{ fontWeight: row.isRead ? 400 : 600 }}>{says}</span>
            </Button>
            {when && <div className="quiet num">{when}</div>}
          </>
        );
      },
    },
    { title: t('at'), width: 160, render: (_, { at }) => <span className="num">{relative(at)}</span> },
    {
      title: t('delivery.stateTitle'),
      width: 100,
      render: (_, { isRead }) =>
        !isRead && (
          <Tag tone="brand" icon="dot">
            {t('unread')}
          </Tag>
        ),
    },
  ];
}
