import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { Refusal, resultUnion } from '../../kernel/refusal.js';
import { confirmAnswer } from './acts/confirm-answer.js';
import { prepareAnswer } from './acts/prepare-answer.js';
import { receiveRequest } from './acts/receive-request.js';
import { returnAnswer } from './acts/return-answer.js';
import { searchRequest } from './acts/search-request.js';
import { withdrawRequest } from './acts/withdraw-request.js';
import { readRequest, readRequests } from './requests.queries.js';
import {
  OfPersonalRequestInput,
  PersonalRequestFilter,
  PreparePersonalAnswerInput,
  ReceivePersonalRequestInput,
  ReturnPersonalAnswerInput,
  WithdrawPersonalRequestInput,
} from './rights.inputs.js';
import { RightsRefusal } from './rights.refusal.js';
import {
  PersonalFindings,
  PersonalRequestChanged,
  PersonalRequestDetail,
  PersonalRequestPage,
} from './rights.types.js';

const PersonalRequestResult = resultUnion('PersonalRequestResult', PersonalRequestChanged, RightsRefusal);
const PersonalFindingsResult = resultUnion('PersonalFindingsResult', PersonalFindings, RightsRefusal);

const changed = async (answer: Promise<{ readonly id: string } | RightsRefusal>) => {
  const given = await answer;
  return given instanceof Refusal ? given : Object.assign(new PersonalRequestChanged(), { id: given.id });
};

@Resolver()
export class RightsResolver {
  @Audience(...ORGANISERS)
  @Query(() => PersonalRequestDetail, {
    nullable: true,
    description: '个人信息申请; null: none of the viewer’s business.',
  })
  personalRequest(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readRequest(ctx, id);
  }

  @Audience(...ORGANISERS)
  @Query(() => PersonalRequestPage, { description: 'The newest first.' })
  personalRequests(
    @Arg('filter', () => PersonalRequestFilter, { nullable: true }) filter: PersonalRequestFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readRequests(ctx, { filter, first, after });
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PersonalRequestResult, { description: '受理: somebody asks about what is kept of them.' })
  receivePersonalRequest(
    @Arg('input', () => ReceivePersonalRequestInput) input: ReceivePersonalRequestInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(receiveRequest(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PersonalRequestResult, { description: '撤回, until it is answered.' })
  withdrawPersonalRequest(
    @Arg('input', () => WithdrawPersonalRequestInput) input: WithdrawPersonalRequestInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(withdrawRequest(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PersonalFindingsResult, { description: 'What is kept of them, over all modules; in the trail.' })
  async searchPersonalRequest(
    @Arg('personalRequestId', () => ID) personalRequestId: string,
    @Ctx() ctx: RequestContext,
  ) {
    const found = await searchRequest(ctx, personalRequestId);
    return found instanceof Refusal ? found : Object.assign(new PersonalFindings(), found);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PersonalRequestResult, { description: '拟办: nothing goes before a second person confirms it.' })
  preparePersonalAnswer(
    @Arg('input', () => PreparePersonalAnswerInput) input: PreparePersonalAnswerInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(prepareAnswer(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PersonalRequestResult, { description: '核准 by a second person: what is to go goes now.' })
  confirmPersonalAnswer(
    @Arg('input', () => OfPersonalRequestInput) input: OfPersonalRequestInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(confirmAnswer(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PersonalRequestResult, { description: '退回' })
  returnPersonalAnswer(
    @Arg('input', () => ReturnPersonalAnswerInput) input: ReturnPersonalAnswerInput,
    @Ctx() ctx: RequestContext,
  ) {
    return changed(returnAnswer(ctx, input));
  }
}
