import type { RequestContext } from '../../kernel/context.js';
import { prepared, type ReadContext } from '../../kernel/read.js';
import { definitions, FigureName, type FigureRow, type FigureScope, figureColumns, IN_SCOPE } from './figures.js';
import type { Figure } from './insight.types.js';
import { readKept } from './seals/kept.js';

const queries = Object.fromEntries(
  Object.values(FigureName).map((name) => [
    name,
    prepared<FigureRow, FigureScope>(
      `insight.figure.${name}`,
      `with record (${figureColumns}) as (${definitions[name]})
       select '${name}' as name, count(*)::int as n, count(*) filter (where counted)::int as counted,
         round(avg(value), 3) as mean, round((percentile_cont(0.5) within group (order by value))::numeric, 1) as median
       from record where ${IN_SCOPE}`,
    ),
  ]),
) as Record<FigureName, ReturnType<typeof prepared<FigureRow, FigureScope>>>;

/** One figure of one scope, for whoever may tell it: who that is, the caller has decided. */
export async function readOneFigure(read: ReadContext, name: FigureName, scope: FigureScope): Promise<FigureRow> {
  const row = await read.one(queries[name], scope);
  if (!row) throw new Error('a figure always answers one row');
  return row;
}

/** Some figures of one scope, as they were sealed where its period is; for whoever may tell them. */
export async function readFiguresOf(
  ctx: RequestContext,
  scope: FigureScope,
  names: readonly FigureName[],
): Promise<Figure[]> {
  const [rows, kept] = await Promise.all([
    Promise.all(names.map((name) => readOneFigure(ctx.read, name, scope))),
    readKept(ctx, scope, names),
  ]);
  return names.map((name) => kept.figure(name, rows));
}
