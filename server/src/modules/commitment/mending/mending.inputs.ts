import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { ResultClass } from '../commitment.entity.js';
import { VerificationFinding } from '../verification/verification.entity.js';

const REASON = 'Why it is put right. At most 1,000 characters; whoever may read the record reads it.';

@InputType()
export class CorrectProgressInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ID)
  entryId!: string;

  @Field(() => String, { description: 'What stood there when it was read: another text was corrected meanwhile.' })
  seen!: string;

  @Field(() => String, { description: 'At most 7,000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Left out, the stage stays.' })
  stageId?: string | null;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType({ description: 'Files stay as they were handed in; a reply with others is taken back and given anew.' })
export class CorrectReplyInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => String, { description: 'What stood there when it was read: another text was corrected meanwhile.' })
  seen!: string;

  @Field(() => ResultClass)
  resultClass!: ResultClass;

  @Field(() => String, { description: 'At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'D: why it cannot be solved.' })
  because?: string | null;

  @Field(() => String, { nullable: true, description: 'D: the policy that rests on.' })
  basis?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'D: the day it is looked at again.' })
  nextLookOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A, B, C: what was done of the promised deliverable.' })
  delivered?: string | null;

  @Field(() => String, { description: REASON })
  reason!: string;
}

@InputType()
export class CorrectVerificationInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => String, { description: 'What stood there when it was read: another text was corrected meanwhile.' })
  seen!: string;

  @Field(() => VerificationFinding, { description: 'Not to NOT_DONE: such a one is undone and made anew.' })
  finding!: VerificationFinding;

  @Field(() => String, { description: 'At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  place!: string;

  @Field(() => String, { description: REASON })
  reason!: string;
}
