import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { TopicStatus } from '../topic/index.js';
import { TELLERS } from './outreach.audience.js';
import { ListenerKind, OutreachForm } from './outreach-record.entity.js';
import { PolicyNoticeKind, PolicyNoticeStatus } from './policy-notice.entity.js';

@ObjectType({ description: 'The notice was changed; read it again.' })
@Audience(...STAFF)
export class PolicyNoticeChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'It was noted that the viewer has read it.' })
@Audience(...TELLERS)
export class PolicyReadConfirmed {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) readAt!: Date;
}

@ObjectType({ description: 'The record was made or changed; read it again.' })
@Audience(...TELLERS)
export class OutreachChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'The question is a topic now.' })
@Audience(...TELLERS)
export class QuestionTakenUp {
  @Field(() => ID, { description: 'Of the question.' }) id!: string;
  @Field(() => ID) topicId!: string;
}

@ObjectType()
@Audience(...TELLERS)
export class PolicyFile {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) mediaType!: string;
}

@ObjectType()
@Audience(...STAFF)
export class AudienceGroup {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'Whom a notice is for.' })
@Audience(...STAFF)
export class PolicyAudience {
  @Field(() => Boolean) allMembers!: boolean;
  @Field(() => Boolean) informants!: boolean;
  @Field(() => [AudienceGroup]) committees!: AudienceGroup[];
  @Field(() => [AudienceGroup]) sectors!: AudienceGroup[];
  @Field(() => [AudienceGroup]) specialCommittees!: AudienceGroup[];
}

@ObjectType({
  description: 'One notice in the list, counted as far as the viewer sees: the district, or their committees.',
})
@Audience(...STAFF)
export class PolicyNoticeRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => PolicyNoticeKind) kind!: PolicyNoticeKind;
  @Field(() => PolicyNoticeStatus) status!: PolicyNoticeStatus;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) sourceName!: string | null;
  @Field(() => String, { nullable: true }) sourceNumber!: string | null;
  @Field(() => DateTime, { nullable: true }) publishedAt!: string | null;
  @Field(() => LocalDate, { nullable: true }) readBy!: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days to readBy; negative: passed.' })
  workingDaysLeft!: number | null;
  @Field(() => Int) addressed!: number;
  @Field(() => Int, { description: 'Of those addressed, said that they have read it.' }) read!: number;
  @Field(() => Int, { description: 'Times it was told on.' }) outreach!: number;
  @Field(() => Int, { description: 'People who listened, all times together.' }) listeners!: number;
  @Field(() => Int, { description: 'Questions heard.' }) questions!: number;
}

export const PolicyNoticePage = pageOf('PolicyNoticePage', PolicyNoticeRow, ...STAFF);

@ObjectType({ description: 'What one liaison committee made of a notice.' })
@Audience(...STAFF)
export class PolicyCommitteeRow {
  @Field(() => ID, { nullable: true, description: 'null: those who are in no committee.' }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Int) addressed!: number;
  @Field(() => Int) read!: number;
  @Field(() => Int, { description: 'Unread, and without an account: they have to be told otherwise.' })
  withoutAccount!: number;
  @Field(() => Int, { description: 'Unread and not reminded today.' }) toRemind!: number;
  @Field(() => Int) outreach!: number;
  @Field(() => Int) listeners!: number;
  @Field(() => Int) questions!: number;
  @Field(() => Boolean, { description: 'The viewer sees the names and may remind them.' })
  viewerSeesReaders!: boolean;
}

@ObjectType({ description: 'A notice on the desk.' })
@Audience(...STAFF)
export class PolicyNoticeDetail extends PolicyNoticeRow {
  @Field(() => LocalDate, { nullable: true }) sourceOn!: string | null;
  @Field(() => String) body!: string;
  @Field(() => [String]) keyPoints!: string[];
  @Field(() => [PolicyFile]) files!: PolicyFile[];
  @Field(() => PolicyAudience) audience!: PolicyAudience;
  @Field(() => String, { nullable: true }) writerName!: string | null;
  @Field(() => String, { nullable: true }) publisherName!: string | null;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => String, { nullable: true }) withdrawnByName!: string | null;
  @Field(() => [PolicyCommitteeRow], { description: 'The least read first.' }) committees!: PolicyCommitteeRow[];
  @Field(() => Int, {
    description: 'DRAFT: whom it would be addressed to today. PUBLISHED: who has joined its audience since.',
  })
  waitingReaders!: number;
  @Field(() => Boolean) viewerCanManage!: boolean;
  @Field(() => Boolean, { description: 'Writes records down for others.' }) viewerCanRecord!: boolean;
}

@ObjectType({ description: 'Somebody a notice is addressed to.' })
@Audience(...ORGANISERS)
export class PolicyReaderRow {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => Boolean) isInformant!: boolean;
  @Field(() => Boolean, { description: 'Without one, they read on paper and are told in person.' })
  hasAccount!: boolean;
  @Field(() => DateTime, { nullable: true }) readAt!: string | null;
  @Field(() => LocalDate, { nullable: true }) remindedOn!: string | null;
}

export const PolicyReaderPage = pageOf('PolicyReaderPage', PolicyReaderRow, ...ORGANISERS);

@ObjectType({ description: 'The topic a question became.' })
@Audience(...TELLERS)
export class TopicOfQuestion {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) trackingCode!: string;
  @Field(() => TopicStatus) status!: TopicStatus;
}

@ObjectType({ description: 'A question that was asked where a notice was told.' })
@Audience(...TELLERS)
export class HeardQuestionRow {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @Field(() => TopicOfQuestion, { nullable: true }) topic!: TopicOfQuestion | null;
}

@ObjectType({ description: 'Who told whom, where and how.' })
@Audience(...TELLERS)
export class OutreachRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) noticeId!: string;
  @Field(() => String) noticeTitle!: string;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) place!: string;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => OutreachForm) form!: OutreachForm;
  @Field(() => [ListenerKind]) listeners!: ListenerKind[];
  @Field(() => Int) listenerCount!: number;
  @Field(() => String, { nullable: true }) tellerName!: string | null;
  @Field(() => Boolean) isOnBehalf!: boolean;
  @Field(() => String, { nullable: true, description: 'Who wrote it down.' }) recordedByName!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [ID]) photoIds!: string[];
  @Field(() => [HeardQuestionRow]) questions!: HeardQuestionRow[];
  @Field(() => DateTime, { nullable: true, description: 'Taken back as a mistake; not counted.' })
  withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => Boolean, { description: 'Takes it back, and makes topics of its questions.' }) viewerCanAct!: boolean;
}

export const OutreachPage = pageOf('OutreachPage', OutreachRow, ...TELLERS);

@ObjectType({ description: 'One question heard, with where it was; what it became, if it did.' })
@Audience(...TELLERS)
export class HeardQuestionDetail extends HeardQuestionRow {
  @Field(() => ID) recordId!: string;
  @Field(() => ID) noticeId!: string;
  @Field(() => String) noticeTitle!: string;
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) place!: string;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => OutreachForm) form!: OutreachForm;
  @Field(() => String, { nullable: true }) tellerName!: string | null;
  @Field(() => Boolean) viewerCanTakeUp!: boolean;
}

@ObjectType({ description: 'A notice that is addressed to the viewer.' })
@Audience(...TELLERS)
export class MyPolicyNoticeRow {
  @Field(() => ID) id!: string;
  @Field(() => PolicyNoticeKind) kind!: PolicyNoticeKind;
  @Field(() => PolicyNoticeStatus) status!: PolicyNoticeStatus;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) sourceName!: string | null;
  @Field(() => DateTime) publishedAt!: string;
  @Field(() => LocalDate, { nullable: true }) readBy!: string | null;
  @Field(() => Int, { nullable: true }) workingDaysLeft!: number | null;
  @Field(() => DateTime, { nullable: true }) readAt!: string | null;
  @Field(() => Int, { description: 'How often the viewer has told it on.' }) told!: number;
}

export const MyPolicyNoticePage = pageOf('MyPolicyNoticePage', MyPolicyNoticeRow, ...TELLERS);

@ObjectType({ description: 'A notice as it is read, by those it is addressed to and by staff.' })
@Audience(...TELLERS)
export class PolicyNoticeToRead extends MyPolicyNoticeRow {
  @Field(() => String, { nullable: true }) sourceNumber!: string | null;
  @Field(() => LocalDate, { nullable: true }) sourceOn!: string | null;
  @Field(() => String) body!: string;
  @Field(() => [String]) keyPoints!: string[];
  @Field(() => [PolicyFile]) files!: PolicyFile[];
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => [OutreachRow], { description: 'Told by the viewer, the newest first, fifty at most.' })
  records!: OutreachRow[];
  @Field(() => ID, { nullable: true, description: 'The committee the viewer is in, to begin a record with.' })
  ownCommitteeId!: string | null;
  @Field(() => Boolean) viewerMayConfirm!: boolean;
  @Field(() => Boolean) viewerMayTell!: boolean;
}
