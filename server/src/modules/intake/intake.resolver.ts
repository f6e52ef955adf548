import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { resultUnion } from '../../kernel/refusal.js';
import { checkImport } from './check-import.js';
import { confirmImport, discardImport } from './confirm-import.js';
import { correctCell } from './correct-cell.js';
import { IntakeOutcome } from './intake.entity.js';
import { CheckIntakeInput, CorrectIntakeCellInput } from './intake.inputs.js';
import { readIntake, readIntakeRows, readIntakes } from './intake.queries.js';
import { IntakeRefusal } from './intake.refusal.js';
import { IntakeChanged, IntakePage, IntakeRowPage, IntakeView } from './intake.types.js';

const ChangeIntakeResult = resultUnion('ChangeIntakeResult', IntakeChanged, IntakeRefusal);

@Resolver(() => IntakeView)
export class IntakeResolver {
  @Audience('SECRETARIAT')
  @Query(() => IntakePage, { description: 'Files of messages and work orders, the newest first.' })
  intakes(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readIntakes(ctx, first, after ?? null);
  }

  @Audience('SECRETARIAT')
  @Query(() => IntakeView, { nullable: true })
  intake(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readIntake(ctx, id);
  }

  @FieldResolver(() => IntakeRowPage)
  rows(
    @Root() view: IntakeView,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('outcome', () => IntakeOutcome, { nullable: true }) outcome: IntakeOutcome | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readIntakeRows(ctx, view.id, outcome ?? null, first, after ?? null);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeIntakeResult, {
    description: 'Says what the columns are, and what would happen. Nothing does.',
  })
  checkIntake(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CheckIntakeInput) input: CheckIntakeInput,
    @Ctx() ctx: RequestContext,
  ) {
    return checkImport(ctx, knownId(id), version, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeIntakeResult, {
    description: 'Puts another text into one cell of a row that cannot be taken, and says again what would happen.',
  })
  correctIntakeCell(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CorrectIntakeCellInput) input: CorrectIntakeCellInput,
    @Ctx() ctx: RequestContext,
  ) {
    return correctCell(ctx, knownId(id), version, input);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeIntakeResult, { description: 'Lets the new rows become topics, once. It runs by itself.' })
  confirmIntake(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return confirmImport(ctx, knownId(id), version);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ChangeIntakeResult)
  discardIntake(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return discardImport(ctx, knownId(id));
  }
}
