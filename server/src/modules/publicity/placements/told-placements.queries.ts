import { prepared, type ReadContext } from '../../../kernel/read.js';
import { nameOfActor } from '../../identity/index.js';
import type { StoryKind } from '../story.enums.js';
import type { MediaKind, MediaLevel } from './placement.entity.js';

/** A placement as a paper tells it. */
export interface ToldPlacement {
  readonly storyId: string;
  readonly usedOn: string;
  /** Of what was taken down no word. */
  readonly title: string;
  readonly kind: StoryKind;
  /** Null: the district's. */
  readonly committeeName: string | null;
  readonly writerName: string;
  readonly outlet: string;
  readonly level: MediaLevel;
  readonly medium: MediaKind;
}

const placementsQuery = prepared<ToldPlacement, { from: string; to: string }>(
  'publicity.toldPlacements',
  `select t.story_id as "storyId", t.used_on as "usedOn", t.title, s.kind, c.name as "committeeName",
     ${nameOfActor('t.writer_id')} as "writerName", t.outlet, t.level, p.medium
   from placement_told t join placement p on p.id = t.placement_id join story s on s.id = t.story_id
   left join liaison_committee c on c.id = t.committee_id
   where t.used_on between :from::date and :to::date order by t.used_on, t.placement_id limit 5000`,
);

/** Where stories of the district were used in a period, oldest first; who may tell it, the caller has decided. */
export const readToldPlacements = (read: ReadContext, period: { from: string; to: string }): Promise<ToldPlacement[]> =>
  read.all(placementsQuery, period);

export interface CommitteeStories {
  /** Null: the district's own. */
  readonly committeeName: string | null;
  readonly published: number;
}

const publishedQuery = prepared<CommitteeStories, { from: string; to: string }>(
  'publicity.toldPublished',
  `select given.name as "committeeName", given.count as published from (
     select c.name, (select count(*)::int from story_told s where s.committee_id = c.id and s.stands
       and s.published_on between :from::date and :to::date) as count from liaison_committee c
     union all
     select null, (select count(*)::int from story_told s where s.committee_id is null and s.stands
       and s.published_on between :from::date and :to::date)
   ) given order by given.name nulls first`,
);

/** How many stories each committee published in a period: those without one stand there too. */
export const readToldPublished = (
  read: ReadContext,
  period: { from: string; to: string },
): Promise<CommitteeStories[]> => read.all(publishedQuery, period);

const offQuery = prepared<{ id: string }, { ids: readonly string[] }>(
  'publicity.offTheRecord',
  `select s.story_id as id from story_told s where s.story_id = any(:ids::uuid[]) and s.title = '已撤下'`,
);

/** Which of these stories are no longer told: withdrawn, or about what was taken down. */
export async function storiesNotTold(read: ReadContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await read.all(offQuery, { ids })).map(({ id }) => id));
}
