import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { PaperDesk } from '../../shell/paper/PaperDesk';

const PrintQuery = graphql(`
  query ReportPrint($id: ID!) {
    reportPaper(id: $id) {
      ...Sheet_paper
    }
  }
`);

/** The report as it will be printed. */
export function Component() {
  const { t } = useTranslation('reporting');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: PrintQuery, variables: { id } });
  return (
    <PaperDesk
      paper={data?.reportPaper}
      error={error}
      onRetry={() => again({ requestPolicy: 'network-only' })}
      what={t('nav')}
      word={{ href: `/reports/${id}/paper`, label: t('word') }}
    />
  );
}
