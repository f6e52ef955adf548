import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { prepared } from '../../kernel/read.js';
import { departmentIdsOf } from '../../kernel/viewer.js';
import { readWhoseTurn } from '../commitment/index.js';
import {
  committeeFigures,
  committeeFiguresQuery,
  departmentFigures,
  departmentFiguresQuery,
  FigureName,
  type FigureRow,
  type FigureScope,
  figuresQuery,
  naturesQuery,
  UNITS,
} from './figures.js';
import type { Dashboard, DepartmentFigures, FigureRecords, PeriodInput } from './insight.types.js';
import { scopeOf, toFigure, within } from './scope.js';
import { naturesOf, readKept, readKeptParts } from './seals/kept.js';
import { readRecordsOf } from './seals/kept-records.js';

const committeesQuery = prepared<{ id: string; name: string }, { committeeId: string | null }>(
  'insight.committees',
  'select id, name from liaison_committee where :committeeId::uuid is null or id = :committeeId::uuid order by name',
);
const departmentsQuery = prepared<{ id: string; name: string }>(
  'insight.departments',
  `select id, name from ${UNITS} unit order by name`,
);

export function readDashboard(
  ctx: RequestContext,
  period: PeriodInput,
  committeeId: string | null,
): Promise<Dashboard> {
  return readBoard(ctx, scopeOf(ctx, period, committeeId, null));
}

/** The numbers of a scope, for whoever may tell them: who that is, the caller has decided. */
export async function readBoard(ctx: RequestContext, scope: FigureScope): Promise<Dashboard> {
  const [figures, byCommittee, byDepartment, natures, committees, departments, turns, kept] = await Promise.all([
    ctx.read.all(figuresQuery, scope),
    ctx.read.all(committeeFiguresQuery, { ...scope, names: committeeFigures }),
    ctx.read.all(departmentFiguresQuery, { ...scope, names: departmentFigures }),
    ctx.read.all(naturesQuery, scope),
    ctx.read.all(committeesQuery, { committeeId: scope.committeeId }),
    ctx.read.all(departmentsQuery, {}),
    readWhoseTurn(ctx, scope.committeeId),
    readKept(ctx, scope, null),
  ]);
  const parts = kept.rows ? await readKeptParts(ctx, kept, scope, [...committeeFigures, ...departmentFigures]) : null;
  const said = kept.natures(natures, scope);
  return {
    from: scope.from,
    to: scope.to,
    committeeId: scope.committeeId,
    seal: kept.state,
    figures: Object.values(FigureName).map((name) => kept.figure(name, figures)),
    turns,
    committees: committees.map(({ id, name }) => ({
      committeeId: id,
      committeeName: name,
      figures:
        parts?.of(committeeFigures, { committeeId: id }) ?? ofPart(byCommittee.filter((row) => row.committeeId === id)),
    })),
    departments: departments
      .map(({ id, name }) => ({
        departmentId: id,
        departmentName: name,
        figures:
          parts?.of(departmentFigures, { departmentId: id }) ??
          ofPart(byDepartment.filter((row) => row.departmentId === id)),
        natures: naturesOf(said, id),
      }))
      .filter((department) => department.figures.length > 0 || department.natures.length > 0),
  };
}

const ofPart = (rows: readonly FigureRow[]) => rows.map((row) => toFigure(row.name, row));

/** What a department's own officers see of it, by the same definitions as everybody's board; of no single person. */
export async function readOwnFigures(ctx: RequestContext, period: PeriodInput): Promise<DepartmentFigures[]> {
  const names = new Map((await ctx.read.all(departmentsQuery, {})).map(({ id, name }) => [id, name]));
  return Promise.all(
    departmentIdsOf(ctx.viewer).map((departmentId) =>
      readDepartmentFigures(ctx, within(ctx, period, null, departmentId), departmentId, names.get(departmentId) ?? ''),
    ),
  );
}

/** One department's figures and natures, as they were sealed where they were. */
export async function readDepartmentFigures(
  ctx: RequestContext,
  scope: FigureScope,
  departmentId: string,
  departmentName: string,
): Promise<DepartmentFigures> {
  const [figures, natures, kept] = await Promise.all([
    ctx.read.all(departmentFiguresQuery, { ...scope, names: departmentFigures }),
    ctx.read.all(naturesQuery, scope),
    readKept(ctx, scope, null),
  ]);
  return {
    departmentId,
    departmentName,
    figures: departmentFigures
      .map((name) => kept.figure(name, figures))
      .filter(({ n, today }) => n > 0 || (today?.n ?? 0) > 0),
    natures: naturesOf(kept.natures(natures, scope), departmentId),
  };
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
  const { name, counted, first, skip } = request;
  return readRecordsOf(ctx, { ...scope, name, counted, first, skip });
}
