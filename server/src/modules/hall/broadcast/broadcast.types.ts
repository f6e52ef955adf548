import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { Party } from '../../consultation/index.js';
import { AgendaPart } from '../../floor/agenda/agenda-item.entity.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';

@InputType()
export class ReleaseLineInput {
  @Field(() => ID)
  statementId!: string;

  @Field(() => String, { description: 'The words as the street reads them, at most 1000 characters, naming nobody.' })
  text!: string;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'A line of the text broadcast. Whoever spoke appears by what they stand for.' })
@Audience('PUBLIC')
export class BroadcastPublicLine {
  @Field(() => ID)
  id!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => String, { nullable: true, description: 'Department or interest group; never a person.' })
  standing!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  saidAt!: string;
}

@ObjectType({ description: 'A meeting as it may be followed from outside.' })
@Audience('PUBLIC')
export class BroadcastLive {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => MeetingStatus)
  status!: MeetingStatus;

  @Field(() => DateTime, { nullable: true })
  startsAt!: string | null;

  @Field(() => Boolean, { description: 'The scribe holds it: nothing new is shown for now.' })
  held!: boolean;

  @Field(() => String, { nullable: true, description: 'Empty for the usual parts, which go by `itemPart`.' })
  itemTitle!: string | null;

  @Field(() => AgendaPart, { nullable: true, description: 'Null while no item is on the floor, or it is held.' })
  itemPart!: AgendaPart | null;

  @Field(() => Party, { nullable: true, description: 'Which party speaks.' })
  speakingParty!: Party | null;

  @Field(() => String, { nullable: true })
  speakingStanding!: string | null;

  @Field(() => Int)
  settledCount!: number;

  @Field(() => Int)
  demandCount!: number;

  @Field(() => [BroadcastPublicLine], { description: 'Newest first, at most 200.' })
  lines!: BroadcastPublicLine[];
}

@ObjectType({ description: 'A statement as the scribe sees it beside the broadcast.' })
@Audience('GUEST', ...PARTIES)
export class BroadcastStatement {
  @Field(() => ID)
  statementId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  saidAt!: string;

  @Field(() => ID, { nullable: true, description: 'The line it was released as; null: not released.' })
  lineId!: string | null;

  @Field(() => String, { nullable: true })
  releasedText!: string | null;

  @Field(() => DateTime, { nullable: true })
  showAt!: string | null;
}

@ObjectType({ description: "The scribe's side of the broadcast." })
@Audience('GUEST', ...PARTIES)
export class BroadcastDesk {
  @Field(() => Boolean)
  open!: boolean;

  @Field(() => Boolean)
  held!: boolean;

  @Field(() => Int, { nullable: true })
  delaySeconds!: number | null;

  @Field(() => [BroadcastStatement], { description: 'Newest first, at most 60.' })
  statements!: BroadcastStatement[];
}
