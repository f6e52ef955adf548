import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { useDeskCommand } from '../desk/useDeskCommand';
import { AddSpeaker } from './acts';
import '../papers.css';

const AcceptedPapers = graphql(`
  query PreparedSpeakers($consultationId: ID!) {
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

/** 已备发言: the oral papers in their order; one tap puts the writer into the queue. */
export function PreparedSpeakers({
  meetingId,
  consultationId,
  mayQueue,
  acts,
}: {
  meetingId: string;
  consultationId: string;
  /** Participants who are present and not waiting yet. */
  mayQueue: readonly string[];
  acts: boolean;
}) {
  const { t } = useTranslation('speechPaper');
  const [{ data }] = useQuery({
    query: AcceptedPapers,
    variables: { consultationId },
    requestPolicy: 'cache-and-network',
  });
  const [add, { busy }] = useDeskCommand(AddSpeaker);
  const oral = data?.speechPapers.papers.filter(({ status, mode }) => status === 'ACCEPTED' && mode === 'ORAL') ?? [];
  if (oral.length === 0) return null;
  return (
    <div className="call-up">
      <h3>{t('prepared', { count: oral.length })}</h3>
      <ol>
        {oral.map((paper, index) => (
          <li key={paper.id}>
            <span className="num quiet">{index + 1}</span>
            <span className={`party-${paper.party} party`}>{t(`words:party.${paper.party}`)}</span>
            <Popover content={<p className="call-up-text">{paper.text}</p>} trigger={['click']} placement="bottom">
              <Button size="small" type="link">
                {[paper.participantName, paper.interestGroupName ?? paper.organisation].filter(Boolean).join(' · ')}
              </Button>
            </Popover>
            {acts &&
              (mayQueue.includes(paper.participantId) ? (
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={t('callUpName', { name: paper.participantName })}
                  onClick={() => add({ meetingId, participantId: paper.participantId })}
                >
                  {t('callUp')}
                </Button>
              ) : (
                <span className="quiet">{t('notNow')}</span>
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
