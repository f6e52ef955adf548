import type { Feature } from '../../registry';
import { acts } from './acts';

/** Preparing a consultation, each party by its own checklist; guests come in by the code on their slip. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'consultations/:id', lazy: () => import('./PreparationPage') },
    { path: 'consultations/:id/materials', lazy: () => import('./MaterialsPage') },
    { path: 'consultations/:id/demands', lazy: () => import('./DemandsPage') },
    { path: 'consultations/:id/research', lazy: () => import('./ResearchPage') },
    { path: 'consultations/:id/suggestion', lazy: () => import('./SuggestionPage') },
    { path: 'consultations/:id/positions', lazy: () => import('./PositionsPage') },
    { path: 'consultations/:id/clauses', lazy: () => import('./ClausesPage') },
    { path: 'consultations/:id/delegate', lazy: () => import('./DelegatePage') },
    { path: 'consultations/:id/survey', lazy: () => import('./SurveyPage') },
  ],
  openRoutes: [
    { path: 'j', lazy: () => import('./JoinPage') },
    { path: 'j/:code', lazy: () => import('./JoinPage') },
  ],
  acts,
};
