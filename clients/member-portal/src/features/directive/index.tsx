import type { Feature } from '../../registry';

/** 督办协商: a leader writes it on the road; those it was given to answer there too. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'directives', lazy: () => import('./DirectivesPage') },
    { path: 'leader/instructions', lazy: () => import('./InstructionsPage') },
    { path: 'directives/:id', lazy: () => import('./DirectivePage') },
    { path: 'leader/consultations/:id', lazy: () => import('./ConsultationPage') },
    { path: 'leader/consultations/:id/write', lazy: () => import('./WritePage') },
  ],
};
