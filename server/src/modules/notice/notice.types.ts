import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ReadinessItemKind } from '../consultation/index.js';
import { BriefLevel } from '../opinion/index.js';
import { MessageWay } from './adapters/index.js';
import { DeliveryState } from './notice.entity.js';
import { NoticeFamily, NoticeKind } from './notice.kinds.js';

@ObjectType({ description: 'One thing somebody was told. Its words are the client’s, by `kind`.' })
@Audience('GUEST', 'SIGNED_IN')
export class NoticeRow {
  @Field(() => ID) id!: string;
  @Field(() => NoticeKind) kind!: NoticeKind;
  @Field(() => DateTime, { description: 'When it happened.' }) at!: string;
  @Field(() => Boolean) isRead!: boolean;
  @Field(() => String, { nullable: true, description: 'Of the topic, the consultation or the demand, as it is now.' })
  title!: string | null;
  @Field(() => ID, { nullable: true }) topicId!: string | null;
  @Field(() => String, { nullable: true, description: 'Leads to the public page.' }) trackingCode!: string | null;
  @Field(() => ID, { nullable: true }) consultationId!: string | null;
  @Field(() => Boolean, { description: 'The viewer’s office holds it, and the viewer has no seat in it.' })
  viewerHosts!: boolean;
  @Field(() => ID, { nullable: true }) commitmentId!: string | null;
  @Field(() => ID, { nullable: true }) briefId!: string | null;
  @Field(() => ID, { nullable: true, description: 'A story at the desk.' }) storyId!: string | null;
  @Field(() => ID, { nullable: true, description: 'A report at the desk.' }) reportId!: string | null;
  @Field(() => ID, { nullable: true, description: 'A policy notice to read.' }) policyNoticeId!: string | null;
  @Field(() => ID, { nullable: true, description: '督办协商' }) directiveId!: string | null;
  @Field(() => ID, { nullable: true, description: '个人信息申请' }) personalRequestId!: string | null;
  @Field(() => ID, { nullable: true, description: '协调会' }) coordinationId!: string | null;
  @Field(() => ID, { nullable: true, description: '党组任务' }) taskId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Field research or a visit.' }) researchTripId!: string | null;
  @Field(() => ID, { nullable: true, description: 'A studio of members.' }) studioId!: string | null;
  @Field(() => ID, { nullable: true, description: 'One of its reception days.' }) receptionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'A call for topics.' }) topicCallId!: string | null;
  @Field(() => String, { nullable: true, description: 'Leads to the public page of the call.' })
  callCode!: string | null;
  @Field(() => ID, { nullable: true, description: 'Topics to put in order.' }) rankingRoundId!: string | null;
  @Field(() => String, { nullable: true, description: 'Leads to the survey.' }) surveyCode!: string | null;
  @Field(() => BriefLevel, { nullable: true, description: 'The rung it is about.' }) level!: BriefLevel | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => DateTime, { nullable: true }) startsAt!: string | null;
  @Field(() => LocalDate, { nullable: true }) dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days from today; negative: passed.' })
  workingDaysLeft!: number | null;
  @Field(() => [ReadinessItemKind], { description: 'What of the checklist it is about.' })
  items!: readonly ReadinessItemKind[];
  @Field(() => Int, { nullable: true, description: 'How many topics came in at once.' }) topics!: number | null;
}

export const NoticePage = pageOf('NoticePage', NoticeRow, 'GUEST', 'SIGNED_IN');

@ObjectType({ description: 'How many notices are unread now.' })
@Audience('GUEST', 'SIGNED_IN')
export class UnreadNotices {
  @Field(() => Int) count!: number;
}

@ObjectType()
@Audience('SIGNED_IN')
export class NoticeFamilyChoice {
  @Field(() => NoticeFamily) family!: NoticeFamily;
  @Field(() => Boolean, { description: 'Also as a message to the telephone.' }) byMessage!: boolean;
}

@ObjectType({ description: 'How the viewer is told. In the app everything always is.' })
@Audience('SIGNED_IN')
export class NoticeSettings {
  @Field(() => Boolean, { description: 'This installation sends messages at all.' }) canMessage!: boolean;
  @Field(() => String, { nullable: true, description: 'The last four digits of the telephone on record.' })
  phoneEnding!: string | null;
  @Field(() => [MessageWay], { description: 'Programs in which the viewer gets messages in place of the telephone.' })
  reachedIn!: MessageWay[];
  @Field(() => [NoticeFamilyChoice]) families!: NoticeFamilyChoice[];
  @Field(() => String, {
    nullable: true,
    description: 'One message on working days at this hour (`08:00`); null: each at once.',
  })
  digestAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'From then on (`22:00`) nothing goes out that can wait; null: always.',
  })
  quietFrom!: string | null;
  @Field(() => String, { nullable: true }) quietUntil!: string | null;
}

@ObjectType({ description: 'One message on its way out of the house. The telephone is not shown to anybody.' })
@Audience('SECRETARIAT')
export class NoticeDeliveryRow {
  @Field(() => ID) id!: string;
  @Field(() => NoticeKind) kind!: NoticeKind;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'null: whoever submitted without an account.' })
  recipientName!: string | null;
  @Field(() => String) adapter!: string;
  @Field(() => DeliveryState) state!: DeliveryState;
  @Field(() => Int) attempts!: number;
  @Field(() => String, { nullable: true, description: 'A code, such as `TIMEOUT` or `HTTP_503`.' })
  lastError!: string | null;
  @Field(() => DateTime) queuedAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'QUEUED: not before this.' }) nextAttemptAt!: string | null;
  @Field(() => DateTime, { nullable: true }) sentAt!: string | null;
}

export const NoticeDeliveryPage = pageOf('NoticeDeliveryPage', NoticeDeliveryRow, 'SECRETARIAT');

@ObjectType()
@Audience('SECRETARIAT')
export class DeliveryOverview {
  @Field(() => [MessageWay], { description: 'What this installation has set up; empty: nothing leaves the house.' })
  adapters!: MessageWay[];
  @Field(() => Int) queued!: number;
  @Field(() => Int) sent!: number;
  @Field(() => Int) failed!: number;
  @Field(() => String, {
    nullable: true,
    description: 'From then on (`22:00`) nothing goes out that can wait; null: always.',
  })
  quietFrom!: string | null;
  @Field(() => String, { nullable: true }) quietUntil!: string | null;
}

@ObjectType({ description: 'What came of trying a way on oneself.' })
@Audience('SECRETARIAT')
export class TestMessage {
  @Field(() => Boolean) isTaken!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, as a code, such as `UNKNOWN_THERE` or `HTTP_503`.' })
  error!: string | null;
}

@ObjectType()
@Audience('SECRETARIAT')
export class DeliveriesRetried {
  @Field(() => Int, { description: 'How many of them are queued again.' }) count!: number;
}

@ObjectType({ description: 'Whether anybody hears by themselves what becomes of a topic.' })
@Audience('PUBLIC')
export class CodeTelling {
  @Field(() => Boolean, { description: 'A telephone was left and this installation sends messages.' })
  isMessaged!: boolean;
  @Field(() => Boolean, { description: 'The viewer follows it.' }) isFollowed!: boolean;
  @Field(() => Boolean, { description: 'The viewer brought it up and is told anyway.' }) isOwn!: boolean;
  @Field(() => Boolean, { description: 'The viewer has an account to follow it with.' }) canFollow!: boolean;
}
