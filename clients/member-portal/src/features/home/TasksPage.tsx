import { EmptyState } from '@bandeng/ui';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, type TaskBlock } from '../../shell/blocks';
import { Page } from '../../shell/Page';

const blocks = inOrder<TaskBlock>(import.meta.glob('../*/task-block.tsx', { eager: true }));

/** What I owe, by date; then today's meeting; then what became of what I said. Features bring the blocks. */
export function Component() {
  const { t } = useTranslation('home');
  const [waits, setWaits] = useState<Readonly<Record<number, boolean>>>({});
  const tell = useCallback((order: number, something: boolean) => {
    setWaits((before) => (before[order] === something ? before : { ...before, [order]: something }));
  }, []);
  const nothing = blocks.every(({ order }) => waits[order] === false);
  return (
    <Page title={t('tasks')}>
      {nothing && <EmptyState icon="checkRing" title={t('noTasks')} hint={t('noTasksHint')} />}
      {blocks.map((block) => (
        <Placed key={block.order} block={block} tell={tell} />
      ))}
    </Page>
  );
}

function Placed({ block, tell }: { block: TaskBlock; tell: (order: number, something: boolean) => void }) {
  const mine = useCallback((something: boolean) => tell(block.order, something), [tell, block.order]);
  return block.render(mine);
}
