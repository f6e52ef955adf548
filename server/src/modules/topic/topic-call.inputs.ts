import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { TopicChannel } from './topic.entity.js';
import { SubmitTopicInput } from './topic.inputs.js';
import { TopicCallReach } from './topic-call.entity.js';
import { TopicCallState } from './topic-call.rules.js';

@InputType()
abstract class TopicCallWords {
  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'What is asked, in plain words.' })
  body!: string;

  @Field(() => [TopicChannel], { description: 'PORTAL, QR, ON_BEHALF, IMPORT: at least one.' })
  channels!: TopicChannel[];

  @Field(() => TopicCallReach)
  reach!: TopicCallReach;

  @Field(() => [ID], { nullable: true, description: 'With the reach COMMITTEES: at least one.' })
  committeeIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With the reach SECTORS: at least one.' })
  sectorIds?: string[] | null;

  @Field(() => LocalDate, { description: 'The first day, in China.' })
  opensOn!: string;
}

@InputType()
export class AnnounceTopicCallInput extends TopicCallWords {
  @Field(() => LocalDate, { description: 'The last day, included.' })
  closesOn!: string;

  @Field(() => ID, { nullable: true, description: 'The committee that calls. null: the secretariat.' })
  committeeId?: string | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
abstract class OfTopicCall {
  @Field(() => ID)
  callId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ReviseTopicCallInput extends TopicCallWords {
  @Field(() => ID)
  callId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ExtendTopicCallInput extends OfTopicCall {
  @Field(() => LocalDate)
  closesOn!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class CloseTopicCallInput extends OfTopicCall {
  @Field(() => String)
  reason!: string;
}

@InputType()
export class SubmitTopicToCallInput extends SubmitTopicInput {
  @Field(() => String)
  callCode!: string;
}

@InputType()
export class TopicCallFilter {
  @Field(() => TopicCallState, { nullable: true })
  state?: TopicCallState | null;
}
