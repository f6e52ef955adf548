import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { PeriodInput } from '../insight.types.js';
import { readGroupPortrait } from './group-portrait.queries.js';
import { GroupPortrait, PortraitGroup } from './group-portrait.types.js';
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

  @Audience(...STAFF)
  @Query(() => GroupPortrait, { description: 'A sector or special committee, in the committees the viewer sees.' })
  groupPortrait(
    @Arg('kind', () => PortraitGroup) kind: PortraitGroup,
    @Arg('id', () => ID) id: string,
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupPortrait> {
    return readGroupPortrait(ctx, kind, { id, period });
  }
}
