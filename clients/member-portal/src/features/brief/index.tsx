import type { Feature } from '../../registry';
import { acts } from './acts';

/** 社情民意信息: written on the road, kept at each keystroke, and what became of it. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'briefs', lazy: () => import('./BriefsPage') },
    { path: 'briefs/new', lazy: () => import('./WritePage') },
    { path: 'briefs/:id', lazy: () => import('./BriefPage') },
    { path: 'briefs/:id/instruct', lazy: () => import('./InstructPage') },
    { path: 'briefs/:id/edit', lazy: () => import('./WritePage') },
  ],
  acts,
};
