import { BECAME_TONES } from '@bandeng/features/studio';
import { Tag, useFormats } from '@bandeng/ui';
import { Select, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { graphql } from '../../generated';
import type { StudioVisitsPageQuery, VisitFigure } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { DayRange } from '../../shell/list/filters';
import { Page } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { useUrlFilters } from '../../shell/useUrlFilters';

const Visits = graphql(`
  query StudioVisitsPage($filter: VisitFilter!, $first: Int!, $after: String) {
    studioVisits(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        receptionId
        onDay
        groupName
        village
        words
        answer
        became
        topic { id number title }
      }
    }
  }
`);
const FIGURES: readonly VisitFigure[] = ['VISITORS', 'ANSWERED', 'TOPICS', 'ADOPTED', 'RESOLVED'];
const FILTERS = ['figure', 'from', 'to'] as const;
type Row = StudioVisitsPageQuery['studioVisits']['nodes'][number];

/** The records behind a number: what visitors said, and what became of it. Who they are is not in it. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id = '' } = useParams();
  const { filters, setFilters, clear, filtered } = useUrlFilters(FILTERS);
  const { figure, from, to } = filters;
  const list = usePages(
    Visits,
    {
      filter: { studioId: id, figure: (figure as VisitFigure) ?? null, from: from ?? null, to: to ?? null },
    },
    (found) => found.studioVisits,
  );
  return (
    <Page
      title={t('allVisits')}
      back={{ to: `/studios/${id}`, label: t('backToStudio') }}
      filters={
        <>
          <Select
            allowClear
            aria-label={t('field.outcome')}
            placeholder={t('figure.VISITORS')}
            style={{ width: 160 }}
            value={figure}
            onChange={(next) => setFilters({ figure: next })}
            options={FIGURES.map((value) => ({ value, label: t(`figure.${value}`) }))}
          />
          <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
        </>
      }
    >
      <DataTable<Row>
        label={t('allVisits')}
        rowKey="id"
        columns={useColumns()}
        {...tableOf(list)}
        empty={{ title: t('noVisits'), hint: t('noVisitsHint') }}
        filtered={filtered}
        onClearFilters={clear}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  return [
    {
      key: 'day',
      title: t('field.onDay'),
      render: (_, { receptionId, onDay }) => (
        <Link className="num" to={`/receptions/${receptionId}`}>
          {date(onDay)}
        </Link>
      ),
    },
    {
      key: 'whence',
      title: t('field.village'),
      render: (_, { village, groupName }) => [village, groupName].filter(Boolean).join(' · '),
    },
    { key: 'words', title: t('field.words'), render: (_, { words }) => <span className="two-lines">{words}</span> },
    {
      key: 'became',
      title: t('column.status'),
      render: (_, { became }) => <Tag tone={BECAME_TONES[became]}>{t(`became.${became}`)}</Tag>,
    },
    {
      key: 'topic',
      title: t('outcome.TOPIC'),
      render: (_, { topic, answer }) =>
        topic ? <Link to={`/topics/${topic.id}`}>{topic.number}</Link> : <span className="two-lines">{answer}</span>,
    },
  ];
}
