import type { RequestContext } from '../../../kernel/context.js';
import { type FigureName, type FigureRecordRow, type FigureScope, figureRecordQueries } from '../figures.js';
import type { FigureChange, FigureRecords } from '../insight.types.js';
import { readKept } from './kept.js';
import { readSealedRecords } from './seals.queries.js';

export interface RecordsAsked extends FigureScope {
  readonly name: FigureName;
  readonly counted: boolean | null;
  readonly first: number;
  readonly skip: number;
}

/** More than one figure has in a period. */
const ALL = 200_000;
const CHANGES_SHOWN = 100;

/** The records behind a figure: those that were sealed, where the period is, with what counts otherwise today. */
export async function readRecordsOf(
  ctx: RequestContext,
  asked: RecordsAsked,
  withChanges = true,
): Promise<FigureRecords> {
  const { name } = asked;
  const kept = await readKept(ctx, asked, [name]);
  const sealed = kept.rows && kept.seal?.hashes[name] !== undefined ? kept.seal : null;
  const rows = sealed
    ? await readSealedRecords(ctx, sealed.id, asked)
    : await ctx.read.all(figureRecordQueries[name], asked);
  // Beyond the last row there is one that carries the count alone.
  const nodes = rows.filter(({ id }) => id !== null);
  return {
    seal: kept.state,
    totalCount: rows[0]?.totalCount ?? 0,
    nodes,
    changes: sealed && withChanges ? await readChanges(ctx, sealed.id, asked) : [],
  };
}

async function readChanges(ctx: RequestContext, periodId: string, asked: RecordsAsked): Promise<FigureChange[]> {
  const all = { ...asked, counted: null, first: ALL, skip: 0 };
  const [then, now] = await Promise.all([
    readSealedRecords(ctx, periodId, all),
    ctx.read.all(figureRecordQueries[asked.name], all),
  ]);
  return changesBetween(then, now).slice(0, CHANGES_SHOWN);
}

/** A record may be there several times, once for each answer: it differs where one of them does. */
function changesBetween(then: readonly FigureRecordRow[], now: readonly FigureRecordRow[]): FigureChange[] {
  const of = (rows: readonly FigureRecordRow[]) =>
    Map.groupBy(
      rows.filter(({ id }) => id !== null),
      ({ kind, id }) => `${kind}${id}`,
    );
  const [before, after] = [of(then), of(now)];
  const counts = (rows: readonly FigureRecordRow[] = []) =>
    rows
      .map(({ counted, exact }) => `${counted} ${exact}`)
      .sort()
      .join();
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const one = is?.[0] ?? was?.[0];
    if (!one || counts(was) === counts(is)) return [];
    const { kind, id, consultationId, title } = one;
    const whether = (rows?: readonly FigureRecordRow[]) => (rows ? rows.some(({ counted }) => counted) : null);
    return [{ kind, id, consultationId, title, countedThen: whether(was), countedToday: whether(is) }];
  });
}
