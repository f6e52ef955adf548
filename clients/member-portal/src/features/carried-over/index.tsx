import type { Feature } from '../../registry';

/** 转下次: what was carried over to this person, until it is disposed of again. */
export const feature: Feature = {
  focusRoutes: [{ path: 'carried-over/:id', lazy: () => import('./CarriedOverPage') }],
};
