import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { composed, conditionsOf, prepared } from '../../kernel/read.js';
import { committeeScope, supervises } from '../../kernel/scope.js';
import { accountIdOf, departmentIdsOf } from '../../kernel/viewer.js';
import {
  isAnythingTakenDown,
  isConsultationTakenDown,
  readsItWhole,
  withoutTakenDownFor,
} from '../consultation/index.js';
import { nameOfActor } from '../identity/index.js';
import { DirectiveStatus } from './directive.entity.js';
import type { DirectiveFilter } from './directive.inputs.js';
import { isWriter, mayRead, speaksFor } from './directive.policy.js';
import { statusOf, whyCannotAnswer, whyCannotCorrect, whyCannotWithdraw } from './directive.rules.js';
import type { DirectiveAnswerRow, DirectiveDetail, DirectivesOfConsultation } from './directive.types.js';

type Mays = 'viewerCanCorrect' | 'viewerCanWithdraw' | 'viewerReadsConsultation';
type Reckoned = 'status' | 'workingDaysLeft' | 'answeredAt';
type StoredAnswer = Omit<DirectiveAnswerRow, 'viewerCanAnswer' | 'viewerCanCorrect'> & {
  readonly departmentId: string | null;
};
interface Stored extends Omit<DirectiveDetail, Mays | Reckoned | 'answers'> {
  readonly committeeId: string;
  readonly writtenBy: string;
  readonly isAnythingTakenDown: boolean;
  readonly storedAnswers: readonly StoredAnswer[];
}

const NAME = `case w.office when 'DEPARTMENT' then (select u.short_name from department u where u.id = w.department_id)
  when 'COMMITTEE' then lc.name else '区政协机关' end`;
const ANSWERS = `(select json_agg(json_build_object('id', w.id, 'version', w.version, 'office', w.office, 'name', ${NAME},
    'departmentId', w.department_id, 'words', w.words, 'answeredAt', w.answered_at,
    'answeredByName', ${nameOfActor('w.answered_by')}, 'correctionNumber', w.correction_number,
    'corrections', ${correctionsOf('directive_answer', 'w.id', nameOfActor)}) order by w.id)
  from directive_answer w where w.directive_id = d.id)`;
const SELECT = `select d.id, d.version, d.consultation_id as "consultationId", k.title as "consultationTitle",
    ${isConsultationTakenDown('k.id')} as "consultationTakenDown",
    ${isAnythingTakenDown('k.id')} as "isAnythingTakenDown", k.committee_id as "committeeId",
    lc.name as "committeeName", d.words, d.due_on as "dueOn", ${nameOfActor('d.written_by')} as "leaderName",
    d.written_by as "writtenBy", d.written_at as "writtenAt", d.correction_number as "correctionNumber",
    ${correctionsOf('directive', 'd.id', nameOfActor)} as corrections, d.withdrawn_at as "withdrawnAt",
    d.withdrawn_reason as "withdrawnReason", ${ANSWERS} as "storedAnswers"
  from directive d join consultation k on k.id = d.consultation_id join liaison_committee lc on lc.id = k.committee_id`;

const oneQuery = prepared<Stored, { id: string }>(
  'directive.one',
  `${SELECT} where d.id = coalesce((select a.directive_id from directive_answer a where a.id = :id::uuid), :id::uuid)`,
);

/** One of them, by its id or that of one of its answers; null where it is none of the viewer's business. */
export async function readDirective(ctx: RequestContext, id: string): Promise<DirectiveDetail | null> {
  const found = await ctx.read.one(oneQuery, { id: knownId(id) });
  const addressed = found?.storedAnswers ?? [];
  if (!found || !mayRead(ctx.viewer, { committeeId: found.committeeId, addressed })) return null;
  return shown(ctx, found);
}

interface Scope extends Record<string, unknown> {
  readonly all: boolean;
  readonly committeeIds: readonly string[];
  readonly departmentIds: readonly string[];
}
const scopeOf = ({ viewer }: RequestContext): Scope => ({
  ...committeeScope(viewer),
  departmentIds: departmentIdsOf(viewer),
});
/** `mayRead`, as a condition on directive `d` of consultation `k`. */
const VISIBLE = `(:all::boolean or k.committee_id = any(:committeeIds::uuid[]) or exists (select from directive_answer mine
  where mine.directive_id = d.id and mine.department_id = any(:departmentIds::uuid[])))`;

const MOST_OF_ONE = 100;
const ofConsultationQuery = prepared<Stored, Scope & { consultationId: string }>(
  'directive.ofConsultation',
  `${SELECT} where d.consultation_id = :consultationId::uuid and ${VISIBLE} order by d.id desc limit ${MOST_OF_ONE}`,
);

/** Somebody owes the leader an answer. */
const OWED = `exists (select from directive_answer w where w.directive_id = d.id and w.answered_at is null)`;
const CONDITIONS = {
  visible: VISIBLE,
  WAITING: `d.withdrawn_at is null and ${OWED}`,
  ANSWERED: `d.withdrawn_at is null and not ${OWED}`,
  WITHDRAWN: 'd.withdrawn_at is not null',
  late: `d.withdrawn_at is null and d.due_on < :today::date and ${OWED}`,
  committeeId: 'k.committee_id = :committeeId::uuid',
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);
type Wanted = Scope & { readonly today: string; readonly committeeId: string | null };
const listQuery = composed<Stored, Wanted & { after: string | null; limit: number }, Condition | 'after'>(
  'directive.list',
  [...conditions, 'after'],
  (has) =>
    `${SELECT} where true ${fits(has)} ${has('after') ? 'and d.id < :after::uuid' : ''} order by d.id desc limit :limit`,
);
/** Whose consultation it is, is only asked where it is filtered by, and by the directives: they are fewer than consultations. */
const HELD_BY = 'left join consultation k on k.id = d.consultation_id';
const countQuery = composed<{ count: number }, Wanted, Condition>(
  'directive.count',
  conditions,
  (has) =>
    `select count(*) as count from directive d ${has('visible') || has('committeeId') ? HELD_BY : ''} where true ${fits(has)}`,
);

/** Of all leaders, those that are the viewer's business: the list of the desk, of the leader's page, and of the file of it. */
export async function readDirectives(
  ctx: RequestContext,
  asked: { filter?: DirectiveFilter | null; first: number; after?: string | null },
): Promise<Page<DirectiveDetail>> {
  const { status, late, committeeId } = asked.filter ?? {};
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted = { ...scopeOf(ctx), today: ctx.today(), committeeId: knownIdOrNull(committeeId) };
  const only = new Set<Condition | 'after'>(status ? [status] : []);
  if (!wanted.all) only.add('visible');
  if (late) only.add('late');
  if (wanted.committeeId !== null) only.add('committeeId');
  const count = countQuery((one) => only.has(one));
  if (after !== null) only.add('after');
  const list = listQuery((one) => only.has(one));
  const [rows, total] = await Promise.all([
    ctx.read.all(list, { ...wanted, after, limit }),
    ctx.read.one(count, wanted),
  ]);
  return toPage(await Promise.all(rows.map((row) => shown(ctx, row))), limit, total?.count ?? 0);
}

/** Working days within which answers are often wanted. */
const OFTEN_WITHIN = [3, 5, 10];

type StoredConsultation = Omit<DirectivesOfConsultation, 'directives' | 'viewerCanWrite' | 'days'> & {
  readonly committeeId: string;
};
const consultationQuery = prepared<StoredConsultation, { id: string; writes: boolean }>(
  'directive.consultation',
  `select k.id, k.title, k.status, ${isConsultationTakenDown('k.id')} as "takenDown", k.committee_id as "committeeId",
     lc.name as "committeeName", k.starts_at as "startsAt", k.place,
     coalesce((select json_agg(json_build_object('id', u.id, 'name', u.short_name) order by u.short_name)
       from department u where :writes::boolean and u.id in (select p.department_id from participant p
         where p.consultation_id = k.id and p.party = 'DEPARTMENT')), '[]') as departments
   from consultation k join liaison_committee lc on lc.id = k.committee_id where k.id = :id::uuid`,
);

/** Those of one consultation that are the viewer's business, with what a leader sees of it who writes another. */
export async function readDirectivesOf(ctx: RequestContext, given: string): Promise<DirectivesOfConsultation | null> {
  const id = knownId(given);
  const writes = supervises(ctx.viewer);
  const [found, rows] = await Promise.all([
    ctx.read.one(consultationQuery, { id, writes }),
    ctx.read.all(ofConsultationQuery, { ...scopeOf(ctx), consultationId: id }),
  ]);
  if (!found || (rows.length === 0 && !readsItWhole(ctx.viewer, found.committeeId))) return null;
  const { committeeId, ...consultation } = found;
  const directives = await Promise.all(rows.map((row) => shown(ctx, row)));
  const without = await withoutTakenDownFor(ctx, { id, committeeId });
  const { calendar } = ctx.services;
  const days = OFTEN_WITHIN.map((workingDays) => ({ workingDays, day: calendar.add(ctx.today(), workingDays).day }));
  return { ...(without ? without.words(consultation) : consultation), viewerCanWrite: writes, days, directives };
}

async function shown(ctx: RequestContext, row: Stored): Promise<DirectiveDetail> {
  const { committeeId, writtenBy, isAnythingTakenDown: isAsked, storedAnswers, ...detail } = row;
  const { viewer } = ctx;
  const status = statusOf(row, storedAnswers);
  const own = writtenBy === accountIdOf(viewer);
  const answered = storedAnswers.map(({ answeredAt }) => answeredAt ?? '').toSorted();
  const waits = status === DirectiveStatus.WAITING && row.dueOn !== null;
  const said: DirectiveDetail = {
    ...detail,
    status,
    workingDaysLeft: waits ? ctx.services.calendar.between(ctx.today(), row.dueOn as string) : null,
    answers: storedAnswers.map(({ departmentId, ...answer }) => {
      const speaks = speaksFor(viewer, committeeId, { office: answer.office, departmentId });
      return {
        ...answer,
        viewerCanAnswer: speaks && !whyCannotAnswer(row, answer, { again: false, own }),
        viewerCanCorrect: speaks && !whyCannotAnswer(row, answer, { again: true, own }),
      };
    }),
    answeredAt: answered[0] ? (answered.pop() ?? null) : null,
    viewerReadsConsultation: readsItWhole(viewer, committeeId),
    viewerCanCorrect: isWriter(viewer, writtenBy) && !whyCannotCorrect(row),
    viewerCanWithdraw: isWriter(viewer, writtenBy) && !whyCannotWithdraw(row, storedAnswers),
  };
  // Of a list few have lost anything: nobody asks for the others.
  const without = isAsked ? await withoutTakenDownFor(ctx, { id: row.consultationId, committeeId }) : null;
  return without ? without.words(said) : said;
}
