import { Field, ID, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { AttendanceStatus, type Participant, Party } from '../../consultation/index.js';
import { type Meeting, MeetingStatus } from '../meeting.entity.js';
import type { MeetingObserver } from '../people/meeting-observer.entity.js';

@ObjectType({ description: 'Who has just signed in, and where.' })
@Audience('PUBLIC')
export class MeetingSignIn {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID, { description: 'The seat; of somebody sitting in, who they are to the desk.' })
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Party, { nullable: true, description: 'Null for somebody sitting in: they stand for nobody.' })
  party!: Party | null;

  @Field(() => AttendanceStatus)
  attendance!: AttendanceStatus;

  @Field(() => String, {
    nullable: true,
    description: 'For somebody sitting in without an account: what they follow the meeting and ask by. Otherwise null.',
  })
  pass: string | null = null;

  get id(): string {
    return this.participantId;
  }

  static of(meeting: Meeting, participant: Participant): MeetingSignIn {
    const { id, name, party, attendance } = participant;
    return Object.assign(new MeetingSignIn(), { meetingId: meeting.id, participantId: id, name, party, attendance });
  }

  static sittingIn(meeting: Meeting, { id, name, removedAt }: MeetingObserver): MeetingSignIn {
    const attendance = removedAt === null ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT;
    return Object.assign(new MeetingSignIn(), {
      meetingId: meeting.id,
      participantId: id,
      name,
      party: null,
      attendance,
    });
  }
}

@ObjectType({ description: 'The meeting behind six digits, as far as anybody may know it.' })
@Audience('PUBLIC')
export class JoinedMeeting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => String)
  committeeName!: string;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;
}
