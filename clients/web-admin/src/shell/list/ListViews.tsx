import { PushpinOutlined } from '@ant-design/icons';
import { useConnection } from '@bandeng/graphql-client';
import { Button, Dropdown, Popconfirm } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { ListViewsQuery } from '../../generated/graphql';
import { useCommand } from '../act';
import { ListViewsDocument, RemoveListViewDocument } from './documents';
import styles from './list.module.css';
import type { ListHandle } from './useList';
import { ViewForm } from './ViewForm';

export type View = ListViewsQuery['listViews']['views'][number];
/** So many are counted and stand beside each other; the rest is one click below. */
const PINNED = 6;

/** The list as it was kept: each a link with what it counts now; the one that is shown can be put right. */
export function ListViews({ list, total }: { list: ListHandle; total: number | null }) {
  const { t } = useTranslation('lists');
  const [{ data }, again] = useQuery({ query: ListViewsDocument, variables: { list: list.name } });
  const [form, setForm] = useState<{ view: View | null } | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const views = data?.listViews.views ?? [];
  const counts = useCounts(list, views.slice(0, PINNED), total);
  const shown = views.find(({ query }) => query === list.query) ?? null;
  return (
    <nav className={styles.views} aria-label={t('views')}>
      {views.slice(0, PINNED).map((view) => (
        <ViewLink key={view.id} view={view} count={counts.get(view.id)} isShown={view === shown} />
      ))}
      {views.length > PINNED && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: views.slice(PINNED).map(({ id, name, query }) => ({
              key: id,
              label: <Link to={{ search: query }}>{name}</Link>,
            })),
          }}
        >
          <Button type="text">{t('more', { count: views.length - PINNED })}</Button>
        </Dropdown>
      )}
      {!shown && list.query !== '' && (
        <Button type="text" icon={<PushpinOutlined />} onClick={() => setForm({ view: null })}>
          {t('keep')}
        </Button>
      )}
      {shown?.viewerCanRevise && <ShownView view={shown} onRevise={() => setForm({ view: shown })} refresh={refresh} />}
      {form && (
        <ViewForm
          {...form}
          list={list}
          canShare={data?.listViews.viewerCanShare ?? false}
          onClose={() => setForm(null)}
          onDone={refresh}
        />
      )}
    </nav>
  );
}

function ViewLink({ view, count, isShown }: { view: View; count: number | undefined; isShown: boolean }) {
  const { t } = useTranslation('lists');
  return (
    <Link
      to={{ search: view.query }}
      replace
      className={styles.view}
      {...(isShown && { 'aria-current': 'true' })}
      title={view.isShared ? t('sharedHint') : undefined}
    >
      {view.name}
      {count !== undefined && <span className="num">{count}</span>}
      {view.isShared && <small>{t('shared')}</small>}
    </Link>
  );
}

function ShownView({ view, onRevise, refresh }: { view: View; onRevise: () => void; refresh: () => void }) {
  const { t } = useTranslation('lists');
  const [remove] = useCommand(RemoveListViewDocument, { done: t('removed') });
  return (
    <>
      <Button type="text" onClick={onRevise}>
        {t('revise')}
      </Button>
      <Popconfirm
        title={t(view.isShared ? 'removeShared' : 'removeOwn', { name: view.name })}
        okText={t('remove')}
        onConfirm={async () => {
          if ((await remove({ id: view.id })).ok) refresh();
        }}
      >
        <Button type="text">{t('remove')}</Button>
      </Popconfirm>
    </>
  );
}

/** How many rows each has now: read by the query of the list, one row of it, and again when the list changes. */
function useCounts(list: ListHandle, views: readonly View[], total: number | null): ReadonlyMap<string, number> {
  const { client } = useConnection();
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const asked = JSON.stringify(views.map(({ id, query }) => [id, list.variablesOf(query)]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another total means that something changed
  useEffect(() => {
    let isCurrent = true;
    const count = async ([id, variables]: readonly [string, Record<string, unknown>]) => {
      const { data } = await client
        .query(list.document, { ...variables, first: 1, after: null }, { requestPolicy: 'network-only' })
        .toPromise();
      return data ? [[id, list.totalOf(data)] as const] : [];
    };
    Promise.all((JSON.parse(asked) as readonly (readonly [string, Record<string, unknown>])[]).map(count)).then(
      (found) => isCurrent && setCounts(new Map(found.flat())),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, list.document, asked, total]);
  return counts;
}
