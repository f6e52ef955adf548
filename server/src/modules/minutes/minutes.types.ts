import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { DateTime } from '../../kernel/scalars.js';
import { Party } from '../consultation/index.js';
import type { Overlap } from './merge.rules.js';
import type { Minutes } from './minutes.entity.js';
import { PartyStanding } from './minutes.rules.js';

registerEnumType(PartyStanding, { name: 'PartyStanding', description: 'Where a party stands with the minutes.' });

@ObjectType({ description: 'A passage that two people changed differently.' })
@Audience('GUEST', ...PARTIES)
export class MinutesPassage {
  @Field(() => String)
  base!: string;

  @Field(() => String, { description: 'As it is saved now.' })
  theirs!: string;

  @Field(() => String, { description: 'As it was written here.' })
  mine!: string;
}

@ObjectType({
  description: 'Somebody else changed the same passages. Nothing was saved and nothing is lost: settle and save again.',
})
@Audience('GUEST', ...PARTIES)
export class MinutesOverlap {
  @Field(() => Int, { description: 'What the settled text is saved over.' })
  version!: number;

  @Field(() => String, { description: 'Everything both wrote; where they overlap, theirs and then mine.' })
  body!: string;

  @Field(() => [MinutesPassage])
  passages!: readonly Overlap[];

  static of({ version }: Pick<Minutes, 'version'>, body: string, passages: readonly Overlap[]): MinutesOverlap {
    return Object.assign(new MinutesOverlap(), { version, body, passages });
  }
}

@InputType()
export class RedraftMinutesInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'The text as it is written now.' })
  body!: string;

  @Field(() => String, { description: 'The draft from the record that it takes in.' })
  takenIn!: string;

  @Field(() => String, { description: 'The draft from the record as it is now.' })
  draft!: string;
}

@ObjectType({ description: 'What is written, brought together with what changed in the record. Nothing is saved.' })
@Audience('GUEST', ...PARTIES)
export class MinutesRedraft {
  @Field(() => String, { description: 'Where both changed a passage, that of the record and then the one written.' })
  body!: string;

  @Field(() => [MinutesPassage])
  passages!: readonly Overlap[];
}

@InputType()
export class AnswerMinutesInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => Int, { description: 'Of the text that was read.' })
  textVersion!: number;

  @Field(() => Boolean)
  agrees!: boolean;

  @Field(() => String, { nullable: true, description: 'What is not right, at most 500 characters. Needed to dissent.' })
  dissent?: string | null;

  @Field(() => ID, { nullable: true, description: 'For whom the scribe writes it down; null: for oneself.' })
  participantId?: string | null;
}

@ObjectType({ description: 'What somebody at the table said to the minutes.' })
@Audience('GUEST', ...PARTIES)
export class MinutesAnswerRow {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Party)
  party!: Party;

  @Field(() => Boolean)
  agrees!: boolean;

  @Field(() => String, { nullable: true })
  dissent!: string | null;

  @Field(() => Int)
  textVersion!: number;

  @Field(() => DateTime)
  answeredAt!: string;

  @Field(() => Boolean, { description: 'The scribe wrote it down for them.' })
  writtenDown!: boolean;
}

@ObjectType()
@Audience('GUEST', ...PARTIES)
export class MinutesParty {
  @Field(() => Party)
  party!: Party;

  @Field(() => PartyStanding)
  standing!: PartyStanding;
}

@ObjectType({ description: 'A text of the minutes as it was once saved.' })
@Audience('GUEST', ...PARTIES)
export class MinutesText {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  body!: string;

  @Field(() => DateTime)
  savedAt!: string;

  @Field(() => String, { nullable: true })
  savedByName!: string | null;
}

@ObjectType({ description: 'Somebody who is writing in the minutes at this moment.' })
@Audience('GUEST', ...PARTIES)
export class MinutesEditorRow {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'The first words of the paragraph they are in.' })
  place!: string | null;
}

@ObjectType({ description: 'Who else writes, and which text is the newest.' })
@Audience('GUEST', ...PARTIES)
export class MinutesDesk {
  @Field(() => [MinutesEditorRow])
  editors!: MinutesEditorRow[];

  @Field(() => Int, { nullable: true, description: 'Null until first saved.' })
  version!: number | null;

  @Field(() => Int, { nullable: true })
  textVersion!: number | null;
}
