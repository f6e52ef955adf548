import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { DocumentRow, PhotoPairRow } from '../evidence/evidence.types.js';

@ObjectType()
@Audience(...PARTIES)
export class ProgressRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => String, { nullable: true })
  stageZh!: string | null;

  @Field(() => String, { nullable: true })
  stageEn!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => [ID])
  photoIds!: string[];

  @Field(() => [PhotoPairRow])
  pairs!: PhotoPairRow[];

  @Field(() => [DocumentRow])
  documents!: DocumentRow[];

  @Field(() => DateTime)
  reportedAt!: string;

  @Field(() => String, { nullable: true })
  reporterName!: string | null;
}
