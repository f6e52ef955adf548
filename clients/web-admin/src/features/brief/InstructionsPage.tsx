import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { InstructionStatus } from '../../generated/graphql';
import { Page, Panel } from '../../shell/Page';
import { usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { InstructionCard } from './Instructions';

const InstructionsQuery = graphql(`
  query InstructionsPage($filter: InstructionFilter, $first: Int!, $after: String) {
    instructions(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id ...Instructions_instruction }
    }
  }
`);
const STATUSES: readonly InstructionStatus[] = ['OPEN', 'HANDLED', 'HELD'];

/** 批示办理: what has to be done, by when, and what was found when somebody looked back. */
export function Component() {
  const { t } = useTranslation('brief');
  const { filters, setFilters } = useUrlFilters(['status'] as const);
  const filter = { status: (filters.status as InstructionStatus) ?? null };
  const list = usePages(InstructionsQuery, { filter }, (found) => found.instructions);
  return (
    <Page
      title={t('navInstructions')}
      subtitle={t('instruction.lead')}
      filters={
        <Segmented
          value={filters.status ?? ''}
          onChange={(status) => setFilters({ status: String(status) })}
          options={[
            { label: t('common:all'), value: '' },
            ...STATUSES.map((value) => ({ label: t(`status:instruction.${value}`), value })),
          ]}
        />
      }
    >
      {list.error && !list.rows && <ErrorState error={list.error} onRetry={list.reload} />}
      {!list.rows && !list.error && <LoadingState what={t('navInstructions')} onRetry={list.reload} />}
      {list.rows?.length === 0 && (
        <EmptyState icon="flag" title={t('instruction.none')} hint={t('instruction.noneHint')} />
      )}
      {list.rows?.map((one) => (
        <Panel key={one.id}>
          <InstructionCard instruction={one} reload={list.reload} withBrief />
        </Panel>
      ))}
      {list.hasMore && (
        <Button onClick={list.more} loading={list.loading}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </Page>
  );
}
