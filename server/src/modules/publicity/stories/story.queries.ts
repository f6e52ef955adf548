import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import type { CommitteeScope } from '../../../kernel/scope.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { nameOfActor } from '../../identity/index.js';
import type { StoryDoc } from '../body/story-doc.js';
import type { StoryFilter } from '../publicity.inputs.js';
import { canReadDesk, canReadStory, canReviewStories, canSignStories, deskScope } from '../publicity.policy.js';
import { factRow, findingRow } from '../publicity.rows.js';
import {
  type FactCheckLinkRow,
  PublicityDesk,
  StoryDetail,
  StoryRow,
  type StoryStepRow,
  type StorySubjectRow,
  type StoryVersionRow,
  StoryVersionText,
  type StoryWaiverRow,
} from '../publicity.types.js';
import { mayDo, StoryAct, whyCannot } from '../story-acts.rules.js';
import { SUBJECT_TITLE } from '../subject-title.sql.js';
import { checkTexts } from './check-story.js';
import { capacityOf, standingOf } from './hold-story.js';
import type { PendingCorrection, Story } from './story.entity.js';

/** `s` is the story. */
const ROW = `s.id, s.version, s.code, s.kind, s.status, s.title, s.committee_id as "committeeId", lc.name as "committeeName",
  ${nameOfActor('s.writer_id')} as "writerName", coalesce((select max(v.saved_at) from story_version v where v.story_id = s.id), s.created_at) as "updatedAt",
  s.publish_on as "publishOn", (s.published_at at time zone 'Asia/Shanghai')::date as "publishedOn",
  s.needs_review_since as "needsReviewSince", s.forced_because is not null and s.forced_seen_by is null as "inSpite",
  coalesce((select sum(r.count) from story_reads r where r.story_id = s.id), 0)::int as reads,
  (select count(*)::int from placement p where p.story_id = s.id and p.withdrawn_at is null) as placements`;
const FROM = 'from story s left join liaison_committee lc on lc.id = s.committee_id';

interface Sight extends CommitteeScope {
  readonly me: string | null;
  /** Reads the desk at all. */
  readonly desk: boolean;
  /** Own drafts of others are seen by the secretariat and the committee alone. */
  readonly drafts: boolean;
  readonly reviews: boolean;
  readonly signs: boolean;
}

/** Who sees it: as `canReadStory`. */
const SEEN = `(s.writer_id = :me::uuid or :desk::boolean and (s.status in ('PUBLISHED', 'NEEDS_REVIEW', 'WITHDRAWN')
  or s.committee_id = any(:committeeIds::uuid[]) or :drafts::boolean
  or :all::boolean and s.status not in ('DRAFT', 'RETURNED', 'DISCARDED')))`;

/** It waits for the viewer: to be written on, reviewed, signed, or looked at again. */
const WAITS = `(s.status in ('RETURNED', 'NEEDS_REVIEW') and s.writer_id = :me::uuid
  or s.status = 'IN_REVIEW' and :reviews::boolean and s.writer_id <> :me::uuid
  or s.status = 'FACT_CHECK' and s.fact_check_closed_at is null and (:drafts::boolean or s.committee_id = any(:committeeIds::uuid[]))
  or :signs::boolean and s.writer_id <> :me::uuid and (s.status = 'FACT_CHECK' and s.fact_check_closed_at is not null
    and s.reviewer_id is distinct from :me::uuid or s.pending is not null
    or s.status = 'SCHEDULED' and s.publish_on is null or s.status = 'NEEDS_REVIEW')
  or (:reviews::boolean or :signs::boolean) and s.forced_because is not null and s.forced_seen_by is null
    and s.signer_id is distinct from :me::uuid)`;

interface ListParams extends Sight {
  readonly statuses: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly committeeId: string | null;
  readonly waits: boolean;
  readonly own: boolean;
}

const CHOSEN = `${SEEN} and (:statuses::text[] is null and s.status <> 'DISCARDED' or s.status = any(:statuses::text[]))
  and (:kinds::text[] is null or s.kind = any(:kinds::text[]))
  and (:committeeId::uuid is null or s.committee_id = :committeeId::uuid)
  and (not :own::boolean or s.writer_id = :me::uuid) and (not :waits::boolean or ${WAITS})`;

const listQuery = prepared<StoryRow, ListParams & { after: string | null; limit: number }>(
  'publicity.stories',
  `select ${ROW} ${FROM} where ${CHOSEN} and (:after::uuid is null or s.id < :after::uuid) order by s.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, ListParams>(
  'publicity.story-count',
  `select count(*)::int as count from story s where ${CHOSEN}`,
);

function sightOf(ctx: RequestContext): Sight {
  const { viewer } = ctx;
  const scope = deskScope(viewer);
  return {
    ...scope,
    me: accountIdOf(viewer),
    desk: canReadDesk(viewer),
    drafts: canReadStory(viewer, { writerId: '', status: 'DRAFT' as Story['status'], committeeId: null }),
    reviews: canReviewStories(viewer),
    signs: canSignStories(viewer),
  };
}

/** Stories the viewer may read, newest first. */
export async function readStories(
  ctx: RequestContext,
  { filter, first, after }: { filter: StoryFilter | null; first: number; after: string | null },
): Promise<Page<StoryRow>> {
  const page = pageInput(first, after);
  const params = {
    ...sightOf(ctx),
    statuses: filter?.statuses ?? null,
    kinds: filter?.kinds ?? null,
    committeeId: knownIdOrNull(filter?.committeeId),
    waits: filter?.waitsForViewer ?? false,
    own: filter?.own ?? false,
  };
  const [rows, count] = await Promise.all([
    ctx.read.all(listQuery, { ...params, ...page }),
    ctx.read.one(countQuery, params),
  ]);
  return toPage(rows, page.limit, count?.count ?? 0);
}

type DeskRow = Omit<PublicityDesk, never>;
const deskQuery = prepared<DeskRow, Sight & { today: string }>(
  'publicity.desk',
  `select ${(
    [
      ['drafts', `s.status in ('DRAFT', 'RETURNED')`],
      ['inReview', `s.status = 'IN_REVIEW'`],
      ['inFactCheck', `s.status = 'FACT_CHECK'`],
      ['scheduled', `s.status = 'SCHEDULED'`],
      ['published', `s.status in ('PUBLISHED', 'NEEDS_REVIEW')`],
      ['needsReview', `s.status = 'NEEDS_REVIEW'`],
      ['inSpite', `s.forced_because is not null and s.forced_seen_by is null and s.status <> 'WITHDRAWN'`],
      ['waitsForViewer', `s.status <> 'DISCARDED' and ${WAITS}`],
    ] as const
  )
    .map(([name, what]) => `count(*) filter (where ${what})::int as "${name}"`)
    .join(', ')},
   (select count(*)::int from story_slot x where (:all::boolean or x.committee_id = any(:committeeIds::uuid[])) and x.due_on < :today::date
     and ${slotOpen('x')}) as gaps,
   (select count(*)::int from story_slot x where (:all::boolean or x.committee_id = any(:committeeIds::uuid[])) and x.due_on >= :today::date
     and ${slotOpen('x')}) as "openSlots"
   from story s where ${SEEN}`,
);

/** Nothing was told of it yet, and nobody said that nothing will be. */
function slotOpen(x: string): string {
  return `${x}.set_aside_at is null and not ${x}.lapsed and not exists (select from story w where w.slot_id = ${x}.id
    and w.published_at is not null and w.status <> 'WITHDRAWN')`;
}

export async function readPublicityDesk(ctx: RequestContext): Promise<PublicityDesk> {
  const row = await ctx.read.one(deskQuery, { ...sightOf(ctx), today: ctx.today() });
  return Object.assign(new PublicityDesk(), row);
}

interface StoredStory extends StoryRow, Pick<Story, 'writerId' | 'reviewerId' | 'signerId' | 'releasedIds' | 'body'> {
  readonly summary: string;
  readonly coverId: string | null;
  readonly slotId: string | null;
  readonly followsId: string | null;
  readonly reviewerName: string | null;
  readonly signerName: string | null;
  readonly factCheckClosedAt: string | null;
  readonly factCheckClosedByName: string | null;
  readonly factCheckSkippedBecause: string | null;
  readonly inSpiteBecause: string | null;
  readonly inSpiteSeenBy: string | null;
  readonly inSpiteSeenByName: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
  readonly publishedAt: string | null;
  readonly pending: PendingCorrection | null;
  readonly pendingByName: string | null;
  readonly wrote: boolean;
  readonly subjects: StorySubjectRow[];
  readonly waivers: StoryWaiverRow[];
  readonly versions: StoryVersionRow[];
  readonly steps: StoryStepRow[];
  readonly factChecks: FactCheckLinkRow[];
}

const list = (what: string, order: string) =>
  `(select coalesce(json_agg(to_json(listed) order by ${order}), '[]') from (${what}) listed)`;

const storyQuery = prepared<StoredStory, { id: string; me: string | null }>(
  'publicity.story',
  `select ${ROW}, s.summary, s.body, s.cover_id as "coverId", s.slot_id as "slotId", s.follows_id as "followsId",
     s.writer_id as "writerId", s.reviewer_id as "reviewerId", s.signer_id as "signerId", s.released_ids as "releasedIds",
     ${nameOfActor('s.reviewer_id')} as "reviewerName", ${nameOfActor('s.signer_id')} as "signerName",
     s.fact_check_closed_at as "factCheckClosedAt", ${nameOfActor('s.fact_check_closed_by')} as "factCheckClosedByName",
     s.fact_check_skipped_because as "factCheckSkippedBecause", s.forced_because as "inSpiteBecause",
     s.forced_seen_by as "inSpiteSeenBy", ${nameOfActor('s.forced_seen_by')} as "inSpiteSeenByName",
     s.withdrawn_at as "withdrawnAt", s.withdrawn_because as "withdrawnBecause", s.published_at as "publishedAt",
     s.pending, ${nameOfActor(`(s.pending ->> 'by')::uuid`)} as "pendingByName",
     exists (select from story_version v where v.story_id = s.id and v.saved_by = :me::uuid) as wrote,
     ${list(
       `select u.id, u.consultation_id as "consultationId", u.commitment_id as "commitmentId", u.brief_id as "briefId",
          ${SUBJECT_TITLE} as title from story_subject u left join commitment c on c.id = u.commitment_id
          left join demand de on de.id = c.demand_id left join consultation co on co.id = u.consultation_id
          left join opinion_brief b on b.id = u.brief_id where u.story_id = s.id`,
       'listed.id',
     )} as subjects,
     ${list(
       `select w.id, w.finding_key as "findingKey", w.reason, ${nameOfActor('w.by')} as "byName", w.at
        from story_waiver w where w.story_id = s.id`,
       'listed.id',
     )} as waivers,
     ${list(
       `select v.number, v.title, ${nameOfActor('v.saved_by')} as "savedByName", v.saved_at as "savedAt",
          v.correction_number as "correctionNumber", v.correction_reason as "correctionReason"
        from story_version v where v.story_id = s.id order by v.number desc limit 200`,
       'listed.number desc',
     )} as versions,
     ${list(
       `select t.id, t.kind, ${nameOfActor('t.by')} as "byName", t.at, t.reason from story_step t where t.story_id = s.id
        order by t.id desc limit 500`,
       'listed.id',
     )} as steps,
     ${list(
       `select l.id, l.unit_name as "unitName", l.expires_on as "expiresOn", l.created_at as "issuedAt",
          ${nameOfActor('l.issued_by')} as "issuedByName", l.revoked_at as "revokedAt", l.answered_at as "answeredAt",
          ${list(
            `select a.fact_key as "factKey", a.value, a.verdict, a.note, a.id from fact_answer a where a.link_id = l.id`,
            'listed.id',
          )} as answers
        from fact_check_link l where l.story_id = s.id`,
       'listed.id',
     )} as "factChecks"
   ${FROM} where s.id = :id`,
);

/** One story with everything the desk knows of it; null for whoever may not read it. */
export async function readStory(ctx: RequestContext, storyId: string): Promise<StoryDetail | null> {
  const row = await ctx.read.one(storyQuery, { id: knownId(storyId), me: accountIdOf(ctx.viewer) });
  if (!row || !canReadStory(ctx.viewer, row)) return null;
  const { reading, facts, findings } = await checkTexts(ctx, row.id, row);
  const { pending } = row;
  const capacity = capacityOf(ctx.viewer, row, row.wrote);
  const standing = standingOf(
    {
      ...row,
      factCheckClosedAt: row.factCheckClosedAt === null ? null : new Date(row.factCheckClosedAt),
      forcedBecause: row.inSpiteBecause,
      forcedSeenBy: row.inSpiteSeenBy,
      publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt),
    },
    row.subjects.length,
  );
  return Object.assign(new StoryDetail(), row, {
    body: JSON.stringify(row.body),
    findings: findings.map(findingRow),
    facts: [...facts.values()].map(factRow),
    pictures: [...reading.record.pictures.values()].map(({ id, released }) => ({
      fileId: id,
      path: released ? `/files/${id}` : null,
    })),
    pending: pending && {
      ...pending,
      body: JSON.stringify(pending.body),
      byName: row.pendingByName ?? '',
    },
    acts: Object.values(StoryAct)
      .filter((act) => mayDo(act, capacity))
      .map((act) => ({ act, whyNot: whyCannot(act, capacity, standing) })),
  });
}

const versionQuery = prepared<
  Pick<Story, 'writerId' | 'status' | 'committeeId'> & {
    number: number;
    title: string;
    summary: string;
    body: StoryDoc;
  },
  { id: string; number: number }
>(
  'publicity.story-version',
  `select v.number, v.title, v.summary, v.body, s.writer_id as "writerId", s.status, s.committee_id as "committeeId"
   from story_version v join story s on s.id = v.story_id where s.id = :id and v.number = :number`,
);

/** What it said in one version; null for whoever may not read it. */
export async function readStoryVersion(
  ctx: RequestContext,
  storyId: string,
  number: number,
): Promise<StoryVersionText | null> {
  const row = await ctx.read.one(versionQuery, { id: knownId(storyId), number });
  if (!row || !canReadStory(ctx.viewer, row)) return null;
  const { title, summary } = row;
  return Object.assign(new StoryVersionText(), { number, title, summary, body: JSON.stringify(row.body) });
}
