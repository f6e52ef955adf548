import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'results', order: 20, render: () => <Stories /> },
  { group: 'said', order: 60, isFor: ({ canWriteStories }) => canWriteStories, render: () => <WriteStory /> },
];

function Stories() {
  const { t } = useTranslation('publicity');
  return <RowLink to="/stories">{t('all')}</RowLink>;
}

function WriteStory() {
  const { t } = useTranslation('publicity');
  return <RowLink to="/stories/new">{t('draft.title')}</RowLink>;
}
