import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { CorrectionRow } from '../../../kernel/corrections/index.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';

import { StoryKind } from '../stories/story.entity.js';
import { MediaKind, MediaLevel } from './placement.entity.js';

@ObjectType({ description: '用稿登记: where a story was used.' })
@Audience(...STAFF)
export class PlacementRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) storyId!: string;
  @Field(() => String) storyTitle!: string;
  @Field(() => StoryKind) storyKind!: StoryKind;
  @Field(() => String) writerName!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => String) outlet!: string;
  @Field(() => MediaLevel) level!: MediaLevel;
  @Field(() => MediaKind) medium!: MediaKind;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => LocalDate) usedOn!: string;
  @Field(() => String) recordedByName!: string;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnBecause!: string | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanKeep!: boolean;
}

export enum TallyGrouping {
  COMMITTEE = 'COMMITTEE',
  WRITER = 'WRITER',
  KIND = 'KIND',
  LEVEL = 'LEVEL',
  MONTH = 'MONTH',
}
registerEnumType(TallyGrouping, { name: 'TallyGrouping' });

@ObjectType({ description: 'One line of the tally (用稿统计).' })
@Audience(...STAFF)
export class PlacementTallyRow {
  @Field(() => String, { description: 'A name, a code of kind or level, or a month.' }) name!: string;
  @Field(() => Int, { description: 'Stories published in the period.' }) published!: number;
  @Field(() => Int, { description: 'Stories used anywhere.' }) stories!: number;
  @Field(() => Int) own!: number;
  @Field(() => Int) district!: number;
  @Field(() => Int) city!: number;
  @Field(() => Int) province!: number;
  @Field(() => Int) national!: number;
  @Field(() => Int) total!: number;
}
