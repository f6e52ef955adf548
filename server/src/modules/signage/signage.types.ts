import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { WallDays, WallItemScene } from './signage.enums.js';
import { SignageRefusal } from './signage.refusal.js';

@ObjectType({ description: 'What a screen goes by, under the signature of this house (Ed25519).' })
@Audience('SCREEN')
export class SignedProgramme {
  @Field(() => String, { description: 'The programme as JSON, exactly as it was signed.' }) text!: string;
  @Field(() => String, { description: 'In hexadecimal digits.' }) signature!: string;
  @Field(() => String, { description: 'A screen keeps the first one it is given and believes no other.' })
  publicKey!: string;
}

@ObjectType({ description: 'After an act: the lists are asked again.' })
@Audience(...STAFF)
export class WallChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}
export const WallResult = resultUnion('WallResult', WallChanged, SignageRefusal);

@ObjectType({ description: 'One thing of a playlist.' })
@Audience(...STAFF)
export class WallItemRow {
  @Field(() => String) key!: string;
  @Field(() => WallItemScene) scene!: WallItemScene;
  @Field(() => ID, { nullable: true }) fileId!: string | null;
  @Field(() => Int) seconds!: number;
  @Field(() => String, { nullable: true }) caption!: string | null;
}

@ObjectType({ description: 'How long one thing was shown on a day.' })
@Audience(...STAFF)
export class WallPlayTotal {
  @Field(() => String) cause!: string;
  @Field(() => String) scene!: string;
  @Field(() => String, { nullable: true, description: 'The playlist, announcement or meeting.' })
  sourceName!: string | null;
  @Field(() => Int) turns!: number;
  @Field(() => Int) seconds!: number;
  @Field(() => DateTime, { description: 'When its first turn began.' }) firstAt!: string;
  @Field(() => DateTime, { description: 'When its last turn began.' }) lastAt!: string;
}

@ObjectType({
  description: 'What a screen showed on a day, summed; the same before its single turns are taken away and after.',
})
@Audience(...STAFF)
export class WallPlayDayTotals {
  @Field(() => Boolean, { description: 'The day is kept as these sums alone: its single turns were taken away.' })
  isSealed!: boolean;
  @Field(() => [WallPlayTotal], { description: 'The longest first.' }) lines!: WallPlayTotal[];
}

@ObjectType({ description: '播放单' })
@Audience(...STAFF)
export class WallPlaylistRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => [WallItemRow]) items!: WallItemRow[];
  @Field(() => Int, { description: 'Slots that play it.' }) slotCount!: number;
  @Field(() => DateTime, { nullable: true }) retiredAt!: string | null;
  @Field(() => Boolean) viewerCanRun!: boolean;
}

@ObjectType({ description: '排期' })
@Audience(...STAFF)
export class WallSlotRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) playlistId!: string;
  @Field(() => String) playlistName!: string;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => ID, { nullable: true }) screenId!: string | null;
  @Field(() => String, { nullable: true }) screenName!: string | null;
  @Field(() => String, { nullable: true }) groupName!: string | null;
  @Field(() => [Int], { description: '1 Monday to 7 Sunday; empty: all.' }) weekdays!: number[];
  @Field(() => WallDays) days!: WallDays;
  @Field(() => Int) fromMinute!: number;
  @Field(() => Int) untilMinute!: number;
  @Field(() => LocalDate, { nullable: true }) startsOn!: string | null;
  @Field(() => LocalDate, { nullable: true }) endsOn!: string | null;
  @Field(() => Int) priority!: number;
  @Field(() => DateTime, { nullable: true }) retiredAt!: string | null;
  @Field(() => Boolean) viewerCanRun!: boolean;
}

@ObjectType({ description: '插播通知' })
@Audience(...STAFF)
export class WallAnnouncementRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => DateTime) startsAt!: string;
  @Field(() => DateTime) endsAt!: string;
  @Field(() => String) announcedByName!: string;
  @Field(() => DateTime, { nullable: true }) takenBackAt!: string | null;
  @Field(() => String, { nullable: true }) takenBackBecause!: string | null;
  @Field(() => Boolean, { description: 'It is on the screens now.' }) isShown!: boolean;
  @Field(() => Boolean) viewerCanTakeBack!: boolean;
}

@ObjectType({ description: 'A released picture that a playlist may hold.' })
@Audience(...STAFF)
export class WallPicture {
  @Field(() => ID) fileId!: string;
  @Field(() => String, { description: 'The matter it belongs to.' }) title!: string;
}

@ObjectType({ description: 'What one screen shows at an instant.' })
@Audience(...STAFF)
export class ShownOnScreen {
  @Field(() => String, { description: 'ANNOUNCEMENT, HELD, MEETING, DARK, SCHEDULED, STANDING, EXPIRED.' })
  cause!: string;
  @Field(() => String) scene!: string;
  @Field(() => String, { nullable: true, description: 'The playlist, announcement or meeting.' })
  sourceName!: string | null;
  @Field(() => String, { nullable: true }) caption!: string | null;
  @Field(() => String, { nullable: true, description: 'Its path.' }) picture!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'The next instant at which it may be another.' })
  until!: Date | null;
}

@ObjectType({ description: 'A stretch of a day with one cause.' })
@Audience(...STAFF)
export class WallBlock {
  @Field(() => String) cause!: string;
  @Field(() => String, { nullable: true }) sourceName!: string | null;
  @Field(() => [String]) scenes!: string[];
  @Field(() => DateTime) from!: Date;
  @Field(() => DateTime) to!: Date;
}

@ObjectType({ description: 'What is planned for a screen, as it itself will go by it.' })
@Audience(...STAFF)
export class ScreenPlan {
  @Field(() => ID) screenId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => ShownOnScreen) shown!: ShownOnScreen;
  @Field(() => [WallBlock]) blocks!: WallBlock[];
  @Field(() => DateTime, { description: 'Nobody can say what is shown after this.' }) goodUntil!: Date;
  @Field(() => Boolean) viewerCanRun!: boolean;
}

@ObjectType({ description: '播放记录' })
@Audience(...STAFF)
export class WallPlayRow {
  @Field(() => ID) id!: string;
  @Field(() => String) cause!: string;
  @Field(() => String, { nullable: true }) sourceName!: string | null;
  @Field(() => String) scene!: string;
  @Field(() => DateTime) startedAt!: string;
  @Field(() => DateTime) endedAt!: string;
  @Field(() => Int) seconds!: number;
}
export const WallPlayPage = pageOf('WallPlayPage', WallPlayRow, ...STAFF);
