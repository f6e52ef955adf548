import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { isDemandTakenDown } from '../../consultation/index.js';
import { groupNameOn, specialCommitteesOn, standingOn } from '../../roster/index.js';
import {
  committeeFiguresQuery,
  comparedCommittees,
  comparedDepartments,
  departmentFiguresQuery,
  FigureName,
  type FigureRow,
  type FigureScope,
  figuresQuery,
  LAST_DAY,
  naturesQuery,
  UNITS,
} from '../figures.js';
import type { Figure, PeriodInput } from '../insight.types.js';
import { SeriesUnit, seriesStarts } from '../periods.rules.js';
import { scopeOf, toFigure } from '../scope.js';
import { naturesOf, readKept, readKeptParts } from '../seals/kept.js';
import { readRecordsOf } from '../seals/kept-records.js';
import { readSealedSparks } from '../seals/seals.queries.js';
import {
  ComparedBy,
  type ComparedRow,
  type Comparison,
  type DeclinedInWords,
  type DepartmentPortrait,
} from './portraits.types.js';

interface Named {
  readonly id: string;
  readonly name: string;
}
const committeesQuery = prepared<Named, { committeeId: string | null }>(
  'insight.committeesCompared',
  'select id, name from liaison_committee where :committeeId::uuid is null or id = :committeeId::uuid order by name',
);
const unitsQuery = prepared<Named>('insight.unitsCompared', `select id, name from ${UNITS} unit order by name`);
const unitQuery = prepared<Named, { id: string }>(
  'insight.unitOfPortrait',
  `select id, name from ${UNITS} unit where id = :id::uuid`,
);
/** Where each member was on the last day of the period. */
export const sectorsQuery = prepared<Named & { memberId: string | null }, FigureScope>(
  'insight.sectorsCompared',
  `select s.id, ${groupNameOn('s', LAST_DAY)} as name, b.id as "memberId" from sector s
   left join (select m.id, ${standingOn('m', 'sector_id', LAST_DAY)} as sector_id from member m) b on b.sector_id = s.id
   order by s.name`,
);
export const specialCommitteesQuery = prepared<Named & { memberId: string | null }, FigureScope>(
  'insight.specialCommitteesCompared',
  `select s.id, ${groupNameOn('s', LAST_DAY)} as name, b.id as "memberId" from special_committee s
   left join (select m.id, unnest(${specialCommitteesOn('m', LAST_DAY)}) as special_committee_id from member m) b
     on b.special_committee_id = s.id
   order by s.name`,
);
const declinedQuery = prepared<DeclinedInWords, { departmentId: string; committeeId: string | null; first: number }>(
  'insight.declinedInWords',
  `select d.consultation_id as "consultationId", d.title as "demandTitle", r.text as words, r.responded_at as at
   from (select id from participant where department_id = :departmentId::uuid
     union select id from participant where represents_id = :departmentId::uuid) seat
   join demand_response r on r.participant_id = seat.id join demand d on d.id = r.demand_id
   join consultation c on c.id = d.consultation_id
   where r.nature = 'DECLINED' and c.status <> 'CANCELLED' and not ${isDemandTakenDown('d.id')} and (:committeeId::uuid is null or c.committee_id = :committeeId::uuid)
   order by r.responded_at desc, r.id desc limit :first::int`,
);
const DECLINED_SHOWN = 20;
const ALL = 200_000;

/** Who stands where beside whom, by the figures that are theirs. */
export async function readComparison(ctx: RequestContext, by: ComparedBy, period: PeriodInput): Promise<Comparison> {
  const scope = scopeOf(ctx, period, null, null);
  switch (by) {
    case ComparedBy.COMMITTEE:
      return compareParts(ctx, scope, {
        names: comparedCommittees,
        leads: FigureName.CLOSED_LOOP,
        units: await ctx.read.all(committeesQuery, scope),
        today: async () =>
          (await ctx.read.all(committeeFiguresQuery, { ...scope, names: comparedCommittees })).map(
            ({ committeeId, ...row }) => ({ ...row, of: committeeId }),
          ),
        key: 'committeeId',
      });
    case ComparedBy.DEPARTMENT:
      return compareParts(ctx, scope, {
        names: comparedDepartments,
        leads: FigureName.REPLIED_ON_TIME,
        units: await ctx.read.all(unitsQuery, {}),
        today: async () =>
          (await ctx.read.all(departmentFiguresQuery, { ...scope, names: comparedDepartments })).map(
            ({ departmentId, ...row }) => ({ ...row, of: departmentId }),
          ),
        key: 'departmentId',
      });
    case ComparedBy.SECTOR:
      return compareMembers(ctx, scope, await ctx.read.all(sectorsQuery, scope));
    case ComparedBy.SPECIAL_COMMITTEE:
      return compareMembers(ctx, scope, await ctx.read.all(specialCommitteesQuery, scope));
  }
}

interface Parts {
  readonly names: readonly FigureName[];
  readonly leads: FigureName;
  readonly units: readonly Named[];
  readonly key: 'committeeId' | 'departmentId';
  readonly today: () => Promise<(FigureRow & { of: string })[]>;
}

async function compareParts(ctx: RequestContext, scope: FigureScope, parts: Parts): Promise<Comparison> {
  const { names, leads, key } = parts;
  const since = seriesStarts(SeriesUnit.MONTH, scope.to)[0] as string;
  const [kept, sparks] = await Promise.all([
    readKept(ctx, scope, names),
    readSealedSparks(ctx, scope, { since, names: [leads] }),
  ]);
  const sealed = kept.rows ? await readKeptParts(ctx, kept, scope, names) : null;
  const today = sealed ? [] : await parts.today();
  const figuresOf = (id: string): Figure[] =>
    sealed?.of(names, { [key]: id }) ?? today.filter(({ of }) => of === id).map((row) => toFigure(row.name, row));
  const sparkOf = (id: string) => {
    const points = new Map<string, { n: number; counted: number }>();
    for (const one of sparks.filter((point) => point[key] === id && point.start <= scope.to)) {
      const { n, counted } = points.get(one.start) ?? { n: 0, counted: 0 };
      points.set(one.start, { n: n + one.n, counted: counted + one.counted });
    }
    return [...points].sort(([a], [b]) => (a < b ? -1 : 1)).map(([start, counts]) => ({ start, ...counts }));
  };
  const rows: ComparedRow[] = parts.units
    .map(({ id, name }) => ({ id, name, figures: figuresOf(id), spark: sparkOf(id) }))
    // A department nobody asked anything stands beside nobody; a committee that did nothing does.
    .filter(({ figures }) => key === 'committeeId' || figures.length > 0);
  return { seal: kept.state, leads, rows };
}

/** Sectors and special committees: how many are in term, and how many of them did anything. */
async function compareMembers(
  ctx: RequestContext,
  scope: FigureScope,
  places: readonly (Named & { memberId: string | null })[],
): Promise<Comparison> {
  const { nodes, seal } = await readRecordsOf(
    ctx,
    { ...scope, name: FigureName.ACTIVE_MEMBERS, counted: null, first: ALL, skip: 0 },
    false,
  );
  const active = new Map(nodes.map(({ id, counted }) => [id, counted]));
  const groups = Map.groupBy(places, ({ id }) => id);
  const rows = [...groups].map(([id, [first, ...more]]) => {
    const members = [first, ...more].flatMap((one) =>
      one?.memberId && active.has(one.memberId) ? [one.memberId] : [],
    );
    const counted = members.filter((member) => active.get(member)).length;
    const row = { name: FigureName.ACTIVE_MEMBERS, n: members.length, counted, mean: null, median: null };
    const figure = { ...toFigure(FigureName.ACTIVE_MEMBERS, row), asOf: seal && !seal.damaged ? seal.asOf : null };
    return { id, name: first?.name ?? '', figures: members.length > 0 ? [figure] : [], spark: [] };
  });
  return { seal, leads: null, rows };
}

/** All that the figures say of one department, of the committee's own matters where its staff asks. */
export async function readDepartmentPortrait(
  ctx: RequestContext,
  given: string,
  period: PeriodInput,
): Promise<DepartmentPortrait> {
  const departmentId = knownId(given);
  const scope = scopeOf(ctx, period, null, departmentId);
  const unit = await ctx.read.one(unitQuery, { id: departmentId });
  if (!unit) throw notFound();
  const [today, natures, kept, declined] = await Promise.all([
    ctx.read.all(figuresQuery, scope),
    ctx.read.all(naturesQuery, scope),
    readKept(ctx, scope, null),
    ctx.read.all(declinedQuery, { departmentId, committeeId: scope.committeeId, first: DECLINED_SHOWN }),
  ]);
  return {
    departmentId,
    departmentName: unit.name,
    seal: kept.state,
    figures: comparedDepartments.map((name) => kept.figure(name, today)),
    natures: naturesOf(kept.natures(natures, scope), departmentId),
    declined,
  };
}
