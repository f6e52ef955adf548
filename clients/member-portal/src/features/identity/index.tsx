import type { Feature } from '../../registry';

/** Signing in and out, an activation slip, one's own password and devices. The frame leads here. */
export const feature: Feature = {
  openRoutes: [
    { path: 'sign-in', lazy: () => import('./SignInPage') },
    { path: 'sign-out', lazy: () => import('./SignOutPage') },
    { path: 'password', lazy: () => import('./PasswordPage') },
    { path: 'second-factor', lazy: () => import('./SecondFactorPage') },
    { path: 'activate', lazy: () => import('./ActivatePage') },
  ],
  focusRoutes: [
    { path: 'devices', lazy: () => import('./DevicesPage') },
    { path: 'elsewhere', lazy: () => import('./ElsewherePage') },
  ],
};
