import type { Feature } from '../../registry';

/** 个人信息说明: what whoever leaves something of themselves is told, in full. */
export const feature: Feature = {
  openRoutes: [{ path: 'personal-data', lazy: () => import('./NoticePage') }],
};
