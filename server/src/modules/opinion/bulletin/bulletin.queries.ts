import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { BandengError, badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { type PreparedQuery, prepared } from '../../../kernel/read.js';
import { committeeScope } from '../../../kernel/scope.js';
import { accountIdOf, hasRole, Role, type Viewer } from '../../../kernel/viewer.js';
import { membershipOn, specialCommitteesOn, standingOn } from '../../roster/index.js';
import { briefTitleOnRecord } from '../brief-title.sql.js';
import { BriefFigure, briefFigures } from './brief-figures.js';
import {
  type Bulletin,
  type BulletinCounts,
  BulletinGrouping,
  type BulletinLine,
  type BulletinRecords,
} from './bulletin.types.js';

/** Who stands before whom is for the secretariat: what it makes of it is its own paper. */
export function canReadRanking(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Everybody else reads the total and their own lines. */
function canReadEveryLine(viewer: Viewer | null): boolean {
  return canReadRanking(viewer) || hasRole(viewer, Role.LEADER);
}

function canReadBulletin(viewer: Viewer | null): boolean {
  return canReadEveryLine(viewer) || hasRole(viewer, Role.DIRECTOR, Role.LIAISON_OFFICER, Role.MEMBER, Role.INFORMANT);
}

const COLUMNS = 'record_kind, record_id, title, committee_id, department_id, at, counted, value';
const figures = Object.values(BriefFigure);
const RECORD = `record (figure, ${COLUMNS}) as (${figures
  .map((name) => `select '${name}', given.* from (${briefFigures[name]}) given`)
  .join(' union all ')})`;

const AUTHORS = `brief_author a join post p on p.account_id = a.account_id and p.role = 'MEMBER'
  join member m on m.id = p.member_id`;
/** Where an author was is asked of the day of the record `r`. */
const THAT_DAY = `(r.at at time zone 'Asia/Shanghai')::date`;
const INFORMANTS = 'brief_author a join special_informant i on i.account_id = a.account_id';

interface GroupSql {
  /** Everybody who has a line, also with nothing in it. */
  readonly all: string;
  /** Which lines a record of `r` is counted in: once in each. */
  readonly of: string;
  /** Which lines are the viewer's own. */
  readonly own: string;
}

const MINE = `post p join member m on m.id = p.member_id where p.account_id = :accountId::uuid and p.role = 'MEMBER' and p.ended_at is null`;
const groups: Readonly<Record<BulletinGrouping, GroupSql>> = {
  COMMITTEE: {
    all: 'select id, name from liaison_committee',
    of: 'select r.committee_id as group_id',
    own: `select unnest(:committeeIds::uuid[]) as id union select s.committee_id from post p join membership s on s.member_id = p.member_id
      where p.account_id = :accountId::uuid and p.role = 'MEMBER' and p.ended_at is null
        and ${membershipOn('s')}`,
  },
  SPECIAL_COMMITTEE: {
    all: 'select id, name from special_committee',
    of: `select unnest(${specialCommitteesOn('m', THAT_DAY)}) as group_id from ${AUTHORS} where a.brief_id = r.record_id
      union select i.special_committee_id from ${INFORMANTS} where a.brief_id = r.record_id`,
    own: `select x.special_committee_id as id from member_special_committees x where x.member_id in (select m.id from ${MINE})`,
  },
  SECTOR: {
    all: 'select id, name from sector',
    of: `select ${standingOn('m', 'sector_id', THAT_DAY)} as group_id from ${AUTHORS} where a.brief_id = r.record_id
      union select i.sector_id from ${INFORMANTS} where a.brief_id = r.record_id`,
    own: `select m.sector_id as id from ${MINE}`,
  },
  INFORMANT: {
    all: `select i.id, i.name from special_informant i where i.status in ('APPOINTED', 'ACTIVE')
      or exists (select from brief_author a where a.account_id = i.account_id)`,
    of: `select i.id as group_id from ${INFORMANTS} where a.brief_id = r.record_id`,
    own: `select i.id from special_informant i where i.account_id = :accountId::uuid`,
  },
};

interface Days extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
}
interface Cell {
  readonly groupId: string;
  readonly name: string;
  readonly figure: BriefFigure | null;
  readonly n: number;
  readonly counted: number;
  readonly isOwn: boolean;
}
interface Who extends Days {
  readonly accountId: string | null;
  readonly committeeIds: readonly string[];
  readonly today: string;
  /** Only the viewer's own lines. */
  readonly ownOnly: boolean;
}

const byGrouping = <Query>(make: (grouping: BulletinGrouping, sql: GroupSql) => Query) =>
  Object.fromEntries(
    Object.entries(groups).map(([grouping, sql]) => [grouping, make(grouping as BulletinGrouping, sql)]),
  ) as Readonly<Record<BulletinGrouping, Query>>;

const lineQueries = byGrouping((grouping, { all, of, own }) =>
  prepared<Cell, Who>(
    `opinion.bulletin.${grouping}`,
    `with ${RECORD}, own as (${own}), line as (
       select g.id, g.name, g.id in (select id from own) as is_own from (${all}) g
       where not :ownOnly::boolean or g.id in (select id from own)
     ), placed as (
       select r.figure, r.counted, g.group_id from record r cross join lateral (${of}) g where g.group_id is not null
     )
     select l.id as "groupId", l.name, l.is_own as "isOwn", x.figure, count(x.figure)::int as n,
       count(*) filter (where x.counted)::int as counted
     from line l left join placed x on x.group_id = l.id
     group by l.id, l.name, l.is_own, x.figure`,
  ),
);

const totalQuery = prepared<{ figure: BriefFigure; n: number; counted: number }, Days>(
  'opinion.bulletinTotal',
  `with ${RECORD} select figure, count(*)::int as n, count(*) filter (where counted)::int as counted from record group by figure`,
);

type Counted = Pick<Cell, 'n' | 'counted'>;

function countsOf(cells: ReadonlyMap<BriefFigure | null, Counted>): BulletinCounts {
  const of = (figure: BriefFigure): Counted => cells.get(figure) ?? { n: 0, counted: 0 };
  const counted = (figure: BriefFigure) => of(figure).counted;
  return {
    submitted: of(BriefFigure.BRIEFS_ISSUED).n,
    issued: counted(BriefFigure.BRIEFS_ISSUED),
    adopted: counted(BriefFigure.BRIEFS_ADOPTED),
    district: counted(BriefFigure.BRIEFS_ADOPTED_DISTRICT),
    city: counted(BriefFigure.BRIEFS_ADOPTED_CITY),
    province: counted(BriefFigure.BRIEFS_ADOPTED_PROVINCE),
    national: counted(BriefFigure.BRIEFS_ADOPTED_NATIONAL),
    instructed: counted(BriefFigure.BRIEFS_INSTRUCTED),
    toTellBack: of(BriefFigure.BRIEFS_TOLD_BACK).n,
    toldBack: counted(BriefFigure.BRIEFS_TOLD_BACK),
  };
}

/** By what was used, then by the highest rung, then by what was handed in. */
const WEIGHT = ['adopted', 'national', 'province', 'city', 'district', 'instructed', 'submitted'] as const;
const compare = (a: BulletinCounts, b: BulletinCounts) => {
  const decisive = WEIGHT.find((key) => a[key] !== b[key]);
  return decisive ? b[decisive] - a[decisive] : 0;
};

/** Days of a month or of a year. */
function periodInput({ year, month }: { year: number; month?: number | null | undefined }): Days {
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw badInput('year', 'YEAR');
  if (month == null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) throw badInput('month', 'MONTH');
  const of = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${of}-01`, to: `${of}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}` };
}

interface BulletinAsked {
  readonly year: number;
  readonly month?: number | null | undefined;
  readonly grouping: BulletinGrouping;
}

/** 通报: what a month or a year brought, by whom. */
export async function readBulletin(ctx: RequestContext, asked: BulletinAsked): Promise<Bulletin> {
  authorize(canReadBulletin(ctx.viewer), 'read the bulletin');
  const days = periodInput(asked);
  const viewerSeesAll = canReadEveryLine(ctx.viewer);
  const viewerSeesPlaces = canReadRanking(ctx.viewer);
  const [cells, totals] = await Promise.all([
    ctx.read.all(lineQueries[asked.grouping], {
      ...days,
      accountId: accountIdOf(ctx.viewer),
      committeeIds: committeeScope(ctx.viewer).committeeIds,
      today: ctx.today(),
      ownOnly: !viewerSeesAll,
    }),
    ctx.read.all(totalQuery, days),
  ]);
  const lines = [...Map.groupBy(cells, ({ groupId }) => groupId).values()].map((own): Omit<BulletinLine, 'place'> => {
    const [{ groupId, name, isOwn }] = own as [Cell, ...Cell[]];
    return { groupId, name, isOwn, ...countsOf(new Map(own.map((cell) => [cell.figure, cell]))) };
  });
  const byName = lines.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const ordered = viewerSeesPlaces ? byName.sort(compare) : byName;
  return {
    ...days,
    viewerSeesAll,
    viewerSeesPlaces,
    total: countsOf(new Map(totals.map((one) => [one.figure, one]))),
    lines: ordered.map((line) => ({
      ...line,
      place: viewerSeesPlaces ? 1 + ordered.filter((other) => compare(other, line) < 0).length : null,
    })),
  };
}

type RecordRow = BulletinRecords['nodes'][number] & { readonly total: number };
interface RecordsOf extends Days {
  readonly groupId: string | null;
  readonly counted: boolean | null;
  readonly limit: number;
}

const recordQueries = byGrouping((grouping, { of }) =>
  Object.fromEntries(
    figures.map((figure) => [
      figure,
      prepared<RecordRow, RecordsOf>(
        `opinion.bulletin.${grouping}.${figure}`,
        `with record (${COLUMNS}) as (${briefFigures[figure]}), chosen as (
           select r.* from record r where (:counted::boolean is null or r.counted = :counted)
             and (:groupId::uuid is null or exists (select from (${of}) g where g.group_id = :groupId::uuid)))
         select c.record_id as id, ${briefTitleOnRecord('b', 'c.title')} as title, l.name as "committeeName", c.at, c.counted,
           coalesce((select array_agg(n.display_name order by w.position) from brief_author w join account n on n.id = w.account_id
             where w.brief_id = c.record_id), '{}') as "authorNames", count(*) over ()::int as total
         from chosen c join opinion_brief b on b.id = c.record_id left join liaison_committee l on l.id = c.committee_id
         order by c.counted, c.at desc, c.record_id limit :limit`,
      ),
    ]),
  ),
) as Readonly<Record<BulletinGrouping, Readonly<Record<BriefFigure, PreparedQuery<RecordRow, RecordsOf>>>>>;

const MOST_RECORDS = 500;

/** The records behind a number. The secretariat and leaders open every number, a committee's staff those of their own committee. */
export async function readBulletinRecords(
  ctx: RequestContext,
  asked: BulletinAsked & { figure: BriefFigure; groupId: string | null; counted: boolean | null },
): Promise<BulletinRecords> {
  authorize(canReadBulletin(ctx.viewer), 'read the records of the bulletin');
  const groupId = knownIdOrNull(asked.groupId);
  if (!canReadEveryLine(ctx.viewer)) {
    const isOwn = groupId !== null && committeeScope(ctx.viewer).committeeIds.includes(groupId);
    if (asked.grouping !== BulletinGrouping.COMMITTEE || !isOwn) throw new BandengError('FORBIDDEN');
  }
  const rows = await ctx.read.all(recordQueries[asked.grouping][asked.figure], {
    ...periodInput(asked),
    groupId,
    counted: asked.counted,
    limit: MOST_RECORDS,
  });
  return { totalCount: rows[0]?.total ?? 0, nodes: rows };
}
