import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

const Own = graphql(`
  query OwnAnnualReports {
    ownAppraisals { id year name state writeBy opineBy objectBy }
  }
`);
const ToOpine = graphql(`
  query AnnualReportsToOpine {
    appraisalsToOpine { id year name state writeBy opineBy objectBy }
  }
`);
type Listed = ResultOf<typeof Own>['ownAppraisals'][number];

/** 年度述职: one's own, and what waits for a director's opinion. */
export function Component() {
  const { t } = useTranslation('appraisal');
  const viewer = useViewer();
  const [isMember, directs] = [viewer.canWriteAppraisals, viewer.canOpineOnAppraisals];
  const own = useQuery({ query: Own, pause: !isMember, requestPolicy: 'cache-and-network' });
  const others = useQuery({ query: ToOpine, pause: !directs, requestPolicy: 'cache-and-network' });
  const reports = own[0].data?.ownAppraisals ?? [];
  const toOpine = others[0].data?.appraisalsToOpine ?? [];
  const error = own[0].error ?? others[0].error;
  const waits = (isMember && !own[0].data) || (directs && !others[0].data);
  if (error && waits) return <ErrorState error={codedError(error)} />;
  if (waits) return <LoadingState what={t('title')} />;
  return (
    <Page title={t('title')} back="/me">
      {reports.length + toOpine.length === 0 && <EmptyState icon="pen" title={t('none')} hint={t('noneHint')} />}
      {reports.length > 0 && <Lines title={t('mine')} reports={reports} own />}
      {toOpine.length > 0 && <Lines title={t('toOpine')} reports={toOpine} />}
    </Page>
  );
}

function Lines({ title, reports, own = false }: { title: string; reports: readonly Listed[]; own?: boolean }) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const dayOf = ({ state, writeBy, opineBy, objectBy }: Listed) => {
    if (state === 'WRITING' || state === 'NOT_WRITTEN') return t('writeBy', { day: date(writeBy) });
    if (state === 'GRADED' && objectBy) return t('objectBy', { day: date(objectBy) });
    return own ? null : t('opineBy', { day: date(opineBy) });
  };
  return (
    <Card title={title}>
      {reports.map((one) => (
        <RowLink
          key={one.id}
          to={`/appraisals/${one.id}`}
          note={[t(`state.${one.state}`), dayOf(one)].filter(Boolean).join(' · ')}
        >
          {own ? t('of', { year: one.year }) : one.name}
        </RowLink>
      ))}
    </Card>
  );
}
