import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { MessageWay } from './adapters/index.js';
import { chooseDigest } from './digest/choose-digest.js';
import { followTopic, unfollowTopic } from './follow-topic.js';
import { markNoticesRead } from './mark-notices-read.js';
import { DeliveryState } from './notice.entity.js';
import { NoticeFamily } from './notice.kinds.js';
import {
  readCodeTelling,
  readDeliveries,
  readDeliveryOverview,
  readMyNotice,
  readMyNotices,
  readNoticeSettings,
  readUnreadNotices,
} from './notice.queries.js';
import {
  CodeTelling,
  DeliveriesRetried,
  DeliveryOverview,
  NoticeDeliveryPage,
  NoticePage,
  NoticeRow,
  NoticeSettings,
  TestMessage,
  UnreadNotices,
} from './notice.types.js';
import { retryNoticeDeliveries } from './retry-notice-deliveries.js';
import { sendTestMessage } from './send-test-message.js';
import { switchMessages } from './switch-messages.js';

@Resolver()
export class NoticeResolver {
  @Audience('GUEST', 'SIGNED_IN')
  @Query(() => NoticePage, { description: 'What the viewer was told, newest first.' })
  myNotices(
    @Arg('unreadOnly', () => Boolean, { defaultValue: false }) unreadOnly: boolean,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readMyNotices(ctx, { unreadOnly, first, after });
  }

  @Audience('GUEST', 'SIGNED_IN')
  @Query(() => NoticeRow, { nullable: true, description: 'One thing the viewer was told; null: not the viewer’s.' })
  myNotice(@Arg('noticeId', () => ID) noticeId: string, @Ctx() ctx: RequestContext) {
    return readMyNotice(ctx, noticeId);
  }

  @Audience('GUEST', 'SIGNED_IN')
  @Query(() => UnreadNotices)
  unreadNotices(@Ctx() ctx: RequestContext) {
    return readUnreadNotices(ctx);
  }

  @Audience('GUEST', 'SIGNED_IN')
  @Mutation(() => UnreadNotices)
  markNoticeRead(@Arg('noticeId', () => ID) noticeId: string, @Ctx() ctx: RequestContext) {
    return markNoticesRead(ctx, noticeId);
  }

  @Audience('GUEST', 'SIGNED_IN')
  @Mutation(() => UnreadNotices)
  markAllNoticesRead(@Ctx() ctx: RequestContext) {
    return markNoticesRead(ctx, null);
  }

  @Audience('SIGNED_IN')
  @Query(() => NoticeSettings)
  noticeSettings(@Ctx() ctx: RequestContext) {
    return readNoticeSettings(ctx);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => NoticeSettings, { description: 'Whether these also come as messages to the telephone.' })
  switchMessages(
    @Arg('family', () => NoticeFamily) family: NoticeFamily,
    @Arg('byMessage', () => Boolean) byMessage: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return switchMessages(ctx, family, byMessage);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => NoticeSettings, { description: 'One message on working days at this hour, or each at once (null).' })
  chooseDigest(@Arg('at', () => String, { nullable: true }) at: string | null, @Ctx() ctx: RequestContext) {
    return chooseDigest(ctx, at);
  }

  @Audience('SECRETARIAT')
  @Query(() => DeliveryOverview)
  deliveryOverview(@Ctx() ctx: RequestContext) {
    return readDeliveryOverview(ctx);
  }

  @Audience('SECRETARIAT')
  @Query(() => NoticeDeliveryPage, { description: 'Messages on their way out of the house, newest first.' })
  noticeDeliveries(
    @Arg('state', () => DeliveryState, { nullable: true }) state: DeliveryState | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readDeliveries(ctx, { state, first, after });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => DeliveriesRetried)
  retryNoticeDeliveries(@Arg('deliveryIds', () => [ID]) deliveryIds: string[], @Ctx() ctx: RequestContext) {
    return retryNoticeDeliveries(ctx, deliveryIds);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => TestMessage, { description: 'Sends a message to the viewer, to see whether this way is open.' })
  sendTestMessage(@Arg('way', () => MessageWay) way: MessageWay, @Ctx() ctx: RequestContext) {
    return sendTestMessage(ctx, way);
  }

  @Audience('PUBLIC')
  @Query(() => CodeTelling, { nullable: true, description: 'Whether somebody hears what becomes of this code.' })
  codeTelling(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return readCodeTelling(ctx, code);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => CodeTelling)
  followTopic(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return followTopic(ctx, code);
  }

  @Audience('SIGNED_IN')
  @Mutation(() => CodeTelling)
  unfollowTopic(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return unfollowTopic(ctx, code);
  }
}
