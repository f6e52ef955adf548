import { readDirectiveLine } from '@bandeng/features/directive';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Tag, useFormats, yearInChina } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { LeadersOwnQuery, LeaderViewQuery } from '../../generated/graphql';
import { Card, Page, RowLink } from '../../shell/Page';
import { DirectiveState } from '../directive/DirectiveState';
import { FIVE, Figures } from './figures';

const LeaderView = graphql(`
  query LeaderView($period: PeriodInput!) {
    dashboard(period: $period) {
      figures { name n counted }
      turns {
        turn { party }
        holders { id name open late longestWorkingDays }
      }
    }
    awaiting: commitments(filter: { supervision: AWAITS_LEADER }, first: 10) {
      totalCount
      nodes { id demandTitle leadDepartmentName waiting { workingDays } }
    }
    supervised: commitments(filter: { supervision: SUPERVISED }, first: 10) {
      nodes { id demandTitle leadDepartmentName supervisedAt supervisionAnsweredAt }
    }
  }
`);
type View = LeaderViewQuery;
const LeadersOwn = graphql(`
  query LeadersOwn {
    stuckConsultations { id title committeeName because workingDays directed }
    waiting: directives(filter: { status: WAITING }, first: 20) { nodes { id ...DirectiveLine_directive } }
    answered: directives(filter: { status: ANSWERED }, first: 10) { nodes { id ...DirectiveLine_directive } }
    toInstruct: briefs(filter: { status: ISSUED }, first: 10) { totalCount nodes { id title issueYear issueNumber } }
  }
`);
type Own = LeadersOwnQuery;

/** The district on a phone: five figures of the year, which department is slow, what waits for a word, and what came of one. */
export function Component() {
  const { t } = useTranslation('leader');
  const year = yearInChina();
  const [{ data, error }, again] = useQuery({
    query: LeaderView,
    variables: { period: { from: `${year}-01-01`, to: `${year}-12-31` } },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('title')} onRetry={retry} />;
  return (
    <Page title={t('title')} back="/" lead={t('lead', { year })}>
      <Card title={t('five')}>
        <Figures names={FIVE} figures={data.dashboard.figures} />
      </Card>
      <Slow turns={data.dashboard.turns} />
      <Awaiting awaiting={data.awaiting} />
      <Supervised nodes={data.supervised.nodes} />
      <ByOwnHand />
    </Page>
  );
}

/** Those that are late with something first, and of those whoever has had something longest. */
function Slow({ turns }: { turns: View['dashboard']['turns'] }) {
  const { t } = useTranslation('leader');
  const holders = turns.find(({ turn }) => turn.party === 'DEPARTMENT')?.holders ?? [];
  const slow = holders.filter(({ late }) => late > 0);
  return (
    <Card title={t('slow')}>
      {slow.length === 0 && <p className="quiet">{t('noneSlow')}</p>}
      {slow.map(({ id, name, open, late, longestWorkingDays }) => (
        <RowLink
          key={id}
          to={`/leader/departments/${id}`}
          note={t('slowNote', { late, open, count: longestWorkingDays })}
        >
          {name}
        </RowLink>
      ))}
    </Card>
  );
}

function Awaiting({ awaiting }: { awaiting: View['awaiting'] }) {
  const { t } = useTranslation('leader');
  if (awaiting.nodes.length === 0) return null;
  return (
    <Card title={t('awaiting', { count: awaiting.totalCount })}>
      {awaiting.nodes.map(({ id, demandTitle, leadDepartmentName, waiting }) => (
        <RowLink
          key={id}
          to={`/commitments/${id}`}
          note={t('with', { name: leadDepartmentName, count: waiting.workingDays })}
        >
          {demandTitle}
        </RowLink>
      ))}
    </Card>
  );
}

/** What was supervised: those nobody answered yet first. */
function Supervised({ nodes }: { nodes: View['supervised']['nodes'] }) {
  const { t } = useTranslation('leader');
  const { date } = useFormats();
  const waitsFirst = [...nodes].sort(
    (a, b) => Number(Boolean(a.supervisionAnsweredAt)) - Number(Boolean(b.supervisionAnsweredAt)),
  );
  return (
    <Card title={t('supervised')}>
      {nodes.length === 0 && <p className="quiet">{t('noneSupervised')}</p>}
      {waitsFirst.map(({ id, demandTitle, leadDepartmentName, supervisedAt, supervisionAnsweredAt }) => (
        <RowLink
          key={id}
          to={`/commitments/${id}`}
          note={
            supervisionAnsweredAt ? (
              <Tag tone="ok" icon="check">
                {t('commitment:supervisedSince.answered', { day: date(supervisionAnsweredAt) })}
              </Tag>
            ) : (
              <Tag tone="soon" icon="clock">
                {t('commitment:supervisedSince.waits', { day: date(supervisedAt ?? null) })}
              </Tag>
            )
          }
        >
          {demandTitle} · {leadDepartmentName}
        </RowLink>
      ))}
    </Card>
  );
}

/** What a leader may take up with their own hand, and what came of it. */
function ByOwnHand() {
  const { t } = useTranslation('leader');
  const [{ data, error }, again] = useQuery({ query: LeadersOwn, requestPolicy: 'cache-and-network' });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('stuck')} onRetry={retry} />;
  return (
    <>
      <Stuck stuck={data.stuckConsultations} />
      <Directives given={[...data.waiting.nodes, ...data.answered.nodes]} />
      <Briefs briefs={data.toInstruct} />
    </>
  );
}

/** What does not go on: each leads to where a directive is written. */
function Stuck({ stuck }: { stuck: Own['stuckConsultations'] }) {
  const { t } = useTranslation('leader');
  return (
    <Card title={t('stuck')}>
      {stuck.length === 0 && <p className="quiet">{t('noneStuck')}</p>}
      {stuck.map(({ id, title, committeeName, because, workingDays, directed }) => (
        <RowLink
          key={id}
          to={`/leader/consultations/${id}`}
          note={[
            committeeName,
            t(`because.${because}`, { count: workingDays }),
            ...(directed ? [t('directed')] : []),
          ].join(' · ')}
        >
          {title}
        </RowLink>
      ))}
    </Card>
  );
}

/** 督办 of consultations: those that wait first. */
function Directives({ given }: { given: Own['waiting']['nodes'] }) {
  const { t } = useTranslation('leader');
  return (
    <Card title={t('directive:title')}>
      {given.map(readDirectiveLine).map((one) => (
        <RowLink key={one.id} to={`/directives/${one.id}`} note={<DirectiveState one={one} />}>
          {one.consultationTitle} · {one.words}
        </RowLink>
      ))}
      <RowLink to="/directives">{t('allDirectives')}</RowLink>
      <RowLink to="/leader/instructions">{t('allInstructions')}</RowLink>
    </Card>
  );
}

/** Issued, and nobody has said anything on them yet. */
function Briefs({ briefs }: { briefs: Own['toInstruct'] }) {
  const { t } = useTranslation('leader');
  if (briefs.nodes.length === 0) return null;
  return (
    <Card title={t('briefs', { count: briefs.totalCount })}>
      {briefs.nodes.map(({ id, title, issueYear, issueNumber }) => (
        <RowLink
          key={id}
          to={`/briefs/${id}`}
          note={issueYear && issueNumber ? t('opinion:issue', { year: issueYear, number: issueNumber }) : undefined}
        >
          {title}
        </RowLink>
      ))}
    </Card>
  );
}
