import type { RequestContext } from '../../kernel/context.js';
import { correctedAt, correctionsOf } from '../../kernel/corrections/index.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { composed, conditionsOf, prepared, type ReadContext } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { CATEGORY_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { byCode, nameOfActor } from '../identity/index.js';
import { maskedPhone } from './masked-phone.js';
import { photosByCode, SENT_PHOTOS } from './photos/photos.queries.js';
import type { TopicChannel, TopicStatus } from './topic.entity.js';
import type { TopicFilter } from './topic.inputs.js';
import { topicLifecycle } from './topic.lifecycle.js';
import { canCorrectTopic, canReadTopic, canScreenTopic, isOwnTopic } from './topic.policy.js';
import { REOPENED_FROM, UNDER_WAY, whyCannotCorrect, whyCannotResubmit } from './topic.rules.js';
import type {
  OwnTopic,
  PublicTopic,
  TopicCategoryCount,
  TopicDestination,
  TopicDetail,
  TopicName,
  TopicRow,
  TopicStatusCount,
  TopicStepRow,
} from './topic.types.js';

interface Filter extends Record<string, unknown> {
  all: boolean;
  committeeIds: readonly string[];
  status: TopicStatus | null;
  channel: string | null;
  committeeId: string | null;
  category: string | null;
  importId: string | null;
  callId: string | null;
  among: readonly TopicStatus[] | null;
  text: string | null;
}

type Asked = Filter & { after: string | null };

const CONDITIONS = {
  scoped: 't.committee_id = any(:committeeIds::uuid[])',
  status: 't.status = :status',
  channel: 't.channel = :channel',
  committeeId: 't.committee_id = :committeeId::uuid',
  category: 't.category = :category',
  importId: 't.id in (select o.topic_id from topic_source o where o.import_id = :importId::uuid)',
  callId: 't.call_id = :callId::uuid',
  among: 't.status = any(:among::text[])',
  text: '(strpos(lower(t.title), lower(:text)) > 0 or t.number = :text)',
  after: 't.id < :after::uuid',
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);
const asks = (asked: Partial<Asked>) => (one: Condition) => (one === 'scoped' ? !asked.all : asked[one] != null);

const listQuery = composed<Omit<TopicRow, 'viewerCanScreen' | 'viewerCanReopen'>, Asked & { limit: number }, Condition>(
  'topic.list',
  conditions,
  (has) => `select t.id, t.number, t.title, t.place, t.category, t.status, t.channel, t.committee_id as "committeeId",
     c.name as "committeeName", t.submitter_name as "submitterName",
     (t.left_name or t.left_phone) as "submitterAnonymised", t.submitted_at as "submittedAt",
     t.version, t.screening_result as "screeningResult", topic_followers(t.id) as followers
   from topic t left join liaison_committee c on c.id = t.committee_id
   where t.status <> 'DRAFT' ${fits(has)} order by t.id desc limit :limit`,
);
const countQuery = composed<{ count: number }, Filter, Condition>(
  'topic.count',
  conditions,
  (has) => `select count(*) as count from topic t where t.status <> 'DRAFT' ${fits(has)}`,
);
const countsQuery = composed<TopicStatusCount, Filter, Condition>(
  'topic.counts',
  conditions,
  (has) =>
    `select t.status, count(*) as count from topic t where t.status <> 'DRAFT' ${fits(has)} group by t.status order by t.status`,
);

function filterOf(ctx: RequestContext, filter: TopicFilter | null | undefined): Filter {
  return {
    ...committeeScope(ctx.viewer),
    status: filter?.status ?? null,
    channel: filter?.channel ?? null,
    committeeId: knownIdOrNull(filter?.committeeId),
    category: textInput(filter?.category, { field: 'category', max: CATEGORY_MAX }),
    importId: knownIdOrNull(filter?.importId),
    callId: knownIdOrNull(filter?.callId),
    among: filter?.takesOthersIn ? UNDER_WAY : null,
    text: textInput(filter?.text, { field: 'text', max: TITLE_MAX }),
  };
}

/** The topics this person may screen or read, newest first. */
export async function readTopics(
  ctx: RequestContext,
  asked: { filter?: TopicFilter | null; first: number; after?: string | null },
): Promise<Page<TopicRow>> {
  const filter = filterOf(ctx, asked.filter);
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery(asks({ ...filter, after })), { ...filter, after, limit }),
    ctx.read.one(countQuery(asks(filter)), filter),
  ]);
  const seen = rows.map((row) => ({ ...row, ...screensNow(ctx, row) }));
  return toPage(seen, limit, total?.count ?? 0);
}

function screensNow(ctx: RequestContext, row: { readonly committeeId: string | null; readonly status: TopicStatus }) {
  const viewerCanScreen = canScreenTopic(ctx.viewer, row);
  return { viewerCanScreen, viewerCanReopen: viewerCanScreen && REOPENED_FROM.includes(row.status) };
}

/** How many there are of each status; the filter's own status is left aside. */
export function readTopicCounts(ctx: RequestContext, filter?: TopicFilter | null): Promise<TopicStatusCount[]> {
  const where = { ...filterOf(ctx, filter), status: null };
  return ctx.read.all(countsQuery(asks(where)), where);
}

const categoriesQuery = composed<TopicCategoryCount, CommitteeScope, 'scoped'>(
  'topic.categories',
  ['scoped'],
  (has) => `select t.category, count(*) as count from topic t
   where t.status <> 'DRAFT' ${fits((one) => one === 'scoped' && has(one))} and t.category is not null
   group by t.category order by count(*) desc, t.category limit 100`,
);

/** What the topics this person may read are about. */
export function readTopicCategories(ctx: RequestContext): Promise<TopicCategoryCount[]> {
  const scope = committeeScope(ctx.viewer);
  return ctx.read.all(
    categoriesQuery(() => !scope.all),
    scope,
  );
}

/** An answer that was put right says what is right; what it said before is with those who may read the letter. */
const NOTE = `case when s.kind <> 'ANSWERED' then s.note else coalesce((select l.answer from transfer_letter l
  where l.topic_id = s.topic_id and l.answered_at <= s.at order by l.answered_at desc limit 1), s.note) end`;
const STEPS = `(select coalesce(json_agg(json_build_object('kind', s.kind, 'note', ${NOTE},
    'otherNumber', o.number, 'at', s.at) order by s.at, s.id), '[]')
  from topic_step s left join topic o on o.id = s.other_id where s.topic_id = t.id)`;

/** The words of its reason, offered or not. */
function declineWords(topic: string): string {
  return `(select json_build_object('code', r.code, 'wordsZh', r.words_zh, 'wordsEn', r.words_en)
    from decline_reason r where r.code = ${topic}.decline_reason)`;
}

interface DetailRow
  extends Omit<
    TopicDetail,
    'nextStatuses' | 'viewerCanScreen' | 'viewerCanReopen' | 'viewerCanCorrect' | 'steps' | 'mergedFrom'
  > {
  submittedBy: string | null;
  steps: TopicStepRow[];
  mergedFrom: TopicName[];
}

const detailQuery = prepared<DetailRow, { id: string }>(
  'topic.detail',
  `select t.id, t.version, t.number, t.tracking_code as "trackingCode", t.title, t.body, t.place, t.category, t.status, t.channel,
     t.submitted_by as "submittedBy", ${correctionsOf('topic', 't.id', nameOfActor)} as corrections,
     t.committee_id as "committeeId", c.name as "committeeName", t.submitter_name as "submitterName",
     t.submitter_phone as "submitterPhone", t.notice_number as "noticeNumber", t.noticed_at as "noticedAt", (t.left_name or t.left_phone) as "submitterAnonymised", t.submitted_at as "submittedAt",
     t.screening_result as "screeningResult", topic_followers(t.id) as followers, ${declineWords('t')} as "declineReason",
     t.screening_note as "screeningNote", t.transferred_to as "transferredTo", ${STEPS} as steps,
     (select json_build_object('importId', o.import_id, 'source', o.source, 'sourceNumber', o.source_number,
       'sourceChannel', o.source_channel, 'reportedAt', o.reported_at, 'reply', o.reply)
       from topic_source o where o.topic_id = t.id) as origin,
     (select json_build_object('id', m.id, 'number', m.number, 'title', m.title)
       from topic m where m.id = t.merged_into_id) as "mergedInto",
     (select coalesce(json_agg(json_build_object('id', m.id, 'number', m.number, 'title', m.title) order by m.number), '[]')
       from topic m where m.merged_into_id = t.id) as "mergedFrom",
     (select k.id from topic_consultation k where k.topic_id = t.id
       order by k.id desc limit 1) as "consultationId"
   from topic t left join liaison_committee c on c.id = t.committee_id where t.id = :id`,
);

export async function readTopic(ctx: RequestContext, id: string): Promise<TopicDetail | null> {
  const row = await ctx.read.one(detailQuery, { id: knownId(id) });
  if (!row || !canReadTopic(ctx.viewer, row)) return null;
  const { submittedBy: _, ...shown } = row;
  const screens = screensNow(ctx, row);
  return {
    ...shown,
    ...screens,
    // Whoever only reads it calls nobody.
    submitterPhone: canScreenTopic(ctx.viewer, row) ? row.submitterPhone : maskedPhone(row.submitterPhone),
    nextStatuses: topicLifecycle.next(row.status),
    viewerCanCorrect:
      canCorrectTopic(ctx.viewer, row) && whyCannotCorrect(row, { screens: screens.viewerCanScreen }) === null,
  };
}

// What happened to the lead before it took this one in belongs to its submitter; notes are written to that person, but
// for the reason of a refusal and a department's answer, which are for everybody.
const LEAD = `(select json_build_object('number', l.number, 'status', l.status, 'committeeName', lc.name,
    'declineReason', ${declineWords('l')}, 'transferredTo', l.transferred_to,
    'steps', (select coalesce(json_agg(json_build_object('kind', s.kind,
        'note', case when s.kind in ('DECLINED', 'ANSWERED', 'ANSWER_CORRECTED', 'UNSCHEDULED') then ${NOTE} end, 'otherNumber', null, 'at', s.at)
        order by s.at, s.id), '[]')
      from topic_step s where s.topic_id = l.id
        and s.kind in ('ACCEPTED', 'DECLINED', 'FORWARDED', 'TRANSFERRED', 'LETTER_RETURNED', 'LETTER_KEPT', 'ANSWERED', 'ANSWER_CORRECTED', 'TO_BRIEF', 'REOPENED', 'SCHEDULED',
          'UNSCHEDULED', 'CONSULTED', 'RESUMED', 'CLOSED')))
  from topic l left join liaison_committee lc on lc.id = l.committee_id
  where t.status = 'MERGED' and l.id = topic_lead(t.id) and l.id <> t.id)`;

interface PublicRow extends Omit<PublicTopic, 'canResubmit' | 'lastStepAt' | 'photos' | 'photoCount'> {
  readonly sent: Parameters<typeof photosByCode>[1];
  readonly submittedBy: string | null;
  readonly channel: TopicChannel;
}
const publicQuery = prepared<PublicRow, { code: string }>(
  'topic.public',
  `select t.submitted_by as "submittedBy", t.channel, ${SENT_PHOTOS} as sent, t.number, t.tracking_code as "trackingCode", t.title, t.place, t.status,
     (select o.taken_down_at from topic_taken_down o where o.topic_id = topic_lead(t.id) limit 1) as "takenDownAt", ${declineWords('t')} as "declineReason",
     t.transferred_to as "transferredTo", c.name as "committeeName", t.submitted_at as "submittedAt", ${STEPS} as steps,
     ${correctedAt('topic', 't.id', ['title', 'place'])} as "correctedAt",
     topic_followers(t.id) as followers, ${LEAD} as lead
   from topic t left join liaison_committee c on c.id = t.committee_id
   where t.tracking_code = :code and t.status <> 'DRAFT'`,
);

/** What became of a topic, for whoever holds its code. */
export async function readPublicTopic(ctx: RequestContext, code: string): Promise<PublicTopic | null> {
  const typed = normaliseCode(code);
  if (!/^[0-9A-Z]{4,16}$/.test(typed)) return null;
  const found = await byCode(ctx, typed, () => ctx.read.one(publicQuery, { code: typed }));
  if (!found) return null;
  const { sent, submittedBy, channel, ...row } = found;
  const [lastStepAt] = [...row.steps, ...(row.lead?.steps ?? [])]
    .map(({ at }) => at)
    .sort()
    .reverse();
  const told = lastStepAt ?? row.submittedAt;
  if (!told) return null;
  // Off the public record with its consultation: its number, its steps and its state stay.
  const shown = row.takenDownAt === null ? row : { ...row, title: '', place: null };
  const own = isOwnTopic(ctx.viewer, { submittedBy, channel });
  const photos = row.takenDownAt === null ? photosByCode(ctx, sent, own) : [];
  const photoCount = row.takenDownAt === null ? sent.length : 0;
  return { ...shown, lastStepAt: told, canResubmit: whyCannotResubmit(row) === null, photos, photoCount };
}

type OwnRow = Omit<OwnTopic, 'viewerCanCorrect'> & {
  channel: TopicChannel;
  submittedBy: string;
  committeeId: string | null;
};
const ownQuery = prepared<OwnRow, { accountId: string; after: string | null; limit: number }>(
  'topic.own',
  `select t.id, t.number, t.tracking_code as "trackingCode", t.title, t.status,
     t.screening_note as "screeningNote", t.submitted_at as "submittedAt", t.version, t.body, t.place, t.channel,
     t.submitted_by as "submittedBy", t.committee_id as "committeeId",
     ${correctionsOf('topic', 't.id', nameOfActor)} as corrections
   from topic t where t.submitted_by = :accountId and (:after::uuid is null or t.id < :after)
   order by t.id desc limit :limit`,
);
const ownCountQuery = prepared<{ count: number }, { accountId: string }>(
  'topic.ownCount',
  'select count(*) as count from topic t where t.submitted_by = :accountId',
);

/** What this person submitted, their own words and those written down for others. */
export async function readOwnTopics(
  ctx: RequestContext,
  asked: { first: number; after?: string | null },
): Promise<Page<OwnTopic>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) return toPage<OwnTopic>([], limit, 0);
  const [rows, total] = await Promise.all([
    ctx.read.all(ownQuery, { accountId, after, limit }),
    ctx.read.one(ownCountQuery, { accountId }),
  ]);
  const seen = rows.map(({ channel, submittedBy, committeeId, ...row }) => ({
    ...row,
    viewerCanCorrect:
      isOwnTopic(ctx.viewer, { submittedBy, channel }) &&
      whyCannotCorrect(row, { screens: canScreenTopic(ctx.viewer, { committeeId }) }) === null,
  }));
  return toPage(seen, limit, total?.count ?? 0);
}

const destinationsQuery = prepared<TopicDestination>(
  'topic.destinations',
  `select c.id as "committeeId", c.name as "committeeName", t.name as "townshipName"
   from liaison_committee c join township t on t.id = c.township_id order by t.code nulls last, t.name limit 200`,
);

export function readTopicDestinations(read: ReadContext): Promise<TopicDestination[]> {
  return read.all(destinationsQuery, {});
}
