import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { assignLine } from './assign-line.js';
import { readLineColleagues } from './colleagues.queries.js';
import { giveLineBack } from './give-line-back.js';
import { setLineAside } from './set-line-aside.js';
import { takeLineUpAgain } from './take-line-up-again.js';
import { AssignLineInput, LineInput, SetLineAsideInput } from './worklist.inputs.js';
import { readWorklist } from './worklist.queries.js';
import { LineChangeResult, LineColleague, Worklist } from './worklist.types.js';

@Resolver()
export class WorklistResolver {
  @Audience('SIGNED_IN')
  @Query(() => Worklist, { description: 'What waits for the viewer.' })
  worklist(
    @Arg('committeeId', () => ID, { nullable: true, description: 'What waits there, for the secretariat to look at.' })
    committeeId: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readWorklist(ctx, committeeId ?? null);
  }

  @Audience('SIGNED_IN')
  @Query(() => [LineColleague], { description: 'Who else could do it: to them it can be given.' })
  lineColleagues(@Arg('line', () => LineInput) line: LineInput, @Ctx() ctx: RequestContext) {
    return readLineColleagues(ctx, line);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => LineChangeResult, { description: 'Waits again on a day, and never later than it is due.' })
  setLineAside(@Arg('input', () => SetLineAsideInput) input: SetLineAsideInput, @Ctx() ctx: RequestContext) {
    return setLineAside(ctx, input);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => LineChangeResult, { description: 'What was set aside waits again at once.' })
  takeLineUpAgain(@Arg('input', () => LineInput) input: LineInput, @Ctx() ctx: RequestContext) {
    return takeLineUpAgain(ctx, input);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => LineChangeResult, { description: 'One of those who share a line has it: oneself, or a colleague.' })
  assignLine(@Arg('input', () => AssignLineInput) input: AssignLineInput, @Ctx() ctx: RequestContext) {
    return assignLine(ctx, input);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => LineChangeResult, { description: 'It lies with all who share it again.' })
  giveLineBack(@Arg('input', () => LineInput) input: LineInput, @Ctx() ctx: RequestContext) {
    return giveLineBack(ctx, input);
  }
}
