import { heldBy } from '@bandeng/features/consultation';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { bylineOf, SpeechPapersDocument } from './documents';
import './papers.css';

const Title = graphql(`
  query SpeechPapersTitle($id: ID!) {
    consultation(id: $id) {
      id
      title
      committeeName
      hostName
    }
  }
`);

/** For the chair's folder: who speaks, in which order, on what; then the written papers. */
export function Component() {
  const { t } = useTranslation('speechPaper');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: SpeechPapersDocument, variables: { consultationId: id } });
  const [head] = useQuery({ query: Title, variables: { id } });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('tab')} />;
  const accepted = data.speechPapers.papers.filter(({ status }) => status === 'ACCEPTED');
  const parts = [
    { key: 'oral', list: accepted.filter(({ mode }) => mode === 'ORAL') },
    { key: 'written', list: accepted.filter(({ mode }) => mode === 'WRITTEN') },
  ] as const;
  return (
    <main className="papers-print">
      <nav>
        <Link to={`/consultations/${id}/papers`}>← {t('tab')}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
      </nav>
      <h1>{head.data?.consultation?.title}</h1>
      <p className="quiet">{head.data?.consultation && heldBy(t, head.data.consultation)}</p>
      {accepted.length === 0 && <EmptyState title={t('noneAccepted')} />}
      {parts.map(
        ({ key, list }) =>
          list.length > 0 && (
            <section key={key}>
              <h2>{t(`section.${key}`, { count: list.length })}</h2>
              {list.map((paper, index) => (
                <article key={paper.id}>
                  <h3>
                    <span className="num">{index + 1}. </span>
                    {bylineOf(paper)}
                  </h3>
                  <p className="words">{paper.text}</p>
                </article>
              ))}
            </section>
          ),
      )}
    </main>
  );
}
