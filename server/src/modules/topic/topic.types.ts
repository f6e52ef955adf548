import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime } from '../../kernel/scalars.js';
import { PublicTopicPhoto } from './photos/photos.types.js';
import { ScreeningResult } from './screening.entity.js';
import { TopicChannel, TopicStatus, TopicStepKind } from './topic.entity.js';

@ObjectType({ description: 'One line of the screening list.' })
@Audience(...STAFF)
export class TopicRow {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => String, { nullable: true }) category!: string | null;
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => TopicChannel) channel!: TopicChannel;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => String, { nullable: true }) submitterName!: string | null;
  @Field(() => Boolean, { description: 'Name and telephone were there, and were taken away long after it was over.' })
  submitterAnonymised!: boolean;
  @Field(() => DateTime, { nullable: true }) submittedAt!: string | null;
  @Field(() => Int, { description: 'What a decision about it names.' }) version!: number;
  @Field(() => ScreeningResult, { nullable: true, description: 'What the checklist says; null: not filled in.' })
  screeningResult!: ScreeningResult | null;
  @Field(() => Int, { description: 'How many others were merged into it, those merged into these included.' })
  followers!: number;
  @Field(() => Boolean) viewerCanScreen!: boolean;
  @Field(() => Boolean, { description: 'What was decided may be taken back.' }) viewerCanReopen!: boolean;
}

export const TopicPage = pageOf('TopicPage', TopicRow, ...STAFF);

@ObjectType()
@Audience(...STAFF)
export class TopicStatusCount {
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'Another topic, named.' })
@Audience(...STAFF)
export class TopicName {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class TopicStepRow {
  @Field(() => TopicStepKind) kind!: TopicStepKind;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the other topic, for a merge.' })
  otherNumber!: string | null;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'Why a topic is not taken up, in words, also where the reason is no longer offered.' })
@Audience('PUBLIC')
export class DeclineWords {
  @Field(() => String) code!: string;
  @Field(() => String) wordsZh!: string;
  @Field(() => String) wordsEn!: string;
}

@ObjectType({ description: 'How many topics are about it.' })
@Audience(...STAFF)
export class TopicCategoryCount {
  @Field(() => String, { description: 'A code of `TopicCategory`, or the word of a source.' }) category!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'Where an imported topic comes from.' })
@Audience(...STAFF)
export class TopicOrigin {
  @Field(() => ID) importId!: string;
  @Field(() => String, { description: 'The board or hotline.' }) source!: string;
  @Field(() => String, { nullable: true, description: 'The number it has there.' }) sourceNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'How it got there.' }) sourceChannel!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was said there.' }) reportedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'What was answered there already.' }) reply!: string | null;
}

@ObjectType({ description: 'A topic as its screeners see it.' })
@Audience(...STAFF)
export class TopicDetail extends TopicRow {
  @Field(() => String) body!: string;
  @Field(() => String) trackingCode!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Whole for those who screen it; masked for whoever only reads it.',
  })
  submitterPhone!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of the notice on personal information they were shown; null: none is known.',
  })
  noticeNumber!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When they left it under that notice.' })
  noticedAt!: string | null;
  @Field(() => DeclineWords, { nullable: true }) declineReason!: DeclineWords | null;
  @Field(() => String, { nullable: true }) screeningNote!: string | null;
  @Field(() => String, { nullable: true }) transferredTo!: string | null;
  @Field(() => TopicOrigin, { nullable: true, description: 'Null where it was submitted here.' })
  origin!: TopicOrigin | null;
  @Field(() => TopicName, { nullable: true }) mergedInto!: TopicName | null;
  @Field(() => [TopicName]) mergedFrom!: TopicName[];
  @Field(() => [TopicStepRow]) steps!: TopicStepRow[];
  @Field(() => ID, { nullable: true, description: 'The consultation it is settled in.' })
  consultationId!: string | null;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanCorrect!: boolean;
  @Field(() => [TopicStatus], { description: 'The statuses that may follow.' }) nextStatuses!: readonly TopicStatus[];
}

@ObjectType({ description: 'What a submitter keeps: one number from submission to look-back.' })
@Audience('PUBLIC')
export class TopicReceipt {
  @Field(() => String) number!: string;
  @Field(() => String) trackingCode!: string;
}

@ObjectType({ description: 'What became of the topic another was merged into. Nothing its submitter wrote.' })
@Audience('PUBLIC')
export class PublicLead {
  @Field(() => String) number!: string;
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => DeclineWords, { nullable: true }) declineReason!: DeclineWords | null;
  @Field(() => String, { nullable: true }) transferredTo!: string | null;
  @Field(() => [TopicStepRow]) steps!: TopicStepRow[];
}

@ObjectType({ description: 'A topic as whoever holds its tracking code sees it: no name, no phone, no body.' })
@Audience('PUBLIC')
export class PublicTopic {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Taken down by the secretariat then, with what became of it: its words are empty.',
  })
  takenDownAt!: string | null;
  @Field(() => String) number!: string;
  @Field(() => String) trackingCode!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => DeclineWords, { nullable: true }) declineReason!: DeclineWords | null;
  @Field(() => String, { nullable: true }) transferredTo!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => DateTime, { nullable: true }) submittedAt!: string | null;
  @Field(() => DateTime, { nullable: true, description: '已更正: when its title or its place was last put right.' })
  correctedAt!: string | null;
  @Field(() => DateTime, { description: 'When anything last happened to it.' }) lastStepAt!: string;
  @Field(() => [PublicTopicPhoto], { description: 'Those that the asker may see, in their order.' })
  photos!: PublicTopicPhoto[];
  @Field(() => Int, { description: 'How many came with it, whoever may see them.' }) photoCount!: number;
  @Field(() => [TopicStepRow]) steps!: TopicStepRow[];
  @Field(() => Boolean, { description: 'It came back and waits for more.' }) canResubmit!: boolean;
  @Field(() => Int, { description: 'How many others were merged into it.' }) followers!: number;
  @Field(() => PublicLead, {
    nullable: true,
    description: 'Merged: the one it is settled with, and what became of that.',
  })
  lead!: PublicLead | null;
}

@ObjectType({ description: 'A topic its submitter sees among their own.' })
@Audience(...PARTIES)
export class OwnTopic {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) trackingCode!: string;
  @Field(() => String) title!: string;
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => String, { nullable: true }) screeningNote!: string | null;
  @Field(() => DateTime, { nullable: true }) submittedAt!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => [CorrectionRow], { description: 'What it said before, the newest first.' })
  corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanCorrect!: boolean;
}

export const OwnTopicPage = pageOf('OwnTopicPage', OwnTopic, ...PARTIES);

@ObjectType({ description: 'A committee a topic can be sent to.' })
@Audience('PUBLIC')
export class TopicDestination {
  @Field(() => ID) committeeId!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) townshipName!: string;
}
