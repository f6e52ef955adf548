import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { BandengError, badInput } from '../../kernel/errors.js';
import { prepared } from '../../kernel/read.js';
import { departmentIdsOf } from '../../kernel/viewer.js';
import { readWhoseTurn, timelinessBounds } from '../commitment/index.js';
import type { ResponseNature } from '../wording/index.js';
import {
  committeeFiguresQuery,
  departmentFiguresQuery,
  FigureName,
  type FigureRow,
  type FigureScope,
  figureRecordQueries,
  figuresQuery,
  naturesQuery,
  UNITS,
} from './figures.js';
import { canReadFigures, committeeInSight } from './insight.policy.js';
import type { Dashboard, DepartmentFigures, Figure, FigureRecords, PeriodInput } from './insight.types.js';

const committeesQuery = prepared<{ id: string; name: string }, { committeeId: string | null }>(
  'insight.committees',
  'select id, name from liaison_committee where :committeeId::uuid is null or id = :committeeId::uuid order by name',
);
const departmentsQuery = prepared<{ id: string; name: string }>(
  'insight.departments',
  `select id, name from ${UNITS} unit order by name`,
);

/** Two years: longer periods belong in an export. */
const LONGEST_PERIOD_DAYS = 731;

export function scopeOf(
  ctx: RequestContext,
  period: PeriodInput,
  committeeId: string | null,
  departmentId: string | null,
): FigureScope {
  authorize(canReadFigures(ctx.viewer), 'read figures');
  const committeeInScope = committeeInSight(ctx.viewer, committeeId);
  if (committeeInScope === undefined) throw new BandengError('FORBIDDEN');
  return within(ctx, period, committeeInScope, departmentId);
}

function within(
  ctx: RequestContext,
  period: PeriodInput,
  committeeId: string | null,
  departmentId: string | null,
): FigureScope {
  const length = (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000;
  if (!(length >= 0 && length <= LONGEST_PERIOD_DAYS)) throw badInput('period', 'RANGE');
  return {
    from: period.from,
    to: period.to,
    today: ctx.today(),
    overdueBefore: timelinessBounds(ctx.services.calendar, ctx.today()).overdueBefore,
    committeeId,
    departmentId,
  };
}

export function toFigure(name: FigureName, row: FigureRow | undefined): Figure {
  const n = row?.n ?? 0;
  const counted = row?.counted ?? 0;
  return {
    name,
    n,
    counted,
    share: n === 0 ? null : counted / n,
    mean: row?.mean ?? null,
    median: row?.median ?? null,
  };
}

export async function readDashboard(
  ctx: RequestContext,
  period: PeriodInput,
  committeeId: string | null,
): Promise<Dashboard> {
  const scope = scopeOf(ctx, period, committeeId, null);
  const [figures, byCommittee, byDepartment, natures, committees, departments, turns] = await Promise.all([
    ctx.read.all(figuresQuery, scope),
    ctx.read.all(committeeFiguresQuery, scope),
    ctx.read.all(departmentFiguresQuery, scope),
    ctx.read.all(naturesQuery, scope),
    ctx.read.all(committeesQuery, { committeeId: scope.committeeId }),
    ctx.read.all(departmentsQuery, {}),
    readWhoseTurn(ctx, scope.committeeId),
  ]);
  return {
    from: scope.from,
    to: scope.to,
    committeeId: scope.committeeId,
    figures: Object.values(FigureName).map((name) =>
      toFigure(
        name,
        figures.find((row) => row.name === name),
      ),
    ),
    turns,
    committees: committees.map(({ id, name }) => ({
      committeeId: id,
      committeeName: name,
      figures: byCommittee.filter((row) => row.committeeId === id).map((row) => toFigure(row.name, row)),
    })),
    departments: departments
      .map(({ id, name }) => ({
        departmentId: id,
        departmentName: name,
        figures: byDepartment.filter((row) => row.departmentId === id).map((row) => toFigure(row.name, row)),
        natures: natures
          .filter((row) => row.departmentId === id)
          .map(({ nature, count }) => ({ nature: nature as ResponseNature, count })),
      }))
      .filter((department) => department.figures.length > 0 || department.natures.length > 0),
  };
}

/** What a department's own officers see of it, by the same definitions as everybody's board; of no single person. */
export async function readOwnFigures(ctx: RequestContext, period: PeriodInput): Promise<DepartmentFigures[]> {
  const names = new Map((await ctx.read.all(departmentsQuery, {})).map(({ id, name }) => [id, name]));
  return Promise.all(
    departmentIdsOf(ctx.viewer).map(async (departmentId) => {
      const scope = within(ctx, period, null, departmentId);
      const [figures, natures] = await Promise.all([
        ctx.read.all(departmentFiguresQuery, scope),
        ctx.read.all(naturesQuery, scope),
      ]);
      return {
        departmentId,
        departmentName: names.get(departmentId) ?? '',
        figures: figures.map((row) => toFigure(row.name, row)),
        natures: natures.map(({ nature, count }) => ({ nature: nature as ResponseNature, count })),
      };
    }),
  );
}

export interface FigureRecordsRequest {
  readonly name: FigureName;
  readonly period: PeriodInput;
  readonly committeeId: string | null;
  readonly departmentId: string | null;
  /** Only those that count, only those that do not, or null for both. */
  readonly counted: boolean | null;
  readonly first: number;
  readonly skip: number;
}

export async function readFigureRecords(ctx: RequestContext, request: FigureRecordsRequest): Promise<FigureRecords> {
  const scope = scopeOf(ctx, request.period, request.committeeId, request.departmentId);
  if (request.first < 1 || request.first > 100) throw badInput('first', 'RANGE');
  if (request.skip < 0 || request.skip > 10_000) throw badInput('skip', 'RANGE');
  const { counted, first, skip } = request;
  const rows = await ctx.read.all(figureRecordQueries[request.name], { ...scope, counted, first, skip });
  // Beyond the last row there is one that carries the count alone.
  return { totalCount: rows[0]?.totalCount ?? 0, nodes: rows.filter(({ id }) => id !== null) };
}
