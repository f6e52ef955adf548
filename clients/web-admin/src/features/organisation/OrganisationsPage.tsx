import { todayInChina, useFormats } from '@bandeng/ui';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { OrganisationKind, OrganisationsQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useCatalog } from '../roster/catalog';
import { KeptDirectoriesDocument, KINDS, OrganisationsDocument } from './documents';
import { OrganisationDrawer } from './OrganisationDrawer';

type Row = OrganisationsQuery['organisations']['nodes'][number];
const KEYS = ['text', 'committee', 'kind', 'state'] as const;
const OPEN = ['organisation'] as const;
type Key = (typeof KEYS)[number];

/** 利益相关单位: found by name, kind and committee; entered, put right, retired and restored. */
export function Component() {
  const { t } = useTranslation('organisation');
  const [{ data }] = useQuery({ query: KeptDirectoriesDocument });
  const keeps = (data?.keptDirectories.length ?? 0) > 0;
  const { filters: open, setFilters: setOpen } = useUrlFilters(OPEN);
  const list = useList({
    name: 'ORGANISATIONS',
    document: OrganisationsDocument,
    keys: KEYS,
    variables: ({ text, committee, kind, state }) => ({
      filter: {
        text: text ?? null,
        committeeId: committee ?? null,
        kind: (kind as OrganisationKind | undefined) ?? null,
        inUse: state === 'retired' ? false : state === 'inUse' ? true : null,
      },
    }),
    pick: (found: OrganisationsQuery) => found.organisations,
  });
  const { filters, setFilters } = list;
  const columns = useColumns(setOpen);
  return (
    <Page
      telephones
      title={t('nav')}
      action={
        keeps && (
          <Button type="primary" onClick={() => setOpen({ organisation: 'new' })}>
            {t('add')}
          </Button>
        )
      }
      filters={<OrganisationFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('nav')}
        {...list.table}
        rowKey="id"
        empty={{ title: t('none'), hint: t('noneHint') }}
        columns={columns}
      />
      <OrganisationDrawer
        id={open.organisation ?? null}
        onClose={() => setOpen({ organisation: null })}
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

function useColumns(setOpen: SetFilters<(typeof OPEN)[number]>): ListColumns<Row> {
  const { t, i18n } = useTranslation('organisation');
  const { date } = useFormats();
  return [
    {
      title: t('name'),
      key: 'name',
      inFile: at('name'),
      render: (_, { id, name }) => (
        <Button type="link" className="cell-link" onClick={() => setOpen({ organisation: id })}>
          {name}
        </Button>
      ),
    },
    {
      title: t('ofKind'),
      key: 'kind',
      width: 150,
      inFile: { path: 'kind', words: wordsOf(i18n, 'organisation:kind') },
      render: (_, { kind }) => t(`kind.${kind}`),
    },
    { title: t('township'), dataIndex: 'townshipName', width: 140 },
    {
      title: t('contactName'),
      key: 'contact',
      inFile: [at('contactName'), at('contactPhone', t('lists:head.phone'))],
      render: (_, { contactName, contactPhone }) => (
        <>
          {contactName} <span className="quiet num">{contactPhone}</span>
        </>
      ),
    },
    {
      title: t('state'),
      key: 'state',
      inFile: [at('retiredOn', t('retired')), at('successorName', t('successor'))],
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
