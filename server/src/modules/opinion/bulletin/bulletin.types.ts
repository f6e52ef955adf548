import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, type AudienceLabel, STAFF } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';

export enum BulletinGrouping {
  COMMITTEE = 'COMMITTEE',
  SPECIAL_COMMITTEE = 'SPECIAL_COMMITTEE',
  SECTOR = 'SECTOR',
  INFORMANT = 'INFORMANT',
}
registerEnumType(BulletinGrouping, { name: 'BulletinGrouping', description: 'By whom the bulletin counts.' });

/** Those who have a line of their own, the secretariat and leaders. */
export const BULLETIN_READERS = [...STAFF, 'MEMBER', 'INFORMANT'] as const satisfies readonly AudienceLabel[];

@ObjectType({ description: 'What was handed in within the period, and what became of it so far.' })
@Audience(...BULLETIN_READERS)
export class BulletinCounts {
  @Field(() => Int) submitted!: number;
  @Field(() => Int) issued!: number;
  @Field(() => Int, { description: 'Used at any level; each brief once.' }) adopted!: number;
  @Field(() => Int) district!: number;
  @Field(() => Int) city!: number;
  @Field(() => Int) province!: number;
  @Field(() => Int) national!: number;
  @Field(() => Int) instructed!: number;
  @Field(() => Int, { description: 'Used or instructed: its author is owed an answer.' }) toTellBack!: number;
  @Field(() => Int, { description: 'Of those, the ones whose author has read it.' }) toldBack!: number;
}

@ObjectType()
@Audience(...BULLETIN_READERS)
export class BulletinLine extends BulletinCounts {
  @Field(() => ID) groupId!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { nullable: true, description: 'For the secretariat alone.' }) place!: number | null;
  @Field(() => Boolean, { description: "The viewer's own." }) isOwn!: boolean;
}

@ObjectType({ description: '采用情况通报' })
@Audience(...BULLETIN_READERS)
export class Bulletin {
  @Field(() => LocalDate) from!: string;
  @Field(() => LocalDate) to!: string;
  @Field(() => BulletinCounts) total!: BulletinCounts;
  @Field(() => [BulletinLine], {
    description: 'For the secretariat all of them, in order; for leaders all of them, by name; for others their own.',
  })
  lines!: BulletinLine[];
  @Field(() => Boolean, { description: 'All lines are shown.' }) viewerSeesAll!: boolean;
  @Field(() => Boolean, { description: 'Their order too.' }) viewerSeesPlaces!: boolean;
}

@ObjectType({ description: 'One record behind a number of the bulletin.' })
@Audience(...STAFF)
export class BulletinRecord {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Of what is issued; a dash before that.' }) title!: string;
  @Field(() => [String]) authorNames!: string[];
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => DateTime, { nullable: true }) at!: string | null;
  @Field(() => Boolean, { description: 'Whether it is among those that count.' }) counted!: boolean;
}

@ObjectType()
@Audience(...STAFF)
export class BulletinRecords {
  @Field(() => Int) totalCount!: number;
  @Field(() => [BulletinRecord]) nodes!: BulletinRecord[];
}
