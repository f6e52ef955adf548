import { useFormats } from '@bandeng/ui';
import { Button, type TableColumnsType, Tag } from 'antd';
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
    { title: t('place'), width: 140, render: (_, { committeeName }) => committeeName ?? t('district') },
    {
      title: t('announce.when'),
      width: 250,
      render: (_, { startsAt, endsAt }) => (
        <span className="num">{t('fromTo', { from: dateTime(startsAt), to: dateTime(endsAt) })}</span>
      ),
    },
    { title: t('announce.by'), width: 110, dataIndex: 'announcedByName' },
    {
      title: t('state'),
      width: 200,
      render: (_, row) => {
        if (row.takenBackAt)
          return <span className="quiet">{t('takeBack.because', { reason: row.takenBackBecause })}</span>;
        if (row.isShown) return <Tag color="red">{t('announce.shown')}</Tag>;
        return <span className="quiet">{t(row.viewerCanTakeBack ? 'announce.waits' : 'announce.over')}</span>;
      },
    },
    {
      width: 90,
      align: 'right',
      render: (_, row) =>
        row.viewerCanTakeBack && (
          <Button size="small" danger onClick={() => onTakeBack(row)}>
            {t('takeBack.act')}
          </Button>
        ),
    },
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
