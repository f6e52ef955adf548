import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { TopicChannel, TopicStatus } from './topic.entity.js';
import { TopicCallReach, TopicCallStepKind } from './topic-call.entity.js';
import { TopicCallRefusalCode } from './topic-call.refusal.js';
import { TopicCallState } from './topic-call.rules.js';

@ObjectType()
@Audience('PUBLIC')
export class TopicOutcome {
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => Int) count!: number;
}

@ObjectType()
@Audience('PUBLIC')
export class TopicCallPlace {
  @Field(() => ID) committeeId!: string;
  @Field(() => String) townshipName!: string;
}

@ObjectType({ description: 'A call for topics as anybody sees it who has its code.' })
@Audience('PUBLIC')
export class PublicTopicCall {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true, description: 'null: the secretariat.' }) committeeName!: string | null;
  @Field(() => LocalDate) opensOn!: string;
  @Field(() => LocalDate) closesOn!: string;
  @Field(() => TopicCallState) state!: TopicCallState;
  @Field(() => String, { nullable: true, description: 'Where it was closed before its last day.' })
  closeReason!: string | null;
  @Field(() => TopicCallReach) reach!: TopicCallReach;
  @Field(() => [TopicCallPlace], { description: 'With the reach COMMITTEES: those it is put to.' })
  places!: TopicCallPlace[];
  @Field(() => [String], { description: 'With the reach SECTORS: those it is put to.' }) sectorNames!: string[];
  @Field(() => Int, { description: 'How many topics came so far.' }) received!: number;
  @Field(() => [TopicOutcome], { description: 'What became of them, once it is closed.' }) outcomes!: TopicOutcome[];
  @Field(() => TopicCallRefusalCode, { nullable: true, description: 'Why whoever asks could not answer it now.' })
  viewerRefusal!: TopicCallRefusalCode | null;
}

@ObjectType({ description: 'One line of the list of calls.' })
@Audience(...STAFF)
export class TopicCallRow {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => LocalDate) opensOn!: string;
  @Field(() => LocalDate) closesOn!: string;
  @Field(() => TopicCallState) state!: TopicCallState;
  @Field(() => [TopicChannel]) channels!: TopicChannel[];
  @Field(() => TopicCallReach) reach!: TopicCallReach;
  @Field(() => Int, { description: 'Topics received, as far as the viewer sees them.' }) received!: number;
}

export const TopicCallPage = pageOf('TopicCallPage', TopicCallRow, ...STAFF);

@ObjectType()
@Audience(...STAFF)
export class TopicCallChannelCount {
  @Field(() => TopicChannel) channel!: TopicChannel;
  @Field(() => Int) count!: number;
}

@ObjectType()
@Audience(...STAFF)
export class TopicCallCommitteeCount {
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true, description: 'null: no committee was chosen.' })
  committeeName!: string | null;
  @Field(() => Int, { description: '0 for a committee in reach from which nothing came.' }) count!: number;
}

@ObjectType()
@Audience(...STAFF)
export class TopicCallGroup {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType()
@Audience(...STAFF)
export class TopicCallStepRow {
  @Field(() => TopicCallStepKind) kind!: TopicCallStepKind;
  @Field(() => LocalDate) closesOn!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'A call with what came of it. Counts are of topics the viewer may read.' })
@Audience(...STAFF)
export class TopicCallDetail extends TopicCallRow {
  @Field(() => Int) version!: number;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) closeReason!: string | null;
  @Field(() => [TopicCallGroup]) committees!: TopicCallGroup[];
  @Field(() => [TopicCallGroup]) sectors!: TopicCallGroup[];
  @Field(() => [TopicCallChannelCount]) byChannel!: TopicCallChannelCount[];
  @Field(() => [TopicCallCommitteeCount], { description: 'Committees in reach and those topics came to.' })
  byCommittee!: TopicCallCommitteeCount[];
  @Field(() => [TopicOutcome]) outcomes!: TopicOutcome[];
  @Field(() => [TopicCallStepRow]) steps!: TopicCallStepRow[];
  @Field(() => Boolean) viewerCanRun!: boolean;
}

@ObjectType({ description: 'The call was changed; read it again.' })
@Audience(...STAFF)
export class TopicCallChanged {
  @Field(() => ID) id!: string;
  @Field(() => String) callCode!: string;
}
