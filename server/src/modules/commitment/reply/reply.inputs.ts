import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../../kernel/scalars.js';
import { ResultClass } from '../commitment.entity.js';
import { MUTATION_ID } from '../commitment.inputs.js';
import { FileUseInput } from '../evidence/evidence.inputs.js';

@InputType()
export class ReplyToCommitmentInput {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => ResultClass)
  resultClass!: ResultClass;

  @Field(() => String, { description: 'The people concerned can read it. At most 7,000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'D: why it cannot be solved. At most 1,000 characters.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'D: the policy that rests on. At most 1,000 characters.' })
  basis?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'D: the day it is looked at again. Shown to everybody.' })
  nextLookOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A, B, C: what was done of the promised deliverable. At most 1,000 characters.',
  })
  delivered?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Progress entries of this round that show it; these or files are needed.',
  })
  progressIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files uploaded by the sender, each once: at most 9 pictures to show, their originals, and 5 documents. Pictures become public.',
  })
  photoIds?: string[] | null;

  @Field(() => [FileUseInput], {
    nullable: true,
    description: 'What the files show, where they are more than photographs.',
  })
  fileUses?: FileUseInput[] | null;

  @Field(() => String, { nullable: true, description: MUTATION_ID })
  clientMutationId?: string | null;
}
