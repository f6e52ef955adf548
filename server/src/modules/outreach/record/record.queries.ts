import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { type Asking, asking, inScope, OWN_RECORD } from '../outreach.access.js';
import type { OutreachFilter } from '../outreach.inputs.js';
import { canReadAsStaff } from '../outreach.policy.js';
import { CAN_ACT, FILE_ROWS, type Paged, RECORD_ROW, RECORDS, TELLER, TOPIC } from '../outreach.queries.js';
import type { HeardQuestionDetail, OutreachRow } from '../outreach.types.js';

interface WantedRecords extends Record<string, unknown> {
  noticeId: string | null;
  committeeId: string | null;
  form: string | null;
  openQuestions: boolean;
}
const WANTED_RECORDS = `${inScope('o.committee_id')} and (:noticeId::uuid is null or o.notice_id = :noticeId)
  and (:committeeId::uuid is null or o.committee_id = :committeeId) and (:form::text is null or o.form = :form)
  and (not :openQuestions::boolean or (o.withdrawn_at is null and exists (select from heard_question q
    where q.record_id = o.id and q.topic_id is null)))`;
const recordsQuery = prepared<OutreachRow, Asking & WantedRecords & Paged>(
  'outreach.records',
  `select ${RECORD_ROW} from ${RECORDS} where ${WANTED_RECORDS} and (:after::uuid is null or o.id < :after)
   order by o.id desc limit :limit`,
);
const recordCountQuery = prepared<{ count: number }, Asking & WantedRecords>(
  'outreach.recordCount',
  `select count(*) as count from outreach_record o where ${WANTED_RECORDS}`,
);

const wantedRecords = (ctx: RequestContext, filter: OutreachFilter | null | undefined): Asking & WantedRecords => ({
  ...asking(ctx.viewer),
  noticeId: knownIdOrNull(filter?.noticeId),
  committeeId: knownIdOrNull(filter?.committeeId),
  form: filter?.form ?? null,
  openQuestions: filter?.openQuestions ?? false,
});

export async function readOutreachRecords(
  ctx: RequestContext,
  asked: { filter?: OutreachFilter | null; first: number; after?: string | null },
): Promise<Page<OutreachRow>> {
  authorize(canReadAsStaff(ctx.viewer), 'list outreach records');
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted = wantedRecords(ctx, asked.filter);
  const [rows, total] = await Promise.all([
    ctx.read.all(recordsQuery, { ...wanted, after, limit }),
    ctx.read.one(recordCountQuery, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

export function readRecordsForFile(ctx: RequestContext, noticeId: string | null): Promise<OutreachRow[]> {
  authorize(canReadAsStaff(ctx.viewer), 'export outreach records');
  return ctx.read.all(recordsQuery, { ...wantedRecords(ctx, { noticeId }), after: null, limit: FILE_ROWS });
}

// A question and its topic --------------------------------------------------------------------------------------------

type StoredQuestion = Omit<HeardQuestionDetail, 'viewerCanTakeUp'> & {
  readonly canAct: boolean;
  readonly isOpen: boolean;
};
const QUESTION = `q.id, q.text, ${TOPIC} as topic, o.id as "recordId", o.notice_id as "noticeId",
  n.title as "noticeTitle", o.committee_id as "committeeId", k.name as "committeeName", o.place, o.held_on as "heldOn",
  o.form, ${TELLER} as "tellerName", ${CAN_ACT} as "canAct", q.topic_id is null and o.withdrawn_at is null as "isOpen"
  from heard_question q join outreach_record o on o.id = q.record_id join policy_notice n on n.id = o.notice_id
  join liaison_committee k on k.id = o.committee_id left join topic t on t.id = q.topic_id`;
const questionQuery = prepared<StoredQuestion, Asking & { id: string }>(
  'outreach.question',
  `select ${QUESTION} where q.id = :id and (${inScope('o.committee_id')} or ${OWN_RECORD})`,
);
/** Whoever screens the topic learns where it was heard. */
const questionOfTopicQuery = prepared<StoredQuestion, Asking & { id: string }>(
  'outreach.questionOfTopic',
  `select ${QUESTION} where q.topic_id = :id
     and (${inScope('o.committee_id')} or ${inScope('t.committee_id')} or ${OWN_RECORD})`,
);
const toQuestion = (row: StoredQuestion | null): HeardQuestionDetail | null =>
  row && { ...row, viewerCanTakeUp: row.canAct && row.isOpen };

export async function readHeardQuestion(ctx: RequestContext, id: string): Promise<HeardQuestionDetail | null> {
  return toQuestion(await ctx.read.one(questionQuery, { ...asking(ctx.viewer), id: knownId(id) }));
}

export async function readQuestionOfTopic(ctx: RequestContext, topicId: string): Promise<HeardQuestionDetail | null> {
  return toQuestion(await ctx.read.one(questionOfTopicQuery, { ...asking(ctx.viewer), id: knownId(topicId) }));
}
