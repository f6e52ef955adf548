import type { Feature } from '../../registry';

/** 会前简报: what everybody at the table reads before the meeting. */
export const feature: Feature = {
  focusRoutes: [{ path: 'consultations/:id/briefing', lazy: () => import('./BriefingPage') }],
};
