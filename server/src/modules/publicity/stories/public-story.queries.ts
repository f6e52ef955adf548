import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { isFileReleased } from '../../commitment/index.js';
import { byCode } from '../../identity/index.js';
import { factRow } from '../publicity.rows.js';
import { PublicStory, type PublicStoryRow } from '../publicity.types.js';
import type { StoryView } from '../story-view.js';
import { isRead } from './off-record.sql.js';
import { isWithdrawn, readPublishedStory, readStoryView } from './story-view.queries.js';

const shown = (id: string) => `(select '/files/' || f.id from stored_file f where f.id = ${id}
  and ${isFileReleased('f')})`;
/** The pair of the body that ends with the cover, or the first. */
const PAIR = `left join lateral (select node -> 'attrs' as attrs from jsonb_array_elements(s.body::jsonb -> 'content') with ordinality as b(node, n)
  where node ->> 'type' = 'beforeAfter' and (s.cover_id is null or node -> 'attrs' ->> 'afterId' = s.cover_id::text) order by n limit 1) pair on true
  left join lateral (select node -> 'attrs' ->> 'fileId' as id from jsonb_array_elements(s.body::jsonb -> 'content') with ordinality as b(node, n)
  where node ->> 'type' = 'picture' order by n limit 1) single on true`;
const ROW = `s.id, s.code, s.kind, s.title, s.summary, lc.name as "committeeName",
  (s.published_at at time zone 'Asia/Shanghai')::date as "publishedOn",
  (s.needs_review_since at time zone 'Asia/Shanghai')::date as "underReviewSince",
  ${shown(`(pair.attrs ->> 'beforeId')::uuid`)} as "coverBefore",
  ${shown(`coalesce((pair.attrs ->> 'afterId')::uuid, s.cover_id, single.id::uuid)`)} as "coverAfter"
  from story s left join liaison_committee lc on lc.id = s.committee_id ${PAIR}
  where ${isRead('s')}`;

type StoredRow = PublicStoryRow & { readonly id: string };
const IN_PLACE = `(:committeeId::uuid is null or s.committee_id = :committeeId::uuid)`;

const listQuery = prepared<StoredRow, { committeeId: string | null; after: string | null; limit: number }>(
  'publicity.public-stories',
  `select ${ROW} and ${IN_PLACE} and (:after::uuid is null or (s.published_at, s.id) <
     (select a.published_at, a.id from story a where a.id = :after::uuid)) order by s.published_at desc, s.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, { committeeId: string | null }>(
  'publicity.public-story-count',
  `select count(*)::int as count from story s where ${isRead('s')} and ${IN_PLACE}`,
);

/** Published stories, newest first: of one committee, or all. */
export async function readPublicStories(
  ctx: Pick<RequestContext, 'read'>,
  { committeeId: given, first, after }: { committeeId: string | null; first: number; after: string | null },
): Promise<Page<StoredRow>> {
  const committeeId = knownIdOrNull(given);
  const page = pageInput(first, after);
  const [rows, count] = await Promise.all([
    ctx.read.all(listQuery, { committeeId, ...page }),
    ctx.read.one(countQuery, { committeeId }),
  ]);
  return toPage(rows, page.limit, count?.count ?? 0);
}

const aboutQuery = prepared<StoredRow, { code: string }>(
  'publicity.stories-about',
  `with thing (id) as (
     select co.id from topic t join consultation co on co.topic_id = t.id where t.tracking_code = :code
     union select c.consultation_id from commitment c where c.tracking_code = :code)
   select ${ROW} and exists (select from story_subject u left join commitment c on c.id = u.commitment_id
     where u.story_id = s.id and coalesce(u.consultation_id, c.consultation_id) in (select id from thing))
   order by s.published_at desc, s.id desc limit 20`,
);

/** What was told of the matter behind a tracking code, newest first. */
export async function readStoriesAbout(ctx: RequestContext, trackingCode: string): Promise<StoredRow[]> {
  const code = normaliseCode(trackingCode);
  if (!/^[0-9A-Z]{4,16}$/.test(code)) return [];
  return ctx.read.all(aboutQuery, { code });
}

export async function readPublicStory(ctx: RequestContext, given: string): Promise<PublicStory | null> {
  const code = normaliseCode(given);
  if (!/^[0-9A-Z]{4,16}$/.test(code)) return null;
  const story = await byCode(ctx, code, () => readPublishedStory(ctx, code));
  if (!story) return null;
  if (!isWithdrawn(story)) return publicStory(story);
  return Object.assign(new PublicStory(), {
    ...{ code: story.code, withdrawnOn: story.withdrawnOn, kind: null, title: '', summary: '', committeeName: null },
    ...{ publishedOn: null, body: '', facts: [], pictures: [], coverBefore: null, coverAfter: null },
    ...{ underReviewSince: null, corrections: [], sources: [], thread: [], asOf: ctx.today() },
  });
}

const publicStory = (view: StoryView): PublicStory =>
  Object.assign(new PublicStory(), {
    ...view,
    withdrawnOn: null,
    body: JSON.stringify(view.body),
    facts: [...view.facts.values()].map(factRow),
    pictures: [...view.pictures.values()],
    coverBefore: view.cover?.before ?? null,
    coverAfter: view.cover?.after ?? null,
    sources: [...view.sources] as PublicStory['sources'],
  });

/** A story at the desk as everybody would read it. Who may, the caller has decided. */
export async function previewStory(ctx: RequestContext, storyId: string): Promise<PublicStory | null> {
  const view = await readStoryView(ctx, knownId(storyId));
  return view && publicStory(view);
}
