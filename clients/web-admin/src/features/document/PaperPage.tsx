import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PaperKind } from '../../generated/graphql';
import { Sheet } from '../../shell/paper/Sheet';

const PaperQuery = graphql(`
  query PaperPage($kind: PaperKind!, $id: ID!) {
    officialPaper(kind: $kind, id: $id) {
      ...Sheet_paper
    }
  }
`);

/** The address writes a kind in lower case, with hyphens. */
const kindIn = (segment: string) => segment.toUpperCase().replaceAll('-', '_') as PaperKind;

/** An official paper as it will be printed, and as a Word file. */
export function Component() {
  const { t } = useTranslation('document');
  const navigate = useNavigate();
  const { kind = '', id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: PaperQuery, variables: { kind: kindIn(kind), id } });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('title')} />;
  const paper = data.officialPaper;
  if (!paper) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return (
    <main className="paper-desk">
      <nav className="no-print">
        <Button type="text" onClick={() => navigate(-1)}>
          ← {t('common:verb.back')}
        </Button>
        <span className="grow" />
        <Button href={`/papers/${kind}/${id}`}>{t('word')}</Button>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
        <p className="quiet">{t('fonts')}</p>
      </nav>
      <Sheet paper={paper} />
    </main>
  );
}
