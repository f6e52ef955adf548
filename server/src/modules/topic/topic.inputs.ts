import { Field, ID, InputType, Int } from 'type-graphql';
import { DeclineReason, TopicChannel, TopicStatus } from './topic.entity.js';

@InputType()
export class SubmitTopicInput {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { nullable: true, description: 'Where it is about, in the words of the submitter.' })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The committee it is for. Left out or null: the secretariat decides.',
  })
  committeeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Staff only: written down for somebody else.' })
  onBehalf?: boolean | null;

  @Field(() => String, { nullable: true, description: 'How the submitter wants to be called; seen by staff only.' })
  submitterName?: string | null;

  @Field(() => String, { nullable: true, description: 'Seen by staff only.' })
  submitterPhone?: string | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class ResubmitTopicInput {
  @Field(() => String)
  trackingCode!: string;

  @Field(() => String, { description: 'What is added to what was said before.' })
  addition!: string;
}

/** Every decision names the version it was made on. */
@InputType()
abstract class TopicDecision {
  @Field(() => ID)
  topicId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AcceptTopicInput extends TopicDecision {
  @Field(() => ID, { nullable: true, description: 'The committee that takes it up. Left out or null: the one it has.' })
  committeeId?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ReturnTopicInput extends TopicDecision {
  @Field(() => String, { description: 'What is missing; the submitter reads it.' })
  note!: string;
}

@InputType()
export class DeclineTopicInput extends TopicDecision {
  @Field(() => DeclineReason)
  reason!: DeclineReason;

  @Field(() => String, { nullable: true, description: 'Needed where the reason is OTHER; the submitter reads it.' })
  note?: string | null;
}

@InputType()
export class MergeTopicInput extends TopicDecision {
  @Field(() => ID)
  intoId!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class TransferTopicInput extends TopicDecision {
  @Field(() => String, { description: 'The unit it is passed to.' })
  unit!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class SendTopicToBriefInput extends TopicDecision {
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class TopicFilter {
  @Field(() => TopicStatus, { nullable: true })
  status?: TopicStatus | null;

  @Field(() => TopicChannel, { nullable: true })
  channel?: TopicChannel | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => String, { nullable: true, description: 'In the title or the number.' })
  text?: string | null;
}
