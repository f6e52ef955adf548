import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { ImportEntryView, ImportResult, importAnswer } from '../../kernel/imports/index.js';
import { resultUnion } from '../../kernel/refusal.js';
import { addPlanEntry } from './entry/add-plan-entry.js';
import {
  notePlanEntryHeld,
  postponePlanEntry,
  restorePlanEntry,
  revisePlanEntry,
  withdrawPlanEntry,
} from './entry/change-plan-entry.js';
import { linkPlanEntry, unlinkPlanEntry } from './entry/link-plan-entry.js';
import { startPlanEntry } from './entry/start-plan-entry.js';
import { adjustPlanImport, planImports } from './import/import-plan.js';
import { readPlanImportChoices } from './import-choices.queries.js';
import { PLANNERS } from './plan.audience.js';
import { PlanEntry } from './plan.entity.js';
import {
  AddPlanEntryInput,
  AdjustPlanImportInput,
  LinkPlanEntryInput,
  NotePlanEntryHeldInput,
  PlanFilter,
  PostponePlanEntryInput,
  RestorePlanEntryInput,
  RevisePlanEntryInput,
  StartPlanEntryInput,
  UnlinkPlanEntryInput,
  WithdrawPlanEntryInput,
} from './plan.inputs.js';
import { readPlanEntries, readPlanEntry, readPlanYear } from './plan.queries.js';
import { PlanRefusal } from './plan.refusal.js';
import { PlanEntryChanged, PlanEntryDetail, PlanEntryPage, PlanImportChoices, PlanYear } from './plan.types.js';

const PlanEntryResult = resultUnion('PlanEntryResult', PlanEntryChanged, PlanRefusal);

const entryAnswer = (answer: PlanEntry | PlanRefusal) =>
  answer instanceof PlanEntry
    ? Object.assign(new PlanEntryChanged(), { id: answer.id, consultationId: answer.consultation?.id ?? null })
    : answer;

@Resolver()
export class PlanResolver {
  @Audience(...PLANNERS)
  @Query(() => PlanYear)
  planYear(@Arg('year', () => Int) year: number, @Ctx() ctx: RequestContext) {
    return readPlanYear(ctx, year);
  }

  @Audience(...PLANNERS)
  @Query(() => PlanEntryPage)
  planEntries(
    @Arg('filter', () => PlanFilter) filter: PlanFilter,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPlanEntries(ctx, { filter, first, after });
  }

  @Audience(...PLANNERS)
  @Query(() => PlanEntryDetail, { nullable: true })
  planEntry(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readPlanEntry(ctx, id);
  }

  @Audience(...PLANNERS)
  @Mutation(() => PlanEntryResult)
  async addPlanEntry(@Arg('input', () => AddPlanEntryInput) input: AddPlanEntryInput, @Ctx() ctx: RequestContext) {
    return entryAnswer(await addPlanEntry(ctx, input));
  }

  @Audience(...PLANNERS)
  @Mutation(() => PlanEntryResult)
  async revisePlanEntry(
    @Arg('input', () => RevisePlanEntryInput) input: RevisePlanEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return entryAnswer(await revisePlanEntry(ctx, input));
  }

  @Audience(...PLANNERS)
  @Mutation(() => PlanEntryResult)
  async postponePlanEntry(
    @Arg('input', () => PostponePlanEntryInput) input: PostponePlanEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return entryAnswer(await postponePlanEntry(ctx, input));
  }

  @Audience(...PLANNERS)
  @Mutation(() => PlanEntryResult)
  async withdrawPlanEntry(
    @Arg('input', () => WithdrawPlanEntryInput) input: WithdrawPlanEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return entryAnswer(await withdrawPlanEntry(ctx, input));
  }

  @Audience(...PLANNERS)
  @Mutation(() => PlanEntryResult)
  async restorePlanEntry(
    @Arg('input', () => RestorePlanEntryInput) input: RestorePlanEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return entryAnswer(await restorePlanEntry(ctx, input));
  }

  @Audience(...PLANNERS)
  @Mutation(() => PlanEntryResult)
  async notePlanEntryHeld(
    @Arg('input', () => NotePlanEntryHeldInput) input: NotePlanEntryHeldInput,
    @Ctx() ctx: RequestContext,
  ) {
    return entryAnswer(await notePlanEntryHeld(ctx, input));
  }

  @Audience(...STAFF)
  @Mutation(() => PlanEntryResult)
  async startPlanEntry(
    @Arg('input', () => StartPlanEntryInput) input: StartPlanEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return entryAnswer(await startPlanEntry(ctx, input));
  }

  @Audience(...STAFF)
  @Mutation(() => PlanEntryResult)
  async linkPlanEntry(@Arg('input', () => LinkPlanEntryInput) input: LinkPlanEntryInput, @Ctx() ctx: RequestContext) {
    return entryAnswer(await linkPlanEntry(ctx, input));
  }

  @Audience(...STAFF)
  @Mutation(() => PlanEntryResult)
  async unlinkPlanEntry(
    @Arg('input', () => UnlinkPlanEntryInput) input: UnlinkPlanEntryInput,
    @Ctx() ctx: RequestContext,
  ) {
    return entryAnswer(await unlinkPlanEntry(ctx, input));
  }
}

@Resolver()
export class PlanImportChoicesResolver {
  @Audience(...ORGANISERS)
  @Query(() => [ImportEntryView], { description: 'The twenty newest.' })
  planImports(@Ctx() ctx: RequestContext) {
    return planImports.recent(ctx);
  }

  @Audience(...ORGANISERS)
  @Query(() => PlanImportChoices, { nullable: true })
  planImportChoices(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readPlanImportChoices(ctx, id);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => ImportResult, { description: 'Compares again with other choices. What is left out stays.' })
  adjustPlanImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => AdjustPlanImportInput) input: AdjustPlanImportInput,
    @Ctx() ctx: RequestContext,
  ) {
    return importAnswer(ctx, planImports, id, adjustPlanImport(ctx, id, version, input));
  }
}
