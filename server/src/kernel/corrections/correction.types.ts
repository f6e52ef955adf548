import { Field, ID, ObjectType } from 'type-graphql';
import { Audience, PARTIES } from '../audience.js';
import { DateTime } from '../scalars.js';

@ObjectType({ description: 'What one field of a record said before it was corrected (此前).' })
@Audience('GUEST', ...PARTIES, 'REVIEWER', 'SIGNER', 'GROUP_OFFICER')
export class CorrectionRow {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The field, by the name its input has.' }) field!: string;
  @Field(() => String, { nullable: true, description: 'Null: it was empty.' }) saidBefore!: string | null;
  @Field(() => String, { nullable: true, description: 'Null: it is empty.' }) saysNow!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who corrected it; null when no longer known.' })
  byName!: string | null;
  @Field(() => DateTime) correctedAt!: string;
}
