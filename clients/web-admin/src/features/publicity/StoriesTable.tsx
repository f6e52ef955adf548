import { StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { StoriesPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { useList } from '../../shell/list/useList';

const Stories = graphql(`
  query StoriesPage($filter: StoryFilter, $first: Int!, $after: String) {
    stories(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id code kind status title committeeName writerName updatedAt publishedOn publishOn inSpite reads placements }
    }
  }
`);
const NO_FILTERS = [] as const;
type Row = StoriesPageQuery['stories']['nodes'][number];

/** 稿件: all of them, or what waits for the viewer. */
export function StoriesTable({ waits }: { waits: boolean }) {
  const { t } = useTranslation('publicity');
  const list = useList({
    name: 'STORIES',
    document: Stories,
    keys: NO_FILTERS,
    variables: () => ({
      filter: { waitsForViewer: waits || null, statuses: null, kinds: null, committeeId: null, own: null },
    }),
    pick: ({ stories }: StoriesPageQuery) => stories,
  });
  return (
    <DataTable<Row>
      {...list.table}
      filtered={false}
      label={t('desk.stories')}
      rowKey="id"
      columns={useColumns()}
      empty={{ title: t('desk.storiesEmpty'), hint: t('desk.storiesEmptyHint') }}
    />
  );
}

function useColumns(): ListColumns<Row> {
  const { t, i18n } = useTranslation('publicity');
  const { date, relative, number } = useFormats();
  return [
    {
      title: t('col.state'),
      width: 130,
      inFile: { path: 'status', words: wordsOf(i18n, 'status:story') },
      render: (_, { status }) => <StatusTag kind="story" value={status} />,
    },
    {
      title: t('col.kind'),
      width: 100,
      inFile: { path: 'kind', words: wordsOf(i18n, 'publicity:kind') },
      render: (_, { kind }) => t(`kind.${kind}`),
    },
    {
      title: t('title'),
      inFile: [at('title'), at('code', t('lists:head.code'))],
      render: (_, { id, title }) => <Link to={`/stories/${id}`}>{title || t('untitled')}</Link>,
    },
    { title: t('col.committee'), width: 140, dataIndex: 'committeeName' },
    { title: t('col.writer'), width: 110, dataIndex: 'writerName' },
    {
      title: t('col.updated'),
      width: 130,
      inFile: { path: 'updatedAt', as: 'time' },
      render: (_, { updatedAt }) => relative(updatedAt),
    },
    {
      title: t('col.published'),
      inFile: at('publishedOn'),
      width: 130,
      render: (_, { publishedOn, publishOn }) => date(publishedOn ?? publishOn),
    },
    {
      title: t('col.reads'),
      inFile: at('reads'),
      width: 80,
      align: 'right',
      render: (_, { reads }) => <span className="num">{number(reads)}</span>,
    },
    {
      title: t('col.placements'),
      inFile: at('placements'),
      width: 80,
      align: 'right',
      render: (_, { placements }) => <span className="num">{number(placements)}</span>,
    },
  ];
}
