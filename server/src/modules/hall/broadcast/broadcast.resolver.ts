import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { LiveContext, RequestContext } from '../../../kernel/context.js';
import { liveView } from '../../../kernel/live/live-view.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { MeetingRefusal } from '../../meeting/index.js';
import { Meeting } from '../../meeting/meeting.entity.js';
import { readBroadcastDesk, readBroadcastLive, streetAudience } from './broadcast.queries.js';
import { BroadcastDesk, BroadcastLive, ReleaseLineInput } from './broadcast.types.js';
import { closeBroadcast } from './close-broadcast.js';
import { holdBroadcast } from './hold-broadcast.js';
import { openBroadcast } from './open-broadcast.js';
import { releaseLine } from './release-line.js';
import { withdrawLine } from './withdraw-line.js';

const BroadcastResult = resultUnion('BroadcastResult', Meeting, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class BroadcastResolver {
  /** The same bytes for everybody outside: whoever watches, it is one execution. */
  @Audience('PUBLIC')
  @Subscription(() => BroadcastLive, {
    nullable: true,
    description: 'Null while nobody lets the meeting be followed.',
    subscribe: liveView({
      view: 'meeting',
      id: (args) => String(args.id),
      audience: (_viewer, args, services) => streetAudience(services, String(args.id)),
    }),
  })
  broadcastLive(@Arg('id', () => ID) id: string, @Ctx() ctx: LiveContext): Promise<BroadcastLive | null> {
    return readBroadcastLive(ctx, id);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => BroadcastDesk)
  broadcastDesk(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext): Promise<BroadcastDesk> {
    return readBroadcastDesk(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => BroadcastResult)
  openBroadcast(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('delaySeconds', () => Int, { description: '0 to 600: how long a line may still be taken back.' })
    delaySeconds: number,
    @Ctx() ctx: RequestContext,
  ) {
    return openBroadcast(ctx, meetingId, delaySeconds);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => BroadcastResult)
  closeBroadcast(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext) {
    return closeBroadcast(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => BroadcastResult)
  holdBroadcast(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('held', () => Boolean) held: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return holdBroadcast(ctx, meetingId, held);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => BroadcastResult)
  releaseLine(@Arg('input', () => ReleaseLineInput) input: ReleaseLineInput, @Ctx() ctx: RequestContext) {
    return releaseLine(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => BroadcastResult)
  withdrawLine(@Arg('lineId', () => ID) lineId: string, @Ctx() ctx: RequestContext) {
    return withdrawLine(ctx, lineId);
  }
}
