import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { AttendanceStatus, ParticipantDuty, Party } from '../../consultation/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { ResponseNature } from '../../wording/index.js';
import { StanceKind } from '../agreement/consensus-clause.entity.js';
import { SpeakerStatus } from '../queue/speaker-entry.entity.js';

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class MyStance {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => StanceKind)
  kind!: StanceKind;

  @Field(() => String, { nullable: true })
  reservation!: string | null;
}

@ObjectType({ description: 'One’s own place in the queue.' })
@Audience('GUEST', ...PARTIES)
export class MyHand {
  @Field(() => ID)
  id!: string;

  @Field(() => SpeakerStatus)
  status!: SpeakerStatus;

  @Field(() => Int, { description: 'How many wait before.' })
  ahead!: number;
}

@ObjectType({
  description: 'An answer to what the viewer (or their group) asked for, under the nature it was recorded with.',
})
@Audience('GUEST', ...PARTIES)
export class MyAnswer {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String, { nullable: true })
  departmentName!: string | null;

  @Field(() => ResponseNature)
  nature!: ResponseNature;

  @Field(() => String)
  text!: string;

  @Field(() => LocalDate, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean, { description: '已追问: the asker said that the nature is wrong.' })
  contested!: boolean;

  @Field(() => Boolean)
  viewerCanContest!: boolean;

  @Field(() => Boolean, { description: 'It is the viewer who objected, and nobody has ruled on it.' })
  viewerCanDropContest!: boolean;
}

@ObjectType({ description: 'What differs by person at a meeting: everybody’s part comes by meetingLive.' })
@Audience('GUEST', ...PARTIES)
export class MyMeeting {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'Null for those who watch without a seat.' })
  participantId!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Party, { nullable: true })
  party!: Party | null;

  @Field(() => ParticipantDuty, { nullable: true })
  duty!: ParticipantDuty | null;

  @Field(() => String, { nullable: true })
  interestGroupName!: string | null;

  @Field(() => AttendanceStatus, { nullable: true })
  attendance!: AttendanceStatus | null;

  @Field(() => MyHand, { nullable: true })
  hand!: MyHand | null;

  @Field(() => [MyStance])
  stances!: MyStance[];

  @Field(() => [ID], { description: 'Secret clauses on which the viewer has cast a ballot.' })
  votedClauseIds!: string[];

  @Field(() => [MyAnswer])
  answers!: MyAnswer[];

  @Field(() => Boolean)
  viewerCanScribe!: boolean;

  @Field(() => Boolean)
  viewerCanChair!: boolean;

  @Field(() => [ID], {
    description: 'For whoever chairs: seats that speak for their own unit, on whose answers another rules.',
  })
  ownSideIds!: string[];

  @Field(() => Boolean, { description: 'It is under way and nothing is on its record yet.' })
  viewerCanTakeBackOpening!: boolean;

  @Field(() => Boolean)
  viewerCanRaiseHand!: boolean;

  @Field(() => Boolean)
  viewerCanTakeStance!: boolean;
}
