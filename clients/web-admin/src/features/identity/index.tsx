import type { Feature } from '../../registry';

/** Signing in and out, and one's own password. The frame leads here. */
export const feature: Feature = {
  openRoutes: [
    { path: 'sign-in', lazy: () => import('./SignInPage') },
    { path: 'sign-out', lazy: () => import('./SignOutPage') },
    { path: 'password', lazy: () => import('./PasswordPage') },
    { path: 'second-factor', lazy: () => import('./SecondFactorPage') },
    { path: 'elsewhere', lazy: () => import('./ElsewherePage') },
    { path: 'first-run', lazy: () => import('./FirstRunPage') },
  ],
};
