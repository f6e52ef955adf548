import { periodLabel } from '@bandeng/features/plan';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag } from '@bandeng/ui';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type {
  ConsultationForm,
  OrganiserKind,
  PlanEntriesQuery,
  PlanState,
  PlanYearQuery,
} from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import styles from './plan.module.css';

const PlanYearDocument = graphql(`
  query PlanYear($year: Int!) {
    planYear(year: $year) {
      year
      today
      years
      viewerCanPlan
      viewerCanImport
      counts { state count }
      quarters { quarter fromOn toOn n held planned unplanned missing }
      rows {
        organiser { kind id name }
        quarters { quarter fromOn toOn held planned state }
        entries { id title form activity fromOn toOn state wasPostponed firstFromOn firstToOn }
      }
    }
  }
`);
const PlanEntriesDocument = graphql(`
  query PlanEntries($filter: PlanFilter!, $first: Int!, $after: String) {
    planEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id title form activity fromOn toOn firstFromOn firstToOn state wasPostponed responsible departments organiser { name } }
    }
  }
`);

type Year = PlanYearQuery['planYear'];
type YearRow = Year['rows'][number];
type Row = PlanEntriesQuery['planEntries']['nodes'][number];
const KEYS = ['year', 'view', 'state', 'organiser', 'form', 'month', 'quarter', 'text'] as const;
type Key = (typeof KEYS)[number];
const STATES: readonly PlanState[] = ['DUE', 'LATE', 'MISSING', 'UPCOMING', 'POSTPONED', 'FULFILLED', 'WITHDRAWN'];
const FORMS: readonly ConsultationForm[] = ['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'];

export function Component() {
  const { t } = useTranslation('plan');
  const { filters, setFilters, clear } = useUrlFilters(KEYS);
  const year = Number(filters.year) || new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  const [{ data, error }, again] = useQuery({
    query: PlanYearDocument,
    variables: { year },
    requestPolicy: 'cache-and-network',
  });
  const plan = data?.planYear;
  const count = (state: PlanState) => plan?.counts.find((one) => one.state === state)?.count ?? 0;
  const total = plan?.counts.reduce((sum, one) => sum + (one.state === 'WITHDRAWN' ? 0 : one.count), 0) ?? 0;
  const list = filters.view === 'list' || Boolean(filters.state ?? filters.quarter ?? filters.month ?? filters.text);
  return (
    <Page
      title={t('title', { year })}
      subtitle={
        plan &&
        t('lead', {
          total,
          held: count('FULFILLED'),
          due: count('DUE'),
          late: count('LATE'),
          missing: count('MISSING'),
        })
      }
      action={<PlanActs year={year} total={total} plan={plan} />}
      filters={<PlanFilters year={year} setFilters={setFilters} plan={plan} list={list} count={count} />}
    >
      {error && !plan ? (
        <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : !plan ? (
        <LoadingState what={t('nav')} />
      ) : list ? (
        <PlanList year={year} plan={plan} filters={filters} setFilters={setFilters} clear={clear} />
      ) : plan.rows.length === 0 ? (
        <EmptyState title={t('empty')} hint={t('emptyHint')} />
      ) : (
        <Calendar plan={plan} />
      )}
    </Page>
  );
}

function PlanActs({ year, total, plan }: { year: number; total: number; plan?: Year }) {
  const { t } = useTranslation('plan');
  return (
    <>
      <Button href={`/exports/plan/${year}`} disabled={total === 0}>
        {t('export')}
      </Button>
      {plan?.viewerCanImport && (
        <Link to="/plan/import">
          <Button tabIndex={-1}>{t('import.act')}</Button>
        </Link>
      )}
      {plan?.viewerCanPlan && (
        <Link to={`/plan/new?year=${year}`}>
          <Button type="primary" tabIndex={-1}>
            {t('add')}
          </Button>
        </Link>
      )}
    </>
  );
}

function PlanFilters({
  year,
  setFilters,
  plan,
  list,
  count,
}: {
  year: number;
  setFilters: SetFilters<Key>;
  plan?: Year;
  list: boolean;
  count: (state: PlanState) => number;
}) {
  const { t } = useTranslation('plan');
  return (
    <>
      <Select
        aria-label={t('period.yearLabel')}
        value={year}
        onChange={(value) => setFilters({ year: String(value) })}
        options={(plan?.years ?? [year]).map((value) => ({ value, label: t('period.year', { year: value }) }))}
      />
      <Segmented
        aria-label={t('view.label')}
        value={list ? 'list' : 'calendar'}
        onChange={(view) =>
          setFilters(
            view === 'list'
              ? { view: 'list' }
              : { view: null, state: null, organiser: null, form: null, month: null, quarter: null, text: null },
          )
        }
        options={[
          { value: 'calendar', label: t('view.calendar') },
          { value: 'list', label: t('view.list') },
        ]}
      />
      {STATES.filter((state) => state !== 'UPCOMING' && state !== 'WITHDRAWN' && count(state) > 0).map((state) => (
        <Link key={state} to={`/plan?year=${year}&view=list&state=${state}`}>
          <StatusTag kind="plan" value={state} /> <span className="num">{count(state)}</span>
        </Link>
      ))}
    </>
  );
}

/** A meeting each quarter (常态化), and under it what is planned in which month. */
function Calendar({ plan }: { plan: Year }) {
  const { t } = useTranslation('plan');
  const { year, today } = plan;
  const thisMonth = Number(today.slice(0, 4)) === year ? Number(today.slice(5, 7)) : 0;
  const figure = (quarter: { fromOn: string; toOn: string }, counted: 'yes' | 'no') =>
    `/figures/COMMITTEES_MEETING?from=${quarter.fromOn}&to=${quarter.toOn}&counted=${counted}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={`${styles.calendar} num`} tabIndex={0} aria-label={t('view.calendar')}>
      <table>
        <thead>
          <tr>
            <th rowSpan={plan.quarters.length > 0 ? 2 : 1} className="who" scope="col">
              {t('organiser')}
            </th>
            {plan.quarters.map((quarter) => (
              <th key={quarter.quarter} colSpan={3} scope="colgroup">
                {t(`period.quarter.${quarter.quarter}`)}
                <br />
                <Link to={figure(quarter, 'yes')}>{t('quarter.held', { held: quarter.held, n: quarter.n })}</Link>
                {quarter.missing > 0 && (
                  <>
                    {' · '}
                    <Link className="bad" to={figure(quarter, 'no')}>
                      {t('quarter.missing', { count: quarter.missing })}
                    </Link>
                  </>
                )}
                {quarter.unplanned > 0 && (
                  <span className="soon"> · {t('quarter.unplanned', { count: quarter.unplanned })}</span>
                )}
              </th>
            ))}
            {plan.quarters.length === 0 && <Months thisMonth={thisMonth} />}
          </tr>
          {plan.quarters.length > 0 && (
            <tr>
              <Months thisMonth={thisMonth} />
            </tr>
          )}
        </thead>
        <tbody>
          {plan.rows.map((row) => (
            <CalendarRow key={`${row.organiser.kind}${row.organiser.id}`} row={row} year={year} thisMonth={thisMonth} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Months({ thisMonth }: { thisMonth: number }) {
  const { t } = useTranslation('plan');
  return Array.from({ length: 12 }, (_, month) => month + 1).map((month) => (
    <th key={month} scope="col" className={month === thisMonth ? 'now' : undefined}>
      {t(`common:date.months.${month}`)}
    </th>
  ));
}

function CalendarRow({ row, year, thisMonth }: { row: YearRow; year: number; thisMonth: number }) {
  const { t } = useTranslation('plan');
  const { organiser, quarters, entries } = row;
  // What spans months stands in the last of them: that is when it is due. What went to next year stays in December.
  const monthOf = ({ toOn }: YearRow['entries'][number]) =>
    Number(toOn.slice(0, 4)) > year ? 12 : Number(toOn.slice(5, 7));
  return (
    <>
      <tr>
        <th className="who" scope="row" rowSpan={quarters.length > 0 ? 2 : 1}>
          {organiser.name}
        </th>
        {Array.from({ length: 12 }, (_, month) => month + 1).map((month) => (
          <td key={month} className={month === thisMonth ? 'now' : undefined}>
            {entries
              .filter((entry) => monthOf(entry) === month)
              .map((entry) => (
                <Link
                  key={entry.id}
                  to={`/plan/entries/${entry.id}`}
                  className={`${styles.chip} ${entry.state}`}
                  title={entry.title}
                >
                  <span>{entry.title}</span>
                  <small>
                    {t(`status:plan.${entry.state}`)}
                    {periodLabel(t, entry, year) !== t(`common:date.months.${month}`) &&
                      ` · ${periodLabel(t, entry, year)}`}
                    {entry.wasPostponed &&
                      ` · ${t('firstPlanned', { when: periodLabel(t, { fromOn: entry.firstFromOn, toOn: entry.firstToOn }, year) })}`}
                  </small>
                </Link>
              ))}
          </td>
        ))}
      </tr>
      {quarters.length > 0 && <QuarterRow year={year} row={row} />}
    </>
  );
}

function QuarterRow({ year, row }: { year: number; row: YearRow }) {
  const { t } = useTranslation('plan');
  const { organiser, quarters } = row;
  return (
    <tr className={styles.quarterRow}>
      {quarters.map((quarter) => (
        <td key={quarter.quarter} colSpan={3}>
          <StatusTag kind="planQuarter" value={quarter.state} />{' '}
          {quarter.held > 0 && (
            <Link
              to={`/figures/CONSULTATIONS_HELD?from=${quarter.fromOn}&to=${quarter.toOn}&committee=${organiser.id}&counted=yes`}
            >
              {t('quarter.times', { count: quarter.held })}
            </Link>
          )}{' '}
          {quarter.planned > 0 && (
            <Link
              to={`/plan?year=${year}&view=list&quarter=${quarter.quarter}&organiser=${organiser.kind}:${organiser.id}`}
            >
              {t('quarter.planned', { count: quarter.planned })}
            </Link>
          )}
        </td>
      ))}
    </tr>
  );
}

type Filters = ReturnType<typeof useUrlFilters<(typeof KEYS)[number]>>;

/** What the address asks for, as the server takes it. */
function filterOf(year: number, filters: Filters['filters']) {
  const [kind, organiserId] = (filters.organiser ?? '').split(':');
  return {
    year,
    organiserKind: (kind || null) as OrganiserKind | null,
    organiserId: organiserId || null,
    state: (filters.state as PlanState) ?? null,
    form: (filters.form as ConsultationForm) ?? null,
    month: Number(filters.month) || null,
    quarter: Number(filters.quarter) || null,
    text: filters.text ?? null,
  };
}

function PlanList({
  year,
  plan,
  filters,
  setFilters,
  clear,
}: { year: number; plan: Year } & Pick<Filters, 'filters' | 'setFilters' | 'clear'>) {
  const { t } = useTranslation('plan');
  const [text, setText] = useState(filters.text ?? '');
  const { table } = useList({
    name: 'PLAN',
    document: PlanEntriesDocument,
    keys: KEYS,
    variables: (chosen) => ({ filter: filterOf(Number(chosen.year) || year, chosen) }),
    pick: ({ planEntries }: PlanEntriesQuery) => planEntries,
  });
  const columns = usePlanListColumns({ year });
  return (
    <>
      <ListFilters plan={plan} filters={filters} setFilters={setFilters} text={text} setText={setText} />
      <DataTable<Row>
        label={t('nav')}
        {...table}
        rowKey="id"
        filtered={Boolean(
          filters.state ?? filters.organiser ?? filters.form ?? filters.month ?? filters.quarter ?? filters.text,
        )}
        onClearFilters={() => {
          clear();
          setFilters({ year: String(year), view: 'list' });
          setText('');
        }}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        columns={columns}
      />
    </>
  );
}

function ListFilters({
  plan,
  filters,
  setFilters,
  text,
  setText,
}: {
  plan: Year;
  /** What is being typed into the search. */
  text: string;
  setText: (next: string) => void;
} & Pick<Filters, 'filters' | 'setFilters'>) {
  const { t } = useTranslation('plan');
  return (
    <div className="page-filters">
      <Select
        aria-label={t('state')}
        value={filters.state ?? ''}
        onChange={(state) => setFilters({ view: 'list', state })}
        options={[
          { value: '', label: t('anyState') },
          ...STATES.map((value) => ({ value, label: t(`status:plan.${value}`) })),
        ]}
        style={{ width: 140 }}
      />
      <OrganiserChoice filters={filters} setFilters={setFilters} plan={plan} />
      <Select
        aria-label={t('form')}
        value={filters.form ?? ''}
        onChange={(form) => setFilters({ view: 'list', form })}
        options={[
          { value: '', label: t('anyForm') },
          ...FORMS.map((value) => ({ value, label: t(`words:form.${value}`) })),
        ]}
        style={{ width: 140 }}
      />
      <MonthChoice filters={filters} setFilters={setFilters} />
      {filters.quarter && (
        <Button onClick={() => setFilters({ quarter: null })}>{t(`period.quarter.${filters.quarter}`)} ×</Button>
      )}
      <Input.Search
        allowClear
        value={text}
        onChange={({ target }) => setText(target.value)}
        onSearch={(value) => setFilters({ view: 'list', text: value })}
        placeholder={t('search')}
        aria-label={t('search')}
        maxLength={120}
        style={{ width: 200 }}
      />
    </div>
  );
}

function MonthChoice({ filters, setFilters }: Pick<Filters, 'filters' | 'setFilters'>) {
  const { t } = useTranslation('plan');
  return (
    <Select
      aria-label={t('month')}
      value={filters.month ?? ''}
      onChange={(month) => setFilters({ view: 'list', month })}
      options={[
        { value: '', label: t('anyMonth') },
        ...Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: t(`common:date.months.${i + 1}`) })),
      ]}
      style={{ width: 120 }}
    />
  );
}

function OrganiserChoice({
  filters,
  setFilters,
  plan,
}: {
  filters: Filters['filters'];
  setFilters: SetFilters<'form' | 'month' | 'organiser' | 'quarter' | 'state' | 'text' | 'view' | 'year'>;
  plan: Year;
}) {
  const { t } = useTranslation('plan');
  return (
    <Select
      aria-label={t('organiser')}
      showSearch
      optionFilterProp="label"
      value={filters.organiser ?? ''}
      onChange={(organiser) => setFilters({ view: 'list', organiser })}
      options={[
        { value: '', label: t('anyOrganiser') },
        ...plan.rows.map(({ organiser }) => ({
          value: `${organiser.kind}:${organiser.id}`,
          label: organiser.name,
        })),
      ]}
      style={{ width: 200 }}
    />
  );
}

function usePlanListColumns({ year }: { year: number }): ListColumns<Row> {
  const { t, i18n } = useTranslation('plan');
  return [
    {
      title: t('organiser'),
      key: 'organiser',
      width: 180,
      inFile: at('organiser.name'),
      render: (_, { organiser }) => organiser.name,
    },
    {
      title: t('what'),
      key: 'title',
      inFile: at('title'),
      render: (_, { id, title }) => <Link to={`/plan/entries/${id}`}>{title}</Link>,
    },
    {
      title: t('form'),
      key: 'form',
      inFile: [{ path: 'form', words: wordsOf(i18n, 'words:form') }, at('activity', t('lists:head.activity'))],
      width: 120,
      render: (_, { form, activity }) => (form ? t(`words:form.${form}`) : activity),
    },
    {
      title: t('when'),
      key: 'when',
      inFile: [at('fromOn', t('lists:head.from')), at('toOn', t('lists:head.to'))],
      width: 150,
      render: (_, entry) => (
        <>
          {periodLabel(t, entry, year)}
          {entry.wasPostponed && (
            <div className="quiet">
              {t('firstPlanned', {
                when: periodLabel(t, { fromOn: entry.firstFromOn, toOn: entry.firstToOn }, year),
              })}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('state'),
      key: 'state',
      inFile: { path: 'state', words: wordsOf(i18n, 'status:plan') },
      width: 130,
      render: (_, { state }) => <StatusTag kind="plan" value={state} />,
    },
    { title: t('responsible'), dataIndex: 'responsible', width: 140, render: (who) => who ?? '' },
    { title: t('departments'), dataIndex: 'departments', width: 160, render: (who) => who ?? '' },
  ];
}
