import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { canChangeRules } from '../duty.policy.js';
import { DutyRefusal } from '../duty.refusal.js';
import { FILE_READERS } from '../outside/outside.types.js';
import { yearInput } from '../year-input.js';
import { changeKindRules } from './change-kind-rules.js';
import { keepPoints } from './keep-points.js';
import { ChangeKindRulesInput, KindTermsInput } from './kind-rules.inputs.js';
import { readKindRules, tryKindRules } from './points.queries.js';
import { DutyKindRulesRow, RulesTrialRow } from './points.types.js';

@ObjectType()
@Audience('SECRETARIAT')
class KindRulesChanged {
  @Field(() => ID) id!: string;
}
const KindRulesResult = resultUnion('KindRulesResult', KindRulesChanged, DutyRefusal);

@ObjectType({ description: 'Lines of the ledger that were written.' })
@Audience('SECRETARIAT')
class PointsReckoned {
  @Field(() => Int) entered!: number;
  @Field(() => Int) takenBack!: number;
}

@Resolver()
export class PointsResolver {
  @Audience(...FILE_READERS)
  @Query(() => [DutyKindRulesRow], { description: 'What duties earn; what was made last first.' })
  dutyKindRules(@Ctx() ctx: RequestContext) {
    return readKindRules(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => [RulesTrialRow], { description: 'A year by the rules that hold and by these; nothing is written.' })
  dutyRulesTrial(
    @Arg('year', () => Int) year: number,
    @Arg('kinds', () => [KindTermsInput]) kinds: KindTermsInput[],
    @Ctx() ctx: RequestContext,
  ) {
    return tryKindRules(ctx, { year, kinds });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => KindRulesResult, { description: 'From a day of this year on; the ledger follows at once.' })
  async changeKindRules(
    @Arg('input', () => ChangeKindRulesInput) input: ChangeKindRulesInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await changeKindRules(ctx, input);
    return answer instanceof DutyRefusal ? answer : Object.assign(new KindRulesChanged(), { id: answer.id });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PointsReckoned, { description: 'What the night would do: the ledger says what the records say now.' })
  reckonDutyPoints(@Arg('year', () => Int) year: number, @Ctx() ctx: RequestContext) {
    authorize(canChangeRules(ctx.viewer), 'reckon points');
    return keepPoints(ctx, yearInput(year));
  }
}
