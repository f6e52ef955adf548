import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RenewalPreviewTabQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Panel } from '../../shell/Page';

const Preview = graphql(`
  query RenewalPreviewTab($id: ID!) {
    renewalPreview(id: $id) {
      before
      undecided
      stays
      changed
      leaves
      comes
      things
      toNobody
      blocking
      committees { id name before leaves comes movesIn movesOut after directorName }
      problems { code blocks about more consultationId }
    }
  }
`);
type Shown = NonNullable<RenewalPreviewTabQuery['renewalPreview']>;
type Committee = Shown['committees'][number];
type Problem = Shown['problems'][number];

/** What it would do, and what stands in its way. */
export function PreviewTab({ renewalId, open }: { renewalId: string; open: boolean }) {
  const { t } = useTranslation('renewal');
  const [{ data, error }, again] = useQuery({
    query: Preview,
    variables: { id: renewalId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('tab.preview')} onRetry={refresh} />;
  const preview = data.renewalPreview;
  if (!preview) return null;
  return (
    <>
      <p className="num">{t('counts', { ...preview })}</p>
      <p className="num quiet">{t('thingCounts', { count: preview.things, toNobody: preview.toNobody })}</p>
      {open && <Problems problems={preview.problems} blocking={preview.blocking} />}
      <Committees rows={preview.committees} />
    </>
  );
}

function Problems({ problems, blocking }: { problems: readonly Problem[]; blocking: number }) {
  const { t } = useTranslation('renewal');
  if (problems.length === 0) return <p>{t('noProblems')}</p>;
  return (
    <Panel title={t('problems', { count: blocking })}>
      {[...new Set(problems.map(({ code }) => code))].map((code) => {
        const alike = problems.filter((one) => one.code === code);
        const rest = alike.slice(FIRST_OF_A_KIND);
        return (
          <div key={code}>
            <ProblemLines problems={alike.slice(0, FIRST_OF_A_KIND)} />
            {rest.length > 0 && (
              <details>
                <summary className="num">{t('moreAlike', { n: rest.length })}</summary>
                <ProblemLines problems={rest} />
              </details>
            )}
          </div>
        );
      })}
    </Panel>
  );
}

/** At first everybody is undecided: of one kind a few stand there, the others when asked for. */
const FIRST_OF_A_KIND = 3;

function ProblemLines({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('renewal');
  return (
    <ul className="plain-list">
      {problems.map(({ code, blocks, about, more, consultationId }) => {
        const said = t(`problem.${code}`, { about, more: more ?? t('nowhere') });
        return (
          <li key={`${code}-${about}-${more}-${consultationId}`}>
            <Tag tone={blocks ? 'bad' : 'soon'}>{t(blocks ? 'blocks' : 'warns')}</Tag>{' '}
            {consultationId ? <Link to={`/consultations/${consultationId}`}>{said}</Link> : said}
          </li>
        );
      })}
    </ul>
  );
}

const COUNTS = ['before', 'leaves', 'movesOut', 'movesIn', 'comes', 'after'] as const;

function Committees({ rows }: { rows: readonly Committee[] }) {
  const { t } = useTranslation('renewal');
  return (
    <DataTable<Committee>
      label={t('committees')}
      rows={rows}
      empty={{ title: t('noCommittees') }}
      total={rows.length}
      rowKey="id"
      columns={[
        {
          title: t('roster:member.committee'),
          key: 'name',
          render: (_, { id, name }) => <Link to={`?tab=people&committee=${id}`}>{name}</Link>,
        },
        ...COUNTS.map((key) => ({
          title: t(`column.${key}`),
          key,
          align: 'right' as const,
          render: (_: unknown, row: Committee) => <span className="num">{row[key]}</span>,
        })),
        {
          title: t('duty.DIRECTOR'),
          key: 'director',
          render: (_, { directorName }) => directorName ?? <span className="bad">{t('noDirector')}</span>,
        },
      ]}
    />
  );
}
