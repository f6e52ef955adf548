import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { ResultClass } from '../commitment.entity.js';
import { DocumentRow, PhotoPairRow } from '../evidence/evidence.types.js';

@ObjectType()
@Audience(...PARTIES)
export class ReplyRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => ResultClass)
  resultClass!: ResultClass;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'D: the day it is looked at again.' })
  nextLookOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done of the promised deliverable.' })
  delivered!: string | null;

  @Field(() => [ID], { description: 'Progress entries that show it.' })
  progressIds!: string[];

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => [PhotoPairRow])
  pairs!: PhotoPairRow[];

  @Field(() => [DocumentRow])
  documents!: DocumentRow[];

  @Field(() => DateTime)
  repliedAt!: string;

  @Field(() => String, { nullable: true })
  replierName!: string | null;
}
