import type { Feature } from '../../registry';
import { BoardBlock } from './BoardBlock';

/** What became of what was asked: for everybody, without an account. */
export const feature: Feature = {
  openRoutes: [{ path: 'board', lazy: () => import('./BoardPage') }],
  blocks: [{ place: 'me', order: 60, render: () => <BoardBlock /> }],
};
