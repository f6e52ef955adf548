import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { PaperDesk } from '../../shell/paper/PaperDesk';

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
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: PrintQuery, variables: { id } });
  return (
    <PaperDesk
      paper={data?.practicePaper}
      error={error}
      onRetry={() => again({ requestPolicy: 'network-only' })}
      what={t('library.nav')}
      word={{ href: `/practices/${id}/paper`, label: t('library.word') }}
    />
  );
}
