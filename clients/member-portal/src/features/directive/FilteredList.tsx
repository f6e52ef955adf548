import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Selector } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, Page } from '../../shell/Page';
import type { ReadOn } from './useReadOn';

/** A leader's list as far as it was read, with what of it is wanted above it. */
export function FilteredList<Row, Chosen extends string>({
  title,
  none,
  choices,
  chosen,
  onChoose,
  list,
  line,
}: {
  title: string;
  none: string;
  choices: readonly { readonly value: Chosen; readonly label: string }[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  list: ReadOn<Row>;
  line: (row: Row) => ReactNode;
}) {
  const { t } = useTranslation('directive');
  const { rows, total, error, again, readOn } = list;
  return (
    <Page title={title} lead={rows && t('counted', { count: total })} back="/leader">
      <Selector
        style={{ marginBottom: 12 }}
        columns={4}
        value={[chosen]}
        options={[...choices]}
        onChange={([next]) => next && onChoose(next)}
      />
      {error && <ErrorState error={error} onRetry={again} />}
      {!rows && !error && <LoadingState what={title} onRetry={again} />}
      {rows?.length === 0 && <EmptyState icon="flag" title={none} />}
      {rows && rows.length > 0 && <Card>{rows.map(line)}</Card>}
      {readOn && (
        <Button block onClick={readOn}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </Page>
  );
}
