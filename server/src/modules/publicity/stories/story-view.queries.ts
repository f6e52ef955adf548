import { prepared } from '../../../kernel/read.js';
import type { StoryDoc } from '../body/story-doc.js';
import { isOpenState, partsOf, shownDemands, slowest, stateOfDemand } from '../facts/matter-state.js';
import type { RecordContext } from '../facts/read-record.js';
import type { Reading } from '../facts/resolve-facts.js';
import { FORM_WORDS, STATE_WORDS } from '../facts/words.js';
import type { StoryKind, StoryStatus } from '../story.enums.js';
import type { StoryLink, StoryMatter, StorySource, StoryView, WithdrawnStory } from '../story-view.js';
import { checkTexts, isError } from './check-story.js';
import { isRead, offRecordSince } from './off-record.sql.js';

interface StoredView {
  readonly id: string;
  readonly code: string;
  readonly kind: StoryKind;
  readonly status: StoryStatus;
  readonly title: string;
  readonly summary: string;
  readonly body: StoryDoc;
  readonly coverId: string | null;
  readonly releasedIds: readonly string[];
  readonly committeeName: string | null;
  readonly townshipName: string | null;
  readonly publishedOn: string | null;
  readonly needsReviewOn: string | null;
  readonly withdrawnOn: string | null;
  readonly corrections: StoryView['corrections'];
  readonly waived: readonly string[];
  readonly thread: readonly StoryLink[];
}

const day = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`;
const viewQuery = prepared<StoredView, { code: string | null; id: string | null }>(
  'publicity.view',
  `select s.id, s.code, s.kind, s.status, s.title, s.summary, s.body, s.cover_id as "coverId", s.released_ids as "releasedIds",
     lc.name as "committeeName", w.name as "townshipName", ${day('s.published_at')} as "publishedOn",
     ${day('s.needs_review_since')} as "needsReviewOn", ${day(`coalesce(s.withdrawn_at, ${offRecordSince('s')})`)} as "withdrawnOn",
     (select coalesce(json_agg(json_build_object('number', v.correction_number, 'on', ${day('v.saved_at')},
        'reason', v.correction_reason) order by v.correction_number), '[]') from story_version v
      where v.story_id = s.id and v.correction_number is not null) as corrections,
     array(select x.finding_key from story_waiver x where x.story_id = s.id) as waived,
     (with recursive up (id) as (
        select s.id union select p.follows_id from up join story p on p.id = up.id where p.follows_id is not null),
      line (id) as (select id from up union select n.id from line join story n on n.follows_id = line.id)
      select coalesce(json_agg(json_build_object('code', o.code, 'title', o.title, 'kind', o.kind, 'publishedOn', ${day('o.published_at')})
        order by o.published_at, o.id), '[]')
      from line join story o on o.id = line.id where o.id <> s.id and ${isRead('o')}) as thread
   from story s left join liaison_committee lc on lc.id = s.committee_id left join township w on w.id = lc.township_id
   where s.code = :code::text or s.id = :id::uuid`,
);

/**
 * A published story as everybody reads it, its facts as they are at this moment, or that it was withdrawn. Null: there is
 * none at this address. What it says is checked at this very reading: words that are no longer so are in doubt at once.
 */
export async function readPublishedStory(ctx: RecordContext, code: string): Promise<StoryView | WithdrawnStory | null> {
  const row = await ctx.read.one(viewQuery, { code, id: null });
  if (!row) return null;
  if (!row.publishedOn) return null;
  if (row.withdrawnOn) return { code: row.code, withdrawnOn: row.withdrawnOn };
  return toView(ctx, row);
}

/** Any story as it would be read: the preview at the desk. Who may see it, the caller has decided. */
export async function readStoryView(ctx: RecordContext, storyId: string): Promise<StoryView | null> {
  const row = await ctx.read.one(viewQuery, { code: null, id: storyId });
  return row && toView(ctx, row);
}

export const isWithdrawn = (story: StoryView | WithdrawnStory): story is WithdrawnStory => 'withdrawnOn' in story;

async function toView(ctx: RecordContext, row: StoredView): Promise<StoryView> {
  const { reading, facts, findings } = await checkTexts(ctx, row.id, row);
  const waived = new Set(row.waived);
  const untrue = findings.some((finding) => isError(finding) && !waived.has(finding.key));
  const { code, kind, status, title, summary, body, committeeName, townshipName, publishedOn, corrections, thread } =
    row;
  const pictures = new Map(
    [...reading.record.pictures.values()].map(({ id, released }) => [
      id,
      { fileId: id, path: released ? `/files/${id}` : null },
    ]),
  );
  return {
    ...{
      code,
      kind,
      status,
      title,
      summary,
      body,
      committeeName,
      townshipName,
      publishedOn,
      corrections,
      thread,
      facts,
    },
    pictures,
    cover: coverOf(row, pictures),
    underReviewSince: row.needsReviewOn ?? (publishedOn && untrue ? ctx.today() : null),
    sources: sourcesOf(reading),
    asOf: ctx.today(),
  };
}

/** The picture that leads it: the chosen one, with its before where it is a pair of the body; else the first pair, or picture. */
function coverOf({ body, coverId }: StoredView, pictures: StoryView['pictures']): StoryView['cover'] {
  const path = (id: string) => pictures.get(id)?.path ?? null;
  const pairs = body.content.flatMap((node) => (node.type === 'beforeAfter' ? [node.attrs] : []));
  const pair = coverId === null ? pairs[0] : pairs.find(({ afterId }) => afterId === coverId);
  if (pair) {
    const after = path(pair.afterId);
    if (after) return { before: path(pair.beforeId), after };
  }
  const single = coverId ?? body.content.find((node) => node.type === 'picture')?.attrs.fileId;
  const after = single ? path(single) : null;
  return after ? { before: null, after } : null;
}

/** Where it comes from, as everybody may read it. */
export function sourcesOf({ record, overdueBefore }: Reading): StorySource[] {
  return record.consultations
    .filter(({ isPublic }) => isPublic)
    .map((consultation) => ({
      trackingCode: consultation.trackingCode ?? consultation.commitments[0]?.trackingCode ?? '',
      title: consultation.title,
      committeeName: consultation.committeeName,
      formWords: FORM_WORDS[consultation.form],
      heldOn: consultation.heldOn,
      matters: shownDemands(consultation).map((demand): StoryMatter => {
        const parts = partsOf(consultation, demand.id);
        const part = slowest(parts);
        const state = stateOfDemand(demand, parts, overdueBefore);
        const open = isOpenState(state);
        return {
          title: demand.title,
          state,
          stateWords: STATE_WORDS[state],
          open,
          openSince: open ? (part?.relapsedOn ?? part?.assignedOn ?? demand.disposedOn ?? consultation.heldOn) : null,
          unitName: part?.unitName ?? demand.unitName,
          dueOn: part?.dueOn ?? demand.carriedOverUntil,
          trackingCode: part?.trackingCode ?? consultation.trackingCode,
          verdict: part?.verdict
            ? {
                n: part.verdict.n,
                solved: part.verdict.solved,
                halfSolved: part.verdict.halfSolved,
                notSolved: part.verdict.notSolved,
                cameBack: part.verdict.cameBack,
              }
            : null,
        };
      }),
    }));
}
