import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { Party } from '../../consultation/index.js';
import { PersonAtTable } from '../../meeting/index.js';
import { LiveAgendaItem } from '../agenda/live-agenda.types.js';
import { SpeakerKind, SpeakerStatus } from './speaker-entry.entity.js';

@ObjectType({ description: 'Someone who speaks or waits to.' })
@Audience('PUBLIC')
export class LiveSpeaker extends PersonAtTable {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Null in public.' })
  participantId!: string | null;

  @Field(() => SpeakerStatus)
  status!: SpeakerStatus;

  @Field(() => Int)
  position!: number;

  @Field(() => DateTime, { nullable: true })
  startedAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the time is up, by the server’s clock: count down to it. Null while the time stands still.',
  })
  endsAt!: string | null;

  @Field(() => SpeakerKind)
  kind!: SpeakerKind;

  @Field(() => String, { nullable: true, description: 'POINT_OF_ORDER: what it is about.' })
  categoryName!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the demand it is about.' })
  demandNumber!: number | null;

  @Field(() => ID, { nullable: true, description: 'ANSWER: the question.' })
  answersToId!: string | null;

  @Field(() => String, { nullable: true, description: 'A few words on what they want to say; only for the desk.' })
  note!: string | null;

  @Field(() => Int, { description: 'Time spoken before it last began to run, pauses left out.' })
  spokenSeconds!: number;

  @Field(() => Int)
  allottedSeconds!: number;

  @Field(() => Boolean, { description: 'Has not spoken at this meeting before.' })
  firstTime!: boolean;
}

@ObjectType({ description: 'Who holds the chair now.' })
@Audience('PUBLIC')
export class LiveChair extends PersonAtTable {
  @Field(() => ID, { nullable: true, description: 'Null in public.' })
  participantId!: string | null;
}

@ObjectType({ description: 'The turn that ended last.' })
@Audience('PUBLIC')
export class LastSpoken extends LiveChair {
  @Field(() => ID)
  id!: string;

  @Field(() => SpeakerKind)
  kind!: SpeakerKind;
}

@ObjectType({ description: 'How the floor is run, and whether the meeting keeps its time.' })
@Audience('PUBLIC')
export class LiveFloor {
  @Field(() => [LiveChair])
  chairs!: LiveChair[];

  @Field(() => Boolean, { description: 'Closed, only points of order and the desk still add to the queue.' })
  queueOpen!: boolean;

  @Field(() => Boolean)
  firstTimersFirst!: boolean;

  @Field(() => Boolean)
  residentsFirst!: boolean;

  @Field(() => Int)
  warningSeconds!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes for one turn here; null: what the form says.' })
  turnMinutes!: number | null;

  @Field(() => Int)
  waitingCount!: number;

  @Field(() => LiveSpeaker, { nullable: true })
  upNext!: LiveSpeaker | null;

  @Field(() => LastSpoken, { nullable: true })
  lastSpoken!: LastSpoken | null;

  @Field(() => LiveAgendaItem, { nullable: true, description: 'What the item on the floor is a part of.' })
  context!: LiveAgendaItem | null;

  @Field(() => DateTime, { nullable: true, description: 'When it would end by the plan it opened with.' })
  plannedEndsAt!: string | null;

  @Field(() => Int, { description: 'The minutes of the whole agenda.' })
  plannedMinutes!: number;

  @Field(() => Int, { description: 'The minutes planned for what still waits: the meeting ends no sooner than these.' })
  pendingMinutes!: number;
}

@ObjectType({ description: 'Turns and speaking time of one party.' })
@Audience('PUBLIC')
export class SpeakingShare {
  @Field(() => Party)
  party!: Party;

  @Field(() => Int)
  turns!: number;

  @Field(() => Int, { description: 'Pauses left out; without the run of whoever speaks now.' })
  seconds!: number;

  @Field(() => Int, { nullable: true, description: 'What the party may use up. Null: without a budget.' })
  budgetSeconds!: number | null;
}
