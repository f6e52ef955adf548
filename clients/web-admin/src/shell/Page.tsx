import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { wayBack } from './list/place';
import { ViewerMark } from './ViewerMark';

/** A page: where it belongs, what it is, what it counts (with n), and the one act that comes next. */
export function Page({
  title,
  subtitle,
  back,
  status,
  filters,
  action,
  telephones = false,
  children,
}: {
  title: string;
  /** A sentence with its numbers: 共 292 人,全部入委. */
  subtitle?: ReactNode;
  back?: { to: string; label: string };
  status?: ReactNode;
  filters?: ReactNode;
  /** The primary act is the only filled button of the page; put others before it as plain buttons. */
  action?: ReactNode;
  /** It shows telephones of people whole: whose screen it is stands over it. */
  telephones?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`;
  }, [title, t]);
  return (
    <main className="page">
      <header className="page-head">
        <div className="page-title">
          {back && (
            <Link className="back" {...wayBack(back.to)}>
              ← {back.label}
            </Link>
          )}
          <h1>
            {title} {status && <span className="page-status">{status}</span>}
          </h1>
          {subtitle && <p className="num">{subtitle}</p>}
        </div>
        {action && <div className="page-acts">{action}</div>}
      </header>
      {filters && <div className="page-filters">{filters}</div>}
      {children}
      {telephones && <ViewerMark />}
    </main>
  );
}

/** A raised area of a page. */
export function Panel({ title, extra, children }: { title?: ReactNode; extra?: ReactNode; children: ReactNode }) {
  return (
    <section className="panel">
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
