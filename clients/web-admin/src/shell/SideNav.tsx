import { useWaitingTotal } from '@bandeng/features/worklist';
import { recall, remember } from '@bandeng/ui';
import { Menu, type MenuProps } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { NavEntry } from '../registry';
import { useViewer } from '../viewer';
import { sidebarOf } from './sidebar';

const isAt = (pathname: string, to: string) =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);

/** Where people go: what waits first, then what people do, each with its pages one step below. */
export function SideNav({ folded }: { folded: boolean }) {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { pathname } = useLocation();
  const { first, groups } = useMemo(() => sidebarOf(viewer), [viewer]);
  const entries = [...first, ...groups.flatMap((one) => [...one.entries])];
  const selected = entries.map(({ to }) => to).filter((to) => isAt(pathname, to));
  const here = groups.find(({ entries: pages }) => pages.some(({ to }) => isAt(pathname, to)))?.group;
  const [open, setOpen] = useOpenGroups(viewer.id, here);
  const nav = useRef<HTMLElement>(null);
  const place = selected.join(' ');
  useEffect(() => {
    // Where somebody is stays in sight, also on a low screen.
    if (place) nav.current?.querySelector('.ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  const lines: MenuProps['items'] = [
    ...first.map((entry) => toLine(entry, t(entry.label))),
    ...groups.map(({ group, entries: pages }) => {
      const [only] = pages;
      if (pages.length === 1 && only) return toLine(only, t(only.label));
      return {
        key: group,
        icon: pages[0]?.icon,
        label: t(`group.${group}`),
        children: pages.map((entry) => toLine(entry, t(entry.label), false)),
      };
    }),
  ];
  return (
    <nav className="side-nav" aria-label={t('nav')} ref={nav}>
      <Menu
        mode="inline"
        items={lines}
        selectedKeys={selected}
        {...(folded ? {} : { openKeys: open, onOpenChange: setOpen })}
      />
    </nav>
  );
}

function toLine({ to, icon }: NavEntry, words: string, withIcon = true) {
  return {
    key: to,
    ...(withIcon ? { icon } : {}),
    title: words,
    label: (
      <Link to={to}>
        {words}
        {to === '/' && <Waiting />}
      </Link>
    ),
  };
}

/** How much waits, beside its entry. */
function Waiting() {
  const { t } = useTranslation('worklist');
  const count = useWaitingTotal();
  if (count === 0) return null;
  return (
    <span className="side-count num" title={t('lead', { count })}>
      {count > 99 ? '99+' : count}
    </span>
  );
}

/** Which groups this person keeps open, and the one where they are. */
function useOpenGroups(person: string, here: string | undefined) {
  const kept = `bandeng.sidebar.groups.${person}`;
  const [open, setOpen] = useState<string[]>(() => recall(kept)?.split(' ').filter(Boolean) ?? []);
  useEffect(() => {
    if (here) setOpen((before) => (before.includes(here) ? before : [...before, here]));
  }, [here]);
  const choose = (next: string[]) => {
    setOpen(next);
    remember(kept, next.join(' '));
  };
  return [open, choose] as const;
}
