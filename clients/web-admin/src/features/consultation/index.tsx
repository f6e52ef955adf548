import { Icon } from '@bandeng/ui';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** Consultations: planning, preparing and convening them. */
export const feature: Feature = {
  routes: [
    { path: 'consultations', lazy: () => import('./ConsultationsPage') },
    { path: 'consultations/new', lazy: () => import('./NewConsultationPage') },
    { path: 'consultations/:id', lazy: () => import('./WorkspacePage') },
    { path: 'consultations/:id/:page', lazy: () => import('./WorkspacePage') },
  ],
  bareRoutes: [{ path: 'consultations/:id/papers/print', lazy: () => import('./papers/PrintPage') }],
  nav: [
    {
      group: 'loop',
      order: 20,
      to: '/consultations',
      label: 'consultation:nav',
      icon: <Icon name="bench" />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'GROUP_OFFICER'),
    },
  ],
};
