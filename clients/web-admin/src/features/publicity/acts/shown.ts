import type { StoryDeskQuery } from '../../../generated/graphql';

/** What an act on a story knows of it. */
export type Shown = NonNullable<StoryDeskQuery['story']>;

export const of = ({ id, version }: Pick<Shown, 'id' | 'version'>) => ({ storyId: id, version });

export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
