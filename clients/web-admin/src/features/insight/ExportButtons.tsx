import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';

/** What the filters show, all pages, as a file: for spreadsheets, and as plain text. */
export function ExportButtons({
  path,
  filters,
}: {
  path: string;
  filters: Readonly<Record<string, string | undefined | null>>;
}) {
  const { t } = useTranslation('insight');
  const to = (as: string) => {
    const given = Object.entries({ ...filters, as }).flatMap(([key, value]) => (value ? [[key, value]] : []));
    return `${path}?${new URLSearchParams(given)}`;
  };
  return (
    <Space.Compact>
      <Button href={to('xlsx')}>{t('export')}</Button>
      <Button href={to('csv')}>CSV</Button>
    </Space.Compact>
  );
}
