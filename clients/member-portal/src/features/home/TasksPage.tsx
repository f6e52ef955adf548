import { EmptyState } from '@bandeng/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { blocksFor } from '../../registry';
import { Page } from '../../shell/Page';

/** What I owe, by date; then today's meeting; then what became of what I said. Features bring the blocks. */
export function Component() {
  const { t } = useTranslation('home');
  const blocks = blocksFor('tasks');
  return (
    <Page title={t('tasks')}>
      {blocks.length === 0 && <EmptyState title={t('noTasks')} hint={t('noTasksHint')} />}
      {blocks.map((block) => (
        <Fragment key={`${block.order}`}>{block.render()}</Fragment>
      ))}
    </Page>
  );
}
