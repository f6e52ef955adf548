import type { Feature } from '../../registry';

/** 日程订阅: one's own days in one's own calendar program. The frame's menu of the person leads here. */
export const feature: Feature = {
  routes: [{ path: 'datebook', lazy: () => import('./DatebookPage') }],
};
