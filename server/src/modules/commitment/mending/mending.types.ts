import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import { DateTime } from '../../../kernel/scalars.js';
import { CorrectedField, CorrectedRecord } from '../corrected.js';

@ObjectType({ description: '更正: what a field said before, for those who may read the record.' })
@Audience(...PARTIES)
export class MatterCorrection {
  @Field(() => ID)
  id!: string;

  @Field(() => CorrectedRecord)
  record!: CorrectedRecord;

  @Field(() => ID)
  recordId!: string;

  @Field(() => CorrectedField)
  field!: CorrectedField;

  @Field(() => String, { nullable: true })
  saidBefore!: string | null;

  @Field(() => String, { nullable: true })
  saysNow!: string | null;

  @Field(() => Boolean, { description: 'The whole record was taken back; this is what is kept of it.' })
  takenBack!: boolean;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String, { nullable: true })
  correctorName!: string | null;
}

@ObjectType({ description: 'What a text said before it was put right, without names.' })
@Audience('PUBLIC')
export class PublicCorrection {
  @Field(() => CorrectedRecord)
  record!: CorrectedRecord;

  @Field(() => CorrectedField)
  field!: CorrectedField;

  @Field(() => String, { nullable: true })
  saidBefore!: string | null;

  @Field(() => Boolean)
  takenBack!: boolean;

  @Field(() => DateTime)
  at!: string;
}
