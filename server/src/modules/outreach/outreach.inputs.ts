import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { ListenerKind, OutreachForm } from './outreach-record.entity.js';
import { PolicyNoticeKind, PolicyNoticeStatus } from './policy-notice.entity.js';

@InputType({ description: 'Whom a notice is for: all of these together, at least one of them.' })
export class PolicyAudienceInput {
  @Field(() => Boolean, { description: 'Every member in term.' }) allMembers!: boolean;
  @Field(() => [ID], { description: 'Members of these liaison committees.' }) committeeIds!: string[];
  @Field(() => [ID], { description: 'Members of these sectors.' }) sectorIds!: string[];
  @Field(() => [ID], { description: 'Members of these special committees.' }) specialCommitteeIds!: string[];
  @Field(() => Boolean, { description: 'Every special informant in office.' }) informants!: boolean;
}

@InputType()
abstract class PolicyNoticeWords {
  @Field(() => PolicyNoticeKind) kind!: PolicyNoticeKind;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'The document or the meeting it comes from.' })
  sourceName?: string | null;
  @Field(() => String, { nullable: true }) sourceNumber?: string | null;
  @Field(() => LocalDate, { nullable: true }) sourceOn?: string | null;
  @Field(() => String) body!: string;
  @Field(() => [String], { description: 'In plain words, for whoever tells it on.' }) keyPoints!: string[];
  @Field(() => [ID]) fileIds!: string[];
  @Field(() => PolicyAudienceInput) audience!: PolicyAudienceInput;
  @Field(() => LocalDate, { nullable: true, description: 'When it should have been read by.' })
  readBy?: string | null;
}

@InputType()
export class WritePolicyNoticeInput extends PolicyNoticeWords {
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class PolicyNoticeActInput {
  @Field(() => ID) noticeId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class RevisePolicyNoticeInput extends PolicyNoticeWords {
  @Field(() => ID) noticeId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class WithdrawPolicyNoticeInput extends PolicyNoticeActInput {
  @Field(() => String, { description: 'Read by those it was addressed to.' }) reason!: string;
}

@InputType()
export class RemindPolicyReadersInput {
  @Field(() => ID) noticeId!: string;
  @Field(() => ID, { nullable: true, description: 'Left out or null: everybody the viewer may remind.' })
  committeeId?: string | null;
}

@InputType()
export class ConfirmPolicyReadInput {
  @Field(() => ID) noticeId!: string;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class RecordOutreachInput {
  @Field(() => ID) noticeId!: string;
  @Field(() => ID, { description: 'The township where it was told, by its liaison committee.' })
  committeeId!: string;
  @Field(() => String) place!: string;
  @Field(() => LocalDate) heldOn!: string;
  @Field(() => OutreachForm) form!: OutreachForm;
  @Field(() => [ListenerKind]) listeners!: ListenerKind[];
  @Field(() => Int, { description: 'About how many people listened.' }) listenerCount!: number;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [String], { nullable: true, description: 'Questions that were asked, each by itself.' })
  questions?: string[] | null;
  @Field(() => [ID], { nullable: true }) photoIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Staff only: written down for whoever told it.' })
  onBehalf?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'With onBehalf: the member who told it.' })
  tellerMemberId?: string | null;
  @Field(() => String, { nullable: true, description: 'With onBehalf, where no member told it: who did.' })
  tellerName?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class WithdrawOutreachInput {
  @Field(() => ID) recordId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class MakeTopicOfQuestionInput {
  @Field(() => ID) questionId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about: a code of `TopicCategory`, or a word.' })
  category?: string | null;
  @Field(() => ID, { nullable: true, description: 'The committee it is for. Left out or null: where it was heard.' })
  committeeId?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class PolicyNoticeFilter {
  @Field(() => PolicyNoticeStatus, { nullable: true }) status?: PolicyNoticeStatus | null;
  @Field(() => PolicyNoticeKind, { nullable: true }) kind?: PolicyNoticeKind | null;
  @Field(() => String, { nullable: true, description: 'In the title, the source or its number.' })
  text?: string | null;
}

@InputType()
export class PolicyReaderFilter {
  @Field(() => ID) noticeId!: string;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only those who have not read it.' })
  unreadOnly?: boolean | null;
}

@InputType()
export class OutreachFilter {
  @Field(() => ID, { nullable: true }) noticeId?: string | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => OutreachForm, { nullable: true }) form?: OutreachForm | null;
  @Field(() => Boolean, { nullable: true, description: 'true: only where a question waits to be taken up.' })
  openQuestions?: boolean | null;
}
