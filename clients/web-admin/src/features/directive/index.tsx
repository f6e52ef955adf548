import type { Feature } from '../../registry';

/** 督办协商: its page for those it was given to; a leader writes it at the page of the consultation. */
export const feature: Feature = {
  routes: [{ path: 'directives/:id', lazy: () => import('./DirectivePage') }],
};
