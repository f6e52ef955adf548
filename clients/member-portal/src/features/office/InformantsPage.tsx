import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import rows from '../../shell/entries.module.css';
import { useKeptQuery } from '../../shell/kept';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import { Informants, Withdraw } from './documents';

type Nominated = ResultOf<typeof Informants>['informants']['nodes'][number];

/** Whom the office nominated, the newest first, and where each stands. */
export function Component() {
  const { t } = useTranslation('office');
  const navigate = useNavigate();
  const { data, why, again } = useKeptQuery(Informants, {}, 'office/informants');
  const refresh = () => again({ requestPolicy: 'network-only' });
  const nodes = data?.informants.nodes ?? [];
  return (
    <Page
      title={t('informants')}
      lead={t('informantsLead')}
      back="/me"
      foot={
        <Button block color="primary" onClick={() => navigate('/office/nominate')}>
          {t('nominate')}
        </Button>
      }
    >
      {why && <ErrorState error={why} onRetry={refresh} />}
      {!data && !why && <LoadingState what={t('informants')} />}
      {data && nodes.length === 0 && <EmptyState icon="check" title={t('none')} hint={t('noneHint')} />}
      {nodes.map((one) => (
        <NominatedCard key={one.id} one={one} refresh={refresh} />
      ))}
    </Page>
  );
}

function NominatedCard({ one, refresh }: { one: Nominated; refresh: () => void }) {
  const { t } = useTranslation('office');
  const { date } = useFormats();
  const navigate = useNavigate();
  const { id, version, name, unit, status, viewerActs } = one;
  return (
    <Card title={name} extra={<StatusTag kind="informant" value={status} />}>
      <p className="quiet num">
        {[unit, one.nominatedBy, t('nominatedOn', { day: date(one.nominatedOn) })].filter(Boolean).join(' · ')}
      </p>
      {one.termStartsOn && (
        <p className="num">
          {t('term', { from: date(one.termStartsOn), to: one.termEndsOn ? date(one.termEndsOn) : t('openEnd') })}
        </p>
      )}
      {one.endedOn && <p className="num">{t('ended', { day: date(one.endedOn), reason: one.endedReason })}</p>}
      <div className={rows.acts}>
        {viewerActs.includes('REVISE') && (
          <Button size="small" onClick={() => navigate(`/office/nominate/${id}`)}>
            {t('revise')}
          </Button>
        )}
        {viewerActs.includes('END') && (
          <Mend
            document={Withdraw}
            label={t('withdraw')}
            done={t('withdrawn')}
            input={(_, reason) => ({ informantId: id, version, reason })}
            onDone={refresh}
          />
        )}
      </div>
    </Card>
  );
}
