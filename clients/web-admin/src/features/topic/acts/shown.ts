import type { ScreeningListsQuery, TopicPageQuery } from '../../../generated/graphql';

/** What a decision on a topic knows of it, and what screeners decide with. */
export interface Shown {
  readonly topic: NonNullable<TopicPageQuery['topic']>;
  readonly lists: ScreeningListsQuery;
}

export const of = ({ topic: { id, version } }: Shown) => ({ topicId: id, version });
