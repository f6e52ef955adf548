import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { FigureName } from './figures.js';
import { readDashboard, readFigureRecords, readOwnFigures } from './insight.queries.js';
import { Dashboard, DepartmentFigures, FigureRecords, PeriodInput } from './insight.types.js';
import { readOfficialRates } from './official.queries.js';
import { OfficialRates } from './official.types.js';
import { SeriesUnit } from './periods.rules.js';

@Resolver()
export class InsightResolver {
  @Audience(...STAFF)
  @Query(() => Dashboard, { description: 'The numbers of a period. Committee staff see their own committee.' })
  dashboard(
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Dashboard> {
    return readDashboard(ctx, period, committeeId ?? null);
  }

  @Audience(...STAFF)
  @Query(() => OfficialRates, { description: 'The three official rates, beside the period before and a year before.' })
  officialRates(
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Arg('departmentId', () => ID, { nullable: true }) departmentId: string | null,
    @Arg('by', () => SeriesUnit) by: SeriesUnit,
    @Ctx() ctx: RequestContext,
  ): Promise<OfficialRates> {
    return readOfficialRates(ctx, {
      ...{ period, by },
      committeeId: committeeId ?? null,
      departmentId: departmentId ?? null,
    });
  }

  @Audience('DEPARTMENT_OFFICER')
  @Query(() => [DepartmentFigures], { description: "One's own department: how it answers, and how punctually." })
  ownFigures(
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Ctx() ctx: RequestContext,
  ): Promise<DepartmentFigures[]> {
    return readOwnFigures(ctx, period);
  }

  @Audience(...STAFF)
  @Query(() => FigureRecords, { description: 'The records behind one figure, those that do not count first.' })
  figureRecords(
    @Arg('name', () => FigureName) name: FigureName,
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Arg('departmentId', () => ID, { nullable: true }) departmentId: string | null,
    @Arg('counted', () => Boolean, {
      nullable: true,
      description: 'True: those that count; false: those that do not; left out: both.',
    })
    counted: boolean | null,
    @Arg('first', () => Int) first: number,
    @Arg('skip', () => Int, { defaultValue: 0 }) skip: number,
    @Ctx() ctx: RequestContext,
  ): Promise<FigureRecords> {
    return readFigureRecords(ctx, {
      name,
      period,
      committeeId: committeeId ?? null,
      departmentId: departmentId ?? null,
      counted: counted ?? null,
      first,
      skip,
    });
  }
}
