import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Segmented, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { InformantStatus, InformantsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { type InformantAct, InformantModal } from './InformantModal';
import styles from './informants.module.css';

const Informants = graphql(`
  query InformantsPage($filter: InformantFilter, $first: Int!, $after: String) {
    informants(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        version
        name
        unit
        phone
        isMember
        committeeId
        committeeName
        nominatedBy
        nominatedOn
        status
        termStartsOn
        termEndsOn
        isTermOver
        monthlyExpected
        months { month done }
        isActive
        adoptedCount
        loginName
        endedOn
        endedReason
      }
    }
  }
`);

export type Informant = InformantsPageQuery['informants']['nodes'][number];
const STATUSES: readonly InformantStatus[] = ['NOMINATED', 'APPOINTED', 'ACTIVE', 'ENDED'];
const ACTS: Readonly<Record<InformantStatus, readonly InformantAct[]>> = {
  NOMINATED: ['appoint', 'revise', 'end'],
  APPOINTED: ['activate', 'revise', 'end'],
  ACTIVE: ['revise', 'end'],
  ENDED: [],
};

type SetOpen = (next: { act: InformantAct; informant: Informant | null } | null) => void;

export function Component() {
  const { t } = useTranslation('informant');
  const viewer = useViewer();
  const manages = viewer.canManageInformants;
  const { filters, setFilters, clear, filtered } = useUrlFilters(['status'] as const);
  const list = usePages(
    Informants,
    { filter: { status: (filters.status as InformantStatus) ?? null } },
    (found) => found.informants,
  );
  const [open, setOpen] = useState<{ act: InformantAct; informant: Informant | null } | null>(null);
  const columns = useInformantColumns({ manages, setOpen });
  return (
    <Page
      title={t('nav')}
      subtitle={t('lead')}
      action={manages && <InformantActs setOpen={setOpen} />}
      filters={<InformantFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Informant>
        label={t('nav')}
        {...tableOf(list)}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        filtered={filtered}
        onClearFilters={clear}
        rowKey="id"
        columns={columns}
      />
      {open && (
        <InformantModal
          {...open}
          close={() => setOpen(null)}
          done={() => {
            setOpen(null);
            list.reload();
          }}
        />
      )}
    </Page>
  );
}

function InformantActs({ setOpen }: { setOpen: SetOpen }) {
  const { t } = useTranslation('informant');
  return (
    <>
      <Button href="/exports/informants">{t('import.export')}</Button>
      <Link to="/informants/import">
        <Button tabIndex={-1}>{t('import.nav')}</Button>
      </Link>
      <Button type="primary" onClick={() => setOpen({ act: 'nominate', informant: null })}>
        {t('act.nominate')}
      </Button>
    </>
  );
}

function InformantFilters({
  filters,
  setFilters,
}: {
  filters: Partial<Record<'status', string>>;
  setFilters: (change: Partial<Record<'status', string | null | undefined>>) => void;
}) {
  const { t } = useTranslation('informant');
  return (
    <Segmented
      value={filters.status ?? ''}
      onChange={(status) => setFilters({ status: String(status) })}
      options={[
        { label: t('common:all'), value: '' },
        ...STATUSES.map((value) => ({ label: t(`status:informant.${value}`), value })),
      ]}
    />
  );
}

function useInformantColumns({
  manages,
  setOpen,
}: {
  manages: boolean;
  setOpen: SetOpen;
}): TableColumnsType<Informant> {
  const { t } = useTranslation('informant');
  return [
    {
      title: t('name'),
      dataIndex: 'name',
      render: (name: string, informant) => <NameCell name={name} informant={informant} />,
    },
    {
      title: t('nominatedBy'),
      dataIndex: 'nominatedBy',
      width: 140,
      render: (by: string, { committeeName }) => (
        <>
          {by}
          {committeeName && <div className="quiet">{committeeName}</div>}
        </>
      ),
    },
    {
      title: t('term'),
      key: 'term',
      width: 150,
      render: (_, informant) => <TermCell informant={informant} />,
    },
    {
      title: t('months'),
      key: 'months',
      render: (_, { months, monthlyExpected, status }) =>
        status === 'NOMINATED' ? t('common:none') : <MonthsCell months={months} expected={monthlyExpected} />,
    },
    {
      title: t('activity'),
      key: 'activity',
      render: (_, { isActive, adoptedCount, status }) =>
        status === 'ACTIVE' || status === 'APPOINTED' ? (
          <ActiveCell isActive={isActive} adoptedCount={adoptedCount} />
        ) : (
          t('common:none')
        ),
    },
    {
      title: t('status'),
      dataIndex: 'status',
      render: (status: InformantStatus) => <StatusTag kind="informant" value={status} />,
    },
    {
      title: t('acts'),
      key: 'acts',
      render: (_, informant) => <ActsCell informant={informant} manages={manages} setOpen={setOpen} />,
    },
  ];
}

function NameCell({ name, informant: { unit, isMember, phone } }: { name: string; informant: Informant }) {
  const { t } = useTranslation('informant');
  return (
    <>
      <b>{name}</b> {isMember && <Tag tone="calm">{t('member')}</Tag>}
      <div className="quiet">{[unit, phone].filter(Boolean).join(' · ')}</div>
    </>
  );
}

function TermCell({
  informant: { termStartsOn, termEndsOn, isTermOver, endedOn, endedReason },
}: {
  informant: Informant;
}) {
  const { t } = useTranslation('informant');
  const { date } = useFormats();
  return (
    <span className={`${styles.term} num`}>
      {termStartsOn
        ? t('from', { day: date(termStartsOn), until: termEndsOn ? date(termEndsOn) : t('open') })
        : t('notYet')}
      {isTermOver && (
        <>
          {' '}
          <Tag tone="soon" icon="clock">
            {t('termOver')}
          </Tag>
        </>
      )}
      {endedOn && <div className="quiet">{t('endedOn', { day: date(endedOn), reason: endedReason })}</div>}
    </span>
  );
}

function ActiveCell({ isActive, adoptedCount }: { isActive: boolean; adoptedCount: number }) {
  const { t } = useTranslation('informant');
  return (
    <>
      {isActive ? (
        <Tag tone="ok" icon="checkRing">
          {t('active')}
        </Tag>
      ) : (
        <Tag tone="soon" icon="clock">
          {t('idle')}
        </Tag>
      )}
      <div className="quiet num">{t('adopted', { count: adoptedCount })}</div>
    </>
  );
}

/** How much of what is expected was done, month by month. */
function MonthsCell({ months, expected }: { months: Informant['months']; expected: number }) {
  const { t } = useTranslation('informant');
  return (
    <span className={`${styles.months} num`}>
      {months.map(({ month, done }) => (
        <span key={month} className={done >= expected ? 'enough' : styles.short}>
          <small>{t('month', { month: Number(month.slice(5)) })}</small>
          {t('doneOf', { done, expected })}
        </span>
      ))}
    </span>
  );
}

function ActsCell({ informant, manages, setOpen }: { informant: Informant; manages: boolean; setOpen: SetOpen }) {
  const { t } = useTranslation('informant');
  const { id, status } = informant;
  return (
    <>
      {(manages ? ACTS[status] : []).map((act) => (
        <Button
          key={act}
          type="link"
          size="small"
          style={{ paddingInline: 4 }}
          onClick={() => setOpen({ act, informant })}
        >
          {t(`act.${act}`)}
        </Button>
      ))}
      {(status === 'APPOINTED' || status === 'ACTIVE') && (
        <Link to={`/papers/appointment/${id}`}>{t('document:appointment')}</Link>
      )}
    </>
  );
}
