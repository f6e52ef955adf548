import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { textInput } from '../../kernel/text.js';
import { accountIdOf, hasRole, Role } from '../../kernel/viewer.js';
import { BriefLevel, briefTitleOnRecord } from '../opinion/index.js';
import { canChangeRules, canReadLedger, IN_SCOPE, type LedgerScope, ledgerScope } from './duty.policy.js';
import type {
  DutyPeople,
  DutyPerson,
  DutyRecord,
  DutyRulesChangeRow,
  DutyRulesState,
  PointEntryFilter,
  PointEntryRow,
  RungRules,
} from './duty.types.js';
import type { PointTerms } from './rules/duty-rules.entity.js';
import { yearInput } from './year-input.js';

const MOST_ENTRIES = 500;
const TENTHS = '/ 10.0';

const ROW = `e.id, e.account_id as "accountId", a.display_name as name, c.name as "committeeName", e.year,
  e.occurred_on as "occurredOn", e.created_at as "enteredAt", e.source, e.brief_id as "briefId",
  ${briefTitleOnRecord('b')} as "briefTitle", b.issue_year as "issueYear", b.issue_number as "issueNumber", e.level,
  e.adopted_as as "adoptedAs", e.rate, e.share, e.earned ${TENTHS} as earned, e.credited ${TENTHS} as credited,
  e.reverses_id as "reversesId", (select r.id from point_entry r where r.reverses_id = e.id) as "reversedById"`;
const FROM = `from point_entry e join account a on a.id = e.account_id left join opinion_brief b on b.id = e.brief_id
  left join liaison_committee c on c.id = e.committee_id`;

interface Filter extends LedgerScope {
  year: number | null;
  committeeId: string | null;
  accountId: string | null;
  source: string | null;
  level: string | null;
  reversed: boolean | null;
  name: string | null;
}

const FITS = `${IN_SCOPE}
  and (:year::int is null or e.year = :year) and (:committeeId::uuid is null or e.committee_id = :committeeId)
  and (:accountId::uuid is null or e.account_id = :accountId) and (:source::text is null or e.source = :source)
  and (:level::text is null or e.level = :level) and (:name::text is null or strpos(a.display_name, :name) > 0)
  and (:reversed::boolean is not true or e.reverses_id is not null
    or exists (select from point_entry r where r.reverses_id = e.id))`;

const entriesQuery = prepared<PointEntryRow, Filter & { after: string | null; limit: number }>(
  'duty.entries',
  `select ${ROW} ${FROM} where ${FITS} and (:after::uuid is null or e.id < :after) order by e.id desc limit :limit`,
);
const entryCountQuery = prepared<{ count: number }, Filter>(
  'duty.entryCount',
  `select count(*) as count ${FROM} where ${FITS}`,
);

function filterOf(ctx: RequestContext, filter: PointEntryFilter | null | undefined): Filter {
  return {
    ...ledgerScope(ctx.viewer),
    year: filter?.year == null ? null : yearInput(filter.year),
    committeeId: knownIdOrNull(filter?.committeeId),
    accountId: knownIdOrNull(filter?.accountId),
    source: filter?.source ?? null,
    level: filter?.level ?? null,
    reversed: filter?.reversed ?? null,
    name: textInput(filter?.name, { field: 'name', max: 40 }),
  };
}

/** The ledger, what was entered last first. */
export async function readPointEntries(
  ctx: RequestContext,
  asked: { filter?: PointEntryFilter | null; first: number; after?: string | null },
): Promise<Page<PointEntryRow>> {
  authorize(canReadLedger(ctx.viewer), 'read the ledger of points');
  const { limit, after } = pageInput(asked.first, asked.after);
  const filter = filterOf(ctx, asked.filter);
  const [rows, total] = await Promise.all([
    ctx.read.all(entriesQuery, { ...filter, after, limit }),
    ctx.read.one(entryCountQuery, filter),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** As many as a workbook is good for. */
const IN_FILE = 20_000;

export async function readEntriesForFile(ctx: RequestContext, year: number): Promise<PointEntryRow[]> {
  authorize(canReadLedger(ctx.viewer), 'export the ledger of points');
  const asked = { ...filterOf(ctx, { year: yearInput(year) }), after: null, limit: IN_FILE };
  return ctx.read.all(entriesQuery, asked);
}

const peopleQuery = prepared<DutyPerson, LedgerScope & { year: number; committeeId: string | null; byPoints: boolean }>(
  'duty.people',
  `select e.account_id as id, a.display_name as name, bool_or(e.member_id is not null) as "isMember",
     (array_agg(c.name order by e.occurred_on desc, e.id desc))[1] as "committeeName", sum(e.earned) ${TENTHS} as earned,
     sum(e.credited) ${TENTHS} as credited,
     count(distinct (e.source_id, e.turn)) filter (where e.source = 'ADOPTION' and e.reverses_id is null and not exists (
       select from point_entry r where r.reverses_id = e.id))::int as adoptions,
     count(distinct (e.source_id, e.turn)) filter (where e.source = 'INSTRUCTION' and e.reverses_id is null and not exists (
       select from point_entry r where r.reverses_id = e.id))::int as instructions
   ${FROM} where ${IN_SCOPE} and e.year = :year and (:committeeId::uuid is null or e.committee_id = :committeeId)
   group by e.account_id, a.display_name
   order by case when :byPoints::boolean then sum(e.credited) end desc nulls last, a.display_name, e.account_id limit 2000`,
);

/** What everybody has in a year. Only the house sees it in order of points. */
export async function readDutyPeople(
  ctx: RequestContext,
  given: number,
  committeeId: string | null,
): Promise<DutyPeople> {
  authorize(canReadLedger(ctx.viewer), 'read the points of others');
  const people = await ctx.read.all(peopleQuery, {
    ...ledgerScope(ctx.viewer),
    year: yearInput(given),
    committeeId: knownIdOrNull(committeeId),
    byPoints: hasRole(ctx.viewer, Role.SECRETARIAT, Role.LEADER),
  });
  const sum = (of: (person: DutyPerson) => number) =>
    Math.round(people.reduce((total, one) => total + of(one), 0) * 10) / 10;
  return { people, earned: sum(({ earned }) => earned), credited: sum(({ credited }) => credited) };
}

const personQuery = prepared<
  { name: string; committeeName: string | null; years: number[]; earned: number; credited: number },
  LedgerScope & { accountId: string; year: number }
>(
  'duty.person',
  `select a.display_name as name,
     (select c.name from point_entry e join liaison_committee c on c.id = e.committee_id
      where e.account_id = a.id and ${IN_SCOPE} order by e.occurred_on desc, e.id desc limit 1) as "committeeName",
     array(select distinct e.year from point_entry e where e.account_id = a.id and ${IN_SCOPE} order by e.year desc) as years,
     (select coalesce(sum(e.earned), 0) ${TENTHS} from point_entry e
      where e.account_id = a.id and e.year = :year and ${IN_SCOPE}) as earned,
     (select coalesce(sum(e.credited), 0) ${TENTHS} from point_entry e
      where e.account_id = a.id and e.year = :year and ${IN_SCOPE}) as credited
   from account a where a.id = :accountId`,
);

/** One person's record of a year: one's own, or that of somebody in the committees one is staff of; else null. */
export async function readDutyRecord(
  ctx: RequestContext,
  asked: { accountId: string | null; year: number },
): Promise<DutyRecord | null> {
  const viewerId = accountIdOf(ctx.viewer);
  const accountId = asked.accountId === null ? viewerId : knownId(asked.accountId);
  if (accountId === null) return null;
  const year = yearInput(asked.year);
  const scope = ledgerScope(ctx.viewer);
  const filter = { ...filterOf(ctx, { year, accountId }), after: null, limit: MOST_ENTRIES };
  const [person, entries, rules] = await Promise.all([
    ctx.read.one(personQuery, { ...scope, accountId, year }),
    ctx.read.all(entriesQuery, filter),
    ctx.read.one(rulesQuery, {}),
  ]);
  if (!person || (accountId !== viewerId && person.years.length === 0)) return null;
  const years = [...new Set([year, ...person.years])].sort((a, b) => b - a);
  return {
    ...person,
    accountId,
    year,
    years,
    entries,
    yearlyCap: rules?.yearlyCap ?? null,
  };
}

const rulesQuery = prepared<PointTerms & { version: number }>(
  'duty.rules',
  'select version, rungs, yearly_cap as "yearlyCap" from duty_rules',
);
const changesQuery = prepared<
  Pick<DutyRulesChangeRow, 'id' | 'at' | 'byName' | 'reason'> & { before: PointTerms; after: PointTerms }
>(
  'duty.rulesChanges',
  `select d.id, d.changed_at as at, d.reason, d.before, d.after,
     (select a.display_name from account a where a.id = d.changed_by) as "byName"
   from duty_rules_change d order by d.id desc limit 100`,
);

const LADDER = [BriefLevel.DISTRICT, BriefLevel.CITY, BriefLevel.PROVINCE, BriefLevel.NATIONAL];
const rungsOf = ({ rungs }: PointTerms): RungRules[] => LADDER.map((level) => ({ level, ...rungs[level] }));

/** What briefs earn today. */
export async function readDutyRules(ctx: RequestContext): Promise<DutyRulesState> {
  const rules = await ctx.read.one(rulesQuery, {});
  if (!rules) throw new Error('there are no rules of points');
  const { version, yearlyCap } = rules;
  return { version, yearlyCap, rungs: rungsOf(rules), viewerCanEdit: canChangeRules(ctx.viewer) };
}

/** How the rules became what they are, the newest change first. */
export async function readDutyRulesChanges(ctx: RequestContext): Promise<DutyRulesChangeRow[]> {
  authorize(canReadLedger(ctx.viewer), 'read how the rules of points were changed');
  const changes = await ctx.read.all(changesQuery, {});
  return changes.map(({ before, after, ...change }) => ({
    ...change,
    before: rungsOf(before),
    after: rungsOf(after),
    capBefore: before.yearlyCap,
    capAfter: after.yearlyCap,
  }));
}
