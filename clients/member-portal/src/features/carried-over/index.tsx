import type { Feature } from '../../registry';
import { CarriedOverBlock } from './CarriedOverBlock';

/** 转下次: what was carried over to this person, until it is disposed of again. */
export const feature: Feature = {
  focusRoutes: [{ path: 'carried-over/:id', lazy: () => import('./CarriedOverPage') }],
  blocks: [{ place: 'tasks', order: 17, render: (tell) => <CarriedOverBlock tell={tell} /> }],
};
