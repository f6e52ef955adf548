import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { RestorePlaylist, RetirePlaylist } from './acts/put-away';
import type { PlaylistRow } from './documents';
import { PutAway } from './PutAway';

export function PlaylistTable({
  rows,
  reload,
  onChange,
}: {
  rows: readonly PlaylistRow[];
  reload: () => void;
  onChange: (row: PlaylistRow) => void;
}) {
  const { t } = useTranslation('signage');
  const columns: TableColumnsType<PlaylistRow> = [
    { title: t('playlist.name'), width: 200, render: (_, { name }) => <strong>{name}</strong> },
    { title: t('playlist.items'), render: (_, row) => <Items playlist={row} /> },
    { title: t('place'), width: 150, render: (_, { committeeName }) => committeeName ?? t('district') },
    { title: t('playlist.slots'), width: 90, align: 'right', className: 'num', dataIndex: 'slotCount' },
    {
      width: 170,
      align: 'right',
      render: (_, row) => row.viewerCanRun && <Acts playlist={row} reload={reload} onChange={onChange} />,
    },
  ];
  return (
    <DataTable<PlaylistRow>
      label={t('playlists')}
      rows={rows}
      rowKey="id"
      columns={columns}
      onRow={({ retiredAt }) => ({ style: retiredAt ? { opacity: 0.62 } : {} })}
      empty={{ title: t('playlist.empty'), hint: t('playlist.emptyHint') }}
    />
  );
}

function Items({ playlist: { items } }: { playlist: PlaylistRow }) {
  const { t } = useTranslation('signage');
  return items
    .map(({ scene, seconds, caption }) => t('playlist.item', { what: caption || t(`scene.${scene}`), seconds }))
    .join(' → ');
}

function Acts({
  playlist,
  reload,
  onChange,
}: {
  playlist: PlaylistRow;
  reload: () => void;
  onChange: (row: PlaylistRow) => void;
}) {
  const { t } = useTranslation('signage');
  const [retire, { busy }] = useCommand(RetirePlaylist, { done: t('playlist.retired') });
  const [restore, { busy: restoring }] = useCommand(RestorePlaylist, { done: t('playlist.restored') });
  const input = { playlistId: playlist.id, version: playlist.version };
  return (
    <PutAway
      retiredAt={playlist.retiredAt}
      busy={busy || restoring}
      change={() => onChange(playlist)}
      retire={() => retire({ input }).then(reload)}
      restore={() => restore({ input }).then(reload)}
    />
  );
}
