import { todayInChina, useFormats } from '@bandeng/ui';
import { Button, Input, Select, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { OrganisationKind, OrganisationsQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { usePages } from '../../shell/usePages';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useCatalog } from '../roster/catalog';
import { KeptDirectoriesDocument, KINDS, OrganisationsDocument } from './documents';
import { OrganisationDrawer } from './OrganisationDrawer';

type Row = OrganisationsQuery['organisations']['nodes'][number];
const KEYS = ['text', 'committee', 'kind', 'state', 'organisation'] as const;
type Key = (typeof KEYS)[number];

/** 利益相关单位: found by name, kind and committee; entered, put right, retired and restored. */
export function Component() {
  const { t } = useTranslation('organisation');
  const [{ data }] = useQuery({ query: KeptDirectoriesDocument });
  const keeps = (data?.keptDirectories.length ?? 0) > 0;
  const { filters, setFilters, filtered } = useUrlFilters(KEYS);
  const list = usePages(
    OrganisationsDocument,
    {
      filter: {
        text: filters.text ?? null,
        committeeId: filters.committee ?? null,
        kind: (filters.kind as OrganisationKind | undefined) ?? null,
        inUse: filters.state === 'retired' ? false : filters.state === 'inUse' ? true : null,
      },
    },
    (found) => found.organisations,
  );
  const columns = useColumns(setFilters);
  return (
    <Page
      title={t('nav')}
      action={
        keeps && (
          <Button type="primary" onClick={() => setFilters({ organisation: 'new' })}>
            {t('add')}
          </Button>
        )
      }
      filters={<OrganisationFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('nav')}
        rows={list.rows}
        rowKey="id"
        loading={list.loading}
        error={list.error}
        onRetry={list.reload}
        total={list.total}
        hasMore={list.hasMore}
        onMore={list.more}
        filtered={filtered}
        onClearFilters={() => setFilters({ text: null, committee: null, kind: null, state: null })}
        empty={{ title: t('none'), hint: t('noneHint') }}
        columns={columns}
      />
      <OrganisationDrawer
        id={filters.organisation ?? null}
        onClose={() => setFilters({ organisation: null })}
        onChanged={list.reload}
      />
    </Page>
  );
}

function OrganisationFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('organisation');
  const { committees } = useCatalog();
  const choose = (key: Key, options: { value: string; label: string }[], label: string) => (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 180 }}
      options={options}
      value={filters[key] ?? null}
      onChange={(value) => setFilters({ [key]: value ?? null })}
    />
  );
  return (
    <>
      <Input.Search
        key={filters.text}
        aria-label={t('search')}
        placeholder={t('search')}
        allowClear
        maxLength={60}
        style={{ width: 240 }}
        defaultValue={filters.text}
        onSearch={(text) => setFilters({ text: text.trim() || null })}
      />
      {choose('committee', committees, t('committee'))}
      {choose(
        'kind',
        KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        t('ofKind'),
      )}
      {choose(
        'state',
        (['inUse', 'retired'] as const).map((value) => ({ value, label: t(value) })),
        t('state'),
      )}
    </>
  );
}

function useColumns(setFilters: SetFilters<Key>): TableColumnsType<Row> {
  const { t } = useTranslation('organisation');
  const { date } = useFormats();
  return [
    {
      title: t('name'),
      key: 'name',
      render: (_, { id, name }) => (
        <Button type="link" className="cell-link" onClick={() => setFilters({ organisation: id })}>
          {name}
        </Button>
      ),
    },
    { title: t('ofKind'), key: 'kind', width: 150, render: (_, { kind }) => t(`kind.${kind}`) },
    { title: t('township'), dataIndex: 'townshipName', width: 140 },
    {
      title: t('contactName'),
      key: 'contact',
      render: (_, { contactName, contactPhone }) => (
        <>
          {contactName} <span className="quiet num">{contactPhone}</span>
        </>
      ),
    },
    {
      title: t('state'),
      key: 'state',
      render: (_, { retiredOn, successorName }) =>
        retiredOn ? (
          <span className={retiredOn > todayInChina() ? undefined : 'quiet'}>
            {t('retiredOn', { day: date(retiredOn) })}
            {successorName && ` · ${t('goesOn', { name: successorName })}`}
          </span>
        ) : (
          t('inUse')
        ),
    },
  ];
}
