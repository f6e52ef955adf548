import { useTranslation } from 'react-i18next';
import type { Feature } from '../../registry';
import { Card, RowLink } from '../../shell/Page';

function DevicesEntry() {
  const { t } = useTranslation('identity');
  return (
    <Card>
      <RowLink to="/devices">{t('devices')}</RowLink>
    </Card>
  );
}

/** Signing in and out, an activation slip, one's own password and devices. The frame leads here. */
export const feature: Feature = {
  openRoutes: [
    { path: 'sign-in', lazy: () => import('./SignInPage') },
    { path: 'sign-out', lazy: () => import('./SignOutPage') },
    { path: 'password', lazy: () => import('./PasswordPage') },
    { path: 'second-factor', lazy: () => import('./SecondFactorPage') },
    { path: 'activate', lazy: () => import('./ActivatePage') },
  ],
  focusRoutes: [{ path: 'devices', lazy: () => import('./DevicesPage') }],
  blocks: [{ place: 'me', order: 80, render: () => <DevicesEntry /> }],
};
