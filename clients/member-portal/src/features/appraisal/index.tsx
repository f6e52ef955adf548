import type { Feature } from '../../registry';

/** 年度述职: one's own report, from the first word to the archive; a director's opinion of others'. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'appraisals', lazy: () => import('./ListPage') },
    { path: 'appraisals/:id', lazy: () => import('./ReportPage') },
  ],
};
