import { Tag } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { RenewalFate, RenewalPeopleTabQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { Choice, TextSearch } from '../../shell/list/filters';
import { usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useCatalog } from '../roster/catalog';
import { addPerson, decidePeople, dropPerson, keepPerson } from './people-acts';

const People = graphql(`
  query RenewalPeopleTab($id: ID!, $filter: RenewalPeopleFilter, $first: Int!, $after: ID) {
    renewalPeople(id: $id, filter: $filter, first: $first, after: $after) {
      nodes {
        id
        memberId
        personId
        version
        fate
        leavesAnyway
        isInformant
        endsInformant
        changed
        name
        gender
        party
        committeeId
        committeeName
        committeeBefore
        sectorId
        sectorName
        specialCommitteeIds
        specialCommitteeNames
        unit
        post
        duty
        phone
      }
      endCursor
      totalCount
    }
  }
`);
type Row = RenewalPeopleTabQuery['renewalPeople']['nodes'][number];
const KEYS = ['fate', 'committee', 'text'] as const;
const FATES: readonly RenewalFate[] = ['UNDECIDED', 'STAYS', 'LEAVES', 'COMES'];
const fateOf = (given: string | undefined) => FATES.find((one) => one === given) ?? null;
const TONES = { UNDECIDED: 'soon', STAYS: 'ok', LEAVES: 'calm', COMES: 'info' } as const;

type Acting =
  | { readonly act: 'decide' }
  | { readonly act: 'add' }
  | { readonly act: 'keep' | 'drop'; readonly row: Row };

/** 人员: everybody of the term that ends, and those who come. */
export function PeopleTab({ renewalId, open }: { renewalId: string; open: boolean }) {
  const { t } = useTranslation('renewal');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const filter = { fate: fateOf(filters.fate), committeeId: filters.committee ?? null, text: filters.text ?? null };
  const pages = usePages(People, { id: renewalId, filter }, (found: RenewalPeopleTabQuery) => found.renewalPeople);
  const [chosen, setChosen] = useState<readonly Row[]>([]);
  const [acting, setActing] = useState<Acting | null>(null);
  const columns = usePeopleColumns(open, setActing);
  return (
    <>
      <div className="page-filters">
        <PeopleFilters filters={filters} setFilters={setFilters} />
        {open && (
          <>
            <Button disabled={chosen.length === 0} onClick={() => setActing({ act: 'decide' })}>
              {t('decideThese', { count: chosen.length })}
            </Button>
            <Button onClick={() => setActing({ act: 'add' })}>{t('add')}</Button>
          </>
        )}
      </div>
      <DataTable<Row>
        label={t('tab.people')}
        rows={pages.rows}
        loading={pages.loading}
        error={pages.error}
        onRetry={pages.reload}
        total={pages.total}
        hasMore={pages.hasMore}
        onMore={pages.more}
        filtered={filtered}
        onClearFilters={clear}
        empty={{ title: t('nobody') }}
        rowKey="id"
        columns={columns}
        {...(open
          ? {
              rowSelection: {
                selectedRowKeys: chosen.map(({ id }) => id),
                onChange: (_: unknown, rows: Row[]) => setChosen(rows.filter(Boolean)),
                preserveSelectedRowKeys: true,
                getCheckboxProps: ({ memberId, name }: Row) => ({ disabled: !memberId, 'aria-label': name }),
              },
            }
          : {})}
      />
      {acting && (
        <PeopleAct
          acting={acting}
          subject={{ renewalId, people: chosen }}
          onClose={() => setActing(null)}
          onDone={() => {
            setChosen([]);
            pages.reload();
          }}
        />
      )}
    </>
  );
}

function PeopleAct({
  acting,
  subject,
  ...ways
}: {
  acting: Acting;
  subject: { readonly renewalId: string; readonly people: readonly Row[] };
  onDone: () => void;
  onClose: () => void;
}) {
  const forms = { ...ways, onConflict: ways.onDone };
  const { renewalId } = subject;
  if (acting.act === 'decide') return <ActForm act={decidePeople} subject={subject} {...forms} />;
  if (acting.act === 'add') return <ActForm act={addPerson} subject={{ renewalId }} {...forms} />;
  const person = { ...acting.row, renewalId };
  if (acting.act === 'keep') return <ActForm act={keepPerson} subject={person} {...forms} />;
  return <ActForm act={dropPerson} subject={person} {...forms} />;
}

type Filters = Readonly<Partial<Record<(typeof KEYS)[number], string>>>;

function PeopleFilters({
  filters,
  setFilters,
}: {
  filters: Filters;
  setFilters: (change: Readonly<Partial<Record<(typeof KEYS)[number], string | null>>>) => void;
}) {
  const { t } = useTranslation('renewal');
  const { committees } = useCatalog();
  return (
    <>
      <TextSearch label={t('search')} max={60} value={filters.text} onSearch={(text) => setFilters({ text })} />
      <Choice
        label={t('column.fate')}
        value={filters.fate}
        onChange={(fate) => setFilters({ fate })}
        options={FATES.map((value) => ({ value, label: t(`fate.${value}`) }))}
      />
      <Choice
        label={t('roster:member.committee')}
        value={filters.committee}
        onChange={(committee) => setFilters({ committee })}
        options={committees}
      />
    </>
  );
}

function usePeopleColumns(open: boolean, setActing: (acting: Acting) => void) {
  const { t } = useTranslation('renewal');
  return [
    { title: t('roster:member.name'), key: 'name', width: 110, render: (_: unknown, { name }: Row) => name },
    { title: t('column.fate'), key: 'fate', width: 130, render: (_: unknown, row: Row) => <Fate row={row} /> },
    {
      title: t('roster:member.committee'),
      key: 'committee',
      width: 170,
      render: (_: unknown, row: Row) => <Where row={row} />,
    },
    {
      title: t('roster:member.sector'),
      key: 'sector',
      width: 150,
      render: (_: unknown, { sectorName, specialCommitteeNames }: Row) => (
        <>
          {sectorName}
          {specialCommitteeNames.length > 0 && <div className="quiet">{specialCommitteeNames.join('、')}</div>}
        </>
      ),
    },
    {
      title: t('roster:member.unit'),
      key: 'unit',
      width: 220,
      render: (_: unknown, { unit, post, duty }: Row) => (
        <>
          <span className="two-lines">{[unit, post].filter(Boolean).join(' ')}</span>
          {duty && <div className="quiet">{duty}</div>}
        </>
      ),
    },
    ...(open
      ? [
          {
            title: '',
            key: 'acts',
            width: 130,
            render: (_: unknown, row: Row) => <RowActs row={row} onAct={setActing} />,
          },
        ]
      : []),
  ];
}

function Fate({ row: { fate, changed, leavesAnyway, isInformant, endsInformant } }: { row: Row }) {
  const { t } = useTranslation('renewal');
  return (
    <>
      <Tag tone={TONES[fate]}>{t(`fate.${fate}`)}</Tag>
      {fate === 'STAYS' && changed.length > 0 && (
        <div className="quiet">{t('changes', { fields: changed.map((one) => t(`field.${one}`)).join('、') })}</div>
      )}
      {leavesAnyway && <div className="quiet">{t('leavesAnyway')}</div>}
      {fate === 'LEAVES' && isInformant && (
        <div className="quiet">{t(endsInformant ? 'informantEnds' : 'informantStays')}</div>
      )}
    </>
  );
}

function Where({ row: { fate, committeeName, committeeBefore } }: { row: Row }) {
  const { t } = useTranslation('renewal');
  if (fate === 'LEAVES') return committeeBefore ?? '';
  const now = committeeName ?? <span className="bad">{t('nowhere')}</span>;
  const moved = fate === 'STAYS' && committeeBefore && committeeBefore !== committeeName;
  return moved ? (
    <>
      {committeeBefore} → {now}
    </>
  ) : (
    now
  );
}

function RowActs({ row, onAct }: { row: Row; onAct: (acting: Acting) => void }) {
  const { t } = useTranslation('renewal');
  if (row.leavesAnyway || row.fate === 'LEAVES') return null;
  return (
    <>
      <Button type="link" className="cell-link" onClick={() => onAct({ act: 'keep', row })}>
        {t(row.memberId ? 'keepShort' : 'keep')}
      </Button>
      {!row.memberId && (
        <Button type="link" className="cell-link" onClick={() => onAct({ act: 'drop', row })}>
          {t('drop')}
        </Button>
      )}
    </>
  );
}
