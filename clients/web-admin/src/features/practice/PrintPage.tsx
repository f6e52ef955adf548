import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Sheet } from '../../shell/paper/Sheet';

const PrintQuery = graphql(`
  query PracticePrint($id: ID!) {
    practicePaper(id: $id) {
      ...Sheet_paper
    }
  }
`);

/** The practice as it will be printed. */
export function Component() {
  const { t } = useTranslation('practice');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: PrintQuery, variables: { id } });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('library.nav')} />;
  if (!data.practicePaper) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return (
    <main className="paper-desk">
      <nav className="no-print">
        <Button type="text" onClick={() => navigate(-1)}>
          ← {t('common:verb.back')}
        </Button>
        <span className="grow" />
        <Button href={`/practices/${id}/paper`}>{t('library.word')}</Button>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
      </nav>
      <Sheet paper={data.practicePaper} />
    </main>
  );
}
