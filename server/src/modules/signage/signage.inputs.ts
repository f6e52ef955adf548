import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { WallDays, WallItemScene } from './signage.enums.js';

@InputType()
export class WallItemInput {
  @Field(() => WallItemScene) scene!: WallItemScene;
  @Field(() => ID, { nullable: true, description: 'PICTURE: a released photograph.' }) fileId?: string | null;
  @Field(() => Int, { description: '5 to 600.' }) seconds!: number;
  @Field(() => String, { nullable: true, description: 'PICTURE: at most 120 characters.' }) caption?: string | null;
}

@InputType()
export class SavePlaylistInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' }) playlistId?: string | null;
  @Field(() => Int, { nullable: true, description: 'With `playlistId`.' }) version?: number | null;
  @Field(() => ID, { nullable: true, description: 'Of a new one; left out: of the district.' })
  committeeId?: string | null;
  @Field(() => String, { description: 'At most 40 characters.' }) name!: string;
  @Field(() => [WallItemInput], { description: '1 to 60.' }) items!: WallItemInput[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class PlaylistActInput {
  @Field(() => ID) playlistId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class SaveWallSlotInput {
  @Field(() => ID, { nullable: true, description: 'Left out: a new one.' }) slotId?: string | null;
  @Field(() => Int, { nullable: true, description: 'With `slotId`.' }) version?: number | null;
  @Field(() => ID, { nullable: true, description: 'Whose screens; left out: all of the district.' })
  committeeId?: string | null;
  @Field(() => ID) playlistId!: string;
  @Field(() => ID, { nullable: true, description: 'One screen; it comes before `groupName`.' })
  screenId?: string | null;
  @Field(() => String, { nullable: true, description: 'The screens that are called so.' }) groupName?: string | null;
  @Field(() => [Int], { description: '1 Monday to 7 Sunday; empty: all.' }) weekdays!: number[];
  @Field(() => WallDays) days!: WallDays;
  @Field(() => Int, { description: 'A minute of the day.' }) fromMinute!: number;
  @Field(() => Int, { description: 'Not after `fromMinute`: of the next day.' }) untilMinute!: number;
  @Field(() => LocalDate, { nullable: true }) startsOn?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day it begins on.' }) endsOn?: string | null;
  @Field(() => Int, { description: '0 to 9; the greater comes first.' }) priority!: number;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class WallSlotActInput {
  @Field(() => ID) slotId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class AnnounceOnWallsInput {
  @Field(() => ID, { nullable: true, description: 'Whose screens; left out: all of the district.' })
  committeeId?: string | null;
  @Field(() => String, { description: 'At most 30 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'At most 200 characters.' }) body?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Left out: now.' }) startsAt?: Date | null;
  @Field(() => DateTime, { description: 'At most seven days later.' }) endsAt!: Date;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class TakeBackAnnouncementInput {
  @Field(() => ID) announcementId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'At most 1,000 characters.' }) reason!: string;
}

@InputType({ description: 'What a screen showed, from when to when.' })
export class WallPlayInput {
  @Field(() => String) cause!: string;
  @Field(() => ID, { nullable: true }) sourceId?: string | null;
  @Field(() => String) scene!: string;
  @Field(() => ID, { nullable: true }) target?: string | null;
  @Field(() => DateTime) from!: Date;
  @Field(() => DateTime) to!: Date;
}
