import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DutyRefusal } from '../duty.refusal.js';
import { confirmOutsideDuty } from './confirm-outside-duty.js';
import { correctOutsideDuty } from './correct-outside-duty.js';
import { enterOutsideDuty } from './enter-outside-duty.js';
import {
  CorrectOutsideDutyInput,
  EnterOutsideDutyInput,
  OutsideDutyInput,
  OutsideDutyReasonInput,
} from './outside.inputs.js';
import { type OutsideDuty, OutsideDutyStatus } from './outside-duty.entity.js';
import { returnOutsideDuty } from './return-outside-duty.js';
import { withdrawOutsideDuty } from './withdraw-outside-duty.js';

@ObjectType()
@Audience(...ORGANISERS, 'MEMBER')
class OutsideDutyKept {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => OutsideDutyStatus) status!: OutsideDutyStatus;
}
const OutsideDutyResult = resultUnion('OutsideDutyResult', OutsideDutyKept, DutyRefusal);

const kept = async (answer: Promise<OutsideDuty | DutyRefusal>) => {
  const found = await answer;
  if (found instanceof DutyRefusal) return found;
  const { id, version, status } = found;
  return Object.assign(new OutsideDutyKept(), { id, version, status });
};

/** What the system cannot know of a member's duty. */
@Resolver()
export class OutsideResolver {
  @Audience(...ORGANISERS, 'MEMBER')
  @Mutation(() => OutsideDutyResult, { description: 'It counts once another person confirmed it.' })
  enterOutsideDuty(
    @Arg('input', () => EnterOutsideDutyInput) input: EnterOutsideDutyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(enterOutsideDuty(ctx, input));
  }

  @Audience(...ORGANISERS, 'MEMBER')
  @Mutation(() => OutsideDutyResult, { description: 'Until it is confirmed; then it waits to be confirmed once more.' })
  correctOutsideDuty(
    @Arg('input', () => CorrectOutsideDutyInput) input: CorrectOutsideDutyInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(correctOutsideDuty(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => OutsideDutyResult, { description: 'By somebody who neither entered nor did it.' })
  confirmOutsideDuty(@Arg('input', () => OutsideDutyInput) input: OutsideDutyInput, @Ctx() ctx: RequestContext) {
    return kept(confirmOutsideDuty(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => OutsideDutyResult, { description: 'Back to whoever entered it, also after it was confirmed.' })
  returnOutsideDuty(
    @Arg('input', () => OutsideDutyReasonInput) input: OutsideDutyReasonInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(returnOutsideDuty(ctx, input));
  }

  @Audience(...ORGANISERS, 'MEMBER')
  @Mutation(() => OutsideDutyResult)
  withdrawOutsideDuty(
    @Arg('input', () => OutsideDutyReasonInput) input: OutsideDutyReasonInput,
    @Ctx() ctx: RequestContext,
  ) {
    return kept(withdrawOutsideDuty(ctx, input));
  }
}
