import type { RequestContext } from '../../../kernel/context.js';
import type { ResponseNature } from '../../wording/index.js';
import { type FigureName, type FigureRow, type FigureScope, type NatureRow } from '../figures.js';
import type { Figure, NatureCount, PeriodSeal } from '../insight.types.js';
import { toFigure } from '../scope.js';
import { readSeal, readSealedFigures, readSealedParts, type SealRow } from './seals.queries.js';

/** What is kept of a period: its figures as they were sealed, with what they would be today beside them. */
export interface Kept {
  readonly state: PeriodSeal | null;
  readonly seal: SealRow | null;
  /** Null where there is nothing to go by: not sealed, or damaged. */
  readonly rows: readonly FigureRow[] | null;
  /** The figure to show, given how all of them are reckoned today. */
  figure(name: FigureName, today: readonly FigureRow[]): Figure;
  natures(today: readonly Nature[], scope: FigureScope): readonly Nature[];
}

type Nature = Pick<NatureRow, 'departmentId' | 'committeeId' | 'nature' | 'count'>;

/** What is kept of exactly these days, of these figures or of all. */
export async function readKept(
  ctx: RequestContext,
  scope: FigureScope,
  names: readonly FigureName[] | null,
): Promise<Kept> {
  const seal = await readSeal(ctx, scope);
  const rows = seal && !seal.damaged ? await readSealedFigures(ctx, seal, scope, names) : null;
  return {
    seal,
    rows,
    state: seal && { asOf: seal.asOf, sealedAt: seal.sealedAt, damaged: rows === null },
    figure: (name, today) => {
      const now = toFigure(
        name,
        today.find((row) => row.name === name),
      );
      return seal && rows ? beside(name, seal, rows, now) : now;
    },
    natures: (today, { committeeId, departmentId }) =>
      seal && rows
        ? seal.natures.filter(
            (one) =>
              (committeeId === null || one.committeeId === committeeId) &&
              (departmentId === null || one.departmentId === departmentId),
          )
        : today,
  };
}

/** As it was sealed; a figure that was defined later is not in the seal, and is what it is today. */
function beside(name: FigureName, seal: SealRow, rows: readonly FigureRow[], now: Figure): Figure {
  if (seal.hashes[name] === undefined) return now;
  const then = toFigure(
    name,
    rows.find((row) => row.name === name),
  );
  const { n, counted, mean, median } = now;
  const same = n === then.n && counted === then.counted && mean === then.mean && median === then.median;
  return { ...then, asOf: seal.asOf, today: same ? null : { n, counted, mean, median } };
}

/** The sealed figures of each committee and of each department. */
export async function readKeptParts(
  ctx: RequestContext,
  { seal }: Kept,
  scope: FigureScope,
  names: readonly FigureName[],
) {
  if (!seal) throw new Error('only what is sealed has sealed parts');
  const rows = await readSealedParts(ctx, seal.id, scope, [...new Set(names)]);
  /** Of one committee or one department; a figure without records there is left out. */
  const of = (wanted: readonly FigureName[], part: { committeeId?: string; departmentId?: string }): Figure[] =>
    wanted.flatMap((name) => {
      const found = rows.filter(
        (row) =>
          row.name === name &&
          (part.committeeId === undefined || row.committeeId === part.committeeId) &&
          (part.departmentId === undefined || row.departmentId === part.departmentId),
      );
      if (found.length === 0) return [];
      const sum = (of: 'n' | 'counted') => found.reduce((total, row) => total + row[of], 0);
      const figure = toFigure(name, { name, n: sum('n'), counted: sum('counted'), mean: null, median: null });
      return [{ ...figure, asOf: seal.asOf }];
    });
  return { of };
}

/** How often a department's last word was of one nature, at whatever committee's meetings. */
export function naturesOf(natures: readonly Nature[], departmentId: string): NatureCount[] {
  const counts = new Map<string, number>();
  for (const one of natures)
    if (one.departmentId === departmentId) counts.set(one.nature, (counts.get(one.nature) ?? 0) + one.count);
  return [...counts].map(([nature, count]) => ({ nature: nature as ResponseNature, count }));
}
