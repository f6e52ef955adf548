import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats, yearInChina } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';
import { Figures, OF_DEPARTMENT } from './figures';

const LeaderDepartment = graphql(`
  query LeaderDepartment($id: ID!, $period: PeriodInput!) {
    departmentPortrait(departmentId: $id, period: $period) {
      departmentName
      figures { name n counted }
      declined { consultationId demandTitle words at }
    }
    commitments(filter: { leadDepartmentId: $id, waitingFor: DEPARTMENT }, first: 20) {
      nodes { id demandTitle waiting { since workingDays workingDaysLeft } }
    }
  }
`);
const WORDS_SHOWN = 3;

/** One department: how punctual it is, what lies with it and since when, and what it said where it declined. */
export function Component() {
  const { t } = useTranslation('leader');
  const { date } = useFormats();
  const { id = '' } = useParams();
  const year = yearInChina();
  const [{ data, error }, again] = useQuery({
    query: LeaderDepartment,
    variables: { id, period: { from: `${year}-01-01`, to: `${year}-12-31` } },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('title')} onRetry={retry} />;
  const { departmentName, figures, declined } = data.departmentPortrait;
  return (
    <Page title={departmentName} back="/leader" lead={t('lead', { year })}>
      <Card title={t('how')}>
        <Figures names={OF_DEPARTMENT} figures={figures} />
      </Card>
      <Card title={t('has')}>
        {data.commitments.nodes.length === 0 && <p className="quiet">{t('hasNone')}</p>}
        {data.commitments.nodes.map(({ id: matter, demandTitle, waiting }) => (
          <RowLink
            key={matter}
            to={`/commitments/${matter}`}
            note={t('since', { day: date(waiting.since), count: waiting.workingDays })}
          >
            {demandTitle}
          </RowLink>
        ))}
      </Card>
      {declined.length > 0 && (
        <Card title={t('declined')}>
          {declined.slice(0, WORDS_SHOWN).map(({ consultationId, demandTitle, words, at }) => (
            <p key={`${consultationId}${at}`}>
              {words}
              <br />
              <small className="quiet">
                {demandTitle} · {date(at)}
              </small>
            </p>
          ))}
        </Card>
      )}
    </Page>
  );
}
