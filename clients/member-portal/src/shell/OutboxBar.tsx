import './outbox.css';
import { Icon } from '@bandeng/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useViewerState } from '../viewer';
import { useOutbox } from './kept';
import styles from './outbox.module.css';

/** Sending takes a moment; only what waits longer is anybody's concern. */
const A_MOMENT_MS = 1500;

/** That something waits on this phone, on every page. */
export function OutboxBar() {
  const { t } = useTranslation('outbox');
  const { viewer, asking } = useViewerState();
  const { mine, others, lasts } = useOutbox();
  const { pathname } = useLocation();
  const refused = mine.filter(({ state }) => state === 'REFUSED').length;
  const waiting = mine.filter(({ state }) => state === 'WAITING').length;
  const strangers = viewer || asking ? 0 : others;
  const any = waiting + strangers > 0;
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!any) return setLong(false);
    const timer = setTimeout(() => setLong(true), A_MOMENT_MS);
    return () => clearTimeout(timer);
  }, [any]);
  if (pathname === '/outbox' || pathname === '/sign-out' || !(refused > 0 || long)) return null;
  if (strangers > 0) {
    return (
      <div className="outbox-bar" role="status">
        <Icon name="box" />
        <span className="num">{t('bar.signIn', { count: strangers })}</span>
      </div>
    );
  }
  return (
    <Link className={`outbox-bar${refused > 0 ? ' problem' : ''}`} to="/outbox">
      <Icon name={refused > 0 ? 'alert' : 'box'} />
      <span className="num">
        {refused > 0 && t('bar.refused', { count: refused })} {waiting > 0 && t('bar.waiting', { count: waiting })}
        {!lasts && waiting > 0 && <small>{t('keptHere')}</small>}
      </span>
      <span className={styles.look}>{t('common:verb.view')}</span>
    </Link>
  );
}
