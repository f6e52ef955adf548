import { MarkAllNoticesRead, MarkNoticeRead, useNoticeWords } from '@bandeng/features/notice';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, Icon, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button, List, Radio, Switch } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import styles from './notice.module.css';
import { NoticePlace_notice } from './place';
import { whereOf } from './where';

const NoticeLine_notice = graphql(`
  fragment NoticeLine_notice on NoticeRow {
    id
    kind
    at
    isRead
    ...NoticePlace_notice
    title
    level
    place
    startsAt
    dueOn
    workingDaysLeft
    items
    topics
  }
`);

const Mine = graphql(`
  query NoticesPage($first: Int!) {
    myNotices(first: $first) {
      totalCount
      nodes {
        id
        isRead
        ...NoticeLine_notice
      }
    }
  }
`);
const Settings = graphql(`
  query NoticeSettings {
    noticeSettings {
      canMessage
      phoneEnding
      reachedIn
      digestAt
      quietFrom
      quietUntil
      families {
        family
        byMessage
      }
    }
  }
`);
const Choose = graphql(`
  mutation SwitchMessages($family: NoticeFamily!, $byMessage: Boolean!) {
    switchMessages(family: $family, byMessage: $byMessage) {
      canMessage
    }
  }
`);

const ChooseTime = graphql(`
  mutation ChooseDigest($at: String) {
    chooseDigest(at: $at) {
      digestAt
    }
  }
`);

type Told = FragmentType<typeof NoticeLine_notice>;
const PAGE = 20;
const MOST = 100;

/** What happened and where it leads, newest first. */
export function Component() {
  const { t } = useTranslation('notice');
  const viewer = useViewer();
  const [first, setFirst] = useState(PAGE);
  const [{ data, error }, again] = useQuery({ query: Mine, variables: { first }, requestPolicy: 'cache-and-network' });
  const [readAll, { busy }] = useCommand(MarkAllNoticesRead, { done: t('marked') });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} />;
  const { nodes, totalCount } = data.myNotices;
  return (
    <Page title={t('title')} back="/me">
      {nodes.length === 0 && <EmptyState icon="checkRing" title={t('none')} hint={t('noneHint')} />}
      {nodes.some(({ isRead }) => !isRead) && (
        <Button
          block
          loading={busy}
          onClick={async () => {
            if ((await readAll({})).ok) refresh();
          }}
        >
          {t('markAll')}
        </Button>
      )}
      {nodes.length > 0 && (
        <Card>
          {nodes.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </Card>
      )}
      {nodes.length < Math.min(totalCount, MOST) && (
        <Button block onClick={() => setFirst((count) => Math.min(MOST, count + PAGE))}>
          {t('common:verb.loadMore')}
        </Button>
      )}
      {viewer.kind === 'ACCOUNT' && <Messages />}
    </Page>
  );
}

function NoticeLine({ notice: given }: { notice: Told }) {
  const notice = readFragment(NoticeLine_notice, given);
  const { t } = useTranslation('notice');
  const { relative } = useFormats();
  const wordsOf = useNoticeWords();
  const navigate = useNavigate();
  const [readOne] = useCommand(MarkNoticeRead);
  const { isRead, at } = notice;
  const { says, when } = wordsOf(notice);
  const open = async () => {
    if (!isRead) await readOne({ id: notice.id });
    const to = whereOf(readFragment(NoticePlace_notice, notice));
    if (to?.startsWith('/admin/')) window.location.assign(to);
    else if (to) navigate(to);
  };
  return (
    <button type="button" className={`row-link ${styles.line}${isRead ? '' : ` ${styles.unread}`}`} onClick={open}>
      <Icon name={isRead ? 'checkRing' : 'dot'} />
      <span className="row-body">
        <span className="row-main">{says}</span>
        {when && <span className="row-note num">{when}</span>}
        <span className="row-note num">
          {relative(at)}
          {!isRead && (
            <>
              {' '}
              <Tag tone="brand">{t('unread')}</Tag>
            </>
          )}
        </span>
      </span>
    </button>
  );
}

/** Messages to the telephone, by family; here everything is told anyway. */
function Messages() {
  const { t } = useTranslation('notice');
  const [{ data }, again] = useQuery({ query: Settings, variables: {} });
  const [choose, { busy }] = useCommand(Choose, { done: t('settings.saved') });
  if (!data) return null;
  const { canMessage, phoneEnding, reachedIn, families, digestAt, quietFrom, quietUntil } = data.noticeSettings;
  const canReceive = canMessage && (phoneEnding || reachedIn.length > 0);
  const lead = !canMessage
    ? t('settings.off')
    : reachedIn.length > 0
      ? t('settings.onThere', { ways: reachedIn.map((way) => t(`delivery.way.${way}`)).join('、') })
      : phoneEnding
        ? t('settings.on', { ending: phoneEnding })
        : t('settings.noPhone');
  return (
    <Card title={t('settings.title')}>
      <p className="plain-words">
        {lead} {canReceive && t('settings.always')}
      </p>
      {canReceive && <Times digestAt={digestAt ?? null} quiet={{ from: quietFrom, until: quietUntil }} />}
      {canReceive && (
        <List>
          {families.map(({ family, byMessage }) => (
            <List.Item
              key={family}
              extra={
                <Switch
                  checked={byMessage}
                  loading={busy}
                  aria-label={t(`family.${family}`)}
                  onChange={async (wanted) => {
                    if ((await choose({ family, byMessage: wanted })).ok) again({ requestPolicy: 'network-only' });
                  }}
                />
              }
            >
              {t(`family.${family}`)}
            </List.Item>
          ))}
        </List>
      )}
    </Card>
  );
}

const MORNINGS = ['07:30', '08:00', '08:30', '09:00'];
const AT_ONCE = 'AT_ONCE';

/** Each at once, or one message on working days. */
function Times({
  digestAt,
  quiet,
}: {
  digestAt: string | null;
  quiet: { from?: string | null | undefined; until?: string | null | undefined };
}) {
  const { t } = useTranslation('notice');
  const [choose, { busy }] = useCommand(ChooseTime, { done: t('settings.saved') });
  const [chosen, setChosen] = useState(digestAt ?? AT_ONCE);
  const pick = async (value: string) => {
    if ((await choose({ at: value === AT_ONCE ? null : value })).ok) setChosen(value);
  };
  const mornings = chosen === AT_ONCE || MORNINGS.includes(chosen) ? MORNINGS : [chosen, ...MORNINGS];
  return (
    <>
      <Radio.Group value={chosen} disabled={busy} onChange={(value) => void pick(String(value))}>
        <List>
          {[AT_ONCE, ...mornings].map((value) => (
            <List.Item key={value}>
              <Radio value={value} block>
                {value === AT_ONCE ? t('settings.atOnce') : t('settings.daily', { at: value })}
              </Radio>
            </List.Item>
          ))}
        </List>
      </Radio.Group>
      <p className="plain-words">
        {t('settings.dailyHint')} {quiet.from && t('settings.quiet', { from: quiet.from, until: quiet.until })}
      </p>
    </>
  );
}
