import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { committeeScope, isInScope } from '../../kernel/scope.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import type { ConsultationStatus } from '../consultation/index.js';
import {
  canOrganise,
  isBeforeTheMeeting,
  isResident,
  readSeat,
  TAKEN_DOWN_TITLE,
  withoutTakenDownOf,
} from '../consultation/index.js';
import { byCode } from '../identity/index.js';
import type { StoredAnswers } from './questionnaire.entity.js';
import { statusOf } from './questionnaire.rules.js';
import { type Asked, resultsOf, type Tallies, unsaidGroups } from './results.rules.js';
import { ASKED, TALLIES } from './survey.sql.js';
import {
  type EarlierQuestionnaire,
  type PublicQuestionnaire,
  type QuestionnaireDetail,
  SurveyStatus,
  type WishText,
} from './survey.types.js';
import { deviceVoice, voiceHash } from './voice.js';

interface Head extends Asked {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly consultationId: string;
  readonly consultationTitle: string;
  readonly consultationStatus: ConsultationStatus;
  readonly committeeId: string;
  readonly committeeName: string;
  readonly intro: string;
  readonly askedCount: number | null;
  readonly openedAt: string | null;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
}

const HEAD = `q.id, q.version, q.code, k.id as "consultationId", k.title as "consultationTitle",
  k.status as "consultationStatus", k.committee_id as "committeeId", c.name as "committeeName", q.intro, ${ASKED},
  q.asked_count as "askedCount", q.opened_at as "openedAt", q.closes_at as "closesAt", q.closed_at as "closedAt"`;
const FROM = `from questionnaire q join consultation k on k.id = q.consultation_id
  join liaison_committee c on c.id = k.committee_id`;

const instantOf = (text: string | null) => (text === null ? null : new Date(text));
const statusNow = ({ openedAt, closesAt, closedAt }: Head, now: Date) =>
  SurveyStatus[
    statusOf({ openedAt: instantOf(openedAt), closesAt: instantOf(closesAt), closedAt: instantOf(closedAt) }, now)
  ];

const detailQuery = prepared<Head & { tallies: Tallies }, { id: string }>(
  'survey.detail',
  `select ${HEAD}, ${TALLIES} as tallies ${FROM} where k.id = :id`,
);

/** The survey of a consultation with its results, for its staff; null where none was made. */
export async function readQuestionnaire(
  ctx: RequestContext,
  consultationId: string,
): Promise<QuestionnaireDetail | null> {
  const row = await ctx.read.one(detailQuery, { id: knownId(consultationId) });
  if (!row || !isInScope(committeeScope(ctx.viewer), row.committeeId)) return null;
  return { ...row, status: statusNow(row, ctx.now()), results: resultsOf(row, row.tallies) };
}

const committeeQuery = prepared<{ committeeId: string }, { id: string }>(
  'survey.committee',
  'select committee_id as "committeeId" from consultation where id = :id',
);
const earlierQuery = prepared<EarlierQuestionnaire, { id: string; all: boolean; committeeIds: readonly string[] }>(
  'survey.earlier',
  `select q.id, k.title as "consultationTitle", q.intro, q.questions ${FROM}
   where k.id <> :id and (:all or k.committee_id = any(:committeeIds::uuid[])) order by q.id desc limit 20`,
);

/** The newest surveys of the viewer's own committees, to ask the same questions again. */
export async function readEarlierQuestionnaires(
  ctx: RequestContext,
  consultationId: string,
): Promise<EarlierQuestionnaire[]> {
  const id = knownId(consultationId);
  const of = await ctx.read.one(committeeQuery, { id });
  if (!of || !canOrganise(ctx.viewer, of)) throw notFound();
  const { all, committeeIds } = committeeScope(ctx.viewer);
  return ctx.read.all(earlierQuery, { id, all, committeeIds });
}

interface TextRow extends WishText {
  readonly groupId: string | null;
}
type TextsOf = { id: string; questionId: string; text: string | null };
const TEXTS = `from questionnaire q join questionnaire_answer a on a.questionnaire_id = q.id
  left join interest_group g on g.id = a.interest_group_id
  where q.consultation_id = :id and a.answers ? :questionId::text
    and (:text::text is null or strpos(lower(a.answers -> :questionId::text ->> 0), lower(:text)) > 0)`;
const textsQuery = prepared<TextRow, TextsOf & { after: string | null; limit: number }>(
  'survey.texts',
  `select a.id, a.answers -> :questionId::text ->> 0 as text, g.id as "groupId", g.name as "groupName",
     (select d.number from raised_wish r join demand d on d.id = r.demand_id
      where r.answer_id = a.id and r.question_id = :questionId) as "demandNumber"
   ${TEXTS} and (:after::uuid is null or a.id < :after) order by a.id desc limit :limit`,
);
const textCountsQuery = prepared<{ groupId: string | null; fits: number; count: number }, TextsOf>(
  'survey.textCounts',
  `select a.interest_group_id as "groupId", count(*) as count,
     count(*) filter (where :text::text is null
       or strpos(lower(a.answers -> :questionId::text ->> 0), lower(:text)) > 0) as fits
   from questionnaire q join questionnaire_answer a on a.questionnaire_id = q.id
   where q.consultation_id = :id and a.answers ? :questionId::text group by 1`,
);

/** What people wrote to one question, newest first. Of a group too small to stay unknown the name is left out. */
export async function readWishTexts(
  ctx: RequestContext,
  asked: { consultationId: string; questionId: string; text?: string | null; first: number; after?: string | null },
): Promise<Page<WishText>> {
  const detail = await readQuestionnaire(ctx, asked.consultationId);
  const question = detail?.questions.find(({ id }) => id === asked.questionId);
  if (question?.kind !== 'TEXT') throw notFound();
  const { limit, after } = pageInput(asked.first, asked.after);
  const of = {
    id: knownId(asked.consultationId),
    questionId: asked.questionId,
    text: textInput(asked.text, { field: 'text', max: TITLE_MAX }),
  };
  const [rows, counts] = await Promise.all([
    ctx.read.all(textsQuery, { ...of, after, limit }),
    ctx.read.all(textCountsQuery, of),
  ]);
  const unsaid = unsaidGroups(new Map(counts.map(({ groupId, count }) => [groupId, count])));
  const said = rows.map((row) => (unsaid.has(row.groupId) ? { ...row, groupName: null } : row));
  return toPage(
    said,
    limit,
    counts.reduce((sum, { fits }) => sum + fits, 0),
  );
}

const publicQuery = prepared<Head & { answeredCount: number }, { code: string }>(
  'survey.public',
  `select ${HEAD}, (select count(*) from questionnaire_answer a where a.questionnaire_id = q.id) as "answeredCount"
   ${FROM} where q.code = :code and q.opened_at is not null`,
);
const mineQuery = prepared<
  { interestGroupId: string | null; answers: StoredAnswers },
  { id: string; seat: string | null; device: string | null }
>(
  'survey.mine',
  `select interest_group_id as "interestGroupId", answers from questionnaire_answer
   where questionnaire_id = :id and voice_hash in (:seat::text, :device::text)
   order by (voice_hash = :seat::text) desc limit 1`,
);

/** What was asked, without what was taken down since: whoever holds the code reads it years later. */
async function asGivenOut<Row extends Head>({ read }: RequestContext, row: Row): Promise<Row> {
  const without = await withoutTakenDownOf(read, row.consultationId);
  if (!without) return row;
  if (without.isWhole) return { ...row, consultationTitle: TAKEN_DOWN_TITLE, intro: '', questions: [] };
  const questions = row.questions.map((question) => ({ ...question, text: without.text(question.text) }));
  return { ...row, intro: without.text(row.intro), questions };
}

/** A survey by its code: what is asked, and what this device answered. */
export async function readPublicQuestionnaire(
  ctx: RequestContext,
  typed: string,
  deviceToken: string | null,
): Promise<PublicQuestionnaire | null> {
  const code = normaliseCode(typed);
  const row = await byCode(ctx, code, () => ctx.read.one(publicQuery, { code }));
  if (!row) return null;
  const seat = await readSeat(ctx.read, ctx.viewer, row.consultationId);
  const invited = seat && isResident(ctx.viewer, seat) ? seat : null;
  const mine = await ctx.read.one(mineQuery, {
    id: row.id,
    seat: invited && (await voiceHash(ctx.read, row.id, 'seat', invited.id)),
    device: await deviceVoice(ctx.read, row.id, deviceToken),
  });
  return {
    ...(await asGivenOut(ctx, row)),
    isOpen: statusNow(row, ctx.now()) === SurveyStatus.OPEN && isBeforeTheMeeting(row.consultationStatus),
    isInvited: invited !== null,
    mine: mine && {
      interestGroupId: mine.interestGroupId,
      answers: Object.entries(mine.answers).map(([questionId, values]) => ({ questionId, values })),
    },
  };
}
