import type { Feature } from '../../registry';

/** 会前简报: one page for everybody at the table, to print, with who has read it. */
export const feature: Feature = {
  bareRoutes: [{ path: 'consultations/:id/briefing/print', lazy: () => import('./SheetPage') }],
};
