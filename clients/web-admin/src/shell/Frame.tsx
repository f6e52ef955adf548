import {
  CalendarOutlined,
  DownOutlined,
  GlobalOutlined,
  KeyOutlined,
  LoginOutlined,
  LogoutOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  SafetyOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useConnected, useConnection, useNewerBuild } from '@bandeng/graphql-client';
import { Icon, KeptWords, NewerBuildBar, recall, remember, switchLanguage } from '@bandeng/ui';
import { Button, Dropdown, Layout, Tooltip } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useViewer, useViewerState } from '../viewer';
import { GlobalSearch } from './GlobalSearch';
import { NoticeBell } from './NoticeBell';
import { QuickKeys } from './palette/QuickKeys';
import { SideNav } from './SideNav';

const FOLDED = 'bandeng.sidebar';

/** Sidebar, header and the page. */
export function Frame() {
  const { t } = useTranslation('shell');
  const [folded, setFolded] = useState(() => recall(FOLDED) === '1' || window.innerWidth < 1100);
  const fold = (next: boolean) => {
    setFolded(next);
    remember(FOLDED, next ? '1' : '0');
  };
  return (
    <Layout className="frame" hasSider>
      <a className="skip" href="#page">
        {t('skip')}
      </a>
      <Layout.Sider width={216} collapsedWidth={64} collapsed={folded} theme="light" className="side">
        <Link to="/" className="brand" aria-label={t('home')}>
          <span className="seal">
            <Icon name="bench" />
          </span>
          {!folded && <span>{t('common:product')}</span>}
        </Link>
        <SideNav folded={folded} />
        <Button
          type="text"
          className="fold"
          icon={folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
          aria-label={t(folded ? 'unfold' : 'fold')}
          onClick={() => fold(!folded)}
        >
          {!folded && t('fold')}
        </Button>
      </Layout.Sider>
      <Layout>
        <TopBar />
        <QuickKeys />
        <NewerBuildBar isThere={useNewerBuild()} />
        <KeptWords />
        <Layout.Content id="page" className="page-scroll" tabIndex={-1}>
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function TopBar() {
  const { t, i18n } = useTranslation('shell');
  const viewer = useViewer();
  const { signInProviders } = useViewerState();
  const post = viewer.posts[0];
  const nameOf = ({ scopeName, role }: (typeof viewer.posts)[number]) =>
    [scopeName, t(`words:role.${role}`)].filter(Boolean).join(' · ');
  const { pathname } = useLocation();
  useEffect(() => {
    // A new page begins at its top, also for those who read by keyboard.
    if (pathname) document.getElementById('page')?.scrollTo({ top: 0 });
  }, [pathname]);
  return (
    <Layout.Header className="top">
      <GlobalSearch />
      <ConnectionNote />
      <span className="grow" />
      <NoticeBell />
      <Button
        type="text"
        icon={<GlobalOutlined />}
        onClick={() => switchLanguage(i18n, i18n.language === 'en' ? 'zh-CN' : 'en')}
        lang={i18n.language === 'en' ? 'zh-CN' : 'en'}
      >
        {i18n.language === 'en' ? '中文' : 'English'}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...viewer.posts.map((held, index) => ({ key: `post-${index}`, disabled: true, label: nameOf(held) })),
            { type: 'divider' as const },
            { key: 'password', icon: <KeyOutlined />, label: <Link to="/password">{t('changePassword')}</Link> },
            {
              key: 'second-factor',
              icon: <SafetyOutlined />,
              label: <Link to="/second-factor">{t('secondFactor')}</Link>,
            },
            ...(signInProviders.length > 0
              ? [{ key: 'elsewhere', icon: <LoginOutlined />, label: <Link to="/elsewhere">{t('elsewhere')}</Link> }]
              : []),
            { key: 'datebook', icon: <CalendarOutlined />, label: <Link to="/datebook">{t('datebook:nav')}</Link> },
            { key: 'out', icon: <LogoutOutlined />, label: <Link to="/sign-out">{t('common:verb.signOut')}</Link> },
          ],
        }}
      >
        <Button type="text" className="who" icon={<UserOutlined />}>
          <span className="who-name">{viewer.displayName}</span>
          {post && (
            <span className="who-post">
              {nameOf(post)}
              {viewer.posts.length > 1 && t('morePosts', { count: viewer.posts.length - 1 })}
            </span>
          )}
          <DownOutlined />
        </Button>
      </Dropdown>
    </Layout.Header>
  );
}

/** Says that live pages are away, once they have been for a moment. */
function ConnectionNote() {
  const { t } = useTranslation('shell');
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
  if (!away) return null;
  return (
    <Tooltip title={t('awayHint')}>
      <span className="away" role="status">
        <Icon name="offline" /> {t('common:offline.now')}
      </span>
    </Tooltip>
  );
}
