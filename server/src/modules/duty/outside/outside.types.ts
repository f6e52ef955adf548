import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { CorrectionRow } from '../../../kernel/corrections/index.js';
import { OutsideDutyStatus } from './outside-duty.entity.js';

/** Members and those who are staff for them. */
export const FILE_READERS = [...STAFF, 'MEMBER'] as const;

@ObjectType({ description: 'Of an OUTSIDE line: what was entered, and how far it is.' })
@Audience(...FILE_READERS)
export class OutsideDutyState {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => OutsideDutyStatus) status!: OutsideDutyStatus;
  @Field(() => String) place!: string;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [ID]) evidenceIds!: string[];
  @Field(() => String, { nullable: true }) enteredByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Who confirmed it, or asked for something.' })
  decidedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'RETURNED: what is asked for.' }) reason!: string | null;
  @Field(() => [CorrectionRow]) corrections!: CorrectionRow[];
  @Field(() => Boolean) viewerCanConfirm!: boolean;
  @Field(() => Boolean) viewerCanReturn!: boolean;
  @Field(() => Boolean) viewerCanCorrect!: boolean;
  @Field(() => Boolean) viewerCanWithdraw!: boolean;
}
