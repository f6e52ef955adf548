import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { Party } from '../../consultation/index.js';
import { SpeakingShare } from './live-floor.types.js';

@ObjectType({ description: 'How long one person spoke at a meeting, pauses left out.' })
@Audience('GUEST', ...PARTIES)
export class PersonSpeakingTime {
  @Field(() => ID)
  participantId!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  organisation!: string | null;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => Int, { description: 'Without points of order.' })
  turns!: number;

  @Field(() => Int)
  pointsOfOrder!: number;

  @Field(() => Int)
  seconds!: number;

  @Field(() => Int, { description: 'Of these, beyond the time allotted.' })
  overSeconds!: number;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class SpeakingTimes {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => [SpeakingShare])
  parties!: SpeakingShare[];

  @Field(() => [PersonSpeakingTime], { description: 'Who spoke longest first.' })
  people!: PersonSpeakingTime[];
}
