import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [{ group: 'results', order: 10, render: () => <Board /> }];

function Board() {
  const { t } = useTranslation('board');
  return <RowLink to="/board">{t('title')}</RowLink>;
}
