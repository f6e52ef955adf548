import type { Feature } from '../../registry';

/** 文字直播: a meeting followed from outside, by anybody with its address. */
export const feature: Feature = {
  openRoutes: [{ path: 'b/:id', lazy: () => import('./BroadcastPage') }],
};
