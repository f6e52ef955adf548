import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { TopicStatus } from '../topic/topic.entity.js';

@ObjectType({ description: 'A ranking in a list.' })
@Audience(...STAFF, 'MEMBER')
export class RankingRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'null: the whole district.' }) committeeName!: string | null;
  @Field(() => LocalDate) closesOn!: string;
  @Field(() => DateTime) openedAt!: string;
  @Field(() => Boolean) open!: boolean;
  @Field(() => Int, { description: 'How many answered (n).' }) n!: number;
  @Field(() => Int, { description: 'How many may answer.' }) eligible!: number;
  @Field(() => Int) candidateCount!: number;
  @Field(() => Boolean, { description: 'The viewer has answered.' }) answered!: boolean;
}

export const RankingPage = pageOf('RankingPage', RankingRow, ...STAFF, 'MEMBER');

@ObjectType({ description: 'How a topic stands: Borda points, equal points sharing a rank.' })
@Audience(...STAFF, 'MEMBER')
export class RankingStanding {
  @Field(() => Int) rank!: number;
  @Field(() => Boolean, { description: 'Others have as many points.' }) tied!: boolean;
  @Field(() => Int) points!: number;
  @Field(() => Int, { description: 'How many put it first.' }) firsts!: number;
  @Field(() => Int, { description: 'How many gave it a place.' }) named!: number;
}

@ObjectType({ description: 'A topic members may put in order.' })
@Audience(...STAFF, 'MEMBER')
export class RankingCandidateRow {
  @Field(() => ID) topicId!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => RankingStanding, { nullable: true, description: 'null while it may not be shown.' })
  standing!: RankingStanding | null;
}

@ObjectType({ description: 'One ranking: its topics, the viewer’s own order, and its result once that may be shown.' })
@Audience(...STAFF, 'MEMBER')
export class RankingDetail extends RankingRow {
  @Field(() => Int) places!: number;
  @Field(() => DateTime, { nullable: true }) closedAt!: string | null;
  @Field(() => [RankingCandidateRow], { description: 'By result once it is shown, else as listed.' })
  candidates!: RankingCandidateRow[];
  @Field(() => [ID], { description: 'The viewer’s own order, the first place first.' }) ownChoices!: string[];
  @Field(() => Boolean) standingsShown!: boolean;
  @Field(() => Boolean) viewerCanRank!: boolean;
  @Field(() => Boolean) viewerCanRun!: boolean;
}
