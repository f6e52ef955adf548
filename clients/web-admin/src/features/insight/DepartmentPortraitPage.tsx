import { codedError, useServerNow } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, todayInChina, useFormats } from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DepartmentPortraitQuery } from '../../generated/graphql';
import { Page, Panel } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import './dashboard.css';
import { FigureLink, FigureScope } from './FigureLink';
import { OfficialRates } from './OfficialRates';
import { PeriodFilters } from './PeriodFilters';
import { periodFrom } from './period';
import { Share } from './Share';

const DepartmentPortrait = graphql(`
  query DepartmentPortrait($departmentId: ID!, $period: PeriodInput!) {
    departmentPortrait(departmentId: $departmentId, period: $period) {
      departmentName
      seal { asOf damaged }
      figures { name n counted today { n counted } }
      natures { nature count }
      declined { consultationId demandTitle words at }
    }
    commitments(filter: { leadDepartmentId: $departmentId, waitingFor: DEPARTMENT }, first: 5) {
      nodes {
        id
        number
        demandTitle
        waiting { since workingDays workingDaysLeft }
      }
    }
  }
`);
type Portrait = DepartmentPortraitQuery['departmentPortrait'];
type Open = DepartmentPortraitQuery['commitments']['nodes'];

const KEYS = ['period', 'from', 'to'] as const;

/** 一个部门: how it answers and how punctually, by each clock; what lies longest with it; its own words where it declined. */
export function Component() {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  const departmentId = useParams().id ?? '';
  const { filters, setFilters } = useUrlFilters(KEYS);
  const { preset, period } = periodFrom(filters, todayInChina(useServerNow(60_000)));
  const { from, to } = period;
  const variables = useMemo(() => ({ departmentId, period: { from, to } }), [departmentId, from, to]);
  const [{ data, error }, again] = useQuery({ query: DepartmentPortrait, variables });
  const days = useMemo(() => new URLSearchParams({ from, to, department: departmentId }), [from, to, departmentId]);
  const found = data?.departmentPortrait;
  const sealed = found?.seal && !found.seal.damaged ? t('seal.title', { day: date(found.seal.asOf) }) : undefined;
  return (
    <Page
      title={found?.departmentName ?? t('records.department')}
      subtitle={sealed}
      back={{ to: `/compare?${new URLSearchParams({ from, to })}`, label: t('compare.title') }}
      filters={<PeriodFilters preset={preset} period={period} onChange={setFilters} />}
    >
      {error && !data && <ErrorState error={codedError(error)} onRetry={again} />}
      {!data && !error && <LoadingState what={t('compare.title')} onRetry={again} />}
      {found && (
        <FigureScope.Provider value={days}>
          <div className="dashboard">
            <OfficialRates period={period} committeeId={null} departmentId={departmentId} />
            <div className="dashboard-columns">
              <div>
                <Figures figures={found.figures} />
                <Natures natures={found.natures} />
              </div>
              <div>
                <Oldest open={data.commitments.nodes} departmentId={departmentId} />
                <Declined declined={found.declined} />
              </div>
            </div>
          </div>
        </FigureScope.Provider>
      )}
    </Page>
  );
}

function Figures({ figures }: { figures: Portrait['figures'] }) {
  const { t } = useTranslation('insight');
  return (
    <Panel title={t('rates')}>
      <ul className="lines">
        {figures.map(({ name, today, ...counts }) => (
          <li key={name}>
            <span>{t(`figure.${name}.name`)}</span>
            <span>
              <FigureLink name={name}>
                <Share counts={counts} />
              </FigureLink>
              {today && <small className="quiet"> {t('seal.today', { value: `${today.counted}/${today.n}` })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Natures({ natures }: { natures: Portrait['natures'] }) {
  const { t } = useTranslation('insight');
  if (natures.length === 0) return null;
  return (
    <Panel title={t('natures.title')}>
      <ul className="lines">
        {[...natures]
          .sort((a, b) => b.count - a.count)
          .map(({ nature, count }) => (
            <li key={nature}>
              <span>{t(`status:responseNature.${nature}`)}</span>
              <FigureLink name="SUBSTANTIVE_RESPONSE">{count}</FigureLink>
            </li>
          ))}
      </ul>
    </Panel>
  );
}

function Oldest({ open, departmentId }: { open: Open; departmentId: string }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  return (
    <Panel
      title={t('compare.oldest')}
      extra={<Link to={`/commitments?party=DEPARTMENT&leadDepartmentId=${departmentId}`}>{t('compare.allOpen')}</Link>}
    >
      {open.length === 0 && <p className="quiet">{t('compare.noneOpen')}</p>}
      <ul className="lines">
        {open.map(({ id, number, demandTitle, waiting }) => (
          <li key={id}>
            <Link to={`/commitments/${id}`}>{`${number} ${demandTitle}`}</Link>
            <span className="num quiet">
              {t('compare.since', { day: date(waiting.since), count: waiting.workingDays })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Declined({ declined }: { declined: Portrait['declined'] }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  return (
    <Panel title={t('compare.declined')}>
      {declined.length === 0 && <EmptyState title={t('compare.noneDeclined')} />}
      {declined.map(({ consultationId, demandTitle, words, at }) => (
        <blockquote key={`${consultationId}${at}`} className="in-words">
          <p>{words}</p>
          <footer>
            <Link to={`/consultations/${consultationId}`}>{demandTitle}</Link> <span className="quiet">{date(at)}</span>
          </footer>
        </blockquote>
      ))}
    </Panel>
  );
}
