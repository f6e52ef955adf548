import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PaperKind } from '../../generated/graphql';
import { PaperDesk } from '../../shell/paper/PaperDesk';

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
  const { kind = '', id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: PaperQuery, variables: { kind: kindIn(kind), id } });
  return (
    <PaperDesk
      paper={data?.officialPaper}
      error={error}
      onRetry={() => again({ requestPolicy: 'network-only' })}
      what={t('title')}
      word={{ href: `/papers/${kind}/${id}`, label: t('word') }}
    >
      <p className="quiet">{t('fonts')}</p>
    </PaperDesk>
  );
}
