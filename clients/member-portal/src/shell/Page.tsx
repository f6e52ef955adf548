import { LeftOutline } from 'antd-mobile-icons';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import ownStyles from './Page.module.css';
import styles from './shell.module.css';

/** A page of the portal: its name, what it is about in one sentence, and the one act at the foot within thumb's reach. */
export function Page({
  title,
  lead,
  back,
  extra,
  foot,
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** Where going back leads; left out on the pages of the tab bar. */
  back?: string;
  extra?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`;
  }, [title, t]);
  return (
    <main className={`${styles.page}${foot ? ` ${styles.withFoot}` : ''}`}>
      <header className={ownStyles.pageHead}>
        {back && (
          <Link className="back" to={back} aria-label={t('common:verb.back')}>
            <LeftOutline />
          </Link>
        )}
        <h1>{title}</h1>
        {extra}
      </header>
      {lead && <p className="lead num">{lead}</p>}
      {children}
      {foot && <div className="foot">{foot}</div>}
    </main>
  );
}

/** A raised block of a page. */
export function Card({ title, extra, children }: { title?: ReactNode; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className="card">
      {(title || extra) && (
        <header>
          {title && <h2>{title}</h2>}
          {extra}
        </header>
      )}
      {children}
    </section>
  );
}

/** A line that leads somewhere. */
export function RowLink({ to, children, note }: { to: string; children: ReactNode; note?: ReactNode }) {
  return (
    <Link className="row-link" to={to}>
      <span className="row-body">
        <span className="row-main">{children}</span>
        {note && <span className="row-note num">{note}</span>}
      </span>
      <LeftOutline className={ownStyles.rowArrow} />
    </Link>
  );
}
