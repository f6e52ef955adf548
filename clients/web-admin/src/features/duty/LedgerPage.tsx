import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { BriefLevel, PointEntriesPageQuery, PointSource } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { FileButton } from '../../shell/taking/FileButton';
import { tableOf, usePages } from '../../shell/usePages';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useEntryColumns } from './columns';
import { DutyPage } from './DutyPage';
import { YearAndCommittee } from './YearAndCommittee';
import { yearIn } from './years';

const Entries = graphql(`
  query PointEntriesPage($filter: PointEntryFilter, $first: Int!, $after: String) {
    pointEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id ...EntryLine_entry }
    }
  }
`);

type Row = PointEntriesPageQuery['pointEntries']['nodes'][number];
const KEYS = ['year', 'committee', 'account', 'source', 'level', 'reversed', 'name'] as const;
type Key = (typeof KEYS)[number];
const SOURCES: readonly PointSource[] = ['ADOPTION', 'INSTRUCTION'];
const LEVELS: readonly BriefLevel[] = ['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'];

/** Every entry, what was entered last first. */
export function Component() {
  const { t } = useTranslation('duty');
  const { filters, setFilters, clear, filtered } = useUrlFilters(KEYS);
  const year = yearIn(filters);
  const filter = {
    year,
    committeeId: filters.committee ?? null,
    accountId: filters.account ?? null,
    source: (filters.source as PointSource) ?? null,
    level: (filters.level as BriefLevel) ?? null,
    reversed: filters.reversed ? true : null,
    name: filters.name ?? null,
  };
  const list = usePages(Entries, { filter }, (found) => found.pointEntries);
  const columns = useEntryColumns({ withNames: true });
  return (
    <DutyPage
      tab="ledger"
      action={<FileButton href={`/exports/points/${year}`}>{t('export', { year })}</FileButton>}
      filters={<LedgerFilters year={year} setFilters={setFilters} filters={filters} />}
    >
      <DataTable<Row>
        label={t('tab.ledger')}
        {...tableOf(list)}
        empty={{ title: t('noEntries'), hint: t('noEntriesHint') }}
        filtered={filtered}
        onClearFilters={clear}
        rowKey="id"
        columns={columns}
      />
    </DutyPage>
  );
}

function LedgerFilters({
  year,
  setFilters,
  filters,
}: {
  year: number;
  setFilters: SetFilters<Key>;
  filters: Filters<Key>;
}) {
  const { t } = useTranslation('duty');
  return (
    <>
      <YearAndCommittee year={year} committee={filters.committee} onChange={setFilters} />
      <WhyChoice filters={filters} setFilters={setFilters} />
      <Select
        aria-label={t('level')}
        value={filters.level ?? ''}
        onChange={(level) => setFilters({ level })}
        options={[
          { value: '', label: t('anyLevel') },
          ...LEVELS.map((value) => ({ value, label: t(`opinion:level.${value}`) })),
        ]}
        style={{ width: 130 }}
      />
      <Checkbox
        checked={Boolean(filters.reversed)}
        onChange={({ target }) => setFilters({ reversed: target.checked ? 'yes' : null })}
      >
        {t('reversedOnly')}
      </Checkbox>
      <Input.Search
        allowClear
        key={filters.name ?? ''}
        defaultValue={filters.name}
        placeholder={t('search')}
        aria-label={t('search')}
        maxLength={40}
        onSearch={(name) => setFilters({ name })}
        style={{ width: 200 }}
      />
    </>
  );
}

function WhyChoice({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('duty');
  return (
    <Select
      aria-label={t('why')}
      value={filters.source ?? ''}
      onChange={(source) => setFilters({ source })}
      options={[
        { value: '', label: t('anySource') },
        ...SOURCES.map((value) => ({ value, label: t(`source.${value}`) })),
      ]}
      style={{ width: 130 }}
    />
  );
}
