import { useFormats } from '@bandeng/ui';
import { Button, Space, type TableColumnsType, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../shell/DataTable';
import type { AnnouncementRow } from './documents';

export function AnnouncementTable({
  rows,
  onTakeBack,
}: {
  rows: readonly AnnouncementRow[];
  onTakeBack: (row: AnnouncementRow) => void;
}) {
  const { t } = useTranslation('signage');
  const { dateTime } = useFormats();
  const columns: TableColumnsType<AnnouncementRow> = [
    {
      title: t('announce.title'),
      render: (_, { title, body }) => (
        <>
          <strong>{title}</strong>
          {body && <div className="quiet">{body}</div>}
        </>
      ),
    },
    {
      title: t('announce.when'),
      width: 190,
      render: (_, { startsAt, endsAt }) => (
        <span className="num">
          {dateTime(startsAt)}
          <br />
          {t('to', { time: dateTime(endsAt) })}
        </span>
      ),
    },
    {
      title: t('place'),
      width: 150,
      render: (_, { committeeName, announcedByName }) => (
        <>
          {committeeName ?? t('district')}
          <div className="quiet">{announcedByName}</div>
        </>
      ),
    },
    { title: t('state'), width: 220, render: (_, row) => <State row={row} onTakeBack={onTakeBack} /> },
  ];
  return (
    <DataTable<AnnouncementRow>
      label={t('announcements')}
      rows={rows}
      rowKey="id"
      columns={columns}
      empty={{ title: '' }}
    />
  );
}

function State({ row, onTakeBack }: { row: AnnouncementRow; onTakeBack: (row: AnnouncementRow) => void }) {
  const { t } = useTranslation('signage');
  if (row.takenBackAt) return <span className="quiet">{t('takeBack.because', { reason: row.takenBackBecause })}</span>;
  if (!row.isShown && !row.viewerCanTakeBack) return <span className="quiet">{t('announce.over')}</span>;
  return (
    <Space>
      {row.isShown ? (
        <Tag color="red">{t('announce.shown')}</Tag>
      ) : (
        <span className="quiet">{t('announce.waits')}</span>
      )}
      {row.viewerCanTakeBack && (
        <Button size="small" danger onClick={() => onTakeBack(row)}>
          {t('takeBack.act')}
        </Button>
      )}
    </Space>
  );
}
