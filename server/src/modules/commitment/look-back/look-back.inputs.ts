import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { FileUseInput } from '../evidence/evidence.inputs.js';
import { PositionInput } from '../verification/verification.inputs.js';
import { LookBackFinding } from './look-back.entity.js';

@InputType()
export class RecordLookBackInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => LookBackFinding)
  finding!: LookBackFinding;

  @Field(() => String, { description: 'What was seen; the people concerned can read it. At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { description: 'Where. At most 120 characters.' })
  place!: string;

  @Field(() => PositionInput, { nullable: true })
  position?: PositionInput | null;

  @Field(() => [ID], { description: 'Pictures uploaded by the sender; at most 9. They become public.' })
  photoIds: string[] = [];

  @Field(() => [FileUseInput], { nullable: true })
  fileUses?: FileUseInput[] | null;

  @Field(() => String, { nullable: true, description: 'NEW_PROBLEM: what it is called. At most 120 characters.' })
  newTitle?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'STILL_HARD: the day it is looked at again.' })
  nextLookOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A key of this one act: sent twice, it counts once.' })
  clientMutationId?: string | null;
}
