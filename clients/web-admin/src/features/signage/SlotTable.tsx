import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { RestoreWallSlot, RetireWallSlot } from './acts/put-away';
import type { SlotRow } from './documents';
import { PutAway } from './PutAway';
import { clockOf } from './times';

export function SlotTable({
  rows,
  reload,
  onChange,
}: {
  rows: readonly SlotRow[];
  reload: () => void;
  onChange: (row: SlotRow) => void;
}) {
  const { t } = useTranslation('signage');
  const columns: TableColumnsType<SlotRow> = [
    { title: t('slot.playlist'), render: (_, { playlistName }) => <strong>{playlistName}</strong> },
    { title: t('slot.when'), render: (_, row) => <When slot={row} /> },
    { title: t('slot.where'), render: (_, row) => <Where slot={row} /> },
    { title: t('slot.priority'), width: 80, align: 'right', className: 'num', dataIndex: 'priority' },
    {
      width: 170,
      align: 'right',
      render: (_, row) => row.viewerCanRun && <Acts slot={row} reload={reload} onChange={onChange} />,
    },
  ];
  return (
    <DataTable<SlotRow>
      label={t('slots')}
      rows={rows}
      rowKey="id"
      columns={columns}
      onRow={({ retiredAt }) => ({ style: retiredAt ? { opacity: 0.62 } : {} })}
      empty={{ title: t('slot.empty'), hint: t('slot.emptyHint') }}
    />
  );
}

function When({ slot: { weekdays, days, fromMinute, untilMinute, startsOn, endsOn } }: { slot: SlotRow }) {
  const { t } = useTranslation('signage');
  const which = weekdays.map((day) => t(`weekday.${day as 1}`)).join(t('and'));
  const overnight = untilMinute <= fromMinute ? t('nextDay') : '';
  const hours = `${clockOf(fromMinute)}–${overnight}${clockOf(untilMinute)}`;
  return (
    <>
      <span className="num">{fromMinute === 0 && untilMinute === 0 ? t('allDay') : hours}</span>{' '}
      {[t(`days.${days}`), which].filter(Boolean).join(' · ')}
      {(startsOn || endsOn) && (
        <div className="quiet num">{t('fromTo', { from: startsOn ?? t('always'), to: endsOn ?? t('always') })}</div>
      )}
    </>
  );
}

function Where({ slot: { committeeName, screenName, groupName } }: { slot: SlotRow }) {
  const { t } = useTranslation('signage');
  const which = screenName ?? (groupName ? t('slot.group', { name: groupName }) : t('slot.everyScreen'));
  return (
    <>
      {committeeName ?? t('district')} · {which}
    </>
  );
}

function Acts({ slot, reload, onChange }: { slot: SlotRow; reload: () => void; onChange: (row: SlotRow) => void }) {
  const { t } = useTranslation('signage');
  const [retire, { busy }] = useCommand(RetireWallSlot, { done: t('slot.retired') });
  const [restore, { busy: restoring }] = useCommand(RestoreWallSlot, { done: t('slot.restored') });
  const input = { slotId: slot.id, version: slot.version };
  return (
    <PutAway
      retiredAt={slot.retiredAt}
      busy={busy || restoring}
      change={() => onChange(slot)}
      retire={() => retire({ input }).then(reload)}
      restore={() => restore({ input }).then(reload)}
    />
  );
}
