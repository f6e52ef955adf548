import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { badInput } from '../../kernel/errors.js';
import { knownId, knownIds } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { departmentIdsOf } from '../../kernel/viewer.js';
import { nameOfActor } from '../identity/index.js';
import { photoIdsOf } from './photos/photos.sql.js';
import type { DeclineReason, ScreeningCriterion } from './screening.entity.js';
import { REPLY_WORKING_DAYS, whyCannotKeepLetter } from './screening.rules.js';
import type {
  ScreeningCheckRow,
  ScreeningLists,
  TopicToCompare,
  TransferDepartment,
  TransferLetterRow,
} from './screening.types.js';
import { TopicStatus, type TopicStepKind } from './topic.entity.js';
import { topicLifecycle } from './topic.lifecycle.js';
import { canAnswerLetter, canEditScreeningLists, canScreenTopic } from './topic.policy.js';
import { NO_TURN, takesOthersIn } from './topic.rules.js';

const criteriaQuery = prepared<ScreeningCriterion>(
  'topic.criteria',
  `select id, version, kind, text, position, active from screening_criterion
   order by kind desc, active desc, position, id limit 200`,
);
const reasonsQuery = prepared<DeclineReason>(
  'topic.declineReasons',
  `select id, version, code, words_zh as "wordsZh", words_en as "wordsEn", needs_note as "needsNote", position, active
   from decline_reason order by active desc, position, id limit 200`,
);
const departmentsQuery = prepared<TransferDepartment>(
  'topic.transferDepartments',
  'select id, name from department order by name limit 500',
);

/** The lists as they are now, what is no longer offered included: old topics still read it. */
export async function readScreeningLists(ctx: RequestContext): Promise<ScreeningLists> {
  const [criteria, declineReasons, departments] = await Promise.all([
    ctx.read.all(criteriaQuery, {}),
    ctx.read.all(reasonsQuery, {}),
    ctx.read.all(departmentsQuery, {}),
  ]);
  return {
    criteria,
    declineReasons,
    departments,
    replyDueOn: ctx.services.calendar.add(ctx.today(), REPLY_WORKING_DAYS).day,
    viewerCanEdit: canEditScreeningLists(ctx.viewer),
  };
}

const checksQuery = prepared<ScreeningCheckRow, { topicId: string }>(
  'topic.checks',
  `select k.id, k.result, k.answers, k.decision, k.reason, a.display_name as "checkedByName", k.checked_at as "checkedAt"
   from screening_check k left join account a on a.id = k.checked_by
   where k.topic_id = :topicId order by k.checked_at desc, k.id desc limit 50`,
);

/** Every filling of the checklist, the newest first. Who may read the topic was asked before. */
export function readChecks(ctx: RequestContext, topicId: string): Promise<ScreeningCheckRow[]> {
  return ctx.read.all(checksQuery, { topicId });
}

const MOST_COMPARED = 12;
const compareQuery = prepared<
  Omit<TopicToCompare, 'canBeMerged' | 'canTakeIn'> & { committeeId: string | null },
  { ids: readonly string[]; all: boolean; committeeIds: readonly string[] }
>(
  'topic.compare',
  `select t.id, t.version, t.number, t.title, t.body, t.place, t.status, t.channel, t.committee_id as "committeeId",
     c.name as "committeeName", t.submitted_at as "submittedAt"
   from topic t left join liaison_committee c on c.id = t.committee_id
   where t.id = any(:ids::uuid[]) and t.status <> 'DRAFT' and (:all or t.committee_id = any(:committeeIds::uuid[]))
   order by array_position(:ids::uuid[], t.id)`,
);

/** These topics side by side, in the order asked for; those the viewer may not read are left out. */
export async function readTopicsToCompare(ctx: RequestContext, ids: readonly string[]): Promise<TopicToCompare[]> {
  if (ids.length > MOST_COMPARED) throw badInput('ids', 'TOO_MANY');
  const rows = await ctx.read.all(compareQuery, { ids: knownIds(ids), ...committeeScope(ctx.viewer) });
  return rows.map(({ committeeId, ...row }) => {
    const canScreen = canScreenTopic(ctx.viewer, { committeeId });
    return {
      ...row,
      canBeMerged: canScreen && topicLifecycle.may(row.status, TopicStatus.MERGED),
      canTakeIn: canScreen && takesOthersIn(row.status),
    };
  });
}

type StoredLetter = Omit<
  TransferLetterRow,
  'workingDaysLeft' | 'viewerCanAnswer' | 'viewerCanTakeBackReturn' | 'viewerCanCorrectAnswer'
> & { departmentId: string; topicStatus: TopicStatus; lastTurn: TopicStepKind | null; isNewest: boolean };
interface LetterScope extends Record<string, unknown> {
  all: boolean;
  committeeIds: readonly string[];
  departmentIds: readonly string[];
}

const LETTER = `l.id, l.version, t.number as "topicNumber", t.title, t.body, t.place, ${photoIdsOf('t.id')} as "photoIds", d.name as "departmentName",
  l.department_id as "departmentId", c.name as "committeeName", l.note, l.sent_at as "sentAt",
  l.reply_due_on::text as "replyDueOn", l.answer, l.answered_at as "answeredAt",
  l.withdrawn_at as "withdrawnAt", l.returned_at as "returnedAt", l.returned_reason as "returnedReason",
  t.status as "topicStatus", case when l.returned_at is not null then (select s.kind from topic_step s
    where s.topic_id = l.topic_id and s.kind not in (${NO_TURN.map((kind) => `'${kind}'`).join(', ')})
    order by s.at desc, s.id desc limit 1) end as "lastTurn",
  not exists (select from transfer_letter n where n.topic_id = l.topic_id and n.id > l.id) as "isNewest",
  ${correctionsOf('transfer_letter', 'l.id', nameOfActor)} as corrections`;
const LETTERS = `transfer_letter l join topic t on t.id = l.topic_id join department d on d.id = l.department_id
  left join liaison_committee c on c.id = t.committee_id`;
const SEEN = `(:all or t.committee_id = any(:committeeIds::uuid[]) or l.department_id = any(:departmentIds::uuid[]))
  and (:answered::boolean is null or (coalesce(l.answered_at, l.returned_at) is not null) = :answered)`;

const lettersQuery = prepared<
  StoredLetter,
  LetterScope & { answered: boolean | null; after: string | null; limit: number }
>(
  'topic.letters',
  `select ${LETTER} from ${LETTERS} where ${SEEN} and l.withdrawn_at is null and (:after::uuid is null or l.id < :after)
   order by l.id desc limit :limit`,
);
const letterCountQuery = prepared<{ count: number }, LetterScope & { answered: boolean | null }>(
  'topic.letterCount',
  `select count(*) as count from ${LETTERS} where ${SEEN} and l.withdrawn_at is null`,
);
const letterQuery = prepared<StoredLetter, LetterScope & { answered: null; id: string }>(
  'topic.letter',
  `select ${LETTER} from ${LETTERS} where ${SEEN} and l.id = :id`,
);
const letterOfQuery = prepared<StoredLetter, { topicId: string }>(
  'topic.letterOfTopic',
  `select ${LETTER} from ${LETTERS} where l.topic_id = :topicId and l.withdrawn_at is null
   order by l.id desc limit 1`,
);

/** A department sees its own letters; staff those of their topics. */
function letterScope(ctx: RequestContext): LetterScope {
  return { ...committeeScope(ctx.viewer), departmentIds: departmentIdsOf(ctx.viewer) };
}

function toLetter(
  ctx: RequestContext,
  { departmentId, topicStatus, lastTurn, isNewest, ...row }: StoredLetter,
): TransferLetterRow {
  return {
    ...row,
    workingDaysLeft: ctx.services.calendar.between(ctx.today(), row.replyDueOn),
    viewerCanAnswer:
      row.answeredAt === null &&
      row.withdrawnAt === null &&
      row.returnedAt === null &&
      canAnswerLetter(ctx.viewer, { departmentId }),
    viewerCanTakeBackReturn:
      canAnswerLetter(ctx.viewer, { departmentId }) &&
      whyCannotKeepLetter(row, { status: topicStatus, lastTurn, isNewest }) === null,
    viewerCanCorrectAnswer: row.answeredAt !== null && canAnswerLetter(ctx.viewer, { departmentId }),
  };
}

export async function readLetters(
  ctx: RequestContext,
  asked: { answered?: boolean | null; first: number; after?: string | null },
): Promise<Page<TransferLetterRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const scope = letterScope(ctx);
  authorize(
    scope.all || scope.committeeIds.length > 0 || scope.departmentIds.length > 0,
    'read the letters of a department',
  );
  const filter = { ...scope, answered: asked.answered ?? null };
  const [rows, total] = await Promise.all([
    ctx.read.all(lettersQuery, { ...filter, after, limit }),
    ctx.read.one(letterCountQuery, filter),
  ]);
  return toPage(
    rows.map((row) => toLetter(ctx, row)),
    limit,
    total?.count ?? 0,
  );
}

export async function readLetter(ctx: RequestContext, id: string): Promise<TransferLetterRow | null> {
  const row = await ctx.read.one(letterQuery, { ...letterScope(ctx), answered: null, id: knownId(id) });
  return row && toLetter(ctx, row);
}

/** The letter that went out for this topic. Who may read the topic was asked before. */
export async function readLetterOf(ctx: RequestContext, topicId: string): Promise<TransferLetterRow | null> {
  const row = await ctx.read.one(letterOfQuery, { topicId });
  return row && toLetter(ctx, row);
}
