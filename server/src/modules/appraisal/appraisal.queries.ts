import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { accountIdOf, groupIdsOf, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';
import { canReadAllBriefs } from '../opinion/index.js';
import { groupNameOn } from '../roster/index.js';
import type { OpinionSide } from './appraisal.entity.js';
import { canOpineFor, canRunAppraisals, isOwnReport, type WhoseGroups } from './appraisal.policy.js';
import * as rules from './appraisal.rules.js';
import {
  type AppraisalFacts,
  type AppraisalListed,
  type AppraisalOpinionView,
  type AppraisalReport,
  type AppraisalRoll,
  type AppraisalRollRow,
  type AppraisalRoundView,
  AppraisalState,
} from './appraisal.types.js';
import { deservedOf } from './decide-grade.js';
import { changedSince, type KeptFacts, liveFacts, served, type Whose as WhoseFacts } from './facts.js';
import { type AppraisalGrade, type GradeRules, mostExcellent, proposeGrades } from './grade.rules.js';
import { SECTOR_OF_YEAR, SPECIAL_COMMITTEES_OF_YEAR, THAT_DAY } from './groups-of-year.sql.js';

const nameOf = (actor: string) => `(select x.display_name from account x where x.id = ${actor})`;

/** How far a report is, as the rules ask for it; and what whoever looks is told of that. */
const STANDING = `r.called_back_at is not null as "calledBack", r.write_by as "writeBy", r.opine_by as "opineBy",
  a.handed_in_at is not null as "handedIn", a.grade is not null as graded, a.graded_by as "gradedBy",
  a.object_by as "objectBy", a.objected_at is not null as objected, a.answered_at is not null as answered,
  a.archived_at is not null as archived, a.member_id as "memberId",
  exists (select from appraisal_opinion o where o.appraisal_id = a.id and o.withdrawn_at is null) as opined,
  exists (select from appraisal_opinion o where o.appraisal_id = a.id and o.withdrawn_at is null
    and o.side = 'COMMITTEE') as "opinedByCommittee"`;

/** Whose opinion a report can have. */
const SIDES = `array_remove(array[case when a.committee_id is not null then 'COMMITTEE' end,
  case when cardinality(${SPECIAL_COMMITTEES_OF_YEAR}) > 0 then 'SPECIAL_COMMITTEE' end,
  case when ${SECTOR_OF_YEAR} is not null then 'SECTOR' end], null)`;

const actorOf = (ctx: RequestContext): rules.Actor => ({
  accountId: accountIdOf(ctx.viewer),
  memberId: memberIdOf(ctx.viewer),
  today: ctx.today(),
});

function stateOf(one: rules.Standing, today: string): AppraisalState {
  if (one.archived) return AppraisalState.ARCHIVED;
  if (one.answered) return AppraisalState.ANSWERED;
  if (one.objected) return AppraisalState.OBJECTED;
  if (one.graded) return AppraisalState.GRADED;
  if (one.opined) return AppraisalState.OPINED;
  if (one.handedIn) return AppraisalState.HANDED_IN;
  return today > one.writeBy ? AppraisalState.NOT_WRITTEN : AppraisalState.WRITING;
}

// Rounds and their roll ----------------------------------------------------------------------------------------------

type RoundRow = Omit<AppraisalRoundView, 'mostExcellent' | 'viewerCanCorrect' | 'writeDays' | 'opineDays' | 'rules'> & {
  readonly rules: GradeRules;
};

const roundsQuery = prepared<RoundRow, { id: string | null }>(
  'appraisal.rounds',
  `select r.id, r.version, r.year, r.opened_on as "openedOn", r.write_by as "writeBy", r.opine_by as "opineBy",
     r.objection_days as "objectionDays", r.rules, r.called_back_at as "calledBackAt",
     r.called_back_reason as "calledBackReason", n.*, ${correctionsOf('appraisal_round', 'r.id', nameOf)} as corrections
   from appraisal_round r cross join lateral (
     select count(*)::int as reports, count(a.handed_in_at)::int as "handedIn", count(a.grade)::int as graded,
       count(*) filter (where a.grade = 'EXCELLENT')::int as excellent,
       count(*) filter (where a.objected_at is not null and a.answered_at is null)::int as objections,
       count(a.archived_at)::int as archived
     from appraisal a where a.round_id = r.id) n
   where :id::uuid is null or r.id = :id order by r.year desc, r.opened_on desc, r.id desc limit 50`,
);

/** The newest year first. */
export async function readAppraisalRounds(
  ctx: RequestContext,
  id: string | null = null,
): Promise<AppraisalRoundView[]> {
  authorize(canRunAppraisals(ctx.viewer), 'read rounds of annual reports');
  const { calendar } = ctx.services;
  return (await ctx.read.all(roundsQuery, { id })).map((round) => ({
    ...round,
    writeDays: calendar.between(round.openedOn, round.writeBy),
    opineDays: calendar.between(round.writeBy, round.opineBy),
    mostExcellent: mostExcellent(round.reports, round.rules),
    viewerCanCorrect: round.calledBackAt === null && round.graded === 0,
  }));
}

type RollRow = rules.Standing &
  Pick<
    AppraisalRollRow,
    'id' | 'version' | 'name' | 'committeeName' | 'handedInAt' | 'grade' | 'gradeReason' | 'opinions'
  > & {
    readonly late: boolean;
    readonly facts: Pick<KeptFacts, 'credited' | 'attendance'> | null;
    readonly sides: OpinionSide[];
  };

/** More members than any district has. */
const MOST_REPORTS = 2000;

const rollQuery = prepared<RollRow, { roundId: string; today: string }>(
  'appraisal.roll',
  `select a.id, a.version, m.name, c.name as "committeeName", a.handed_in_at as "handedInAt", a.grade,
     a.grade_reason as "gradeReason", a.facts - 'lines' as facts, ${STANDING},
     coalesce((a.handed_in_at at time zone 'Asia/Shanghai')::date > r.write_by, false) as late,
     array(select o.side from appraisal_opinion o where o.appraisal_id = a.id and o.withdrawn_at is null
       order by o.side) as opinions,
     ${SIDES} as sides
   from appraisal a join appraisal_round r on r.id = a.round_id join member m on m.id = a.member_id
   left join liaison_committee c on c.id = a.committee_id where a.round_id = :roundId
   order by m.name, a.id limit ${MOST_REPORTS}`,
);

/** How all of a year compare: for the secretariat alone. */
export async function readAppraisalRoll(ctx: RequestContext, id: string): Promise<AppraisalRoll | null> {
  const roundId = knownId(id);
  const [round] = await readAppraisalRounds(ctx, roundId);
  if (!round) return null;
  const found = (await ctx.read.all(rollQuery, { roundId, today: ctx.today() })).map((row) => ({
    row,
    ...deservedOf(row),
  }));
  const proposed = proposeGrades(found, round.rules);
  const actor = actorOf(ctx);
  const rows = found
    .toSorted((a, b) => b.points - a.points)
    .map(({ row, points, invited, present }) => ({
      ...row,
      ...{ points, invited, present },
      state: stateOf(row, ctx.today()),
      place: 1 + found.filter((other) => other.points > points).length,
      missing: row.sides.filter((side) => !row.opinions.includes(side)),
      proposal: proposed.get(row.id) as AppraisalGrade,
      viewerCanGrade: rules.whyCannotGrade(row, actor) === null,
    }));
  return { round, rows };
}

// Lists --------------------------------------------------------------------------------------------------------------

type ListedRow = rules.Standing & Omit<AppraisalListed, 'state'>;
interface Looks extends Record<string, unknown> {
  readonly memberId: string | null;
  readonly committeeIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly today: string;
}
const listed = (name: string, where: string) =>
  prepared<ListedRow, Looks>(
    name,
    `select a.id, r.year, m.name, ${STANDING} from appraisal a join appraisal_round r on r.id = a.round_id
     join member m on m.id = a.member_id where r.called_back_at is null and ${where}
     order by r.year desc, m.name, a.id limit 200`,
  );
/** What a director, or the office of a group, sees: what there is to say something of, until there is a grade; never their own. */
const BEFORE_SIDES = `(a.committee_id = any(:committeeIds::uuid[]) or ${SECTOR_OF_YEAR} = any(:groupIds::uuid[])
    or ${SPECIAL_COMMITTEES_OF_YEAR} && :groupIds::uuid[]) and a.member_id is distinct from :memberId::uuid
  and a.grade is null and r.called_back_at is null and (a.handed_in_at is not null or :today::date > r.write_by)`;
const ownQuery = listed(
  'appraisal.own',
  `a.member_id = :memberId::uuid and :today::date is not null
  and :committeeIds::uuid[] is not null and :groupIds::uuid[] is not null`,
);
const toOpineQuery = listed('appraisal.toOpine', BEFORE_SIDES);

const directed = (viewer: Viewer | null): string[] =>
  (viewer?.kind === 'ACCOUNT' ? viewer.posts : []).flatMap(({ role, committeeId }) =>
    role === Role.DIRECTOR && committeeId ? [committeeId] : [],
  );
const whoLooks = (ctx: RequestContext) => ({
  memberId: memberIdOf(ctx.viewer),
  committeeIds: directed(ctx.viewer),
  groupIds: groupIdsOf(ctx.viewer),
  today: ctx.today(),
});

/** One's own, the newest year first. */
export async function readOwnAppraisals(ctx: RequestContext): Promise<AppraisalListed[]> {
  const rows = await ctx.read.all(ownQuery, whoLooks(ctx));
  return rows.map((row) => ({ ...row, state: stateOf(row, ctx.today()) }));
}

/** Those of the committees one directs, or of the groups whose office one is. */
export async function readAppraisalsToOpine(ctx: RequestContext): Promise<AppraisalListed[]> {
  const rows = await ctx.read.all(toOpineQuery, whoLooks(ctx));
  return rows.map((row) => ({ ...row, objectBy: null, state: stateOf(row, ctx.today()) }));
}

// One report ---------------------------------------------------------------------------------------------------------

/** What is worked out here and is no column. */
type Worked = 'state' | 'facts' | 'opinions' | 'writeBy' | 'opineBy' | 'objectBy' | keyof WhoseGroups;
type ReportRow = rules.Standing &
  WhoseGroups &
  WhoseFacts &
  Omit<AppraisalReport, Worked | `viewerCan${string}`> & {
    readonly kept: KeptFacts | null;
    readonly sides: OpinionSide[];
    readonly given: Omit<AppraisalOpinionView, 'viewerCanWithdraw'>[];
  };

const reportQuery = prepared<ReportRow, Looks & { id: string; all: boolean }>(
  'appraisal.report',
  `select a.id, a.version, r.id as "roundId", r.year, m.name, a.committee_id as "committeeId", c.name as "committeeName",
     ${SECTOR_OF_YEAR} as "sectorId", ${SPECIAL_COMMITTEES_OF_YEAR} as "specialCommitteeIds",
     (select ${groupNameOn('s', THAT_DAY)} from sector s where s.id = ${SECTOR_OF_YEAR}) as "sectorName",
     array(select ${groupNameOn('s', THAT_DAY)} from special_committee s where s.id = any(${SPECIAL_COMMITTEES_OF_YEAR}) order by s.name)
       as "specialCommitteeNames",
     ${STANDING}, ${served('m', 'r.year')}, a.did, a.came_of_it as "cameOfIt", a.not_done as "notDone",
     a.next_year as "nextYear", a.handed_in_at as "handedInAt", a.facts as kept, a.grade, a.grade_reason as "gradeReason",
     coalesce((a.handed_in_at at time zone 'Asia/Shanghai')::date > r.write_by, false) as late,
     a.graded_at as "gradedAt", a.objection, a.objected_at as "objectedAt", a.answer, a.answered_at as "answeredAt",
     a.archived_at as "archivedAt", ${correctionsOf('appraisal', 'a.id', nameOf)} as corrections,
     (select coalesce(json_agg(json_build_object('id', o.id, 'side', o.side, 'text', o.text, 'onBehalf', o.on_behalf,
        'saidBy', o.said_by, 'givenByName', ${nameOf('o.given_by')}, 'givenAt', o.given_at,
        'corrections', ${correctionsOf('appraisal_opinion', 'o.id', nameOf)}) order by o.side), '[]')
      from appraisal_opinion o where o.appraisal_id = a.id and o.withdrawn_at is null) as given,
     ${SIDES} as sides
   from appraisal a join appraisal_round r on r.id = a.round_id join member m on m.id = a.member_id
   left join liaison_committee c on c.id = a.committee_id
   where a.id = :id and (:all::boolean or a.member_id = :memberId::uuid and r.called_back_at is null
     or ${BEFORE_SIDES})`,
);

/** The whole report; null where there is none, or it is none of one's business. */
export async function readAppraisalReport(ctx: RequestContext, id: string): Promise<AppraisalReport | null> {
  const all = canRunAppraisals(ctx.viewer);
  const row = await ctx.read.one(reportQuery, { id: knownId(id), all, ...whoLooks(ctx) });
  if (!row) return null;
  const own = isOwnReport(ctx.viewer, row);
  const actor = actorOf(ctx);
  const none = (why: unknown) => why === null;
  // What was written and not handed in is its writer's own; what is said of the grade is not for directors.
  const words = own || row.handedIn ? {} : { did: null, cameOfIt: null, notDone: null, nextYear: null };
  return {
    ...row,
    ...words,
    state: stateOf(row, ctx.today()),
    facts: await factsOf(ctx, row, own || canReadAllBriefs(ctx.viewer)),
    opinions: row.given.map((one) => ({
      ...one,
      viewerCanWithdraw: canOpineFor(ctx.viewer, row, one.side) && none(rules.whyCannotChangeOpinion(row, actor)),
    })),
    viewerCanWrite: own && none(rules.whyCannotWrite(row)),
    viewerCanTakeBack: own && none(rules.whyCannotTakeBack(row)),
    viewerCanOpineFor: none(rules.whyCannotOpine(row, actor))
      ? row.sides.filter((side) => canOpineFor(ctx.viewer, row, side))
      : [],
    viewerCanWithdrawGrade: all && none(rules.whyCannotWithdrawGrade(row, actor)),
    viewerCanObject: own && none(rules.whyCannotObject(row, actor)),
    viewerCanWithdrawObjection: own && none(rules.whyCannotWithdrawObjection(row)),
    viewerCanAnswer: all && none(rules.whyCannotAnswer(row, actor)),
    viewerCanCorrect: all && none(rules.whyCannotCorrect(row, actor)),
  };
}

/** As they are kept, each line by what its record is called now; before anything is kept, as the records say. */
async function factsOf(ctx: RequestContext, row: ReportRow, seesBriefs: boolean): Promise<AppraisalFacts> {
  const { from, to, kept } = row;
  const live = await liveFacts(ctx, row, seesBriefs);
  if (!kept || !(row.handedIn || row.graded)) {
    const lines = live.lines.map((line) => ({ ...line, gone: false }));
    return { ...live, asOf: ctx.today(), frozen: false, from, to, lines, changedSince: 0 };
  }
  const now = new Map(live.lines.map((line) => [`${line.kind} ${line.factId}`, line]));
  return {
    ...kept,
    ...{ counts: [...kept.counts], frozen: true, changedSince: changedSince(kept.lines, live.lines) },
    lines: kept.lines.map((line) => {
      const found = now.get(`${line.kind} ${line.factId}`);
      const { title = null, opens = null, opensId = null } = found ?? {};
      return { ...line, title, opens, opensId, gone: !found };
    }),
  };
}
