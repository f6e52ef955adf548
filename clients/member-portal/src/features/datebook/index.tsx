import type { Feature } from '../../registry';

/** 日程订阅: one's own days in the phone's calendar. */
export const feature: Feature = {
  focusRoutes: [{ path: 'datebook', lazy: () => import('./DatebookPage') }],
};
