import { codedError } from '@bandeng/graphql-client';
import { ErrorState, Tag, useFormats } from '@bandeng/ui';
import { App, Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DeliveryOverviewQuery, DeliveryState, MessageWay, NoticeDeliveriesQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { SetFilters } from '../../shell/useUrlFilters';

const Overview = graphql(`
  query DeliveryOverview {
    deliveryOverview {
      adapters
      queued
      sent
      failed
      quietFrom
      quietUntil
    }
  }
`);
const Deliveries = graphql(`
  query NoticeDeliveries($state: DeliveryState, $first: Int!, $after: String) {
    noticeDeliveries(state: $state, first: $first, after: $after) {
      nodes {
        id
        kind
        title
        recipientName
        adapter
        state
        attempts
        lastError
        queuedAt
        nextAttemptAt
        sentAt
      }
      endCursor
      totalCount
    }
  }
`);
const Test = graphql(`
  mutation SendTestMessage($way: MessageWay!) {
    sendTestMessage(way: $way) {
      isTaken
      error
    }
  }
`);
const Retry = graphql(`
  mutation RetryNoticeDeliveries($ids: [ID!]!) {
    retryNoticeDeliveries(deliveryIds: $ids) {
      count
    }
  }
`);

type Row = NoticeDeliveriesQuery['noticeDeliveries']['nodes'][number];
const STATES: readonly DeliveryState[] = ['QUEUED', 'SENT', 'FAILED'];
const TONES = { QUEUED: 'soon', SENT: 'ok', FAILED: 'bad' } as const;
const ICONS = { QUEUED: 'clock', SENT: 'checkRing', FAILED: 'alert' } as const;
const FILTERS = ['state'] as const;
type Key = (typeof FILTERS)[number];
const stateOf = ({ state }: { state?: string }) => STATES.find((one) => one === state) ?? null;

/** How messages to telephones fare: what waits, what went out, what somebody has to look at. */
export function Component() {
  const { t } = useTranslation('notice');
  const [{ data, error: problem }, again] = useQuery({ query: Overview, variables: {} });
  const list = useList({
    name: 'DELIVERIES',
    document: Deliveries,
    keys: FILTERS,
    variables: (chosen) => ({ state: stateOf(chosen) }),
    pick: ({ noticeDeliveries }: NoticeDeliveriesQuery) => noticeDeliveries,
  });
  const state = stateOf(list.filters);
  const [retry, { busy }] = useCommand(Retry, { done: t('delivery.retried') });
  const refresh = () => {
    again({ requestPolicy: 'network-only' });
    list.reload();
  };
  const failed = (list.rows ?? []).filter((row) => row.state === 'FAILED').slice(0, 100);
  const sendAgain = async (some: readonly Row[]) => {
    if ((await retry({ ids: some.map(({ id }) => id) })).ok) refresh();
  };
  const columns = useColumns({ busy, sendAgain });
  if (problem && !data) return <ErrorState error={codedError(problem)} onRetry={refresh} />;
  const overview = data?.deliveryOverview;
  return (
    <Page
      title={t('delivery.title')}
      subtitle={overview && <Lead overview={overview} />}
      filters={<DeliveryFilters state={state} setFilters={list.setFilters} />}
      action={
        <>
          {overview?.adapters.map((way) => (
            <TestButton key={way} way={way} />
          ))}
          {failed.length > 0 && (
            <Button loading={busy} onClick={() => sendAgain(failed)}>
              {t('delivery.retryAll', { count: failed.length })}
            </Button>
          )}
        </>
      }
    >
      <DataTable<Row>
        {...list.table}
        label={t('delivery.title')}
        rowKey="id"
        onRetry={refresh}
        empty={{ title: t('delivery.none'), hint: t('delivery.noneHint') }}
        columns={columns}
      />
    </Page>
  );
}

/** How many wait, went out and failed, by which ways, and when none goes out. */
function Lead({ overview }: { overview: DeliveryOverviewQuery['deliveryOverview'] }) {
  const { t } = useTranslation('notice');
  const { queued, sent, failed, adapters, quietFrom, quietUntil } = overview;
  return (
    <>
      {t('delivery.lead', { queued, sent, failed })}
      {' · '}
      {adapters.length > 0
        ? t('delivery.adapters', { names: adapters.map((way) => t(`delivery.way.${way}`)).join('、') })
        : t('delivery.noAdapters')}
      {quietFrom && ` · ${t('delivery.quiet', { from: quietFrom, until: quietUntil ?? '' })}`}
    </>
  );
}

function DeliveryFilters({ state, setFilters }: { state: DeliveryState | null; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('notice');
  return (
    <Segmented
      value={state ?? ''}
      onChange={(value) => setFilters({ state: value })}
      options={[
        { value: '', label: t('delivery.all') },
        ...STATES.map((value) => ({ value, label: t(`delivery.state.${value}`) })),
      ]}
    />
  );
}

function useColumns({
  busy,
  sendAgain,
}: {
  busy: boolean;
  sendAgain: (some: readonly Row[]) => Promise<void>;
}): ListColumns<Row> {
  const { t, i18n } = useTranslation('notice');
  const { dateTime } = useFormats();
  return [
    {
      title: t('delivery.what'),
      inFile: at('title'),
      render: (_, { kind, title }) => t(`kind.${kind}`, { title: title ?? t('untitled'), items: '…' }),
    },
    {
      title: t('delivery.who'),
      width: 160,
      inFile: at('recipientName'),
      render: (_, row) => row.recipientName ?? t('delivery.submitter'),
    },
    {
      title: t('delivery.adapter'),
      inFile: { path: 'adapter', words: wordsOf(i18n, 'notice:delivery.way') },
      width: 110,
      render: (_, { adapter }) => t([`delivery.way.${adapter}`, 'common:none']),
    },
    {
      title: t('delivery.stateTitle'),
      inFile: [{ path: 'state', words: wordsOf(i18n, 'notice:delivery.state') }, at('lastError', t('lists:head.code'))],
      width: 180,
      render: (_, row) => <StateCell row={row} />,
    },
    { title: t('delivery.attempts'), dataIndex: 'attempts', width: 80, className: 'num' },
    {
      title: t('delivery.when'),
      inFile: { path: 'queuedAt', as: 'time' },
      width: 180,
      render: (_, { queuedAt }) => <span className="num">{dateTime(queuedAt)}</span>,
    },
    {
      key: 'retry',
      width: 100,
      render: (_, row) =>
        row.state === 'FAILED' && (
          <Button type="link" disabled={busy} onClick={() => sendAgain([row])}>
            {t('delivery.retry')}
          </Button>
        ),
    },
  ];
}

/** Whether a way is open, tried on oneself: nobody else hears of it. */
function TestButton({ way }: { way: MessageWay }) {
  const { t } = useTranslation('notice');
  const why = useWhy();
  const { message } = App.useApp();
  const [test, { busy }] = useCommand(Test);
  const name = t(`delivery.way.${way}`);
  const send = async () => {
    const outcome = await test({ way });
    if (!outcome.ok) return;
    const { isTaken, error } = outcome.value;
    if (isTaken) message.success(t('delivery.testTaken', { way: name }));
    else message.warning(t('delivery.testNotTaken', { way: name, why: why(error ?? '') }), 8);
  };
  return (
    <Button loading={busy} onClick={send}>
      {t('delivery.test', { way: name })}
    </Button>
  );
}

/** Why a message was not taken, in words. */
function useWhy() {
  const { t } = useTranslation('notice');
  return (code: string) =>
    code.startsWith('HTTP_')
      ? t('delivery.error.HTTP', { code: code.slice(5) })
      : t([`delivery.error.${code}`, 'delivery.error.OTHER'], { code });
}

/** How far it is: why it did not go out, and when it is tried again. */
function StateCell({ row }: { row: Row }) {
  const { t } = useTranslation('notice');
  const { time } = useFormats();
  const why = useWhy();
  return (
    <>
      <Tag tone={TONES[row.state]} icon={ICONS[row.state]}>
        {t(`delivery.state.${row.state}`)}
      </Tag>
      {row.lastError && row.state !== 'SENT' && <div className="quiet">{why(row.lastError)}</div>}
      {row.nextAttemptAt && (row.attempts > 0 || row.lastError) && (
        <div className="quiet num">{t('delivery.next', { at: time(row.nextAttemptAt) })}</div>
      )}
    </>
  );
}
