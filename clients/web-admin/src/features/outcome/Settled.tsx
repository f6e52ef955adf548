import { StatusTag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { DisposeAgain } from './DisposeAgain';
import type { OutcomeRow } from './rows';

const Briefs = graphql(`
  query BriefsOfDemands($consultationId: ID!) {
    briefsOfDemands(consultationId: $consultationId) {
      demandId
      briefId
      status
      outcomes {
        level
        outcome
      }
    }
  }
`);

/** What was settled without a promise, how it stood before, and disposing of it again where it is not over. */
export function Settled({
  line,
  consultationId,
  refresh,
}: {
  line: OutcomeRow['line'];
  consultationId: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('outcome');
  const { date } = useFormats();
  const [disposing, setDisposing] = useState(false);
  return (
    <>
      {line.disposition ? (
        <StatusTag kind="disposition" value={line.disposition} />
      ) : (
        <span className="quiet">{t('undecided')}</span>
      )}
      {line.disposition !== 'COMMITMENT' && line.owner && <small>{t('owner', { name: line.owner })}</small>}
      {line.until && <small>{t('until', { date: date(line.until) })}</small>}
      {line.reason && <small>{line.reason}</small>}
      {line.basis && <small>{t('basis', { basis: line.basis })}</small>}
      {line.disposition === 'ESCALATED' && <WentUp demandId={line.demandId} consultationId={consultationId} />}
      {line.turns.map(({ endedAt, disposition, owner, until, reason }) => (
        <small key={endedAt} className="quiet">
          {t('before', {
            disposition: t(`status:disposition.${disposition}`),
            rest: [owner, until && date(until), reason].filter(Boolean).join(' · '),
          })}
        </small>
      ))}
      {line.viewerCanDispose && (
        <span>
          <Button size="small" onClick={() => setDisposing(true)}>
            {t('again.title')}
          </Button>
        </span>
      )}
      {disposing && (
        <DisposeAgain
          demandId={line.demandId}
          demandTitle={line.demandTitle}
          version={line.version}
          disposition={line.disposition ?? null}
          close={() => setDisposing(false)}
          refresh={refresh}
        />
      )}
    </>
  );
}

/** What became of the brief: it comes back to the demand. */
function WentUp({ demandId, consultationId }: { demandId: string; consultationId: string }) {
  const { t } = useTranslation('outcome');
  const [{ data }] = useQuery({ query: Briefs, variables: { consultationId } });
  if (!data) return null;
  const own = data.briefsOfDemands.filter((brief) => brief.demandId === demandId);
  if (own.length === 0) return <small className="quiet">{t('noBrief')}</small>;
  return own.map(({ briefId, status, outcomes }) => (
    <span key={briefId}>
      <Link to={`/briefs/${briefId}`}>{t('briefs')}</Link> <StatusTag kind="brief" value={status} />{' '}
      {outcomes.map(({ level, outcome }) => (
        <small key={`${level}${outcome}`}>
          {t(`opinion:level.${level}`)} <StatusTag kind="submission" value={outcome} />{' '}
        </small>
      ))}
    </span>
  ));
}
