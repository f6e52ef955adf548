import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';

export const rows: readonly MeRow[] = [
  { group: 'account', order: 30, isFor: ({ kind }) => kind === 'ACCOUNT', render: () => <Password /> },
  { group: 'account', order: 40, isFor: ({ kind }) => kind === 'ACCOUNT', render: () => <SecondFactor /> },
  { group: 'account', order: 50, render: () => <Devices /> },
  { group: 'account', order: 60, render: () => <Elsewhere /> },
  { group: 'account', order: 90, render: () => <SignOut /> },
];

function Password() {
  const { t } = useTranslation('identity');
  return <RowLink to="/password">{t('change')}</RowLink>;
}

function SecondFactor() {
  const { t } = useTranslation('identity');
  return <RowLink to="/second-factor">{t('factor.title')}</RowLink>;
}

function Devices() {
  const { t } = useTranslation('identity');
  return <RowLink to="/devices">{t('devices')}</RowLink>;
}

function Elsewhere() {
  const { t } = useTranslation('identity');
  const { signInProviders } = useViewerState();
  return signInProviders.length > 0 && <RowLink to="/elsewhere">{t('elsewhere.title')}</RowLink>;
}

function SignOut() {
  const { t } = useTranslation('identity');
  return <RowLink to="/sign-out">{t('common:verb.signOut')}</RowLink>;
}
