import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ActForm } from '../../shell/acts/ActForm';
import type { Act } from '../../shell/acts/define-act';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { AnnouncementTable } from './AnnouncementTable';
import { announce } from './acts/announce';
import { savePlaylist } from './acts/save-playlist';
import { saveSlot } from './acts/save-slot';
import { takeBack } from './acts/take-back';
import { type AnnouncementRow, type Plan, type PlaylistRow, type SlotRow, WallPlan } from './documents';
import { usePlaces } from './Places';
import { PlaylistTable } from './PlaylistTable';
import { SlotTable } from './SlotTable';

/** What stands open over the lists. */
type Opened = { readonly act: Act<never, unknown>; readonly subject: object };

/** 大屏排期: announcements, what is planned, and what is played. */
export function Component() {
  const { t } = useTranslation('signage');
  const [{ data, error }, again] = useQuery({ query: WallPlan, requestPolicy: 'cache-and-network' });
  const reload = () => again({ requestPolicy: 'network-only' });
  if (!data) {
    return (
      <Page title={t('nav')}>
        {error ? <ErrorState error={codedError(error)} onRetry={reload} /> : <LoadingState what={t('nav')} />}
      </Page>
    );
  }
  return <Planned plan={data} reload={reload} />;
}

function Planned({ plan, reload }: { plan: Plan; reload: () => void }) {
  const { t } = useTranslation('signage');
  const { canOrganise } = useViewer();
  const places = usePlaces(plan);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (act: unknown, subject: object) => setOpened({ act: act as Act<never, unknown>, subject });
  const base = { plan, places };
  return (
    <Page
      title={t('nav')}
      subtitle={<Link to="/screens">{t('toScreens', { count: plan.screens.length })}</Link>}
      action={
        canOrganise && (
          <Space>
            <Button onClick={() => open(savePlaylist, { ...base, playlist: null })}>{t('playlist.new')}</Button>
            <Button onClick={() => open(saveSlot, { ...base, slot: null })}>{t('slot.new')}</Button>
            <Button type="primary" onClick={() => open(announce, base)}>
              {t('announce.act')}
            </Button>
          </Space>
        )
      }
    >
      {plan.wallAnnouncements.length > 0 && (
        <Panel title={t('announcements')}>
          <AnnouncementTable rows={plan.wallAnnouncements} onTakeBack={(row: AnnouncementRow) => open(takeBack, row)} />
        </Panel>
      )}
      <Panel title={t('slots')}>
        <SlotTable
          rows={plan.wallSlots}
          reload={reload}
          onChange={(slot: SlotRow) => open(saveSlot, { ...base, slot })}
        />
      </Panel>
      <Panel title={t('playlists')}>
        <PlaylistTable
          rows={plan.wallPlaylists}
          reload={reload}
          onChange={(playlist: PlaylistRow) => open(savePlaylist, { ...base, playlist })}
        />
      </Panel>
      {opened && (
        <ActForm
          act={opened.act}
          subject={opened.subject as never}
          onDone={reload}
          onConflict={reload}
          onClose={() => setOpened(null)}
        />
      )}
    </Page>
  );
}
