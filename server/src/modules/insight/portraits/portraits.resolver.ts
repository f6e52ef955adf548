import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { PeriodInput } from '../insight.types.js';
import { readComparison, readDepartmentPortrait } from './portraits.queries.js';
import { ComparedBy, Comparison, DepartmentPortrait } from './portraits.types.js';

@Resolver()
export class PortraitsResolver {
  @Audience(...STAFF)
  @Query(() => Comparison, { description: 'Committee staff see their own committee, and departments in its matters.' })
  figureComparison(
    @Arg('by', () => ComparedBy) by: ComparedBy,
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Comparison> {
    return readComparison(ctx, by, period);
  }

  @Audience(...STAFF)
  @Query(() => DepartmentPortrait, { description: 'One department, in the matters that the viewer sees figures of.' })
  departmentPortrait(
    @Arg('departmentId', () => ID) departmentId: string,
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Ctx() ctx: RequestContext,
  ): Promise<DepartmentPortrait> {
    return readDepartmentPortrait(ctx, departmentId, period);
  }
}
