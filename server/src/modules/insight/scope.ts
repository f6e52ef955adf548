import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { BandengError, badInput } from '../../kernel/errors.js';
import { timelinessBounds } from '../commitment/index.js';
import type { FigureName, FigureRow, FigureScope } from './figures.js';
import { canReadFigures, committeeInSight } from './insight.policy.js';
import type { Figure, PeriodInput } from './insight.types.js';

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

export function within(
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
    asOf: null,
    today: null,
  };
}

/** The whole district, for what the house does by itself. */
export const scopeOfHouse = (ctx: RequestContext, period: PeriodInput): FigureScope => within(ctx, period, null, null);
