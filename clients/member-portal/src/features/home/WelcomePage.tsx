import { Icon, type IconName } from '@bandeng/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { Entrance } from '../../shell/Entrance';
import { Card, RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import { keptCodes } from '../topic/kept-codes';
import styles from './WelcomePage.module.css';

const DOORS: readonly { readonly to: string; readonly icon: IconName; readonly name: 'say' | 'look' | 'board' }[] = [
  { to: '/submit', icon: 'pen', name: 'say' },
  { to: '/t', icon: 'eye', name: 'look' },
  { to: '/board', icon: 'checkRing', name: 'board' },
];

/** The first page of whoever has no account: what they can do here, before any form. */
export function Component() {
  const { t } = useTranslation('home');
  const { viewer } = useViewerState();
  const [kept] = useState(keptCodes);
  if (viewer) return <Navigate to="/" replace />;
  return (
    <Entrance>
      <nav className={styles.doors} aria-label={t('welcome.doors')}>
        {DOORS.map(({ to, icon, name }) => (
          <Link key={name} to={to}>
            <Icon name={icon} />
            <span>
              <b>{t(`welcome.${name}.title`)}</b>
              <small>{t(`welcome.${name}.hint`)}</small>
            </span>
          </Link>
        ))}
      </nav>
      {kept.length > 0 && (
        <Card title={t('welcome.followed')}>
          {kept.map((code) => (
            <RowLink key={code} to={`/t/${code}`}>
              <span className="num">{code}</span>
            </RowLink>
          ))}
        </Card>
      )}
      <RowLink to="/place">{t('welcome.places')}</RowLink>
      <Card title={t('welcome.meeting')}>
        <RowLink to="/s">{t('live:join.title')}</RowLink>
        <RowLink to="/j">{t('consultation:join.title')}</RowLink>
      </Card>
      <Card title={t('welcome.account')}>
        <RowLink to="/sign-in">{t('identity:signIn')}</RowLink>
        <RowLink to="/activate">{t('identity:haveSlip')}</RowLink>
      </Card>
    </Entrance>
  );
}
