import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { toSlip } from '../../identity/index.js';
import { OpinionRefusal } from '../opinion.refusal.js';
import { activateInformant, appointInformant, endInformant, nominateInformant, reviseInformant } from './appoint.js';
import { SpecialInformant } from './informant.entity.js';
import {
  AppointInformantInput,
  EndInformantInput,
  InformantActInput,
  InformantFilter,
  NominateInformantInput,
  ReviseInformantInput,
} from './informant.inputs.js';
import { readInformants, readOwnInformant } from './informant.queries.js';
import { InformantChanged, InformantPage, InformantRow } from './informant.types.js';

const InformantResult = resultUnion('InformantResult', InformantChanged, OpinionRefusal);
const informantAnswer = (answer: SpecialInformant | OpinionRefusal) =>
  answer instanceof SpecialInformant ? Object.assign(new InformantChanged(), { id: answer.id, slip: null }) : answer;

@Resolver()
export class InformantResolver {
  @Audience('SECRETARIAT', 'LEADER', 'GROUP_OFFICER')
  @Query(() => InformantPage, { description: "The whole district's; to an office, those it nominated." })
  informants(
    @Arg('filter', () => InformantFilter, { nullable: true }) filter: InformantFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readInformants(ctx, { filter, first, after });
  }

  @Audience('INFORMANT')
  @Query(() => InformantRow, { nullable: true, description: "The viewer's own term and months." })
  myInformant(@Ctx() ctx: RequestContext) {
    return readOwnInformant(ctx);
  }

  @Audience('SECRETARIAT', 'GROUP_OFFICER')
  @Mutation(() => InformantResult)
  async nominateInformant(
    @Arg('input', () => NominateInformantInput) input: NominateInformantInput,
    @Ctx() ctx: RequestContext,
  ) {
    return informantAnswer(await nominateInformant(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantResult)
  async appointInformant(
    @Arg('input', () => AppointInformantInput) input: AppointInformantInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await appointInformant(ctx, input);
    if (answer instanceof OpinionRefusal) return answer;
    return Object.assign(new InformantChanged(), {
      id: answer.informant.id,
      slip: answer.slip && toSlip(answer.slip),
    });
  }

  @Audience('SECRETARIAT', 'INFORMANT')
  @Mutation(() => InformantResult)
  async activateInformant(@Arg('input', () => InformantActInput) input: InformantActInput, @Ctx() ctx: RequestContext) {
    return informantAnswer(await activateInformant(ctx, input));
  }

  @Audience('SECRETARIAT', 'GROUP_OFFICER')
  @Mutation(() => InformantResult)
  async reviseInformant(
    @Arg('input', () => ReviseInformantInput) input: ReviseInformantInput,
    @Ctx() ctx: RequestContext,
  ) {
    return informantAnswer(await reviseInformant(ctx, input));
  }

  @Audience('SECRETARIAT', 'GROUP_OFFICER')
  @Mutation(() => InformantResult)
  async endInformant(@Arg('input', () => EndInformantInput) input: EndInformantInput, @Ctx() ctx: RequestContext) {
    return informantAnswer(await endInformant(ctx, input));
  }
}
