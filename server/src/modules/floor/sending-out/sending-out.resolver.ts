import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { AT_THE_TABLE, MeetingResult, SignInResult } from '../../meeting/index.js';
import { changeJoinCode } from './change-join-code.js';
import { undoSignIn } from './undo-sign-in.js';

@Resolver()
export class SendingOutResolver {
  @Audience(...AT_THE_TABLE)
  @Mutation(() => MeetingResult, { description: 'Other digits for the wall; the old ones open nothing any more.' })
  changeJoinCode(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('from', () => String, {
      description: 'The digits as the viewer saw them; when others stand there, nothing is done.',
    })
    from: string,
    @Arg('clearing', () => Boolean, { description: 'Sends everybody out who sits in.' }) clearing: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return changeJoinCode(ctx, meetingId, from, clearing);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => SignInResult, { description: 'A slip of the finger; somebody sitting in is sent out.' })
  undoSignIn(@Arg('participantId', () => ID) participantId: string, @Ctx() ctx: RequestContext) {
    return undoSignIn(ctx, participantId);
  }
}
