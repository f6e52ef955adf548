import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { CommitmentQuery } from '../../generated/graphql';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page } from '../../shell/Page';
import { StartBrief } from '../../shell/StartBrief';
import { CoordinationPanel } from '../coordination/CoordinationPanel';
import { Acceptance } from './Acceptance';
import { ActPanel } from './ActPanel';
import { Chain } from './Chain';
import { Clocks } from './Clocks';
import { Corrections } from './Corrections';
import { CoverPublished } from './CoverPublished';
import { CommitmentDocument } from './documents';
import { HandlingLink } from './HandlingLink';
import { Lineage } from './Lineage';
import { LookBacks } from './LookBacks';
import { PromisePanel } from './PromisePanel';
import { Record } from './Record';
import { RelapseReports } from './RelapseReports';

/** One commitment: the chain on the left, what was done in the middle, whose turn it is on the right. */
export function Component() {
  const { t } = useTranslation('commitment');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: CommitmentDocument, variables: { id } });
  const retry = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/commitments', label: t('title') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={retry} back={back} />;
  if (!data) return <LoadingState what={t('title')} onRetry={retry} />;
  const { commitment } = data;
  if (!commitment) return <Gone back={back} />;
  return (
    <Page
      title={commitment.demandTitle}
      back={back}
      subtitle={commitment.number}
      status={<CommitmentTags commitment={commitment} />}
      action={<CommitmentActs commitment={commitment} />}
    >
      <div className="commitment">
        <Chain commitment={commitment} />
        <div>
          <PromisePanel commitment={commitment} />
          <Acceptance commitment={commitment} />
          <CoverPublished commitmentId={commitment.id} allowed={commitment.viewerCanCoverPhotos}>
            <RelapseReports commitment={commitment} again={retry} />
            <LookBacks commitment={commitment} />
            <Record commitment={commitment} />
          </CoverPublished>
        </div>
        <div>
          <ActPanel commitment={commitment} />
          <CoordinationPanel commitmentId={commitment.id} />
          <HandlingLink commitment={commitment} />
          <Clocks commitment={commitment} />
          <Corrections commitment={commitment} />
          <Lineage commitment={commitment} />
        </div>
      </div>
    </Page>
  );
}

function CommitmentTags({ commitment }: { commitment: NonNullable<CommitmentQuery['commitment']> }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <StatusTag kind="commitment" value={commitment.status} filled />{' '}
      {commitment.closedUnsolved && (
        <Tag tone="bad" icon="crossRing" filled>
          {t('unsolvedClosed')}
        </Tag>
      )}
      {commitment.supervised && (
        <Tag tone="brand" icon="flag" filled>
          {t('supervised')}
        </Tag>
      )}{' '}
      {commitment.awaitsLeader && (
        <Tag tone="bad" icon="alert">
          {t('awaitsLeader')}
        </Tag>
      )}{' '}
      {commitment.relapseCount > 0 && (
        <Tag tone="relapsed" icon="loop">
          {t('relapsedBefore', { count: commitment.relapseCount })}
        </Tag>
      )}
      {commitment.round > 1 && <span className="num"> {t('round', { count: commitment.round })}</span>}
    </>
  );
}

function CommitmentActs({ commitment }: { commitment: NonNullable<CommitmentQuery['commitment']> }) {
  const { t } = useTranslation('commitment');
  return (
    <span className="page-links">
      {commitment.viewerCanTakeDown && (
        <Link to={`/commitments/public-record/${commitment.consultationId}`}>{t('publicRecord.open')}</Link>
      )}
      <Link to={`/papers/hand-over-letter/${commitment.id}`}>{t('document:handOver')}</Link>
      {commitment.replies.length > 0 && <Link to={`/papers/reply-letter/${commitment.id}`}>{t('document:reply')}</Link>}
      {commitment.supervised && (
        <Link to={`/papers/supervision-order/${commitment.id}`}>{t('document:supervision')}</Link>
      )}
      {(commitment.round > 1 ||
        commitment.closedUnsolved ||
        commitment.status === 'REPROCESSING' ||
        commitment.status === 'RELAPSED') && <StartBrief sources={[{ kind: 'COMMITMENT', recordId: commitment.id }]} />}
      {commitment.acceptanceCode && <Link to={`/commitments/${commitment.id}/notice`}>{t('notice.print')}</Link>}
      {commitment.viewerActs.some(({ act }) => act === 'INVITE_TO_ACCEPTANCE') && (
        <Link to={`/commitments/${commitment.id}/slips`}>{t('invite.print')}</Link>
      )}
    </span>
  );
}
