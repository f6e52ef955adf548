import { SaidBefore } from '@bandeng/features/corrections';
import { STATUS_TONES } from '@bandeng/features/studio';
import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { StudioPageQuery } from '../../generated/graphql';
import { ActButton } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { agree, decline, openAgain, putBack, retire, suspend } from './acts';
import { type DayRow, useDayColumns } from './day-columns';
import { plan } from './plan-act';
import styles from './studio.module.css';

const Studio = graphql(`
  query StudioPage($id: ID!, $from: LocalDate, $to: LocalDate) {
    studio(id: $id, from: $from, to: $to) {
      id
      version
      name
      address
      about
      status
      statusReason
      code
      committeeName
      townshipName
      sectorName
      plateNumber
      plateOn
      from
      to
      figures { due held notOpen calledOff backdated visitors answered topics adopted resolved }
      members { memberId name sectorName isLead }
      corrections { ...SaidBefore_correction }
      viewerCanCorrect
      viewerCanTurnTo
      viewerCanPlan
      viewerCanPrint
      viewerCanReadVisits
    }
    receptions(filter: { studioId: $id, from: $from, to: $to }, first: 10) {
      totalCount
      nodes {
        id
        onDay
        half
        startsAt
        endsAt
        state
        isBackdated
        onDuty { memberId name }
        visitors
        topics
      }
    }
  }
`);
type Shown = NonNullable<StudioPageQuery['studio']>;
interface Given {
  readonly studio: Shown;
  readonly refresh: () => void;
}

/** One studio: what it is, who keeps it, its days, and what became of what people said there. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id = '' } = useParams();
  const [terms] = useSearchParams();
  const variables = { id, from: terms.get('from'), to: terms.get('to') };
  const [{ data, error }, again] = useQuery({ query: Studio, variables, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/studios', label: t('back') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('title')} />;
  if (!data.studio) return <Gone back={back} />;
  return (
    <Whole studio={data.studio} days={data.receptions.nodes} total={data.receptions.totalCount} refresh={refresh} />
  );
}

function Whole({ studio, days, total, refresh }: Given & { days: readonly DayRow[]; total: number }) {
  const { t } = useTranslation('studio');
  const columns = useDayColumns();
  return (
    <Page
      title={studio.name}
      subtitle={[studio.townshipName, studio.address].join(' · ')}
      status={<Tag tone={STATUS_TONES[studio.status]}>{t(`status.${studio.status}`)}</Tag>}
      back={{ to: '/studios', label: t('back') }}
      action={<Acts studio={studio} refresh={refresh} />}
    >
      <Numbers studio={studio} />
      <About studio={studio} />
      <Panel
        title={t('days')}
        extra={total > days.length && <Link to={`/studios/${studio.id}/days`}>{t('allDays')}</Link>}
      >
        {days.length === 0 ? (
          <p className="quiet">{t('noDays')}</p>
        ) : (
          <Table<DayRow> size="small" rowKey="id" pagination={false} dataSource={[...days]} columns={columns} />
        )}
      </Panel>
    </Page>
  );
}

function Acts({ studio, refresh }: Given) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const to = (status: Shown['status']) => studio.viewerCanTurnTo.includes(status);
  const isProposed = studio.status === 'PROPOSED';
  return (
    <>
      {studio.viewerCanPlan && <ActButton act={plan} subject={studio} onDone={refresh} />}
      {to('OPEN') && <ActButton act={isProposed ? agree : openAgain} subject={studio} onDone={refresh} />}
      {to('DECLINED') && <ActButton act={decline} subject={studio} onDone={refresh} />}
      {studio.viewerCanCorrect && (
        <Button size="small" onClick={() => navigate(`/studios/${studio.id}/edit`)}>
          {t('correct')}
        </Button>
      )}
      {to('PROPOSED') && <ActButton act={putBack} subject={studio} onDone={refresh} />}
      {to('SUSPENDED') && <ActButton act={suspend} subject={studio} onDone={refresh} />}
      {to('RETIRED') && <ActButton act={retire} subject={studio} onDone={refresh} danger />}
    </>
  );
}

const VISITS = ['VISITORS', 'ANSWERED', 'TOPICS', 'ADOPTED', 'RESOLVED'] as const;
const DAYS = { due: '', held: 'HELD', notOpen: 'NOT_OPEN', calledOff: 'CANCELLED' } as const;

/** Each number opens its records. */
function Numbers({ studio }: { studio: Shown }) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  const { id, from, to, figures } = studio;
  const counted = {
    VISITORS: figures.visitors,
    ANSWERED: figures.answered,
    TOPICS: figures.topics,
    ADOPTED: figures.adopted,
    RESOLVED: figures.resolved,
  };
  const days = (state: string) =>
    `/studios/${id}/days?${new URLSearchParams({ from, to, ...(state ? { state } : {}) })}`;
  const visits = (figure: string) => `/studios/${id}/visits?${new URLSearchParams({ from, to, figure })}`;
  return (
    <Panel title={t('since', { from: date(from), to: date(to) })}>
      <ul className={styles.numbers}>
        {(Object.keys(DAYS) as (keyof typeof DAYS)[]).map((key) => (
          <li key={key}>
            <Link to={days(DAYS[key])}>
              <strong className="num">{figures[key]}</strong> {t(`count.${key}`)}
            </Link>
          </li>
        ))}
        {VISITS.map((key) => (
          <li key={key}>
            {studio.viewerCanReadVisits ? (
              <Link to={visits(key)}>
                <strong className="num">{counted[key]}</strong> {t(`figure.${key}`)}
              </Link>
            ) : (
              <>
                <strong className="num">{counted[key]}</strong> {t(`figure.${key}`)}
              </>
            )}
          </li>
        ))}
        {figures.backdated > 0 && (
          <li>
            <strong className="num">{figures.backdated}</strong> {t('count.backdated')}
          </li>
        )}
      </ul>
    </Panel>
  );
}

function About({ studio }: { studio: Shown }) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  const { id, statusReason, about, committeeName, sectorName, members, plateNumber, plateOn, code } = studio;
  return (
    <Panel title={t('about')}>
      {statusReason && <p className="words">{t('statusBecause', { reason: statusReason })}</p>}
      <dl className="facts">
        {about && (
          <>
            <dt>{t('field.about')}</dt>
            <dd className="words">{about}</dd>
          </>
        )}
        <dt>{t('field.committee')}</dt>
        <dd>{[committeeName, sectorName].filter(Boolean).join(' · ')}</dd>
        <dt>{t('column.keepers')}</dt>
        <dd>{members.map((one) => (one.isLead ? `${one.name}（${t('field.lead')}）` : one.name)).join('、')}</dd>
        {plateNumber && plateOn && (
          <>
            <dt>{t('field.plate')}</dt>
            <dd className="num">{[plateNumber, date(plateOn)].join(' · ')}</dd>
            <dt>{t('field.code')}</dt>
            <dd className="num">{code}</dd>
          </>
        )}
      </dl>
      {studio.viewerCanPrint && (
        <p>
          <Link to={`/papers/studio-plate/${id}`}>{t('plate')}</Link>{' '}
          <Link to={`/papers/studio-sign/${id}`}>{t('sign')}</Link>
        </p>
      )}
      <SaidBefore corrections={studio.corrections} />
    </Panel>
  );
}
