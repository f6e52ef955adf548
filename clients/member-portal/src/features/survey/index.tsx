import type { Feature } from '../../registry';

/** 商前问卷: the wish survey before a meeting, by the code on the poster, for anybody. */
export const feature: Feature = {
  openRoutes: [{ path: 'q/:code', lazy: () => import('./QuestionnairePage') }],
};
