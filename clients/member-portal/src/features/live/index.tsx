import type { Feature } from '../../registry';

/** The live meeting on a phone: signing in by the code on the wall, and the page one holds in the hand. */
export const feature: Feature = {
  routes: [{ path: 'meetings', lazy: () => import('./MeetingsPage') }],
  focusRoutes: [{ path: 'consultations/:id/contests', lazy: () => import('./contests/ContestsPage') }],
  openRoutes: [
    { path: 's', lazy: () => import('./JoinPage') },
    { path: 's/:code', lazy: () => import('./JoinPage') },
    { path: 'live/:id', lazy: () => import('./LivePage') },
    { path: 'live/:id/questions', lazy: () => import('./QuestionsPage') },
    { path: 'live/:id/opinions', lazy: () => import('./OpinionsPage') },
  ],
};
