import { useUnreadNotices } from '@bandeng/features/unread';
import { useWaitingTotal } from '@bandeng/features/worklist';
import { useConnected, useConnection, useNewerBuild } from '@bandeng/graphql-client';
import { KeptWords, NewerBuildBar, OfflineBanner } from '@bandeng/ui';
import { Badge } from 'antd-mobile';
import { CheckShieldOutline, TeamOutline, UnorderedListOutline, UserOutline } from 'antd-mobile-icons';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { type Tab, tabs } from '../registry';
import { useViewer } from '../viewer';
import styles from './Frame.module.css';
import { OutboxBar } from './OutboxBar';

const icons: Record<Tab, ReactNode> = {
  tasks: <UnorderedListOutline />,
  meetings: <TeamOutline />,
  commitments: <CheckShieldOutline />,
  me: <UserOutline />,
};

/** One column: the whole phone, and a readable middle on a desktop. */
export function Column({ children }: { children: ReactNode }) {
  return (
    <div className={styles.column}>
      <AwayBanner />
      <NewerBuildBar isThere={useNewerBuild()} />
      <KeptWords />
      <OutboxBar />
      {children}
    </div>
  );
}

export function Tabbed() {
  const { t } = useTranslation('shell');
  const { kind, canTakePart } = useViewer();
  const guest = kind === 'GUEST';
  return (
    <>
      <div className={styles.withTabs}>
        <Outlet />
      </div>
      <nav className={styles.tabs} aria-label={t('nav')}>
        {tabs
          .filter(({ of }) => !of || (canTakePart && !(guest && of === 'ACCOUNTS')))
          .map(({ tab, to }) => (
            <NavLink key={tab} to={to} end={to === '/'}>
              {tab === 'me' ? <Told>{icons[tab]}</Told> : tab === 'tasks' ? <Waiting guest={guest} /> : icons[tab]}
              <span>{t(`tab.${tab}`)}</span>
            </NavLink>
          ))}
      </nav>
    </>
  );
}

/** How much waits, beside its tab. */
function Waiting({ guest }: { guest: boolean }) {
  const count = useWaitingTotal(guest);
  return <Badge content={count > 99 ? '99+' : count || null}>{icons.tasks}</Badge>;
}

/** The tab under which notices stand says that some are unread. */
function Told({ children }: { children: ReactNode }) {
  const count = useUnreadNotices();
  return <Badge content={count > 99 ? '99+' : count || null}>{children}</Badge>;
}

/** Only when a live page has been away for a moment; a short gap is nobody's concern. */
function AwayBanner() {
  const { live } = useConnection();
  const connected = useConnected();
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (connected || !live.wanted) {
      setAway(false);
      return;
    }
    const timer = setTimeout(() => setAway(true), 2000);
    return () => clearTimeout(timer);
  }, [connected, live]);
  return away ? <OfflineBanner /> : null;
}
