import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { HallPollItemStatus, HallPollStatus } from './hall-poll.entity.js';
import { HallPollWord } from './hall-poll.rules.js';

@ObjectType({ description: 'How a set of people answered one statement.' })
@Audience('PUBLIC')
export class HallPollTally {
  @Field(() => Int)
  agree!: number;

  @Field(() => Int)
  disagree!: number;

  @Field(() => Int)
  pass!: number;
}

@ObjectType({ description: 'One statement and how each group answered it.' })
@Audience('PUBLIC')
export class HallPollItemOutcome {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => HallPollTally)
  all!: HallPollTally;

  @Field(() => [HallPollTally], { description: 'In the order of the groups.' })
  byGroup!: HallPollTally[];

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
export class HallPollStandpoint {
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
export class HallPollGroup {
  @Field(() => Int)
  size!: number;

  @Field(() => [HallPollStandpoint], { description: 'At most five, agreement first.' })
  standpoints!: HallPollStandpoint[];
}

@ObjectType({
  description: 'What a hall thinks: its groups, what each stands for and what all share. No person is in it.',
})
@Audience('PUBLIC')
export class HallPollOutcome {
  @Field(() => Int)
  voterCount!: number;

  @Field(() => Int, { description: 'Those who answered enough to be put beside others.' })
  placedCount!: number;

  @Field(() => Boolean, { description: 'So few answered that nothing is shown: it would tell who said what.' })
  tooFew!: boolean;

  @Field(() => [HallPollGroup], { description: 'The largest first; one where people were too few for groups.' })
  groups!: HallPollGroup[];

  @Field(() => [HallPollItemOutcome], { description: 'What all groups share first.' })
  items!: HallPollItemOutcome[];
}

@ObjectType({
  description: 'A round as everybody may see it. Its result is there once it is closed: nobody follows a crowd.',
})
@Audience('PUBLIC')
export class LiveHallPoll {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => HallPollStatus)
  status!: HallPollStatus;

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

  @Field(() => HallPollOutcome, { nullable: true })
  result!: HallPollOutcome | null;
}

@ObjectType()
@Audience('PUBLIC')
export class MeetingPolls {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => [LiveHallPoll], { description: 'The newest first.' })
  rounds!: LiveHallPoll[];
}

@ObjectType({ description: 'A statement as it comes to one’s phone.' })
@Audience('PUBLIC')
export class MyHallPollItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => HallPollWord, { nullable: true, description: 'Null: not answered yet.' })
  word!: HallPollWord | null;
}

@ObjectType({ description: 'A statement one put forward.' })
@Audience('PUBLIC')
export class SubmittedPollItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'Nobody has looked at it yet.' })
  canTakeBack!: boolean;
}

@ObjectType({ description: 'What is asked of oneself in an open round.' })
@Audience('PUBLIC')
export class MyHallPoll {
  @Field(() => ID)
  roundId!: string;

  @Field(() => Boolean, { description: 'In the room, and asked in this round.' })
  canVote!: boolean;

  @Field(() => [MyHallPollItem], { description: 'Those not answered first, in an order of one’s own.' })
  items!: MyHallPollItem[];

  @Field(() => Boolean, { description: 'One more may be put forward.' })
  canSubmit!: boolean;

  @Field(() => [SubmittedPollItem], { description: 'What one put forward and did not take back, the newest first.' })
  submitted!: SubmittedPollItem[];
}

@ObjectType({ description: 'A statement of a round as those who prepare it see it.' })
@Audience('GUEST', ...PARTIES)
export class PreparedPollItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  text!: string;

  @Field(() => HallPollItemStatus)
  status!: HallPollItemStatus;

  @Field(() => Boolean, { description: 'From somebody in the room.' })
  submitted!: boolean;

  @Field(() => Int)
  answerCount!: number;
}
