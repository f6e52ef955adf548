import { StatusTag, useFormats } from '@bandeng/ui';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { StoriesPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { tableOf, usePages } from '../../shell/usePages';

const Stories = graphql(`
  query StoriesPage($filter: StoryFilter, $first: Int!, $after: String) {
    stories(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id code kind status title committeeName writerName updatedAt publishedOn publishOn inSpite reads placements }
    }
  }
`);
type Row = StoriesPageQuery['stories']['nodes'][number];

/** 稿件: all of them, or what waits for the viewer. */
export function StoriesTable({ waits }: { waits: boolean }) {
  const { t } = useTranslation('publicity');
  const list = usePages(
    Stories,
    { filter: { waitsForViewer: waits || null, statuses: null, kinds: null, committeeId: null, own: null } },
    ({ stories }) => stories,
  );
  return (
    <DataTable<Row>
      {...tableOf(list)}
      label={t('desk.stories')}
      rowKey="id"
      columns={useColumns()}
      empty={{ title: t('desk.storiesEmpty'), hint: t('desk.storiesEmptyHint') }}
    />
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('publicity');
  const { date, relative, number } = useFormats();
  return [
    { title: t('col.state'), width: 130, render: (_, { status }) => <StatusTag kind="story" value={status} /> },
    { title: t('col.kind'), width: 100, render: (_, { kind }) => t(`kind.${kind}`) },
    { title: t('title'), render: (_, { id, title }) => <Link to={`/stories/${id}`}>{title || t('untitled')}</Link> },
    { title: t('col.committee'), width: 140, dataIndex: 'committeeName' },
    { title: t('col.writer'), width: 110, dataIndex: 'writerName' },
    { title: t('col.updated'), width: 130, render: (_, { updatedAt }) => relative(updatedAt) },
    {
      title: t('col.published'),
      width: 130,
      render: (_, { publishedOn, publishOn }) => date(publishedOn ?? publishOn),
    },
    {
      title: t('col.reads'),
      width: 80,
      align: 'right',
      render: (_, { reads }) => <span className="num">{number(reads)}</span>,
    },
    {
      title: t('col.placements'),
      width: 80,
      align: 'right',
      render: (_, { placements }) => <span className="num">{number(placements)}</span>,
    },
  ];
}
