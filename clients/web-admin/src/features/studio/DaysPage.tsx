import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import type { ReceptionState } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { DayRange } from '../../shell/list/filters';
import { Page } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { type DayRow, useDayColumns } from './day-columns';

const Days = graphql(`
  query StudioDaysPage($filter: ReceptionFilter!, $first: Int!, $after: String) {
    receptions(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
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
const STATES: readonly ReceptionState[] = ['PLANNED', 'TODAY', 'TO_CLOSE', 'HELD', 'NOT_OPEN', 'CANCELLED'];
const FILTERS = ['state', 'from', 'to'] as const;

/** All reception days of a studio: what its numbers of days count. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id = '' } = useParams();
  const { filters, setFilters, clear, filtered } = useUrlFilters(FILTERS);
  const { state, from, to } = filters;
  const list = usePages(
    Days,
    {
      filter: { studioId: id, state: (state as ReceptionState) ?? null, from: from ?? null, to: to ?? null },
    },
    (found) => found.receptions,
  );
  return (
    <Page
      title={t('allDays')}
      back={{ to: `/studios/${id}`, label: t('backToStudio') }}
      filters={
        <>
          <Select
            allowClear
            aria-label={t('column.status')}
            placeholder={t('column.status')}
            style={{ width: 130 }}
            value={state}
            onChange={(next) => setFilters({ state: next })}
            options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          />
          <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
        </>
      }
    >
      <DataTable<DayRow>
        label={t('allDays')}
        rowKey="id"
        columns={useDayColumns()}
        {...tableOf(list)}
        empty={{ title: t('noDays'), hint: t('planHint') }}
        filtered={filtered}
        onClearFilters={clear}
      />
    </Page>
  );
}
