import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { OpinionWord } from './opinion.rules.js';
import { OpinionItemStatus, OpinionRoundStatus } from './opinion-round.entity.js';

@ObjectType({ description: 'How a set of people answered one statement.' })
@Audience('PUBLIC')
export class OpinionTally {
  @Field(() => Int)
  agree!: number;

  @Field(() => Int)
  disagree!: number;

  @Field(() => Int)
  pass!: number;
}

@ObjectType({ description: 'One statement and how each group answered it.' })
@Audience('PUBLIC')
export class OpinionItemResult {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => OpinionTally)
  all!: OpinionTally;

  @Field(() => [OpinionTally], { description: 'In the order of the groups.' })
  byGroup!: OpinionTally[];

  @Field(() => Float, {
    description: 'Group-informed consensus: the product over the groups of (agree + 1) / (answered + 2).',
  })
  groupInformed!: number;

  @Field(() => Float, { nullable: true, description: 'The share of agreement in the group that agrees least; 0 to 1.' })
  leastShare!: number | null;

  @Field(() => Boolean, { description: 'More than half of every group agree.' })
  everyGroupAgrees!: boolean;

  @Field(() => Boolean, { description: 'More than half of every group disagree.' })
  everyGroupDisagrees!: boolean;
}

@ObjectType({ description: 'What sets a group apart from the others.' })
@Audience('PUBLIC')
export class OpinionStandpoint {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Boolean)
  agrees!: boolean;

  @Field(() => Int)
  count!: number;

  @Field(() => Int)
  of!: number;
}

@ObjectType({ description: 'People who answered alike.' })
@Audience('PUBLIC')
export class OpinionGroup {
  @Field(() => Int)
  size!: number;

  @Field(() => [OpinionStandpoint], { description: 'At most five, agreement first.' })
  standpoints!: OpinionStandpoint[];
}

@ObjectType({
  description: 'What a hall thinks: its groups, what each stands for and what all share. No person is in it.',
})
@Audience('PUBLIC')
export class OpinionResult {
  @Field(() => Int)
  voterCount!: number;

  @Field(() => Int, { description: 'Those who answered enough to be put beside others.' })
  placedCount!: number;

  @Field(() => Boolean, { description: 'So few answered that nothing is shown: it would tell who said what.' })
  tooFew!: boolean;

  @Field(() => [OpinionGroup], { description: 'The largest first; one where people were too few for groups.' })
  groups!: OpinionGroup[];

  @Field(() => [OpinionItemResult], { description: 'What all groups share first.' })
  items!: OpinionItemResult[];
}

@ObjectType({
  description: 'A round as everybody may see it. Its result is there once it is closed: nobody follows a crowd.',
})
@Audience('PUBLIC')
export class LiveOpinionRound {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => OpinionRoundStatus)
  status!: OpinionRoundStatus;

  @Field(() => Boolean)
  observersVote!: boolean;

  @Field(() => Boolean)
  onWall!: boolean;

  @Field(() => Int)
  itemCount!: number;

  @Field(() => Int, { description: 'Put forward from the room and not yet looked at.' })
  waitingCount!: number;

  @Field(() => Int)
  voterCount!: number;

  @Field(() => Int)
  answerCount!: number;

  @Field(() => OpinionResult, { nullable: true })
  result!: OpinionResult | null;
}

@ObjectType()
@Audience('PUBLIC')
export class MeetingOpinions {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => [LiveOpinionRound], { description: 'The newest first.' })
  rounds!: LiveOpinionRound[];
}

@ObjectType({ description: 'A statement as it comes to one’s phone.' })
@Audience('PUBLIC')
export class MyOpinionItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => OpinionWord, { nullable: true, description: 'Null: not answered yet.' })
  word!: OpinionWord | null;
}

@ObjectType({ description: 'What is asked of oneself in an open round.' })
@Audience('PUBLIC')
export class MyOpinions {
  @Field(() => ID)
  roundId!: string;

  @Field(() => Boolean, { description: 'In the room, and asked in this round.' })
  canVote!: boolean;

  @Field(() => [MyOpinionItem], { description: 'Those not answered first, in an order of one’s own.' })
  items!: MyOpinionItem[];

  @Field(() => Int, { description: 'What one put forward.' })
  submittedCount!: number;
}

@ObjectType({ description: 'A statement of a round as those who prepare it see it.' })
@Audience('GUEST', ...PARTIES)
export class PreparedOpinion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => OpinionItemStatus)
  status!: OpinionItemStatus;

  @Field(() => Boolean, { description: 'From somebody in the room.' })
  submitted!: boolean;

  @Field(() => Int)
  answerCount!: number;
}
