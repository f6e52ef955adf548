import { StatusTag, useFormats } from '@bandeng/ui';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type {
  ConsultationForm,
  PracticeOrder,
  PracticeOutcome,
  PracticeStatus,
  PracticesPageQuery,
  TownshipKind,
} from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';

const Practices = graphql(`
  query PracticesPage($filter: PracticeFilter, $order: PracticeOrder, $first: Int!, $after: String) {
    practices(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id title status form category committeeName townshipName townshipKind releasedAt uses outcome relapses }
    }
  }
`);
const Categories = graphql(`
  query PracticeCategories {
    practiceCategories
  }
`);
const FILTERS = ['search', 'form', 'category', 'place', 'outcome', 'status'] as const;
type Key = (typeof FILTERS)[number];
type Row = PracticesPageQuery['practices']['nodes'][number];

const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];
const PLACES: readonly TownshipKind[] = ['TOWN', 'TOWNSHIP', 'SUBDISTRICT', 'HIGH_TECH_ZONE'];
const OUTCOMES: readonly PracticeOutcome[] = ['SOLVED', 'PARTLY', 'OPEN', 'CAME_BACK'];
const STATUSES: readonly PracticeStatus[] = ['DRAFT', 'PROPOSED', 'RELEASED', 'RETIRED'];

/** 经验库: what other committees learned, beside what became of it since. */
export function Component() {
  const { t } = useTranslation('practice');
  const list = useList({
    name: 'PRACTICES',
    document: Practices,
    keys: FILTERS,
    variables: ({ search, form, category, place, outcome, status, order }) => ({
      order: (order as PracticeOrder) ?? null,
      filter: {
        ...{ search: search ?? null, form: (form as ConsultationForm) ?? null, category: category ?? null },
        ...{ townshipKind: (place as TownshipKind) ?? null, outcome: (outcome as PracticeOutcome) ?? null },
        status: (status as PracticeStatus) ?? null,
      },
    }),
    pick: (found: PracticesPageQuery) => found.practices,
  });
  return (
    <Page
      title={t('library.nav')}
      subtitle={t('read.lead')}
      filters={<PracticeFilters filters={list.filters} setFilters={list.setFilters} />}
    >
      <DataTable<Row>
        label={t('library.nav')}
        rowKey="id"
        columns={useColumns()}
        {...list.table}
        empty={{ title: t('read.none'), hint: t('library.noneHint') }}
      />
    </Page>
  );
}

function useColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('practice');
  const { date } = useFormats();
  return [
    {
      title: t('library.title'),
      dataIndex: 'title',
      orders: { ascend: 'TITLE' },
      render: (_, { id, title }) => <Link to={`/practices/${id}`}>{title}</Link>,
    },
    {
      key: 'outcome',
      title: t('library.outcome'),
      inFile: at('outcome', undefined, wordsOf(i18n, 'status:practiceOutcome')),
      render: (_, { outcome }) => <StatusTag kind="practiceOutcome" value={outcome} />,
    },
    {
      key: 'uses',
      title: t('read.uses'),
      inFile: at('uses'),
      orders: { descend: 'USED' },
      render: (_, { uses }) => <span className="num">{uses}</span>,
    },
    {
      key: 'form',
      title: t('part.form'),
      inFile: at('form', undefined, wordsOf(i18n, 'words:form')),
      render: (_, { form }) => t(`words:form.${form}`),
    },
    {
      key: 'category',
      title: t('library.category'),
      inFile: at('category', undefined, wordsOf(i18n, 'practice:category')),
      render: (_, { category }) => category && t(`category.${category}`, { defaultValue: category }),
    },
    { title: t('library.committee'), dataIndex: 'committeeName' },
    {
      key: 'place',
      title: t('library.place'),
      inFile: at('townshipKind', undefined, wordsOf(i18n, 'words:townshipKind')),
      render: (_, { townshipKind }) => t(`words:townshipKind.${townshipKind}`),
    },
    {
      title: t('library.released'),
      dataIndex: 'releasedAt',
      orders: { descend: 'NEWEST' },
      render: (_, { releasedAt }) => releasedAt && <span className="num">{date(releasedAt)}</span>,
    },
    {
      key: 'status',
      title: t('library.status'),
      inFile: at('status', undefined, wordsOf(i18n, 'status:practice')),
      render: (_, { status }) => <StatusTag kind="practice" value={status} />,
    },
  ];
}

function PracticeFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('practice');
  const [{ data }] = useQuery({ query: Categories });
  const choice = (key: Exclude<Key, 'search'>, label: string, options: readonly (readonly [string, string])[]) => (
    <Select
      key={key}
      allowClear
      aria-label={label}
      placeholder={label}
      style={{ width: 130 }}
      value={filters[key]}
      onChange={(value) => setFilters({ [key]: value } as Parameters<typeof setFilters>[0])}
      options={options.map(([value, words]) => ({ value, label: words }))}
    />
  );
  const named = (all: readonly string[], words: string) => all.map((one) => [one, t(`${words}.${one}`)] as const);
  const categories = (data?.practiceCategories ?? []).map(
    (one) => [one, t(`category.${one}`, { defaultValue: one })] as const,
  );
  return (
    <>
      <Input.Search
        allowClear
        aria-label={t('read.search')}
        placeholder={t('read.search')}
        defaultValue={filters.search}
        maxLength={60}
        style={{ width: 200 }}
        onSearch={(search) => setFilters({ search: search || null })}
      />
      {choice('outcome', t('library.outcome'), named(OUTCOMES, 'status:practiceOutcome'))}
      {choice('form', t('part.form'), named(FORMS, 'words:form'))}
      {choice('category', t('library.category'), categories)}
      {choice('place', t('library.place'), named(PLACES, 'words:townshipKind'))}
      {choice('status', t('library.status'), named(STATUSES, 'status:practice'))}
    </>
  );
}
