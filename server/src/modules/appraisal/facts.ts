import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { type AttendanceCount, type DutyCount, readFactsBetween, readFactsOfAll } from '../duty/index.js';

/**
 * The facts of a report as they are kept: how many of what, and which. Of a line there is what it is made by and how it
 * stood, not what it is called: what a record is called is asked of the record, so that nothing taken down stays here.
 */
export interface KeptFacts {
  /** The day on which the file stood so. */
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  readonly credited: number;
  readonly attendance: AttendanceCount;
  readonly counts: readonly DutyCount[];
  readonly lines: readonly KeptLine[];
}
type Facts = Awaited<ReturnType<typeof readFactsBetween>>;
export type KeptLine = Pick<Facts['lines'][number], 'factId' | 'kind' | 'day' | 'detail' | 'done'>;

/** From when until when a member served in a year: who came or left within it answers for their own time. */
export const served = (m: string, year: string) => `
  greatest(coalesce(${m}.term_starts_on, make_date(${year}, 1, 1)), make_date(${year}, 1, 1))::date as "from",
  least(coalesce(${m}.term_ends_on, make_date(${year}, 12, 31)), make_date(${year}, 12, 31))::date as "to"`;

export interface Whose extends Record<string, unknown> {
  readonly memberId: string;
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/** The file of now, with what its lines are called for this reader. */
export const liveFacts = (ctx: RequestContext, { memberId, year, from, to }: Whose, seesBriefs: boolean) =>
  readFactsBetween(ctx, { memberId, year, from, to, seesBriefs });

type Found = Pick<KeptFacts, 'credited' | 'attendance' | 'counts' | 'lines'>;
const kept = (asOf: string, { from, to }: Whose, { credited, attendance, counts, lines }: Found): KeptFacts => ({
  ...{ asOf, from, to, credited, attendance, counts },
  lines: lines.map(({ factId, kind, day, detail, done }) => ({ factId, kind, day, detail, done })),
});

/** The file as it is kept from now on. */
export const factsToKeep = async (ctx: RequestContext, whose: Whose): Promise<KeptFacts> =>
  kept(ctx.today(), whose, await liveFacts(ctx, whose, false));

/** The same for many of one year, read once. */
export async function factsOfMany(ctx: RequestContext, year: number, all: readonly (Whose & { id: string })[]) {
  const factsOf = await readFactsOfAll(ctx, year);
  return all.map((whose) => ({
    id: whose.id,
    facts: kept(ctx.today(), whose, factsOf(whose.memberId, whose.from, whose.to)),
  }));
}

const whoseQuery = prepared<Whose, { id: string }>(
  'appraisal.whose',
  `select a.member_id as "memberId", r.year, ${served('m', 'r.year')}
   from appraisal a join appraisal_round r on r.id = a.round_id join member m on m.id = a.member_id where a.id = :id`,
);

export async function whoseIs(ctx: RequestContext, id: string): Promise<Whose> {
  const whose = await ctx.read.one(whoseQuery, { id });
  if (!whose) throw new Error('a report that is there has somebody');
  return whose;
}

const said = ({ factId, kind, detail, done }: KeptLine) => `${kind} ${factId} ${detail} ${done}`;

/** How many lines came, went or stand otherwise since. */
export function changedSince(kept: readonly KeptLine[], now: readonly KeptLine[]): number {
  const [before, after] = [new Set(kept.map(said)), new Set(now.map(said))];
  const missing = (those: ReadonlySet<string>, of: ReadonlySet<string>) =>
    [...those].filter((one) => !of.has(one)).length;
  return Math.max(missing(before, after), missing(after, before));
}
