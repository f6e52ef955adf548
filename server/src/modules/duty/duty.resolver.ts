import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import {
  readDutyPeople,
  readDutyRecord,
  readDutyRules,
  readDutyRulesChanges,
  readPointEntries,
} from './duty.queries.js';
import { DutyRefusal } from './duty.refusal.js';
import {
  DutyPeople,
  DutyRecord,
  DutyRulesChanged,
  DutyRulesChangeRow,
  DutyRulesState,
  HOLDERS,
  PointEntryFilter,
  PointEntryPage,
} from './duty.types.js';
import { changeDutyRules } from './rules/change-rules.js';
import { ChangeDutyRulesInput } from './rules/rules.inputs.js';

const DutyRulesResult = resultUnion('DutyRulesResult', DutyRulesChanged, DutyRefusal);

@Resolver()
export class DutyResolver {
  @Audience(...HOLDERS)
  @Query(() => DutyRecord, { nullable: true, description: "One's own, or that of somebody one is staff for." })
  dutyRecord(
    @Arg('accountId', () => ID, { nullable: true, description: "Left out: one's own." }) accountId: string | null,
    @Arg('year', () => Int) year: number,
    @Ctx() ctx: RequestContext,
  ) {
    return readDutyRecord(ctx, { accountId: accountId ?? null, year });
  }

  @Audience(...STAFF)
  @Query(() => PointEntryPage, { description: 'The ledger of points, what was entered last first.' })
  pointEntries(
    @Arg('filter', () => PointEntryFilter, { nullable: true }) filter: PointEntryFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPointEntries(ctx, { filter, first, after });
  }

  @Audience(...STAFF)
  @Query(() => DutyPeople, { description: 'What everybody in sight has in a year.' })
  dutyPeople(
    @Arg('year', () => Int) year: number,
    @Arg('committeeId', () => ID, { nullable: true }) committeeId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readDutyPeople(ctx, year, committeeId ?? null);
  }

  @Audience(...HOLDERS)
  @Query(() => DutyRulesState)
  dutyRules(@Ctx() ctx: RequestContext) {
    return readDutyRules(ctx);
  }

  @Audience(...STAFF)
  @Query(() => [DutyRulesChangeRow], { description: 'The newest first, a hundred at most.' })
  dutyRulesChanges(@Ctx() ctx: RequestContext) {
    return readDutyRulesChanges(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => DutyRulesResult, { description: 'For what happens from now on.' })
  async changeDutyRules(
    @Arg('input', () => ChangeDutyRulesInput) input: ChangeDutyRulesInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await changeDutyRules(ctx, input);
    return answer instanceof DutyRefusal ? answer : Object.assign(new DutyRulesChanged(), { version: answer.version });
  }
}
