import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { InformantStatus, InformantsPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { FileButton } from '../../shell/taking/FileButton';
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
        viewerActs
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
const ACTS = { APPOINT: 'appoint', ACTIVATE: 'activate', REVISE: 'revise', END: 'end' } as const;

const KEYS = ['status'] as const;
type SetOpen = (next: { act: InformantAct; informant: Informant | null } | null) => void;

export function Component() {
  const { t } = useTranslation('informant');
  const viewer = useViewer();
  const list = useList({
    name: 'INFORMANTS',
    document: Informants,
    keys: KEYS,
    variables: ({ status }) => ({ filter: { status: (status as InformantStatus) ?? null } }),
    pick: (found: InformantsPageQuery) => found.informants,
  });
  const { filters, setFilters } = list;
  const [open, setOpen] = useState<{ act: InformantAct; informant: Informant | null } | null>(null);
  const columns = useInformantColumns({ setOpen });
  return (
    <Page
      telephones
      title={t('nav')}
      subtitle={t('lead')}
      action={viewer.canNominateInformants && <InformantActs manages={viewer.canManageInformants} setOpen={setOpen} />}
      filters={<InformantFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Informant>
        label={t('nav')}
        {...list.table}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
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

function InformantActs({ manages, setOpen }: { manages: boolean; setOpen: SetOpen }) {
  const { t } = useTranslation('informant');
  return (
    <>
      {manages && <FileButton href="/exports/informants">{t('import.export')}</FileButton>}
      {manages && (
        <Link to="/informants/import">
          <Button tabIndex={-1}>{t('import.nav')}</Button>
        </Link>
      )}
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

function useInformantColumns({ setOpen }: { setOpen: SetOpen }): ListColumns<Informant> {
  const { t, i18n } = useTranslation('informant');
  return [
    {
      title: t('name'),
      dataIndex: 'name',
      inFile: [at('name'), at('unit', t('unit')), at('phone', t('lists:head.phone'))],
      render: (name: string, informant) => <NameCell name={name} informant={informant} />,
    },
    {
      title: t('nominatedBy'),
      dataIndex: 'nominatedBy',
      inFile: [at('nominatedBy'), at('committeeName', t('lists:head.committee'))],
      width: 140,
      render: (_, informant) => <NominatedCell informant={informant} />,
    },
    {
      title: t('term'),
      key: 'term',
      inFile: [at('termStartsOn', t('lists:head.from')), at('termEndsOn', t('lists:head.to'))],
      width: 150,
      render: (_, informant) => <TermCell informant={informant} />,
    },
    {
      title: t('months'),
      key: 'months',
      inFile: at('months.done'),
      render: (_, { months, monthlyExpected, status }) =>
        status === 'NOMINATED' ? t('common:none') : <MonthsCell months={months} expected={monthlyExpected} />,
    },
    {
      title: t('activity'),
      key: 'activity',
      inFile: [
        { path: 'isActive', words: { true: t('active'), false: t('idle') } },
        at('adoptedCount', t('lists:head.adoptions')),
      ],
      render: (_, { isActive, adoptedCount, status }) =>
        status === 'NOMINATED' || status === 'ENDED' ? (
          t('common:none')
        ) : (
          <ActiveCell isActive={isActive} adoptedCount={adoptedCount} />
        ),
    },
    {
      title: t('status'),
      dataIndex: 'status',
      inFile: { path: 'status', words: wordsOf(i18n, 'status:informant') },
      render: (status: InformantStatus) => <StatusTag kind="informant" value={status} />,
    },
    {
      title: t('acts'),
      key: 'acts',
      render: (_, informant) => <ActsCell informant={informant} setOpen={setOpen} />,
    },
  ];
}

function NominatedCell({ informant: { nominatedBy, committeeName } }: { informant: Informant }) {
  return (
    <>
      {nominatedBy}
      {committeeName && <div className="quiet">{committeeName}</div>}
    </>
  );
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

function ActsCell({ informant, setOpen }: { informant: Informant; setOpen: SetOpen }) {
  const { t } = useTranslation('informant');
  const { id, status, viewerActs } = informant;
  const { canManageInformants, canReadDistrict } = useViewer();
  return (
    <>
      {viewerActs
        .map((one) => ACTS[one])
        .map((act) => (
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
      {(canManageInformants || canReadDistrict) && (status === 'APPOINTED' || status === 'ACTIVE') && (
        <Link to={`/papers/appointment/${id}`}>{t('document:appointment')}</Link>
      )}
    </>
  );
}
