import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { Panel } from '../../../shell/Page';
import '../papers.css';

const AcceptedPapers = graphql(`
  query PapersAnnex($consultationId: ID!) {
    speechPapers(consultationId: $consultationId) {
      papers {
        id
        participantId
        participantName
        organisation
        interestGroupName
        party
        status
        mode
        text
      }
    }
  }
`);

/** The written papers, as they are printed behind the minutes. */
export function PapersAnnex({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('speechPaper');
  const [{ data }] = useQuery({ query: AcceptedPapers, variables: { consultationId } });
  const written =
    data?.speechPapers.papers.filter(({ status, mode }) => status === 'ACCEPTED' && mode === 'WRITTEN') ?? [];
  if (written.length === 0) return null;
  return (
    <Panel title={t('annex', { count: written.length })}>
      {written.map((paper) => (
        <article key={paper.id} className="annexed">
          <strong>
            {[paper.participantName, paper.interestGroupName ?? paper.organisation].filter(Boolean).join(' · ')}
          </strong>
          <p className="words">{paper.text}</p>
        </article>
      ))}
    </Panel>
  );
}
