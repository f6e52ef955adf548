import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { Party } from '../../consultation/index.js';
import { QuestionStatus } from './floor-question.entity.js';

@ObjectType({ description: 'A question from the floor, as one audience may see it.' })
@Audience('PUBLIC')
export class LiveQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  text!: string;

  @Field(() => QuestionStatus)
  status!: QuestionStatus;

  @Field(() => Int)
  likes!: number;

  @Field(() => Party)
  party!: Party;

  @Field(() => Boolean, { description: '列席: stands for nobody; `party` says nothing about them.' })
  sitsIn!: boolean;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => String, { nullable: true, description: 'Only for those who keep the record.' })
  askerName!: string | null;

  @Field(() => Int, { nullable: true })
  demandNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'The words it was answered with; only in the room.' })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not answered here; only in the room.' })
  setAsideReason!: string | null;

  @Field(() => DateTime)
  askedAt!: string;
}

@ObjectType({
  description: 'Questions from the floor: all of them in the room, the short list on the wall, none in the street.',
})
@Audience('PUBLIC')
export class MeetingQuestions {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => Int, { description: 'Not yet chosen.' })
  waitingCount!: number;

  @Field(() => [LiveQuestion], {
    description: 'The short list first, then those waiting, the most liked first, then those answered; at most 200.',
  })
  questions!: LiveQuestion[];
}

@ObjectType({ description: 'What of the questions is one’s own.' })
@Audience('PUBLIC')
export class MyQuestions {
  @Field(() => [ID])
  askedIds!: string[];

  @Field(() => [ID])
  likedIds!: string[];

  @Field(() => Boolean, { description: 'In the room of a meeting under way.' })
  canAsk!: boolean;

  @Field(() => [LiveQuestion], {
    nullable: true,
    description: 'All that is asked, for somebody sitting in.',
  })
  inTheRoom!: LiveQuestion[] | null;
}
