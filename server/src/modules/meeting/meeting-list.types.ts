import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime } from '../../kernel/scalars.js';
import { ConsultationForm, ConsultationStatus } from '../consultation/index.js';
import { MeetingStatus } from './meeting.entity.js';

@ObjectType({ description: 'A meeting in a list.' })
@Audience('GUEST', ...PARTIES)
export class MeetingRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  consultationId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;

  @Field(() => ConsultationStatus)
  consultationStatus!: ConsultationStatus;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => Int)
  invitedCount!: number;

  @Field(() => Int)
  presentCount!: number;

  @Field(() => Int)
  demandCount!: number;

  @Field(() => Int)
  settledCount!: number;
}
