import type { Feature } from '../../registry';
import './survey.css';

/** 商前问卷: asked in the consultation's workspace; the poster and the paper form are printed from here. */
export const feature: Feature = {
  bareRoutes: [{ path: 'consultations/:id/questionnaire/print', lazy: () => import('./PosterPage') }],
};
