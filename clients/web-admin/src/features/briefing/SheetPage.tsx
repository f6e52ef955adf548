import { PackContent } from '@bandeng/features/briefing';
import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { CodeQr, ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { SheetDocument } from './documents';
import styles from './sheet.module.css';

/** The pack on paper; its code leads to the same page on a phone. */
export function Component() {
  const { t } = useTranslation('briefing');
  const origin = usePublicAddress();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: SheetDocument, variables: { id } });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={() => again()} />;
  if (!data) return <LoadingState onRetry={() => again()} />;
  const pack = data.briefing;
  if (!pack) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return (
    <main className={styles.sheet}>
      <nav className="no-print">
        <Link to={`/consultations/${id}/briefing`}>← {t('common:verb.back')}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
      </nav>
      <header>
        <div>
          <h1>{pack.title}</h1>
          <p>
            {t('title')} · {t(`words:form.${pack.form}`)}
          </p>
        </div>
        <CodeQr text={`${origin}/portal/consultations/${id}/briefing`} size={96} label={t('scan')} />
      </header>
      <PackContent pack={pack} />
    </main>
  );
}
